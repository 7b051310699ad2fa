import { withRoom } from './adders/room.ts';

/** Counts the rows of each group. */
export interface RowCounter {
  /** Counts the rows of a block; `targets[row]` is the group of the row, −1 for none, always below `groups`. */
  readonly add: (targets: Int32Array, groups: number) => void;
  /** How many rows a group has. */
  readonly of: (group: number) => number;
}

/**
 * A counter of rows, shared by all slots that count the same rows.
 *
 * @returns the counter, without any
 * @internal
 */
export function rowCounter(): RowCounter {
  let counts = new Float64Array();
  return {
    add(targets, groups) {
      counts = withRoom(counts, groups, 0);
      for (const group of targets) if (group >= 0) counts[group]! += 1;
    },
    of: (group) => counts[group] ?? 0,
  };
}
