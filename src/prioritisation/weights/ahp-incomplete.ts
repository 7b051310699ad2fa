import { InputError, problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { principalOf } from './eigenvector.ts';

/**
 * A complete matrix, and the cells above the diagonal that were filled in.
 * @internal
 */
export interface Completed {
  /** Square and positive. */
  readonly matrix: readonly (readonly number[])[];
  /** Row and column of each comparison that nobody made. */
  readonly filled: readonly (readonly [row: number, column: number])[];
}

/**
 * Fills in the comparisons that nobody made so that the principal eigenvalue is as small as it can be: one after the other, each along its
 * logarithm, in which the eigenvalue is convex, until none moves any more.
 *
 * @param matrix - a sound matrix, null where nothing was compared
 * @returns the complete matrix
 * @throws InputError `invalid-input` when the comparisons do not connect all criteria, so that there is no single best filling
 * @internal
 */
export function completedComparisons(matrix: readonly (readonly (number | null)[])[]): Completed {
  const filled = matrix.flatMap((row, i) => row.flatMap((cell, j) => (cell === null && i < j ? [[i, j] as const] : [])));
  const work = matrix.map((row) => row.map((cell) => cell ?? 1));
  if (filled.length === 0) return { matrix: work, filled };
  if (!isConnected(matrix)) throw new InputError([problem(prioritisationMessages, 'not-connected', 'matrix')]);

  const set = (row: number, column: number, logarithm: number): void => {
    work[row]![column] = Math.exp(logarithm);
    work[column]![row] = Math.exp(-logarithm);
  };
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (const [row, column] of filled) {
      const before = Math.log(work[row]![column]!);
      const after = lowest((logarithm) => {
        set(row, column, logarithm);
        return principalOf(work).value;
      });
      set(row, column, after);
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < 1e-8) break;
  }
  return { matrix: work, filled };
}

function isConnected(matrix: readonly (readonly (number | null)[])[]): boolean {
  const reached = new Set([0]);
  for (const row of reached) matrix[row]!.forEach((cell, column) => cell !== null && reached.add(column));
  return reached.size === matrix.length;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Golden-section search for the lowest point of a convex function between 1/1000 and 1000 on a logarithmic scale. */
function lowest(valueAt: (logarithm: number) => number): number {
  let [low, high] = [-Math.log(1000), Math.log(1000)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [valueAt(left), valueAt(right)];
  while (high - low > 1e-9) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = valueAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = valueAt(right);
    }
  }
  return (low + high) / 2;
}
