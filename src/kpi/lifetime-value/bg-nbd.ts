import { betaCdf, hypergeometric2F1, logGamma, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { numberProblems } from '../argument-check.ts';
import { amountProblems } from './amount-problems.ts';
import { historyProblems, parameterProblems } from './customer-problems.ts';

/**
 * Parameters of the BG/NBD model (Fader, Hardie and Lee 2005): customers buy at their own steady rate, and after any purchase may leave
 * for good.
 */
export interface BgNbdParameters {
  /** Shape of the rates of purchase over customers. */
  readonly r: number;
  /** Scale of the rates of purchase, in the unit of time of the data. */
  readonly alpha: number;
  /** First shape of the chance to leave. */
  readonly a: number;
  /** Second shape of the chance to leave. */
  readonly b: number;
}

/** The past of a customer: how often, until when, since when. */
export interface PurchaseHistory {
  /** Returns: a whole number. */
  readonly frequency: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to now. */
  readonly age: number;
}

/**
 * The chance that a customer is still one.
 *
 * @param history - frequency, recency and age
 * @param parameters - of a fit
 * @returns from 0 to 1; exactly 1 for who never returned, since the model lets nobody leave before a return
 * @throws InputError `invalid-input` for a history that cannot be, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { bgNbdAlive } from 'marops/kpi';
 *
 * bgNbdAlive({ frequency: 2, recency: 30.43, age: 38.86 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }).toFixed(3) // => '0.727'
 * ```
 */
export function bgNbdAlive(history: PurchaseHistory, parameters: BgNbdParameters): number {
  refuseWhenBroken([...historyProblems(history, 'history'), ...bgNbdProblems(parameters)]);
  return 1 / (1 + oddsOfLeaving(history, parameters));
}

/**
 * What is wrong with parameters of the BG/NBD model.
 *
 * @internal
 */
export function bgNbdProblems(parameters: BgNbdParameters, path?: string): readonly Problem[] {
  return parameterProblems(parameters, { shapes: ['r', 'a', 'b'], scales: ['alpha'] }, path);
}

function oddsOfLeaving({ frequency: x, recency, age }: PurchaseHistory, { r, alpha, a, b }: BgNbdParameters): number {
  return x === 0 ? 0 : (a / (b + x - 1)) * Math.exp((r + x) * Math.log((alpha + age) / (alpha + recency)));
}

/**
 * How often a new customer returns within a span of time, on average.
 *
 * @param span - 0 or more, in the unit of time of the fit
 * @param parameters - of a fit
 * @returns expected returns; null for a span so long that the series does not settle
 * @throws InputError `invalid-input` for a negative span, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { bgNbdExpected } from 'marops/kpi';
 *
 * bgNbdExpected(3, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })?.toFixed(2) // => '0.15'
 * ```
 */
export function bgNbdExpected(span: number, parameters: BgNbdParameters): number | null {
  refuseWhenBroken([...amountProblems(span, 'span'), ...bgNbdProblems(parameters)]);
  return expectedFrom({ frequency: 0, recency: 0, age: 0 }, span, parameters);
}

/**
 * How often a customer with a known past returns within the next span of time, on average.
 *
 * @param history - frequency, recency and age
 * @param span - 0 or more, in the unit of time of the fit
 * @param parameters - of a fit
 * @returns expected returns; null for a span so long that the series does not settle
 * @throws InputError `invalid-input` for a history that cannot be, a negative span, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { bgNbdConditionalExpected } from 'marops/kpi';
 *
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * bgNbdConditionalExpected({ frequency: 2, recency: 30.43, age: 38.86 }, 39, parameters)?.toFixed(3) // => '1.226'
 * ```
 */
export function bgNbdConditionalExpected(history: PurchaseHistory, span: number, parameters: BgNbdParameters): number | null {
  refuseWhenBroken([...historyProblems(history, 'history'), ...amountProblems(span, 'span'), ...bgNbdProblems(parameters)]);
  const expected = expectedFrom(history, span, parameters);
  return expected === null ? null : expected / (1 + oddsOfLeaving(history, parameters));
}

/** Expected returns of one who is alive. At a = 1 the formula is 0 / 0; its limit is the mean of both sides. */
function expectedFrom(history: PurchaseHistory, span: number, parameters: BgNbdParameters): number | null {
  const { r, alpha, a, b } = parameters;
  if (Math.abs(a - 1) < 1e-5) {
    const [below, above] = [expectedFrom(history, span, { ...parameters, a: 1 - 1e-4 }), expectedFrom(history, span, { ...parameters, a: 1 + 1e-4 })];
    return below === null || above === null ? null : (below + above) / 2;
  }
  const shape = a + b + history.frequency - 1;
  const reach = span / (alpha + history.age + span);
  // Euler's transformation of the published formula: its powers of a large frequency cancel instead of overflowing.
  const series = hypergeometric2F1(a + b - 1 - r, a - 1, shape, reach);
  return series === null ? null : (shape / (a - 1)) * (1 - (1 - reach) ** (a - 1) * series);
}

/**
 * The chance that a new customer returns exactly so often within a span of time.
 *
 * @param count - returns, a whole number from 0 to a million
 * @param span - 0 or more, in the unit of time of the fit
 * @param parameters - of a fit
 * @returns from 0 to 1
 * @throws InputError `invalid-input` for a count that is not whole, a negative span, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { bgNbdProbability } from 'marops/kpi';
 *
 * bgNbdProbability(0, 39, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }).toFixed(4) // => '0.5738'
 * ```
 */
export function bgNbdProbability(count: number, span: number, parameters: BgNbdParameters): number {
  refuseWhenBroken([
    ...numberProblems(count, 'count', { min: 0, max: 1e6, whole: true }),
    ...amountProblems(span, 'span'),
    ...bgNbdProblems(parameters),
  ]);
  const { r, alpha, a, b } = parameters;
  if (span === 0) return count === 0 ? 1 : 0;
  const reach = span / (alpha + span);
  const counted = logGamma(r + count) - logGamma(r) - logGamma(count + 1) + r * Math.log(alpha / (alpha + span)) + count * Math.log(reach);
  const stayed = Math.exp(logBeta(a, b + count) - logBeta(a, b) + counted);
  if (count === 0) return stayed;
  // The chance of at least so many purchases of one who cannot leave is a tail of the negative binomial.
  return Math.min(1, stayed + Math.exp(logBeta(a + 1, b + count - 1) - logBeta(a, b)) * betaCdf(reach, count, r));
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
