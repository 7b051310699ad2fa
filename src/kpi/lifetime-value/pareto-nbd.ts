import { hypergeometric2F1, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import type { PurchaseHistory } from './bg-nbd.ts';
import { amountProblems } from './amount-problems.ts';
import { historyProblems, parameterProblems } from './customer-problems.ts';

/** Parameters of the Pareto/NBD model (Schmittlein, Morrison and Colombo 1987): customers buy at a steady rate and may leave at any moment. */
export interface ParetoNbdParameters {
  /** Shape of the rates of purchase over customers. */
  readonly r: number;
  /** Scale of the rates of purchase, in the unit of time of the data. */
  readonly alpha: number;
  /** Shape of the rates of leaving. */
  readonly s: number;
  /** Scale of the rates of leaving. */
  readonly beta: number;
}

/**
 * The chance that a customer is still one.
 *
 * @param history - frequency, recency and age
 * @param parameters - published or fitted elsewhere
 * @returns from 0 to 1; null when the series does not settle
 * @throws InputError `invalid-input` for a history that cannot be, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { paretoNbdAlive } from 'marops/kpi';
 *
 * const parameters = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
 * paretoNbdAlive({ frequency: 26, recency: 30.86, age: 31 }, parameters)?.toFixed(4) // => '0.9979'
 * ```
 */
export function paretoNbdAlive(history: PurchaseHistory, parameters: ParetoNbdParameters): number | null {
  refuseWhenBroken([...historyProblems(history, 'history'), ...paretoNbdProblems(parameters)]);
  return aliveShare(history, parameters);
}

function paretoNbdProblems(parameters: ParetoNbdParameters): readonly Problem[] {
  return parameterProblems(parameters, { shapes: ['r', 's'], scales: ['alpha', 'beta'] });
}

function aliveShare({ frequency: x, recency, age }: PurchaseHistory, { r, alpha, s, beta }: ParetoNbdParameters): number | null {
  const shape = r + s + x;
  const larger = Math.max(alpha, beta);
  const scale = (r + x) * Math.log(alpha + age) + s * Math.log(beta + age);
  const part = (moment: number): number | null => {
    const series = hypergeometric2F1(shape, alpha >= beta ? s + 1 : r + x, shape + 1, Math.abs(alpha - beta) / (larger + moment));
    return series === null ? null : series * Math.exp(scale - shape * Math.log(larger + moment));
  };
  const [then, now] = [part(recency), part(age)];
  if (then === null || now === null || !Number.isFinite(now)) return null;
  return 1 / (1 + (s / shape) * Math.max(0, then - now));
}

/**
 * How often a new customer returns within a span of time, on average.
 *
 * @param span - 0 or more, in the unit of time of the parameters
 * @param parameters - published or fitted elsewhere
 * @returns expected returns
 * @throws InputError `invalid-input` for a negative span, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { paretoNbdExpected } from 'marops/kpi';
 *
 * paretoNbdExpected(5, { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 }).toFixed(8) // => '0.23247466'
 * ```
 */
export function paretoNbdExpected(span: number, parameters: ParetoNbdParameters): number {
  refuseWhenBroken([...amountProblems(span, 'span'), ...paretoNbdProblems(parameters)]);
  return (parameters.r / parameters.alpha) * timeAlive(span, parameters.s, parameters.beta);
}

/**
 * How often a customer with a known past returns within the next span of time, on average.
 *
 * @param history - frequency, recency and age
 * @param span - 0 or more, in the unit of time of the parameters
 * @param parameters - published or fitted elsewhere
 * @returns expected returns; null when the series does not settle
 * @throws InputError `invalid-input` for a history that cannot be, a negative span, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { paretoNbdConditionalExpected } from 'marops/kpi';
 *
 * const parameters = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
 * paretoNbdConditionalExpected({ frequency: 26, recency: 30.86, age: 31 }, 52, parameters)?.toFixed(1) // => '25.5'
 * ```
 */
export function paretoNbdConditionalExpected(history: PurchaseHistory, span: number, parameters: ParetoNbdParameters): number | null {
  refuseWhenBroken([...historyProblems(history, 'history'), ...amountProblems(span, 'span'), ...paretoNbdProblems(parameters)]);
  const alive = aliveShare(history, parameters);
  const { r, alpha, s, beta } = parameters;
  const rate = (r + history.frequency) / (alpha + history.age);
  return alive === null ? null : rate * timeAlive(span, s, beta + history.age) * alive;
}

/** The time that one spends as a customer within a span, on average. At s = 1 the power becomes a logarithm. */
function timeAlive(span: number, s: number, beta: number): number {
  const depth = Math.log1p(span / beta);
  return s === 1 ? beta * depth : (beta * Math.expm1((1 - s) * depth)) / (1 - s);
}
