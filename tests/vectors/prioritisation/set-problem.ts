import type { Criterion, Normalisation, Preference, SetMethod } from 'marops/prioritisation';
import { copras, mooraRatio, mooraReference, promethee2, spotis, topsis, vikor, weightedProduct, weightedSum } from 'marops/prioritisation';

/** A matrix problem as the vectors write it. */
export interface MatrixProblem {
  readonly matrix: readonly (readonly number[])[];
  readonly weights?: readonly number[];
  readonly objectives?: readonly ('max' | 'min')[];
  readonly options?: Readonly<Record<string, unknown>> & {
    readonly normalization?: Normalisation;
    readonly normalizeWeights?: boolean;
    readonly bounds?: readonly (readonly [number, number])[];
    readonly ideals?: readonly number[];
    readonly preference?: Preference;
    readonly normalizeFlows?: boolean;
    readonly variant?: string;
    readonly v?: number;
    readonly form?: string;
  };
}

/** An alternative of a matrix problem: criteria are called `c0`, `c1` and so on. */
export type Alternative = { readonly id: string } & Readonly<Record<`c${number}`, number>>;

/** The rows of the matrix as items, with their row number for an id. */
export function alternativesOf({ matrix }: MatrixProblem): readonly Alternative[] {
  return matrix.map((row, index) => ({ id: String(index), ...Object.fromEntries(row.map((value, column) => [`c${String(column)}`, value])) }));
}

/** The columns of the matrix as criteria. */
export function criteriaOf({ matrix, weights, objectives }: MatrixProblem): readonly Criterion<`c${number}`>[] {
  return (matrix[0] ?? []).map((_, column) => ({
    id: `c${column}`,
    weight: weights?.[column] ?? 1,
    direction: objectives?.[column] === 'min' ? 'lower' : 'higher',
  }));
}

type Maker = (problem: MatrixProblem) => SetMethod<`c${number}`>;

/** Each set method by the name that the vectors give it. */
export const setMethods: Readonly<Record<string, Maker>> = {
  wsm: (problem) => weightedSum(criteriaOf(problem), { ...scale(problem), ...normalisation(problem) }),
  wpm: (problem) => weightedProduct(criteriaOf(problem), { ...scale(problem), ...(normalisation(problem) as { normalisation?: 'none' }) }),
  topsis: (problem) => topsis(criteriaOf(problem), { ...scale(problem), ...normalisation(problem) }),
  vikor: (problem) => vikor(criteriaOf(problem), { ...scale(problem), ...(problem.options?.v === undefined ? {} : { majority: problem.options.v }) }),
  promethee2: (problem) =>
    promethee2(criteriaOf(problem), {
      ...scale(problem),
      ...(problem.options?.preference === undefined ? {} : { preference: problem.options.preference }),
      flows: problem.options?.normalizeFlows === false ? 'sum' : 'mean',
    }),
  moora: (problem) => (problem.options?.variant === 'ratio' ? mooraRatio : mooraReference)(criteriaOf(problem)),
  copras: (problem) => copras(criteriaOf(problem), scale(problem)),
  spotis: (problem) => {
    const { bounds = [], ideals } = problem.options ?? {};
    return spotis(
      criteriaOf(problem).map((criterion, index) => ({
        ...criterion,
        bounds: { min: bounds[index]![0], max: bounds[index]![1] },
        ...(ideals === undefined ? {} : { ideal: ideals[index]! }),
      })),
    );
  },
};

function scale({ options }: MatrixProblem): { readonly weights: 'shared' | 'as-given' } {
  return { weights: options?.normalizeWeights === false ? 'as-given' : 'shared' };
}

function normalisation({ options }: MatrixProblem): { readonly normalisation?: Normalisation } {
  return options?.normalization === undefined ? {} : { normalisation: options.normalization };
}
