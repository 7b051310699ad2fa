import { InputError, problem } from '../kernel/index.ts';
import { dateOfValue } from './adder.ts';
import { kpiMessages } from './messages.ts';
import type { GroupKey } from './result.ts';

/** A period of dates, the first and the last included: what `periodsBetween` of the calendar gives. */
export interface ReportingPeriod {
  /** Its name: `2026-M07`. */
  readonly id: string;
  /** First date, `YYYY-MM-DD`. */
  readonly firstDate: string;
  /** Last date, `YYYY-MM-DD`. */
  readonly lastDate: string;
}

/** How many groups one call may have. */
export const groupLimit = 100_000;

/** Numbers groups as they turn up. */
export interface Groups {
  /** The group of each row, by the values of the columns and the period of the date; −1 for rows outside all periods. */
  readonly number: (columns: readonly ArrayLike<unknown>[], dates: ArrayLike<unknown> | undefined, length: number) => Int32Array;
  /** The names of the groups, by number. */
  readonly keys: readonly GroupKey[];
}

/**
 * Groups by columns and periods.
 *
 * @param by - names of the columns
 * @param periods - periods in any order; none for no division by time
 * @returns groups that are numbered from 0 in the order in which they turn up
 * @internal
 */
export function groupsOf(by: readonly string[], periods: readonly ReportingPeriod[] | undefined): Groups {
  const keys: GroupKey[] = [];
  const root: Branch = { below: new Map() };
  const periodsByDate = new Map<unknown, string | null>();
  const periodOf = (value: unknown): string | null => {
    const known = periodsByDate.get(value);
    if (known !== undefined) return known;
    const date = dateOfValue(value);
    const found = date === undefined ? undefined : periods?.find(({ firstDate, lastDate }) => firstDate <= date && date <= lastDate);
    if (periodsByDate.size < groupLimit) periodsByDate.set(value, found?.id ?? null);
    return found?.id ?? null;
  };

  const numbered = (values: readonly (string | number | boolean | null)[]): number => {
    let at = root;
    for (const value of values) {
      let next = at.below.get(value);
      if (next === undefined) at.below.set(value, (next = { below: new Map() }));
      at = next;
    }
    if (at.group !== undefined) return at.group;
    if (keys.length >= groupLimit) throw new InputError([problem(kpiMessages, 'too-many-groups', 'by', { max: groupLimit })]);
    at.group = keys.length;
    const names = periods === undefined ? by : [...by, 'period'];
    return keys.push(Object.fromEntries(names.map((name, index) => [name, values[index]!]))) - 1;
  };

  if (by.length === 0 && periods === undefined) numbered([]);
  return { keys, number: numbering(by.length, periods === undefined ? undefined : periodOf, numbered) };
}

/** Groups as a tree: one level a column. */
interface Branch {
  readonly below: Map<unknown, Branch>;
  group?: number;
}

function numbering(
  width: number,
  periodOf: ((value: unknown) => string | null) | undefined,
  numbered: (values: readonly (string | number | boolean | null)[]) => number,
): Groups['number'] {
  // One column without periods is the usual case: one look-up a row.
  const single = new Map<unknown, number>();
  return (columns, dates, length) => {
    const result = new Int32Array(length);
    if (width === 0 && periodOf === undefined) return result;
    if (width === 1 && periodOf === undefined) {
      const [values] = columns;
      let last: unknown = unseen;
      let group = 0;
      for (let row = 0; row < length; row += 1) {
        const value = values![row];
        if (value !== last) {
          last = value;
          const known = single.get(value);
          group = known ?? numbered([keyOf(value)]);
          if (known === undefined && single.size < groupLimit) single.set(value, group);
        }
        result[row] = group;
      }
      return result;
    }
    for (let row = 0; row < length; row += 1) {
      const period = periodOf?.(dates?.[row]);
      if (period === null) {
        result[row] = -1;
        continue;
      }
      const values = columns.map((column) => keyOf(column[row]));
      result[row] = numbered(period === undefined ? values : [...values, period]);
    }
    return result;
  };
}

const unseen = '\u0000unseen';

function keyOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
}
