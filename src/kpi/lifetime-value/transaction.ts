import { isDate } from '../../calendar/index.ts';
import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
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
  { end, unit }: ObservationOptions,
): { readonly good: readonly Transaction[]; readonly problems: readonly Problem[] } {
  refuseWhenBroken([
    ...(isDate(end) ? [] : [problem(lifetimeMessages, 'not-a-date', 'options.end', { value: shown(end) })]),
    ...(['day', 'week', 'month'].includes(unit)
      ? []
      : [problem(kernelMessages, 'not-one-of', 'options.unit', { allowed: ['day', 'week', 'month'], value: shown(unit) })]),
  ]);
  const found = transactions.map((each, index) => transactionProblems(each, `transactions[${String(index)}]`));
  const good = transactions.filter((each, index) => found[index]!.length === 0 && each.date <= end);
  return { good, problems: found.flat() };
}

function transactionProblems({ customer, date, amount }: Transaction, path: string): readonly Problem[] {
  const wrongAmount = amount === undefined ? undefined : notANumber(amount, `${path}.amount`);
  return [
    ...(typeof customer === 'string' && customer !== ''
      ? []
      : [problem(lifetimeMessages, 'not-a-customer', `${path}.customer`, { value: shown(customer) })]),
    ...(isDate(date) ? [] : [problem(lifetimeMessages, 'not-a-date', `${path}.date`, { value: shown(date) })]),
    ...(wrongAmount === undefined ? [] : [wrongAmount]),
    ...(amount !== undefined && amount < 0 ? [problem(kernelMessages, 'too-small', `${path}.amount`, { min: 0, value: amount })] : []),
  ];
}
