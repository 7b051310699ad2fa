import { byText, keptLimit, type KeptValue } from '../slot-state.ts';
import type { Adder } from './adder.ts';
import { knownAs, missingValues } from './missing-values.ts';

/**
 * Keeps the different values of a column, until there are too many.
 *
 * @param column - the column: texts, booleans and finite numbers
 * @returns the adder
 * @internal
 */
export function distinctAdder(column: string): Adder {
  const missing = missingValues();
  const sets: (Set<KeptValue> | null)[] = [];
  return {
    add(block, targets) {
      const values = block.values(column);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        if (group < 0) continue;
        const value = knownAs(values, row);
        if (!isKept(value)) missing.note(group, value, block.firstRow + row);
        else {
          if (sets[group] === undefined) sets[group] = new Set();
          sets[group]?.add(value);
          if ((sets[group]?.size ?? 0) > keptLimit) sets[group] = null;
        }
      }
    },
    of(group) {
      const kept = sets[group];
      return { ...missing.of(group), value: 0, compensation: 0, kept: kept === null ? null : [...(kept ?? [])].sort(byText) };
    },
  };
}

function isKept(value: unknown): value is KeptValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
