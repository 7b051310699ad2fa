import { problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { largestCount, listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import { lifetimeMessages } from './messages.ts';
import { periodOf, startOf } from './period.ts';
import { readable, type ObservationOptions, type Transaction } from './transaction.ts';

/** Customers who bought first in the same period. */
export interface Cohort {
  /** First day of that period. */
  readonly start: string;
  /** How many customers. */
  readonly customers: number;
  /** How many of them bought in that period and in each one after it; null for a period that is not over yet. */
  readonly active: readonly (number | null)[];
}

/** All cohorts. */
export interface CohortsResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Until when and in what time. */
  readonly options: ObservationOptions;
  /** The cohorts, oldest first. */
  readonly cohorts: readonly Cohort[];
  /** Transactions that could not be read. */
  readonly problems: readonly Problem[];
}

/** More columns than a table of cohorts can be read by, and more than a single wrong date may ask for. */
const maxPeriods = 2000;

/** How many return, by age. */
export interface RetentionPoint {
  /** Periods since the first purchase; 0 is the first period itself. */
  readonly age: number;
  /** Customers old enough to be asked: those too young are left out of the denominator. */
  readonly customers: number;
  /** How many of them were active at that age. */
  readonly active: number;
  /** The share; null when nobody is old enough. */
  readonly share: number | null;
}

/**
 * Customers by the period of their first purchase, and how many came back in each later one.
 *
 * @param transactions - purchases, in any order
 * @param options - the last day observed, and whether days, weeks or months are counted
 * @returns the cohorts; a period that is not over by the end has no figure
 * @throws InputError `invalid-input` when the end is no date, the unit is unknown, or there are more than 2,000 periods: count longer ones then
 *
 * @example
 * ```ts
 * import { cohorts } from 'marops/kpi';
 *
 * const purchases = [
 *   { customer: 'c1', date: '2026-01-10' },
 *   { customer: 'c2', date: '2026-01-20' },
 *   { customer: 'c1', date: '2026-02-03' },
 * ];
 * cohorts(purchases, { end: '2026-03-15', unit: 'month' }).cohorts // => [{ start: '2026-01-01', customers: 2, active: [2, 1, null] }]
 * ```
 */
export function cohorts(transactions: readonly Transaction[], options: ObservationOptions): CohortsResult {
  const { good, problems } = readable(transactions, options);
  const { unit, end } = options;
  const customers = new Map<string, Set<number>>();
  for (const { customer, date } of good) {
    const periods = customers.get(customer) ?? new Set();
    customers.set(customer, periods.add(periodOf(date, unit)));
  }
  const last = periodOf(end, unit);
  const complete = startOf(last + 1, unit) === dayAfter(end);
  const groups = new Map<number, Map<number, number>>();
  for (const periods of customers.values()) {
    const first = Math.min(...periods);
    const active = groups.get(first) ?? new Map<number, number>();
    groups.set(first, active);
    for (const period of periods) active.set(period, (active.get(period) ?? 0) + 1);
  }
  const periods = last + 1 - Math.min(last, ...groups.keys());
  if (periods > maxPeriods) refuseWhenBroken([problem(lifetimeMessages, 'too-many-periods', 'options.unit', { max: maxPeriods, value: periods })]);
  const found = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([first, active]) => ({
      start: startOf(first, unit),
      customers: active.get(first) ?? 0,
      active: Array.from({ length: last - first + 1 }, (_, age) => (first + age === last && !complete ? null : (active.get(first + age) ?? 0))),
    }));
  return { definition: { id: 'cohorts', version: '1.0.0' }, options, cohorts: found, problems };
}

function dayAfter(date: string): string {
  return startOf(periodOf(date, 'day') + 1, 'day');
}

/**
 * The share of customers who are active at each age, over all cohorts old enough: a ratio of sums, in which the young do not count as lost.
 *
 * @param table - from `cohorts`
 * @returns one point for each age
 * @throws InputError `invalid-input` for counts that are none
 *
 * @example
 * ```ts
 * import { retention } from 'marops/kpi';
 *
 * const table = [
 *   { start: '2026-01-01', customers: 100, active: [100, 40] },
 *   { start: '2026-02-01', customers: 300, active: [300, null] },
 * ];
 * retention(table).map(({ share }) => share) // => [1, 0.4]
 * ```
 */
export function retention(table: readonly Cohort[]): readonly RetentionPoint[] {
  refuseWhenBroken(listProblems(table, 'table', cohortProblems));
  const ages = Math.max(0, ...table.map(({ active }) => active.length));
  return Array.from({ length: ages }, (_, age) => {
    const old = table.filter(({ active }) => (active[age] ?? null) !== null);
    const customers = old.reduce((sum, each) => sum + each.customers, 0);
    const active = old.reduce((sum, each) => sum + (each.active[age] ?? 0), 0);
    return { age, customers, active, share: customers === 0 ? null : active / customers };
  });
}

function cohortProblems(cohort: Cohort, path: string): readonly Problem[] {
  return objectProblems(cohort, path, ({ customers, active }) => [
    ...wholeProblems(customers, `${path}.customers`),
    ...listProblems(active, `${path}.active`, (count, at) => (count === null ? [] : wholeProblems(count, at))),
  ]);
}

function wholeProblems(count: number, path: string): readonly Problem[] {
  return numberProblems(count, path, { min: 0, max: largestCount, whole: true });
}
