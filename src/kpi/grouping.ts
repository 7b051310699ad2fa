import { InputError, problem } from '../kernel/index.ts';
import { kpiMessages } from './messages.ts';
import { remembered } from './remembered.ts';
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
  readonly number: (columns: readonly ArrayLike<unknown>[], dates: readonly (string | null)[] | undefined, length: number) => Int32Array;
  /** The names of the groups, by number. */
  readonly keys: readonly GroupKey[];
}

type KeyPart = string | number | boolean | null;

/** Groups as a tree: one level for each column, and one for the period. */
interface Branch {
  readonly part: KeyPart;
  readonly above: Branch | undefined;
  below: Map<unknown, Branch> | undefined;
  /** The number of the group; −1 until a row ends here. */
  group: number;
}

/**
 * Groups by columns and periods.
 *
 * @param names - what the parts of a key are called: the columns, and the period where there are periods
 * @param periods - periods in any order; none for no division by time
 * @returns groups that are numbered from 0 in the order in which they turn up
 * @internal
 */
export function groupsOf(names: readonly string[], periods: readonly ReportingPeriod[] | undefined): Groups {
  const keys: GroupKey[] = [];
  const root = newBranch(null, undefined);
  const periodOf = periods === undefined ? undefined : periodFinder(periods);
  const numbered = (leaf: Branch): number => {
    if (leaf.group >= 0) return leaf.group;
    if (keys.length >= groupLimit) throw new InputError([problem(kpiMessages, 'too-many-groups', 'by', { max: groupLimit })]);
    leaf.group = keys.push(keyOf(leaf, names)) - 1;
    return leaf.group;
  };
  if (names.length === 0) numbered(root);

  const number: Groups['number'] = (columns, dates, length) => {
    const result = new Int32Array(length);
    if (names.length === 0) return result;
    for (let row = 0; row < length; row += 1) {
      const period = periodOf?.(dates?.[row] ?? null);
      let at = root;
      for (const column of columns) at = branchOf(at, column[row]);
      if (period !== undefined && period !== null) at = branchOf(at, period);
      result[row] = period === null ? -1 : numbered(at);
    }
    return result;
  };
  return { keys, number };
}

function newBranch(part: KeyPart, above: Branch | undefined): Branch {
  return { part, above, below: undefined, group: -1 };
}

/** The branch for a value; all that are no texts, booleans or finite numbers share that of null. */
function branchOf(at: Branch, value: unknown): Branch {
  at.below ??= new Map();
  const known = at.below.get(value);
  if (known !== undefined) return known;
  const part = partOf(value);
  const branch = at.below.get(part) ?? newBranch(part, at);
  at.below.set(part, branch);
  return branch;
}

function partOf(value: unknown): KeyPart {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
}

function keyOf(leaf: Branch, names: readonly string[]): GroupKey {
  const parts: KeyPart[] = [];
  for (let at = leaf; at.above !== undefined; at = at.above) parts.unshift(at.part);
  return Object.fromEntries(names.map((name, index) => [name, parts[index]!]));
}

/** The period of a date: its id; null outside all periods and without a date. */
function periodFinder(periods: readonly ReportingPeriod[]): (date: string | null) => string | null {
  return remembered((date) => periods.find(({ firstDate, lastDate }) => date !== null && firstDate <= date && date <= lastDate)?.id ?? null);
}
