import { InputError, kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { numberProblem } from '../set-methods/criteria.ts';
import { completedComparisons } from './ahp-incomplete.ts';
import { principalOf } from './eigenvector.ts';
import { sharedOut, type Weights } from './weighing.ts';

/** Pairwise comparisons: `matrix[i][j]` says how many times as important criterion i is as criterion j; null where nobody compared them. */
export interface Comparisons<Name extends string = string> {
  /** The criteria, in the order of rows and columns. */
  readonly ids: readonly Name[];
  /** Square; 1 on the diagonal, the reciprocal across it. */
  readonly matrix: readonly (readonly (number | null)[])[];
}

/** Which mean consistency of random comparisons the ratio is taken of: Saaty 1980, Saaty's later one, or Donegan and Dodd's. */
export type RandomIndex = 'saaty' | 'saaty2008' | 'donegan-dodd';

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
  /** The principal eigenvalue; as large as the number of criteria when the comparisons are consistent. */
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

/** From three criteria to fifteen. Saaty 1980; Saaty 2008; Donegan and Dodd 1991, as tabulated in the source of AHPy (Philip Griffith). */
const randomIndices: Readonly<Record<RandomIndex, readonly number[]>> = {
  saaty: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2008: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'donegan-dodd': [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969],
};

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
  const { ids } = comparisons;
  refuseWhenBroken([
    ...oneOf(method, methods, 'method'),
    ...oneOf(randomIndex, Object.keys(randomIndices), 'randomIndex'),
    ...comparisonProblems(comparisons),
  ]);
  const { matrix, filled } = completedComparisons(comparisons.matrix);
  const principal = principalOf(matrix);
  const weights = method === 'eigenvector' ? principal.vector : method === 'geometricMean' ? geometricMeans(matrix) : columnMeans(matrix);

  const n = ids.length;
  const index = n <= 2 ? 0 : Math.max(0, (principal.value - n) / (n - 1));
  const random = randomIndices[randomIndex][n - 3];
  const ratio = n <= 2 ? 0 : random === undefined ? null : rounded(index / random);
  return {
    definition: { id: `ahp-${method}-${randomIndex}`, version: '1.0.0' },
    weights: sharedOut(ids, weights),
    eigenvalue: principal.value,
    consistencyRatio: ratio,
    isConsistent: ratio === null ? null : ratio <= 0.1,
    filled: filled.map(([row, column]) => ({ row: ids[row]!, column: ids[column]!, value: matrix[row]![column]! })),
    diagnostics: ratio === null ? [problem(prioritisationMessages, 'no-random-index', randomIndex, { value: n })] : [],
  };
}

const methods: readonly string[] = ['eigenvector', 'geometricMean', 'columnMean'];

function oneOf(value: string, allowed: readonly string[], path: string): readonly Problem[] {
  return allowed.includes(value) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed, value: shown(value) })];
}

/** What is left of rounding in a consistent matrix is no inconsistency. */
function rounded(ratio: number): number {
  return ratio < 1e-12 ? 0 : ratio;
}

function geometricMeans(matrix: readonly (readonly number[])[]): readonly number[] {
  return matrix.map((row) => Math.exp(row.reduce((sum, cell) => sum + Math.log(cell), 0) / row.length));
}

function columnMeans(matrix: readonly (readonly number[])[]): readonly number[] {
  const sums = matrix.map((_, column) => matrix.reduce((sum, row) => sum + row[column]!, 0));
  return matrix.map((row) => row.reduce((sum, cell, column) => sum + cell / sums[column]!, 0) / row.length);
}

/** One criterion's weights by alternative, and how much the criterion counts. */
export interface HierarchyLevel<Name extends string = string> {
  /** How much the criterion counts, 0 or more. */
  readonly weight: number;
  /** Weights of the alternatives by this criterion. */
  readonly weights: Weights<Name>;
}

/**
 * Scores of alternatives through a hierarchy: their weights by each criterion, weighed by the criteria (Saaty's distributive mode). Deeper
 * hierarchies are worked from the bottom up: what one call returns are the weights of a level in the next.
 *
 * @param levels - at least one criterion with its weight, and the alternatives' weights by it as {@link ahpWeights} gives them; 0 or more each
 * @returns scores by alternative, adding up to 1
 * @throws InputError `invalid-input` without a criterion, for a weight that is negative or no number, for criteria that weigh nothing, or when
 *   they weigh different alternatives
 *
 * @example
 * ```ts
 * import { ahpHierarchy } from 'marops/prioritisation';
 *
 * ahpHierarchy([{ weight: 3, weights: { north: 0.75, south: 0.25 } }, { weight: 1, weights: { north: 0.25, south: 0.75 } }]) // => { north: 0.625, south: 0.375 }
 * ```
 */
export function ahpHierarchy<Name extends string>(levels: readonly HierarchyLevel<Name>[]): Weights<Name> {
  const [first] = levels;
  if (first === undefined) throw new InputError([problem(prioritisationMessages, 'no-criteria', 'levels')]);
  const ids = Object.keys(first.weights) as Name[];
  const others = levels.filter(({ weights }) => Object.keys(weights).sort().join() !== [...ids].sort().join());
  refuseWhenBroken(
    others.map(({ weights }) => problem(prioritisationMessages, 'different-items', 'levels', { value: shown(Object.keys(weights).join(' ')) })),
  );
  refuseWhenBroken(levels.flatMap((level, index) => levelProblems(level, `levels[${String(index)}]`)));
  const total = levels.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new InputError([problem(prioritisationMessages, 'weights-all-zero', 'levels')]);
  return sharedOut(
    ids,
    ids.map((id) => levels.reduce((sum, { weight, weights }) => sum + (weight / total) * weights[id], 0)),
  );
}

function levelProblems({ weight, weights }: HierarchyLevel, path: string): readonly Problem[] {
  const own = Object.entries(weights).map(([id, each]) => numberProblem(each, `${path}.weights.${id}`, 0));
  return [numberProblem(weight, `${path}.weight`, 0), ...own].filter((each) => each !== undefined);
}

function comparisonProblems({ ids, matrix }: Comparisons): readonly Problem[] {
  if (ids.length === 0) return [problem(prioritisationMessages, 'no-criteria', 'ids')];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) return twice.map((id) => problem(kernelMessages, 'not-unique', 'ids', { value: shown(id) }));
  const rows: unknown = matrix;
  if (!Array.isArray(rows)) return [problem(kernelMessages, 'not-a-list', 'matrix', { value: shown(rows) })];
  const lengths = rows.map((row: unknown) => (Array.isArray(row) ? row.length : 0));
  const isSquare = lengths.length === ids.length && lengths.every((length) => length === ids.length);
  if (!isSquare) return [problem(prioritisationMessages, 'not-square', 'matrix', { size: ids.length, value: `rows of ${lengths.join(', ')}` })];
  const cells = matrix.flatMap((row, i) =>
    row.map((cell, j) => ({ cell, across: matrix[j]?.[i] ?? null, path: `matrix[${String(i)}][${String(j)}]`, isDiagonal: i === j })),
  );
  return cells.flatMap(({ cell, across, path, isDiagonal }) => {
    if (cell === null) return across === null && !isDiagonal ? [] : [problem(kernelMessages, 'missing', path)];
    if (!(Number.isFinite(cell) && cell > 0)) return [problem(kernelMessages, 'not-positive', path, { above: 0, value: shown(cell) })];
    const isReciprocal = across !== null && Math.abs(cell * across - 1) <= 1e-3;
    return isReciprocal ? [] : [problem(prioritisationMessages, 'not-reciprocal', path, { other: shown(across), value: cell })];
  });
}
