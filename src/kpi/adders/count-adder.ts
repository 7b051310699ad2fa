import { knownAs, missingValues } from './missing-values.ts';
import { withRoom } from './room.ts';
import type { Adder } from './adder.ts';

/**
 * Counts rows, or values of any kind in a column.
 *
 * @param column - whose values are counted; rows without it
 * @returns the adder
 * @internal
 */
export function countAdder(column: string | undefined): Adder {
  const missing = missingValues();
  let counts = new Float64Array();
  return {
    add(block, targets, groups) {
      counts = withRoom(counts, groups);
      const raw = column === undefined ? undefined : block.raw(column);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        if (group < 0) continue;
        const value = raw === undefined ? row : knownAs(raw, row);
        if (value === null || value === undefined) missing.note(group, value, block.firstRow + row);
        else counts[group]! += 1;
      }
    },
    stateOf: (group) => ({ n: counts[group] ?? 0, ...missing.of(group), value: 0, compensation: 0 }),
  };
}
