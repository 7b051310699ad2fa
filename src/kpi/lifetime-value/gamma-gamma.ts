import { logGamma, problem, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { listProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { parameterProblems, spendProblems } from './customer-problems.ts';
import { fitted, type Fit, type NotConverged } from './fit.ts';
import { lifetimeMessages } from './messages.ts';
import type { CustomerSummary } from './rfm.ts';

/** Parameters of the gamma-gamma model of spend (Fader and Hardie 2013): what a customer spends varies around a mean of their own. */
export interface GammaGammaParameters {
  /** Shape of one purchase around the customer's mean. */
  readonly p: number;
  /** Shape of the means over customers. */
  readonly q: number;
  /** Scale of the means, in the unit of the spend. */
  readonly v: number;
}

/** How often a customer returned and what they spent. */
export type SpendHistory = Pick<CustomerSummary, 'frequency' | 'monetary'>;

/**
 * Fits the gamma-gamma model by greatest likelihood, on the customers who returned.
 *
 * @param customers - frequency and mean spend of each
 * @returns the fit; `insufficient` when fewer than two returned or all spent the same; `not-converged` when the data do not determine the model
 * @throws InputError `invalid-input` naming every returning customer without a spend above 0
 *
 * @example
 * ```ts
 * import { fitGammaGamma } from 'marops/kpi';
 *
 * fitGammaGamma([{ frequency: 0, monetary: null }]).status // => 'insufficient'
 * ```
 */
export function fitGammaGamma(customers: readonly SpendHistory[]): Fit<keyof GammaGammaParameters> | NotConverged | Insufficient {
  refuseWhenBroken(listProblems(customers, 'customers', spendProblems));
  const definition = { id: 'gamma-gamma', version: '1.0.0' };
  const spends = customers.flatMap(({ frequency, monetary }) => (frequency > 0 && monetary !== null ? [{ x: frequency, m: monetary }] : []));
  if (spends.length < 2)
    return insufficient(definition, problem(lifetimeMessages, 'no-customers', 'returning customers', { min: 2, value: spends.length }));
  if (spends.every(({ m }) => m === spends[0]?.m)) return insufficient(definition, problem(lifetimeMessages, 'no-variation', 'monetary'));
  const mean = spends.reduce((sum, { m }) => sum + m, 0) / spends.length;

  return fitted(definition, { p: 2, q: 2, v: mean }, spends.length, ({ p, q, v }) => {
    const common = q * Math.log(v) - logGamma(q);
    let sum = 0;
    for (const { x, m } of spends) {
      const shape = p * x;
      sum += common + logGamma(shape + q) - logGamma(shape) - Math.log(m) + shape * Math.log(x * m) - (shape + q) * Math.log(x * m + v);
    }
    return sum;
  });
}

/**
 * What a customer spends at a purchase, on average: between their own mean and that of all, the nearer to their own the more often they
 * returned.
 *
 * @param history - frequency and mean spend
 * @param parameters - of a fit
 * @returns in the unit of the spend; null for who never returned when the model has no mean over customers (q of at most 1)
 * @throws InputError `invalid-input` for a returning customer without a spend above 0, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { gammaGammaExpected } from 'marops/kpi';
 *
 * gammaGammaExpected({ frequency: 7, monetary: 73.74 }, { p: 6.25, q: 3.74, v: 15.44 })?.toFixed(1) // => '71.5'
 * ```
 */
export function gammaGammaExpected(history: SpendHistory, parameters: GammaGammaParameters): number | null {
  refuseWhenBroken([...spendProblems(history, 'history'), ...gammaGammaProblems(parameters)]);
  const { frequency, monetary } = history;
  const { p, q, v } = parameters;
  const weight = p * frequency + q - 1;
  return weight <= 0 ? null : (p * (v + (frequency === 0 ? 0 : frequency * (monetary ?? 0)))) / weight;
}

/**
 * What is wrong with parameters of the gamma-gamma model.
 *
 * @internal
 */
export function gammaGammaProblems(parameters: GammaGammaParameters, path?: string): readonly Problem[] {
  return parameterProblems(parameters, { shapes: ['p', 'q'], scales: ['v'] }, path);
}
