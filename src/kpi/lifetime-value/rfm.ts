import { compensatedSum, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { periodOf, type PeriodUnit } from './period.ts';
import { readable, type ObservationOptions, type Transaction } from './transaction.ts';

/** What the models of lifetime value know of a customer. */
export interface CustomerSummary {
  /** Who: an opaque id. */
  readonly customer: string;
  /** Periods with a purchase after the first: a whole number. */
  readonly frequency: number;
  /** From the first purchase to the last, in periods; 0 for who never returned. */
  readonly recency: number;
  /** From the first purchase to the end of the observation, in periods. */
  readonly age: number;
  /** Mean spend of the periods after the first; null for who never returned or whose amounts are not known. */
  readonly monetary: number | null;
}

/** Recency, frequency and spend of all customers. */
export interface RfmResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Until when and in what time. */
  readonly options: ObservationOptions;
  /** The customers, in the order of their first appearance. */
  readonly customers: readonly CustomerSummary[];
  /** Transactions that could not be read; the others are counted. */
  readonly problems: readonly Problem[];
}

/**
 * Recency, frequency and mean spend of every customer, as the buy-till-you-die models want them. Customers do not touch one another:
 * to work in shards, keep all purchases of a customer in one shard and put the results end to end.
 *
 * @param transactions - purchases, in any order
 * @param options - the last day observed, and whether days, weeks or months are counted
 * @returns one summary for each customer who bought until the end
 * @throws InputError `invalid-input` when the end is no date or the unit is unknown
 *
 * @example
 * ```ts
 * import { rfm } from 'marops/kpi';
 *
 * const purchases = [
 *   { customer: 'c1', date: '2026-02-01', amount: 30 },
 *   { customer: 'c1', date: '2026-02-06', amount: 50 },
 * ];
 * rfm(purchases, { end: '2026-02-07', unit: 'day' }).customers // => [{ customer: 'c1', frequency: 1, recency: 5, age: 6, monetary: 50 }]
 * ```
 */
export function rfm(transactions: readonly Transaction[], options: ObservationOptions): RfmResult {
  const { good, problems } = readable(transactions, options);
  const last = periodOf(options.end, options.unit);
  const customers = [...byCustomer(good, options.unit)].map(([customer, spends]) => summaryOf(customer, spends, last));
  return { definition: { id: 'rfm', version: '1.0.0' }, options, customers, problems };
}

/** For each customer the amounts by period; null where an amount is not known. */
function byCustomer(transactions: readonly Transaction[], unit: PeriodUnit): Map<string, Map<number, (number | null)[]>> {
  const customers = new Map<string, Map<number, (number | null)[]>>();
  for (const { customer, date, amount = null } of transactions) {
    const periods = customers.get(customer) ?? new Map<number, (number | null)[]>();
    customers.set(customer, periods);
    const period = periodOf(date, unit);
    periods.set(period, [...(periods.get(period) ?? []), amount]);
  }
  return customers;
}

function summaryOf(customer: string, periods: ReadonlyMap<number, readonly (number | null)[]>, end: number): CustomerSummary {
  const [first = end, ...later] = [...periods.keys()].sort((a, b) => a - b);
  const amounts = later.flatMap((period) => periods.get(period) ?? []);
  const known = amounts.filter((amount) => amount !== null);
  const monetary = known.length === 0 || known.length < amounts.length ? null : compensatedSum(known) / later.length;
  return { customer, frequency: later.length, recency: (later.at(-1) ?? first) - first, age: end - first, monetary };
}
