import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';

/**
 * What the periods from one on can still bring, by prices of the rows. It is a bound for every plan that goes on from what is done before (weak duality: it
 * holds whatever the prices are), and it is a sum over the items, so that a choice changes it by one addition.
 *
 * @internal
 */
export interface Outlook {
  /** What is left to gain when nothing is done before; rounding is on the safe side. */
  readonly base: number;
  /** By item: what is added when it is done before. */
  readonly whenDone: Float64Array;
  /** By item: what is added when it is done in the first of these periods; never above 0. */
  readonly whenTaken: Float64Array;
  /** By item: what is added when it is not done in the first of these periods, nor before; never above 0. */
  readonly whenPassed: Float64Array;
}

/**
 * The outlook from each period on, and, last, the one behind the last period.
 *
 * @internal
 */
export function outlooksOf(instance: Instance, columns: Columns, prices: Float64Array): readonly Outlook[] {
  const periodOf = columns.item.map((item, column) => columns.possible[item]![column - columns.first[item]!]!);
  const lastOf = columns.rows.map((row) => row.columns.reduce((last, column) => Math.max(last, periodOf[column]!), -1));
  return Array.from({ length: instance.periods + 1 }, (_, from) => outlookFrom(instance, columns, prices, lastOf, from));
}

function outlookFrom(instance: Instance, columns: Columns, prices: Float64Array, lastOf: readonly number[], from: number): Outlook {
  const left = Float64Array.from(columns.value);
  const whenDone = new Float64Array(instance.ids.length);
  let base = 0;
  let magnitude = columns.value.reduce((sum, value) => sum + Math.abs(value), 0);
  columns.rows.forEach((row, index) => {
    const price = prices[index]!;
    // A row of periods that are over says nothing about the rest.
    if (price === 0 || lastOf[index]! < from) return;
    base += price * row.atMost;
    magnitude += price * Math.abs(row.atMost);
    row.columns.forEach((column, k) => {
      const paid = price * row.coefficients[k]!;
      left[column]! -= paid;
      whenDone[columns.item[column]!]! -= paid;
      magnitude += Math.abs(paid);
    });
  });
  const whenTaken = new Float64Array(instance.ids.length);
  const whenPassed = new Float64Array(instance.ids.length);
  columns.possible.forEach((periods, item) => {
    let later = instance.mandatory[item] ? Number.NEGATIVE_INFINITY : 0;
    let taken = Number.NEGATIVE_INFINITY;
    let gain = 0;
    for (let k = periods.length - 1; k >= 0 && periods[k]! >= from; k -= 1) {
      gain += left[columns.first[item]! + k]!;
      if (periods[k] === from) taken = gain;
      else later = Math.max(later, gain);
    }
    const most = Math.max(later, taken);
    // A duty that can be done no more was passed in its last period, which ended the plan there.
    if (most === Number.NEGATIVE_INFINITY) return;
    base += most;
    whenDone[item]! -= most;
    whenTaken[item] = taken - most;
    whenPassed[item] = later - most;
  });
  return { base: base + magnitude * (columns.rows.length + left.length + 8) * Number.EPSILON, whenDone, whenTaken, whenPassed };
}

/**
 * What can still be gained on top of what is done in a plan.
 *
 * @internal
 */
export function ahead({ base, whenDone }: Outlook, plan: Plan, periods: number): number {
  return plan.reduce((sum, period, item) => sum + (period < periods ? whenDone[item]! : 0), base);
}
