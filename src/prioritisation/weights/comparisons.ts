import { isRecord, kernelMessages, problem, shown, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { namedTwice } from './weighing.ts';

/** Pairwise comparisons: `matrix[i][j]` says how many times as important criterion i is as criterion j; null where nobody compared them. */
export interface Comparisons<Name extends string = string> {
  /** The criteria, in the order of rows and columns. */
  readonly ids: readonly Name[];
  /** Square; 1 on the diagonal, the reciprocal across it, to two decimal places at least. */
  readonly matrix: readonly (readonly (number | null)[])[];
}

/**
 * What keeps pairwise comparisons from being weighed.
 *
 * @param comparisons - ids and matrix
 * @returns a problem for no criterion, one that stands twice, a matrix that is not square, and each cell that is no positive reciprocal
 * @internal
 */
export function comparisonProblems(comparisons: Comparisons): readonly Problem[] {
  const given: unknown = comparisons;
  if (!isRecord(given)) return [problem(kernelMessages, 'not-an-object', 'comparisons', { value: shown(given) })];
  const { ids, matrix } = comparisons;
  const names: unknown = ids;
  if (!Array.isArray(names)) return [problem(kernelMessages, 'not-a-list', 'ids', { value: shown(names) })];
  if (ids.length === 0) return [problem(prioritisationMessages, 'no-criteria', 'ids')];
  const twice = namedTwice(ids);
  if (twice.length > 0) return twice.map((id) => problem(kernelMessages, 'not-unique', 'ids', { value: shown(id) }));
  const rows: unknown = matrix;
  if (!Array.isArray(rows)) return [problem(kernelMessages, 'not-a-list', 'matrix', { value: shown(rows) })];
  const lengthOf = (row: unknown): number => (Array.isArray(row) ? row.length : 0);
  const lengths = rows.slice(0, 20).map(lengthOf);
  const isSquare = rows.length === ids.length && rows.every((row) => lengthOf(row) === ids.length);
  if (!isSquare) return [problem(prioritisationMessages, 'not-square', 'matrix', { size: ids.length, value: `rows of ${lengths.join(', ')}` })];
  const cells = matrix.flatMap((row, i) =>
    row.map((cell, j) => ({ cell, across: matrix[j]?.[i] ?? null, path: `matrix[${String(i)}][${String(j)}]`, isDiagonal: i === j })),
  );
  return cells.flatMap(({ cell, across, path, isDiagonal }) => {
    if (cell === null) return across === null && !isDiagonal ? [] : [problem(kernelMessages, 'missing', path)];
    if (!(Number.isFinite(cell) && cell > 0)) return [problem(kernelMessages, 'not-positive', path, { above: 0, value: shown(cell) })];
    return across !== null && areReciprocal(cell, across)
      ? []
      : [problem(prioritisationMessages, 'not-reciprocal', path, { other: shown(across), value: cell })];
  });
}

/** People write 0.33 for a third: the smaller must be the reciprocal of the larger to two decimal places, and to a twentieth. */
function areReciprocal(left: number, right: number): boolean {
  const [small, large] = [Math.min(left, right), Math.max(left, right)];
  return Math.abs(small - 1 / large) < 0.005001 && Math.abs(small * large - 1) <= 0.05;
}
