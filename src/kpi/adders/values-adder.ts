import { isFiniteNumber } from '../columns.ts';
import { bySize, keptLimit } from '../slot-state.ts';
import type { Adder } from './adder.ts';
import { missingValues } from './missing-values.ts';
import { withRoom } from './room.ts';

/**
 * Keeps the numbers of a column, all of them, until there are too many.
 *
 * @param column - the column
 * @returns the adder
 * @internal
 */
export function valuesAdder(column: string): Adder {
  const missing = missingValues();
  const lists: (number[] | null)[] = [];
  let counts = new Float64Array();
  return {
    add(block, targets, groups) {
      counts = withRoom(counts, groups);
      const { values } = block.numbers(column);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        const value = values[row]!;
        if (group < 0 || !isFiniteNumber(value)) continue;
        counts[group]! += 1;
        if (lists[group] === undefined) lists[group] = [];
        lists[group]?.push(value);
        if (counts[group]! > keptLimit) lists[group] = null;
      }
      missing.noteAll(block, column, targets);
    },
    stateOf(group) {
      const kept = lists[group];
      const counted = { n: counts[group] ?? 0, ...missing.of(group), value: 0, compensation: 0 };
      return { ...counted, kept: kept === null ? null : [...(kept ?? [])].sort(bySize) };
    },
  };
}
