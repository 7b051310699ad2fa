import { logGamma, problem, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { countProblems, listProblems, numberProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { parameterProblems } from './customer-problems.ts';
import { fitted, type Fit, type NotConverged } from './fit.ts';
import { lifetimeMessages } from './messages.ts';

/** Parameters of the shifted beta-geometric model (Fader and Hardie 2007): each subscriber has a chance of their own to leave at a renewal. */
export interface ShiftedBetaGeometricParameters {
  /** First shape of the chance to leave. */
  readonly alpha: number;
  /** Second shape of the chance to leave. */
  readonly beta: number;
}

/**
 * Fits the shifted beta-geometric model by greatest likelihood.
 *
 * @param survivors - subscribers at the start and after each renewal: counts; a table of shares counts as so many subscribers as it begins with
 * @returns the fit; `insufficient` without a renewal or without a loss; `not-converged` when the data do not determine the model
 * @throws InputError `invalid-input` for figures that are negative or rise
 *
 * @example
 * ```ts
 * import { fitShiftedBetaGeometric } from 'marops/kpi';
 *
 * const fit = fitShiftedBetaGeometric([100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1]);
 * fit.status === 'ok' && [fit.parameters.alpha.toFixed(3), fit.parameters.beta.toFixed(3)] // => ['0.668', '3.806']
 * ```
 */
export function fitShiftedBetaGeometric(survivors: readonly number[]): Fit<keyof ShiftedBetaGeometricParameters> | NotConverged | Insufficient {
  refuseWhenBroken(survivorProblems(survivors));
  const definition = { id: 'shifted-beta-geometric', version: '1.0.0' };
  const [start = 0, ...later] = survivors;
  const last = later.at(-1);
  if (last === undefined || start === 0)
    return insufficient(definition, problem(lifetimeMessages, 'no-customers', 'survivors', { min: 1, value: start }));
  if (last === start) return insufficient(definition, problem(lifetimeMessages, 'no-loss', 'survivors'));

  return fitted(definition, { alpha: 1, beta: 1 }, start, ({ alpha, beta }) => {
    let sum = last * logSurvival(later.length, alpha, beta);
    for (const [index, count] of later.entries()) {
      const lost = survivors[index]! - count;
      sum += lost * (logBeta(alpha + 1, beta + index) - logBeta(alpha, beta));
    }
    return sum;
  });
}

function logSurvival(period: number, alpha: number, beta: number): number {
  return logBeta(alpha, beta + period) - logBeta(alpha, beta);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * The share of subscribers who are still there after so many renewals.
 *
 * @param period - renewals, from 0 to a million
 * @param parameters - of a fit
 * @returns from 0 to 1
 * @throws InputError `invalid-input` for a negative period, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { survivalShare } from 'marops/kpi';
 *
 * survivalShare(12, { alpha: 0.668, beta: 3.806 }).toFixed(2) // => '0.38'
 * ```
 */
export function survivalShare(period: number, parameters: ShiftedBetaGeometricParameters): number {
  refuseWhenBroken([...periodProblems(period, 0), ...survivalProblems(parameters)]);
  return Math.min(1, Math.exp(logSurvival(period, parameters.alpha, parameters.beta)));
}

/**
 * The share of the subscribers before a renewal who renew. It rises with time, since those who leave easily have left.
 *
 * @param period - which renewal, from 1 to a million
 * @param parameters - of a fit
 * @returns from 0 to 1
 * @throws InputError `invalid-input` for a period below 1, or parameters that are not above 0
 *
 * @example
 * ```ts
 * import { renewalShare } from 'marops/kpi';
 *
 * renewalShare(1, { alpha: 0.668, beta: 3.806 }).toFixed(3) // => '0.851'
 * ```
 */
export function renewalShare(period: number, parameters: ShiftedBetaGeometricParameters): number {
  refuseWhenBroken([...periodProblems(period, 1), ...survivalProblems(parameters)]);
  const { alpha, beta } = parameters;
  return (beta + period - 1) / (alpha + beta + period - 1);
}

function periodProblems(period: number, first: 0 | 1): readonly Problem[] {
  return numberProblems(period, 'period', { min: first, max: 1e6 });
}

function survivalProblems(parameters: ShiftedBetaGeometricParameters): readonly Problem[] {
  return parameterProblems(parameters, { shapes: ['alpha', 'beta'], scales: [] });
}

function survivorProblems(survivors: readonly number[]): readonly Problem[] {
  let before = Number.POSITIVE_INFINITY;
  return listProblems(survivors, 'survivors', (count, path) => {
    const rises = count > before ? [problem(lifetimeMessages, 'survivors-rise', path, { before, value: count })] : [];
    before = count;
    return [...countProblems(count, path), ...rises];
  });
}
