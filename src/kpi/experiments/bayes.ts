import { normalCdf, normalDensity, normalQuantile, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { largestSum, numberProblems, objectProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { effectOf, refuseBrokenExperiment, type Effect, type EffectOptions } from './effect.ts';
import type { Sample } from './sample.ts';

/** What was believed about the difference before the test: a normal distribution. */
export interface Prior {
  /** The expected difference. */
  readonly mean: number;
  /** Its variance, above 0; the smaller, the more data it takes to change the belief. */
  readonly variance: number;
}

/** How two arms are compared by belief. */
export interface BayesOptions {
  /** `absolute`: treatment − control. `relative`: that, as a share of the control's mean. */
  readonly difference: EffectOptions['difference'];
  /** How sure the range is, above 0 and below 1: 0.95. */
  readonly confidence: number;
  /** The belief before the test; null for none at all, so that the data speak alone. */
  readonly prior: Prior | null;
}

/** What to believe of the difference of two arms, and what each choice risks. */
export interface BayesResult {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How the arms were compared. */
  readonly options: BayesOptions;
  /** The expected difference. */
  readonly estimate: number;
  /** Its standard deviation. */
  readonly standardDeviation: number;
  /** Lower end of the range that holds the difference with the stated confidence. */
  readonly lower: number;
  /** Upper end. */
  readonly upper: number;
  /** The chance that the treatment is better than the control, from 0 to 1. */
  readonly chanceToBeat: number;
  /** What is lost on average by staying with the control, in units of the difference. */
  readonly riskControl: number;
  /** What is lost on average by choosing the treatment. */
  readonly riskTreatment: number;
}

/**
 * The belief about the difference of two arms after the test, with the risk of either choice: normal prior, normal likelihood.
 *
 * @param control - the arm without the change
 * @param treatment - the arm with it
 * @param options - difference, confidence and prior
 * @returns the posterior; `insufficient` for fewer than two units, no variation, or a relative difference from 0
 * @throws InputError `invalid-input` for sums that no data can have, a prior without a variance above 0, or options out of range
 *
 * @example
 * ```ts
 * import { bayes } from 'marops/kpi';
 *
 * const control = { kind: 'proportion', n: 100, sum: 49 } as const;
 * const treatment = { kind: 'proportion', n: 100, sum: 51 } as const;
 * const result = bayes(control, treatment, { difference: 'relative', confidence: 0.95, prior: null });
 * result.status === 'ok' && result.chanceToBeat.toFixed(3) // => '0.609'
 * ```
 */
export function bayes(control: Sample, treatment: Sample, options: BayesOptions): BayesResult | Insufficient {
  refuseBrokenExperiment(control, treatment, options, priorProblems);
  const definition = { id: 'bayes', version: '1.0.0' };
  const effect = effectOf(control, treatment, options.difference);
  if ('reason' in effect) return insufficient(definition, effect.reason);
  const belief = posterior(effect, options.prior);
  const { standardDeviation } = belief;
  const half = normalQuantile(0.5 + options.confidence / 2) * standardDeviation;
  return {
    status: 'ok',
    definition,
    options,
    estimate: belief.mean,
    standardDeviation,
    lower: belief.mean - half,
    upper: belief.mean + half,
    chanceToBeat: normalCdf(belief.mean / standardDeviation),
    ...risks(belief.mean, standardDeviation),
  };
}

function posterior({ estimate, variance }: Effect, prior: Prior | null): { readonly mean: number; readonly standardDeviation: number } {
  if (prior === null) return { mean: estimate, standardDeviation: Math.sqrt(variance) };
  const total = variance + prior.variance;
  return {
    mean: prior.mean * (variance / total) + estimate * (prior.variance / total),
    standardDeviation: Math.sqrt(variance) * Math.sqrt(prior.variance / total),
  };
}

/**
 * What each choice loses on average when the difference is normal: E max(difference, 0) for the control, E max(−difference, 0) for the
 * treatment.
 *
 * @param mean - expected difference
 * @param standardDeviation - above 0
 * @returns both risks, 0 or more
 * @throws InputError `invalid-input` for a mean that is no number, or a standard deviation that is not above 0
 *
 * @example
 * ```ts
 * import { riskOf } from 'marops/kpi';
 *
 * riskOf(0.1, 0.05).riskTreatment.toFixed(6) // => '0.000425'
 * ```
 */
export function riskOf(mean: number, standardDeviation: number): { readonly riskControl: number; readonly riskTreatment: number } {
  refuseWhenBroken([...numberProblems(mean, 'mean', sizes), ...numberProblems(standardDeviation, 'standardDeviation', { above: 0, max: sizes.max })]);
  return risks(mean, standardDeviation);
}

function risks(mean: number, standardDeviation: number): { readonly riskControl: number; readonly riskTreatment: number } {
  const z = Math.abs(mean) / standardDeviation;
  const small = Math.max(0, standardDeviation * normalDensity(z) - Math.abs(mean) * normalCdf(-z));
  const large = small + Math.abs(mean);
  return mean >= 0 ? { riskControl: large, riskTreatment: small } : { riskControl: small, riskTreatment: large };
}

function priorProblems({ prior }: BayesOptions): readonly Problem[] {
  if (prior === null) return [];
  return objectProblems(prior, 'options.prior', ({ mean, variance }) => [
    ...numberProblems(mean, 'options.prior.mean', sizes),
    ...numberProblems(variance, 'options.prior.variance', { above: 0, max: sizes.max }),
  ]);
}

const sizes = { min: -largestSum, max: largestSum };
