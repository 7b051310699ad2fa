import { isDate } from '../../calendar/index.ts';
import {
  currencyExponent,
  kernelMessages,
  problem,
  refuseWhenBroken,
  roundHalfEven,
  shown,
  type DefinitionReference,
  type Params,
  type Problem,
} from '../../kernel/index.ts';
import { dateOfValue } from '../row-date.ts';
import type { Row } from '../columns.ts';
import type { KpiGrain } from '../kpi.ts';
import { currencyMessages } from '../messages.ts';
import { currencyProblems, isCurrencyCode, rateProblems, rateTable, type ExchangeRate, type RateOn } from './exchange-rate.ts';

/** Options of a conversion. */
export interface ConversionOptions {
  /** ISO 4217 code of the currency that all money is turned into. */
  readonly to: string;
  /** What the rows are: which columns are money, which one says the currency and which one the date. */
  readonly grain: KpiGrain;
  /** For how many days after its date a rate holds, for weekends or for rates of a month: 0 without it, its own date alone. */
  readonly carryDays?: number;
}

/** Rows in one currency. */
export interface Conversion {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The currency of all money. */
  readonly to: string;
  /** For how many days after its date a rate held. */
  readonly carryDays: number;
  /** All rows, in their order; money that could not be converted is null, not known in this currency. */
  readonly rows: readonly Row[];
  /** How many rows have money that could not be converted. */
  readonly unconverted: number;
  /** Why: each missing rate once, with the number of rows and the first of them. */
  readonly problems: readonly Problem[];
}

/**
 * Money in several currencies as money in one, by the rate of each row's date. Amounts are in minor units before and after, rounded to the
 * nearest, a tie to the even one. A missing rate is named, and the money it concerns is not known: it is neither guessed nor mixed.
 *
 * @param rows - plain objects
 * @param rates - dated rates; each serves both ways, none is combined from two others
 * @param options - the currency, what the rows are, and for how long a rate holds
 * @returns the rows in one currency, and which rates are missing
 * @throws InputError `missing` for a grain without currency or date column, and everything that is wrong with the rates
 *
 * @example
 * ```ts
 * import { convert, measure } from 'marops/kpi';
 * import { costPerClick } from 'marops/kpi/catalogue';
 *
 * const rows = [
 *   { day: '2026-03-02', currency: 'EUR', spend: 1000, clicks: 10 },
 *   { day: '2026-03-02', currency: 'JPY', spend: 1600, clicks: 10 },
 * ];
 * const rates = [{ from: 'EUR', to: 'JPY', date: '2026-03-02', rate: 160 }];
 * measure(convert(rows, rates, { to: 'EUR', grain: costPerClick.grain }).rows, [costPerClick])[0]?.value // => 100
 * convert(rows, [], { to: 'EUR', grain: costPerClick.grain }).problems[0]?.code // => 'no-rate'
 * ```
 */
export function convert(rows: readonly Row[], rates: readonly ExchangeRate[], options: ConversionOptions): Conversion {
  refuseWhenBroken([...optionProblems(options), ...rateProblems(rates)]);
  const { to, grain, carryDays = 0 } = options;
  const money = Object.keys(grain.columns).filter((name) => grain.columns[name]?.type === 'money');
  const rateOn = rateTable(rates, carryDays);
  const faults = faultCounts();
  let unconverted = 0;
  const converted = rows.map((row, index) => {
    const names = money.filter((name) => typeof row[name] === 'number');
    if (names.length === 0) return { ...row, [grain.currency!]: to };
    const quote = quoteOf(row, options, rateOn);
    const amounts = names.map((name) => ('factor' in quote ? amountTimes(row[name] as number, quote.factor) : null));
    if (amounts.includes(null)) {
      unconverted += 1;
      faults.add('factor' in quote ? { code: 'too-large-amount', params: { to } } : quote, index);
    }
    return { ...row, ...Object.fromEntries(names.map((name, at) => [name, amounts[at]])), [grain.currency!]: to };
  });
  return { definition: { id: 'convert', version: '1.0.0' }, to, carryDays, rows: converted, unconverted, problems: faults.problems() };
}

/** Why the money of a row cannot be converted. */
interface Fault {
  readonly code: 'no-rate' | 'no-currency' | 'no-date' | 'too-large-amount';
  readonly params: Params;
}

/** By what the minor units of a row are multiplied, or why that is not known. */
function quoteOf(row: Row, { to, grain }: ConversionOptions, rateOn: RateOn): { readonly factor: number } | Fault {
  const currency = row[grain.currency!];
  if (!isCurrencyCode(currency)) return { code: 'no-currency', params: { value: shown(currency) } };
  if (currency === to) return { factor: 1 };
  const moment = row[grain.date!];
  const date = dateOfValue(moment);
  if (!isDate(date)) return { code: 'no-date', params: { value: shown(moment) } };
  const rate = rateOn(currency, to, date);
  if (rate === undefined) return { code: 'no-rate', params: { from: currency, to, date } };
  return { factor: rate * 10 ** (currencyExponent(to) - currencyExponent(currency)) };
}

function amountTimes(amount: number, factor: number): number | null {
  const product = roundHalfEven(amount * factor);
  return Number.isSafeInteger(product) ? product : null;
}

/** Faults counted: each once, with the number of rows and the first of them. */
function faultCounts(): { readonly add: (fault: Fault, row: number) => void; readonly problems: () => readonly Problem[] } {
  const counted = new Map<string, { readonly fault: Fault; readonly row: number; count: number }>();
  return {
    add(fault, row) {
      const key = JSON.stringify(fault);
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { fault, row, count: 1 });
      else known.count += 1;
    },
    problems: () =>
      [...counted.values()].map(({ fault, count, row }) => problem(currencyMessages, fault.code, 'rows', { ...fault.params, count, row })),
  };
}

function optionProblems({ to, grain, carryDays = 0 }: ConversionOptions): readonly Problem[] {
  return [
    ...currencyProblems(to, 'options.to'),
    ...(['currency', 'date'] as const).flatMap((name) =>
      grain[name] === undefined ? [problem(kernelMessages, 'missing', `options.grain.${name}`)] : [],
    ),
    ...(Number.isInteger(carryDays) && carryDays >= 0 && carryDays <= 366
      ? []
      : [problem(currencyMessages, 'not-carry-days', 'options.carryDays', { max: 366, value: shown(carryDays) })]),
  ];
}
