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
  /** The sum, smallest or largest value, as the slot has it; null where it is larger than a number can be. */
  readonly value: number | null;
  /** What rounding took from the sum. */
  readonly compensation: number;
  /** The date of the level. */
  readonly date?: string;
  /** Values kept apart: different values, values of a quantile, dates, currencies. Null when they were too many. */
  readonly kept?: readonly KeptValue[] | null;
}

/** A value that is kept apart. */
export type KeptValue = string | number | boolean;

/** How many values a group may keep before it is said to be incomplete. */
export const keptLimit = 100_000;

/**
 * The order in which different values are kept, so that shards merge to the same list in any order.
 * @internal
 */
export function byText(left: KeptValue, right: KeptValue): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : Number(a > b);
}

/**
 * The order in which the values of a quantile are kept.
 * @internal
 */
export function bySize(left: KeptValue, right: KeptValue): number {
  return Number(left) - Number(right);
}
