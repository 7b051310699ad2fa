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
    readonly preference?: WrittenPreference | readonly WrittenPreference[];
    readonly normalizeFlows?: boolean;
    readonly variant?: string;
    readonly v?: number;
    readonly form?: string;
  };
}

/** A preference function as the vectors write it: by any of its usual names, thresholds one for all criteria or one each. */
interface WrittenPreference {
  readonly type: string;
  readonly q?: number | readonly number[];
  readonly p?: number | readonly number[];
  readonly s?: number | readonly number[];
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
      preferences: preferencesOf(problem),
      flows: problem.options?.normalizeFlows === false ? 'sum' : 'mean',
    }),
  moora: (problem) => (problem.options?.variant?.startsWith('ref') === true ? mooraReference : mooraRatio)(criteriaOf(problem)),
  copras: (problem) => copras(criteriaOf(problem), scale(problem)),
  spotis: (problem) => {
    const { bounds = [] } = problem.options ?? {};
    const ideals = idealsOf(problem);
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

/** The one list of numbers beside the bounds, whatever it is called: an ideal a criterion. */
function idealsOf({ options = {} }: MatrixProblem): readonly number[] | undefined {
  return Object.values(options).find((option): option is readonly number[] => Array.isArray(option) && typeof option[0] === 'number');
}

const preferenceTypes: Readonly<Record<string, Preference['type']>> = {
  usual: 'usual',
  u: 'u',
  ushape: 'u',
  v: 'v',
  vshape: 'v',
  level: 'level',
  linear: 'linear',
  vshape2: 'linear',
  gaussian: 'gaussian',
};

/** One preference function a criterion, by the criterion's name. */
function preferencesOf({ matrix, options }: MatrixProblem): Readonly<Record<`c${number}`, Preference>> {
  const written = options?.preference;
  if (written === undefined) return {};
  const columns = (matrix[0] ?? []).map((_, column) => [`c${String(column)}`, preferenceOf(isList(written) ? written[column]! : written, column)]);
  return Object.fromEntries(columns) as Record<`c${number}`, Preference>;
}

function preferenceOf({ type, ...thresholds }: WrittenPreference, column: number): Preference {
  const own = Object.entries(thresholds).map(([name, value]) => [name, isList(value) ? value[column] : value]);
  const name = type.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return { type: preferenceTypes[name], ...Object.fromEntries(own) } as Preference;
}

function isList<One>(value: One | readonly One[]): value is readonly One[] {
  return Array.isArray(value);
}
