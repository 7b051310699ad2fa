import { implications } from './branching.ts';
import type { Columns } from './columns.ts';
import type { Tableau } from './tableau.ts';

/**
 * Which columns are settled on 0 or 1 along a branch, and the tableau kept in step.
 *
 * @internal
 */
export interface Settled {
  readonly lower: Uint8Array;
  readonly upper: Uint8Array;
  /** How many are settled. */
  readonly depth: () => number;
  /** Settles a column and all that follows from it; false when that contradicts what is settled. */
  readonly settle: (column: number, value: number) => boolean;
  /** Takes back the latest until so many are settled. */
  readonly undoTo: (depth: number) => void;
  /** Tells the tableau everything again. */
  readonly bindAll: () => void;
}

/**
 * No column is settled yet.
 *
 * @internal
 */
export function nothingSettled(columns: Columns, tableau: Tableau): Settled {
  const width = columns.item.length;
  const lower = new Uint8Array(width);
  const upper = new Uint8Array(width).fill(1);
  const follows = implications(columns);
  const trail: number[] = [];
  const set = (column: number, from: number, to: number): void => {
    lower[column] = from;
    upper[column] = to;
    tableau.bind(column, from, to);
  };
  return {
    lower,
    upper,
    depth: () => trail.length,
    settle: (column, value) => {
      const queue = [column];
      for (const each of queue) {
        if (lower[each] === upper[each]) {
          if (lower[each] !== value) return false;
          continue;
        }
        set(each, value, value);
        trail.push(each);
        queue.push(...(value === 1 ? follows.up[each]! : follows.down[each]!));
      }
      return true;
    },
    undoTo: (depth) => {
      while (trail.length > depth) set(trail.pop()!, 0, 1);
    },
    bindAll: () => {
      for (let column = 0; column < width; column += 1) tableau.bind(column, lower[column]!, upper[column]!);
    },
  };
}
