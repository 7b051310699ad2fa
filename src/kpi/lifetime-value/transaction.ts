import { isDate } from '../../calendar/index.ts';
import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { choiceProblems, objectProblems } from '../argument-check.ts';
import { amountProblems } from './amount-problems.ts';
import { lifetimeMessages } from './messages.ts';
import type { PeriodUnit } from './period.ts';

/** One purchase. */
export interface Transaction {
  /** Who bought: an opaque id. */
  readonly customer: string;
  /** When, as YYYY-MM-DD. */
  readonly date: string;
  /** What was paid, in any one unit; left out where only the moments count. */
  readonly amount?: number;
}

/** Until when and in what time purchases are counted. */
export interface ObservationOptions {
  /** The last day that was observed, as YYYY-MM-DD; later purchases are left out. */
  readonly end: string;
  /** In what time: purchases in the same one count once. */
  readonly unit: PeriodUnit;
}

/**
 * The transactions that can be read and fall into the observation, and what is wrong with the others.
 *
 * @internal
 */
export function readable(
  transactions: readonly Transaction[],
  options: ObservationOptions,
): { readonly good: readonly Transaction[]; readonly problems: readonly Problem[] } {
  refuseWhenBroken([
    ...(Array.isArray(transactions) ? [] : [problem(kernelMessages, 'not-a-list', 'transactions', { value: shown(transactions) })]),
    ...objectProblems(options, 'options', ({ end, unit }) => [
      ...dateProblems(end, 'options.end'),
      ...choiceProblems(unit, 'options.unit', ['day', 'week', 'month']),
    ]),
  ]);
  const found = Array.from(transactions, (each, index) => transactionProblems(each, `transactions[${String(index)}]`));
  const good = transactions.filter((each, index) => found[index]!.length === 0 && each.date <= options.end);
  return { good, problems: found.flat() };
}

function transactionProblems(transaction: Transaction, path: string): readonly Problem[] {
  return objectProblems(transaction, path, ({ customer, date, amount }) => [
    ...(typeof customer === 'string' && customer !== ''
      ? []
      : [problem(lifetimeMessages, 'not-a-customer', `${path}.customer`, { value: shown(customer) })]),
    ...dateProblems(date, `${path}.date`),
    ...(amount === undefined ? [] : amountProblems(amount, `${path}.amount`)),
  ]);
}

function dateProblems(date: unknown, path: string): readonly Problem[] {
  return isDate(date) ? [] : [problem(lifetimeMessages, 'not-a-date', path, { value: shown(date) })];
}
