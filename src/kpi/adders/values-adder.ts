import { isFiniteNumber } from '../columns.ts';
import { bySize, keptLimit } from '../slot-state.ts';
import type { Adder } from './adder.ts';
import { missingValues } from './missing-values.ts';

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
  return {
    add(block, targets) {
      const { values } = block.numbers(column);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        const value = values[row]!;
        if (group < 0 || !isFiniteNumber(value)) continue;
        if (lists[group] === undefined) lists[group] = [];
        lists[group]?.push(value);
        if ((lists[group]?.length ?? 0) > keptLimit) lists[group] = null;
      }
      missing.noteAll(block, column, targets);
    },
    of(group) {
      const kept = lists[group];
      return { ...missing.of(group), value: 0, compensation: 0, kept: kept === null ? null : [...(kept ?? [])].sort(bySize) };
    },
  };
}
