import type { Adder } from './adder.ts';
import { knownAs, missingValues } from './missing-values.ts';

/**
 * Adds nothing up: it only notes the rows that have no value in a column.
 *
 * @param column - a column of any type; undefined where the rows themselves are counted
 * @returns the adder
 * @internal
 */
export function knownAdder(column: string | undefined): Adder {
  const missing = missingValues();
  return {
    add(block, targets) {
      if (column === undefined) return;
      const values = block.values(column);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        const value = knownAs(values, row);
        if (group >= 0 && (value === null || value === undefined)) missing.note(group, value, block.firstRow + row);
      }
    },
    of: (group) => ({ ...missing.of(group), value: 0, compensation: 0 }),
  };
}
