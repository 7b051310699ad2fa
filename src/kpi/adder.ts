import type { ColumnBlock } from './columns.ts';
import type { Slot } from './slots.ts';

/** What one slot of one group has added up: plain JSON, so that shards can be shipped and merged. */
export interface SlotState {
  /** How many values. */
  readonly n: number;
  /** How many rows had no value. */
  readonly nulls: number;
  /** How many rows had a value that is no finite number (they count among the nulls). */
  readonly invalid: number;
  /** The first row with such a value; −1 for none. */
  readonly firstInvalid: number;
  /** The sum, smallest or largest value, as the slot has it. */
  readonly value: number;
  /** What rounding took from the sum. */
  readonly compensation: number;
  /** The date of the level. */
  readonly date?: string;
  /** Values kept apart: different values, values of a quantile, dates, currencies. Null when they were too many. */
  readonly kept?: readonly (string | number | boolean)[] | null;
}

/** How many values a group may keep before it is said to be incomplete. */
export const keptLimit = 100_000;

/** Adds blocks of rows to the groups of one slot. */
export interface Adder {
  /** Adds `length` rows; `targets[i]` is the group of the row, −1 for none. */
  readonly add: (
    block: ColumnBlock | undefined,
    dates: ArrayLike<unknown> | undefined,
    targets: Int32Array,
    length: number,
    firstRow: number,
  ) => void;
  /** What a group has come to. */
  readonly stateOf: (group: number) => SlotState;
}

/**
 * The adder of a slot.
 *
 * @param slot - what to add up
 * @returns an adder without groups; they come with the first rows
 * @internal
 */
export function adderOf(slot: Slot): Adder {
  switch (slot.kind) {
    case 'sum':
    case 'min':
    case 'max':
      return numberAdder(slot.kind);
    case 'values':
      return keepingAdder((values) => [...values].sort((left, right) => Number(left) - Number(right)), false);
    case 'countDistinct':
    case 'currency':
      return keepingAdder((values) => [...new Set(values)].sort(byText), true);
    case 'first':
    case 'latest':
    case 'timeMean':
      return datedAdder(slot.kind);
    default:
      return countAdder();
  }
}

/**
 * The order in which values are kept, so that shards merge to the same list in any order.
 * @internal
 */
export function byText(left: unknown, right: unknown): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : Number(a > b);
}

interface Counts {
  readonly n: number[];
  readonly nulls: number[];
  readonly invalid: number[];
  readonly firstInvalid: number[];
}

function newCounts(): Counts {
  return { n: [], nulls: [], invalid: [], firstInvalid: [] };
}

function countsOf({ n, nulls, invalid, firstInvalid }: Counts, group: number): Omit<SlotState, 'value' | 'compensation'> {
  return { n: n[group] ?? 0, nulls: nulls[group] ?? 0, invalid: invalid[group] ?? 0, firstInvalid: firstInvalid[group] ?? -1 };
}

function countMissing(counts: Counts, group: number, raw: unknown, row: number): void {
  counts.nulls[group] = (counts.nulls[group] ?? 0) + 1;
  if (raw === null || raw === undefined) return;
  counts.invalid[group] = (counts.invalid[group] ?? 0) + 1;
  counts.firstInvalid[group] ??= row;
}

function countAdder(): Adder {
  const counts = newCounts();
  return {
    add(block, _dates, targets, length) {
      for (let row = 0; row < length; row += 1) {
        const group = targets[row]!;
        if (group < 0) continue;
        const raw = block?.raw[row];
        if (block !== undefined && (raw === null || raw === undefined)) counts.nulls[group] = (counts.nulls[group] ?? 0) + 1;
        else counts.n[group] = (counts.n[group] ?? 0) + 1;
      }
    },
    stateOf: (group) => ({ ...countsOf(counts, group), value: 0, compensation: 0 }),
  };
}

