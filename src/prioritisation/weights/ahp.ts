import { problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import { prioritisationMessages } from '../messages.ts';
import { completedComparisons } from './ahp-incomplete.ts';
import { comparisonProblems, type Comparisons } from './comparisons.ts';
import { principalOf } from './eigenvector.ts';
import { randomIndexOf, randomIndices, type RandomIndex } from './random-index.ts';
import { sharedOut, type Weights } from './weighing.ts';

/** How AHP turns comparisons into weights. */
export interface AhpOptions {
  /** Saaty's principal eigenvector, the geometric means of the rows, or the means of the normalised columns. Default `eigenvector`. */
  readonly method?: 'eigenvector' | 'geometricMean' | 'columnMean';
  /** The table of random indices. Default `saaty`. */
  readonly randomIndex?: RandomIndex;
}

/** Weights from comparisons, and how consistent these were. */
export interface AhpWeights<Name extends string = string> {
  /** Which way of weighing made them. */
  readonly definition: DefinitionReference;
  /** Weights by criterion, adding up to 1. */
  readonly weights: Weights<Name>;
  /** The mean of (A w) / w over the criteria: for the eigenvector the principal eigenvalue, for the other two its usual estimate. The number of
   *  criteria when the comparisons are consistent. */
  readonly eigenvalue: number;
  /** The consistency ratio; 0 for one or two criteria, null where the table has no random index. */
  readonly consistencyRatio: number | null;
  /** Whether the ratio is at most 0.1, as Saaty asks; null when it is not known. */
  readonly isConsistent: boolean | null;
  /** Comparisons that nobody made, as they follow from the others. */
  readonly filled: readonly { readonly row: Name; readonly column: Name; readonly value: number }[];
  /** What a reader should know. */
  readonly diagnostics: readonly Problem[];
}

/**
 * Weights by the analytic hierarchy process, with the consistency of the comparisons. An inconsistent matrix is reported, not refused;
 * comparisons that nobody made are filled in so that the whole is as consistent as it can be (Bozóki, Fülöp and Rónyai 2010).
 *
 * @param comparisons - ids and a square reciprocal matrix, null where nothing was compared
 * @param options - how weights follow, and the table of random indices
 * @returns weights, eigenvalue, consistency ratio, and what was filled in
 * @throws InputError `invalid-input` when an id stands twice, an option is unknown, or the matrix is not square, not positive, not reciprocal, or falls apart
 *
 * @example
 * ```ts
 * import { ahpWeights } from 'marops/prioritisation';
 *
 * const { weights, consistencyRatio } = ahpWeights({ ids: ['reach', 'fit', 'cost'], matrix: [[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]] });
 * Object.values(weights).map((weight) => weight.toFixed(3)) // => ['0.571', '0.286', '0.143']
 * consistencyRatio // => 0
 * ```
 */
export function ahpWeights<Name extends string>(comparisons: Comparisons<Name>, options: AhpOptions = {}): AhpWeights<Name> {
  const { method = 'eigenvector', randomIndex = 'saaty' } = options;
  refuseUnknown({ method: [method, Object.keys(weigh)], randomIndex: [randomIndex, Object.keys(randomIndices)] });
  refuseWhenBroken(comparisonProblems(comparisons));
  const { ids } = comparisons;
  const { matrix, filled } = completedComparisons(comparisons.matrix);
  const weights = weigh[method](matrix);
  const eigenvalue = eigenvalueOf(matrix, weights);
  const ratio = consistencyRatio(eigenvalue, ids.length, randomIndex);
  return {
    definition: { id: `ahp-${method}-${randomIndex}`, version: '1.0.0' },
    weights: sharedOut(ids, weights),
    eigenvalue,
    consistencyRatio: ratio,
    isConsistent: ratio === null ? null : ratio <= 0.1,
    filled: filled.map(([row, column]) => ({ row: ids[row]!, column: ids[column]!, value: matrix[row]![column]! })),
    diagnostics: ratio === null ? [problem(prioritisationMessages, 'no-random-index', randomIndex, { value: ids.length })] : [],
  };
}

type Square = readonly (readonly number[])[];

const weigh: Readonly<Record<NonNullable<AhpOptions['method']>, (matrix: Square) => readonly number[]>> = {
  eigenvector: (matrix) => principalOf(matrix).vector,
  geometricMean: geometricMeans,
  columnMean: columnMeans,
};

function eigenvalueOf(matrix: Square, weights: readonly number[]): number {
  const ratios = matrix.map((row, i) => row.reduce((sum, cell, j) => sum + cell * weights[j]!, 0) / weights[i]!);
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / matrix.length;
}

function consistencyRatio(eigenvalue: number, n: number, table: RandomIndex): number | null {
  if (n <= 2) return 0;
  const random = randomIndexOf(table, n);
  if (random === undefined) return null;
  const ratio = (eigenvalue - n) / (n - 1) / random;
  // What is left of rounding in a consistent matrix is no inconsistency.
  return ratio < 1e-12 ? 0 : ratio;
}

function geometricMeans(matrix: Square): readonly number[] {
  return matrix.map((row) => Math.exp(row.reduce((sum, cell) => sum + Math.log(cell), 0) / row.length));
}

function columnMeans(matrix: Square): readonly number[] {
  const sums = matrix.map((_, column) => matrix.reduce((sum, row) => sum + row[column]!, 0));
  return matrix.map((row) => row.reduce((sum, cell, column) => sum + cell / sums[column]!, 0) / row.length);
}
