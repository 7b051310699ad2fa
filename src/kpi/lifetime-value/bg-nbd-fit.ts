import { logGamma, problem, refuseWhenBroken } from '../../kernel/index.ts';
import { listProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import type { BgNbdParameters, PurchaseHistory } from './bg-nbd.ts';
import { historyProblems } from './customer-problems.ts';
import { fitted, type Fit, type NotConverged } from './fit.ts';
import { lifetimeMessages } from './messages.ts';

/**
 * Fits the BG/NBD model by greatest likelihood.
 *
 * @param customers - frequency, recency and age of each, all in one unit of time
 * @returns the fit; `insufficient` without customers or when nobody returned; `not-converged` when the data do not determine the model
 * @throws InputError `invalid-input` naming every history that cannot be: recency beyond age, a frequency that is not whole
 *
 * @example
 * ```ts
 * import { fitBgNbd } from 'marops/kpi';
 *
 * fitBgNbd([{ frequency: 0, recency: 0, age: 30 }]).status // => 'insufficient'
 * ```
 */
export function fitBgNbd(customers: readonly PurchaseHistory[]): Fit<keyof BgNbdParameters> | NotConverged | Insufficient {
  refuseWhenBroken(listProblems(customers, 'customers', historyProblems));
  const definition = { id: 'bg-nbd', version: '1.0.0' };
  if (customers.length === 0) return insufficient(definition, problem(lifetimeMessages, 'no-customers', 'customers', { min: 1, value: 0 }));
  if (customers.every(({ frequency }) => frequency === 0))
    return insufficient(definition, problem(lifetimeMessages, 'no-repeat-purchases', 'customers'));
  const meanAge = customers.reduce((sum, { age }) => sum + age, 0) / customers.length;
  return fitted(definition, { r: 1, alpha: meanAge, a: 1, b: 1 }, customers.length, logLikelihoodOf(customers));
}

/** The likelihood over distinct histories; what depends on the frequency alone is worked out once for each. */
function logLikelihoodOf(customers: readonly PurchaseHistory[]): (parameters: BgNbdParameters) => number {
  const { frequencies, recencies, ages, weights } = distinct(customers);
  const used = [...new Set(frequencies)];
  const slots = new Map(used.map((frequency, slot) => [frequency, slot]));
  const slotOf = Int32Array.from(frequencies, (frequency) => slots.get(frequency)!);
  const byFrequency = new Float64Array(used.length);
  return ({ r, alpha, a, b }) => {
    const common = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
    for (const [slot, x] of used.entries()) byFrequency[slot] = common + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x);
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const x = frequencies[index]!;
      const stayed = -(r + x) * Math.log(alpha + ages[index]!);
      const each = x === 0 ? stayed : logSum(stayed, Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + recencies[index]!));
      sum += weights[index]! * (byFrequency[slotOf[index]!]! + each);
    }
    return sum;
  };
}

/** ln(e^left + e^right). */
function logSum(left: number, right: number): number {
  return Math.max(left, right) + Math.log1p(Math.exp(-Math.abs(left - right)));
}

interface Histories {
  readonly frequencies: Float64Array;
  readonly recencies: Float64Array;
  readonly ages: Float64Array;
  /** How many customers have the history. */
  readonly weights: Float64Array;
}

function distinct(customers: readonly PurchaseHistory[]): Histories {
  const found = new Map<string, { readonly history: PurchaseHistory; count: number }>();
  for (const history of customers) {
    const key = `${String(history.frequency)} ${String(history.recency)} ${String(history.age)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { history, count: 1 });
    else known.count += 1;
  }
  const all = [...found.values()];
  return {
    frequencies: Float64Array.from(all, ({ history }) => history.frequency),
    recencies: Float64Array.from(all, ({ history }) => history.recency),
    ages: Float64Array.from(all, ({ history }) => history.age),
    weights: Float64Array.from(all, ({ count }) => count),
  };
}
