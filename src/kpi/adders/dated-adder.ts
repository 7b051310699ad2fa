import { isFiniteNumber } from '../columns.ts';
import type { Slot } from '../slots.ts';
import type { Adder } from './adder.ts';
import { missingValues } from './missing-values.ts';
import { lostBy, sumState } from './number-adder.ts';

/** The level of a group. */
interface Level {
  date: string;
  sum: number;
  lost: number;
  readonly days: Set<string>;
}

/**
 * Sums a column on the first or the last date that has a value, or over all dates, which are kept.
 *
 * @param slot - which of them, the column and the date column
 * @returns the adder
 * @internal
 */
export function datedAdder({ kind, column, on }: Extract<Slot, { readonly on: string }>): Adder {
  const missing = missingValues();
  const levels: Level[] = [];
  return {
    add(block, targets) {
      const { values } = block.numbers(column);
      const dates = block.dates(on);
      missing.noteAll(block, column, targets);
      for (let row = 0; row < targets.length; row += 1) {
        const group = targets[row]!;
        const value = values[row]!;
        if (group < 0 || !isFiniteNumber(value)) continue;
        const date = dates[row] ?? null;
        if (date === null) {
          missing.note(group, null, row);
          continue;
        }
        const level = (levels[group] ??= { date, sum: 0, lost: 0, days: new Set() });
        if (kind === 'timeMean') level.days.add(date);
        else if (kind === 'first' ? date < level.date : date > level.date) Object.assign(level, { date, sum: 0, lost: 0 });
        else if (date !== level.date) continue;
        const sum = level.sum + value;
        level.lost += lostBy(level.sum, value, sum);
        level.sum = sum;
      }
    },
    of(group) {
      const { date, sum = 0, lost = 0, days = [] } = levels[group] ?? {};
      const level = { ...missing.of(group), ...sumState(sum, lost) };
      if (kind === 'timeMean') return { ...level, kept: [...days].sort() };
      return date === undefined ? level : { ...level, date };
    },
  };
}
