import { addDays, isDate } from '../../calendar/index.ts';
import { kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';
import { currencyMessages } from '../messages.ts';

/** What one unit of a currency was worth in another on a date: one US dollar was 0.92 euros. */
export interface ExchangeRate {
  /** ISO 4217 code of the one unit: `USD`. */
  readonly from: string;
  /** ISO 4217 code of what it was worth: `EUR`. */
  readonly to: string;
  /** The date on which it held, `YYYY-MM-DD`. */
  readonly date: string;
  /** Units of `to` for one unit of `from`; above 0. */
  readonly rate: number;
}

/** Finds what one unit of a currency was worth in another on a date; undefined where no rate says so. */
export type RateOn = (from: string, to: string, date: string) => number | undefined;

/**
 * Rates by pair and date. A rate serves both ways, and holds on its date and so many days after, unless a later one is there.
 *
 * @param rates - checked rates in any order
 * @param carryDays - for how many days after its date a rate holds
 * @returns what finds a rate
 * @internal
 */
export function rateTable(rates: readonly ExchangeRate[], carryDays: number): RateOn {
  const table = new Map<string, number>();
  for (const { from, to, date, rate } of rates) table.set(`${to} ${from} ${date}`, 1 / rate);
  // What was quoted counts more than the inverse of its counterpart.
  for (const { from, to, date, rate } of rates) table.set(`${from} ${to} ${date}`, rate);
  return (from, to, date) => {
    for (let age = 0; age <= carryDays; age += 1) {
      const rate = table.get(`${from} ${to} ${addDays(date, -age)}`);
      if (rate !== undefined) return rate;
    }
    return undefined;
  };
}

/**
 * What is wrong with exchange rates.
 *
 * @param rates - anything that is a list
 * @returns the problems found
 * @internal
 */
export function rateProblems(rates: readonly ExchangeRate[]): readonly Problem[] {
  const seen = new Set<string>();
  return rates.flatMap(({ from, to, date, rate }, index) => {
    const path = `rates[${String(index)}]`;
    const wrong = notANumber(rate, `${path}.rate`);
    const key = `${from} to ${to} on ${date}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return [
      ...currencyProblems(from, `${path}.from`),
      ...currencyProblems(to, `${path}.to`),
      ...(isDate(date) ? [] : [problem(currencyMessages, 'not-a-date', `${path}.date`, { value: shown(date) })]),
      ...(wrong === undefined ? [] : [wrong]),
      ...(rate <= 0 ? [problem(kernelMessages, 'not-positive', `${path}.rate`, { above: 0, value: shown(rate) })] : []),
      ...(isTwice ? [problem(kernelMessages, 'not-unique', path, { value: key })] : []),
    ];
  });
}

/**
 * What is wrong with the code of a currency.
 * @internal
 */
export function currencyProblems(code: unknown, path: string): readonly Problem[] {
  return isCurrencyCode(code) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed: ['ISO 4217 codes'], value: shown(code) })];
}

/**
 * Tells three capitals from anything else.
 * @internal
 */
export function isCurrencyCode(code: unknown): code is string {
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code);
}
