import { kernelMessages } from './messages.ts';
import { InputError, problem, refuseWhenBroken, shown, type Problem } from './problem.ts';
import { choiceMessages } from './value-messages.ts';

/** An amount of money: a whole number of minor units (cents), never a fraction. */
export interface Money {
  /** Minor units: 1999 is 19.99 in a currency with two decimal places. */
  readonly amount: number;
  /** ISO 4217 code: `EUR`. */
  readonly currency: string;
}

/** Currencies whose minor unit is not a hundredth (ISO 4217, list one of 2024). */
const exponents: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/**
 * How many decimal places a currency has.
 *
 * @param currency - ISO 4217 code, three capitals
 * @returns 0 to 4; 2 for every currency that has hundredths
 * @throws InputError `invalid-input` when it is not three capitals
 *
 * @example
 * ```ts
 * import { currencyExponent } from 'marops/kernel';
 *
 * currencyExponent('EUR') // => 2
 * currencyExponent('JPY') // => 0
 * ```
 */
export function currencyExponent(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new InputError([problem(choiceMessages, 'not-one-of', 'currency', { allowed: ['ISO 4217 codes'], value: shown(currency) })]);
  }
  return exponents[currency] ?? 2;
}

/**
 * Splits an amount in proportion to ratios without losing a unit: what rounding leaves over goes to the largest remainders, the first of
 * equals first (Hamilton's method).
 *
 * @param amount - a whole number of minor units, also negative
 * @param ratios - at least one number of 0 or more, not all 0
 * @returns one whole amount for each ratio; they add up to `amount` exactly
 * @throws InputError `invalid-input` for a fractional amount, a negative ratio, or ratios that add up to 0
 *
 * @example
 * ```ts
 * import { allocate } from 'marops/kernel';
 *
 * allocate(100, [1, 1, 1]) // => [34, 33, 33]
 * ```
 */
export function allocate(amount: number, ratios: readonly number[]): readonly number[] {
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0);
  refuseWhenBroken(allocationProblems(amount, ratios, total));

  const sign = amount < 0 ? -1 : 1;
  const exact = ratios.map((ratio) => (Math.abs(amount) * ratio) / total);
  const shares = exact.map(Math.floor);
  const left = Math.abs(amount) - shares.reduce((sum, share) => sum + share, 0);
  // Rounding of the quotients can leave a unit too few, or, for huge amounts, one too many.
  const step = Math.sign(left);
  const byRemainder = exact.map((value, index) => ({ index, remainder: step * (value - Math.floor(value)) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.abs(left))) shares[index]! += step;
  return shares.map((share) => sign * share + 0);
}

function allocationProblems(amount: number, ratios: readonly number[], total: number): readonly Problem[] {
  const problems = ratios.flatMap((ratio, index) => {
    if (Number.isFinite(ratio) && ratio >= 0) return [];
    return [problem(kernelMessages, 'too-small', `ratios[${String(index)}]`, { min: 0, value: shown(ratio) })];
  });
  if (!Number.isSafeInteger(amount)) problems.push(problem(kernelMessages, 'not-an-integer', 'amount', { value: shown(amount) }));
  if (problems.length === 0 && !(total > 0)) problems.push(problem(kernelMessages, 'not-positive', 'ratios', { above: 0, value: shown(total) }));
  return problems;
}

/**
 * Adds amounts of one currency.
 *
 * @param amounts - at least one, all of one currency
 * @returns their sum
 * @throws InputError `invalid-input` naming both currencies when they differ, or when there is none
 *
 * @example
 * ```ts
 * import { addMoney } from 'marops/kernel';
 *
 * addMoney([{ amount: 1999, currency: 'EUR' }, { amount: 1, currency: 'EUR' }]) // => { amount: 2000, currency: 'EUR' }
 * ```
 */
export function addMoney(amounts: readonly Money[]): Money {
  const [first, ...rest] = amounts;
  if (first === undefined) throw new InputError([problem(kernelMessages, 'missing', 'amounts')]);
  const other = rest.find((each) => each.currency !== first.currency);
  if (other !== undefined)
    throw new InputError([problem(kernelMessages, 'currency-mismatch', 'amounts', { value: `${first.currency} and ${other.currency}` })]);
  return { amount: amounts.reduce((sum, each) => sum + each.amount, 0), currency: first.currency };
}