function numberAdder(kind: 'sum' | 'min' | 'max'): Adder {
  const counts = newCounts();
  let n = new Float64Array(64);
  let values = new Float64Array(64);
  let lost = new Float64Array(64);
  const grow = (size: number): void => {
    const larger = (from: Float64Array): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(size * 2);
      next.set(from);
      return next;
    };
    [n, values, lost] = [larger(n), larger(values), larger(lost)];
  };
  const best = kind === 'min' ? Math.min : Math.max;

  return {
    add(block, _dates, targets, length, firstRow) {
      const { numbers, raw } = block!;
      for (let row = 0; row < length; row += 1) {
        const group = targets[row]!;
        if (group < 0) continue;
        if (group >= n.length) grow(group);
        const value = numbers[row]!;
        if (value - value !== 0) {
          countMissing(counts, group, raw === numbers && Number.isNaN(value) ? null : raw[row], firstRow + row);
          continue;
        }
        n[group]! += 1;
        const before = values[group]!;
        if (kind === 'sum') {
          const sum = before + value;
          lost[group]! += Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before;
          values[group] = sum;
        } else values[group] = n[group] === 1 ? value : best(before, value);
      }
    },
    stateOf: (group) => ({ ...countsOf(counts, group), n: n[group] ?? 0, value: (values[group] ?? 0) + 0, compensation: lost[group] ?? 0 }),
  };
}

type Kept = string | number | boolean;

/** Keeps values, each once or all of them, until there are too many. */
function keepingAdder(sorted: (values: Iterable<Kept>) => readonly Kept[], isSet: boolean): Adder {
  const counts = newCounts();
  const sets: (Set<Kept> | null)[] = [];
  const lists: (Kept[] | null)[] = [];
  const keep = (group: number, value: Kept): void => {
    const kept = isSet
      ? sets[group] === undefined
        ? (sets[group] = new Set())
        : sets[group]
      : lists[group] === undefined
        ? (lists[group] = [])
        : lists[group];
    if (kept === null) return;
    if (kept instanceof Set) kept.add(value);
    else kept.push(value);
    const size = kept instanceof Set ? kept.size : kept.length;
    if (size > keptLimit) (isSet ? sets : lists)[group] = null;
  };
  return {
    add(block, _dates, targets, length, firstRow) {
      for (let row = 0; row < length; row += 1) {
        const group = targets[row]!;
        if (group < 0) continue;
        const value = isSet ? block!.raw[row] : block!.numbers[row];
        const isUsable = isSet ? isKept(value) : value === value;
        if (!isUsable) countMissing(counts, group, block!.raw[row], firstRow + row);
        else {
          counts.n[group] = (counts.n[group] ?? 0) + 1;
          keep(group, value as Kept);
        }
      }
    },
    stateOf(group) {
      const kept = isSet ? sets[group] : lists[group];
      return { ...countsOf(counts, group), value: 0, compensation: 0, kept: kept === null ? null : sorted(kept ?? []) };
    },
  };
}

function isKept(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Sums on the first or last date, or over all dates with the dates kept. */
function datedAdder(kind: 'first' | 'latest' | 'timeMean'): Adder {
  const counts = newCounts();
  const dates: string[] = [];
  const days: Set<string>[] = [];
  const sums: number[] = [];
  const lost: number[] = [];
  const restart = (group: number, date: string): void => {
    dates[group] = date;
    sums[group] = 0;
    lost[group] = 0;
  };
  return {
    add(block, dateColumn, targets, length, firstRow) {
      for (let row = 0; row < length; row += 1) {
        const group = targets[row]!;
        const date = dateOfValue(dateColumn?.[row]);
        if (group < 0) continue;
        const value = block!.numbers[row]!;
        if (value - value !== 0 || date === undefined) {
          countMissing(counts, group, value - value === 0 ? null : block!.raw[row], firstRow + row);
          continue;
        }
        counts.n[group] = (counts.n[group] ?? 0) + 1;
        const at = dates[group];
        if (at === undefined) restart(group, date);
        if (kind === 'timeMean') (days[group] ??= new Set()).add(date);
        else if (at !== undefined && (kind === 'first' ? date < at : date > at)) restart(group, date);
        else if (at !== undefined && date !== at) continue;
        const before = sums[group]!;
        const sum = before + value;
        lost[group]! += Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before;
        sums[group] = sum;
      }
    },
    stateOf: (group) => ({
      ...countsOf(counts, group),
      value: sums[group] ?? 0,
      compensation: lost[group] ?? 0,
      ...(kind === 'timeMean' ? { kept: [...(days[group] ?? [])].sort() } : dates[group] === undefined ? {} : { date: dates[group] }),
    }),
  };
}

/**
 * The date of a value: its first ten characters where it is a date, with or without a local time behind it. A moment with an offset has no
 * date of its own.
 *
 * @param value - what stood in a date column
 * @returns `YYYY-MM-DD`, or undefined
 * @internal
 */
export function dateOfValue(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(value)) return undefined;
  return value.slice(0, 10);
}
