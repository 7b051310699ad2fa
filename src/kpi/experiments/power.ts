import { kernelMessages, normalCdf, normalQuantile, notANumber, problem, refuseWhenBroken, shareProblems, type Problem } from '../../kernel/index.ts';
import { effectVariance } from './effect.ts';
import { experimentMessages } from './messages.ts';
import type { Arm } from './sample.ts';

/** How sure a planned test shall be. */
export interface PowerOptions {
  /** The chance of a false alarm that is accepted: 0.05. */
  readonly level: number;
  /** Whether a difference in either direction counts, or only in one. */
  readonly alternative: 'two-sided' | 'one-sided';
}

/** A planned test of two rates. */
export interface RatePlan {
  /** The rate without the change, above 0 and below 1. */
  readonly baseline: number;
  /** The rate with it that is worth finding. */
  readonly target: number;
  /** Units in the treatment for each unit in the control: 1 for equal arms. */
  readonly ratio: number;
}

/** A planned test of a mean in two arms of equal size. */
export interface MeanPlan {
  /** The mean without the change, not 0. */
  readonly mean: number;
  /** The standard deviation of one unit, above 0. */
  readonly standardDeviation: number;
  /** Units in each arm. */
  readonly n: number;
}

/**
 * The chance that a test of two rates finds the difference, when it is there.
 *
 * @param plan - the two rates and the ratio of the arms
 * @param n - units in the control
 * @param options - level and alternative
 * @returns from 0 to 1
 * @throws InputError `invalid-input` for rates that are no shares, a ratio or a size that is not above 0
 *
 * @example
 * ```ts
 * import { powerOfRates } from 'marops/kpi';
 *
 * powerOfRates({ baseline: 0.5, target: 0.75, ratio: 1 }, 50, { level: 0.05, alternative: 'two-sided' }).toFixed(4) // => '0.7402'
 * ```
 */
export function powerOfRates(plan: RatePlan, n: number, options: PowerOptions): number {
  refuseWhenBroken([...planProblems(plan), ...aboveZero(n, 'n'), ...optionProblems(options)]);
  return ratePower(plan, n, options);
}

function ratePower({ baseline, target, ratio }: RatePlan, n: number, options: PowerOptions): number {
  const pooled = (baseline + ratio * target) / (1 + ratio);
  const underNone = Math.sqrt((pooled * (1 - pooled) * (1 + 1 / ratio)) / n);
  const underTarget = Math.sqrt((baseline * (1 - baseline) + (target * (1 - target)) / ratio) / n);
  return chanceBeyond(Math.abs(target - baseline) / underTarget, (critical(options) * underNone) / underTarget, options);
}

/**
 * How many units a test of two rates needs.
 *
 * @param plan - the two rates and the ratio of the arms
 * @param power - the chance of finding the difference when it is there: 0.8
 * @param options - level and alternative
 * @returns units in the control, not rounded; round up, and multiply by the ratio for the treatment
 * @throws InputError `invalid-input` for rates that are equal or no shares, a ratio that is not above 0, or a power not above the level
 *
 * @example
 * ```ts
 * import { sampleSizeOfRates } from 'marops/kpi';
 *
 * Math.ceil(sampleSizeOfRates({ baseline: 0.5, target: 0.75, ratio: 1 }, 0.9, { level: 0.05, alternative: 'two-sided' })) // => 77
 * ```
 */
export function sampleSizeOfRates(plan: RatePlan, power: number, options: PowerOptions): number {
  refuseWhenBroken([
    ...planProblems(plan),
    ...(plan.baseline === plan.target ? [problem(experimentMessages, 'no-effect', 'plan.target', { value: plan.target })] : []),
    ...shareProblems(power, 'power'),
    ...(power <= options.level ? [problem(kernelMessages, 'not-positive', 'power', { above: options.level, value: power })] : []),
    ...optionProblems(options),
  ]);
  return risingRoot((n) => ratePower(plan, n, options) - power, 1e-6, 1e-3);
}

/**
 * The chance that a test of a mean finds a relative effect, when it is there.
 *
 * @param plan - mean, standard deviation and size of each arm
 * @param effect - relative difference: 0.05 is five per cent up
 * @param options - level and alternative
 * @returns from 0 to 1
 * @throws InputError `invalid-input` for a mean of 0, a spread or a size that is not above 0
 *
 * @example
 * ```ts
 * import { powerOfMean } from 'marops/kpi';
 *
 * powerOfMean({ mean: 10, standardDeviation: 20, n: 2000 }, 0.2, { level: 0.05, alternative: 'two-sided' }).toFixed(3) // => '0.817'
 * ```
 */
export function powerOfMean(plan: MeanPlan, effect: number, options: PowerOptions): number {
  const wrong = notANumber(effect, 'effect');
  refuseWhenBroken([...meanProblems(plan), ...(wrong === undefined ? [] : [wrong]), ...optionProblems(options)]);
  return meanPower(plan, effect, options);
}

function meanPower({ mean, standardDeviation, n }: MeanPlan, effect: number, options: PowerOptions): number {
  const arm = (expected: number): Arm => ({ n, mean: expected, variance: standardDeviation ** 2, unadjustedMean: expected });
  const standardError = Math.sqrt(effectVariance(arm(mean), arm(mean * (1 + effect)), 'relative'));
  return chanceBeyond(Math.abs(effect) / standardError, critical(options), options);
}

/**
 * The smallest relative effect upwards that a test of a mean finds with the wanted power.
 *
 * @param plan - mean, standard deviation and size of each arm
 * @param power - the chance of finding it: 0.8
 * @param options - level and alternative
 * @returns a relative difference above 0; null when no effect upwards is found that surely, because the arms are too small
 * @throws InputError `invalid-input` for a mean of 0, a spread or a size that is not above 0, or a power not above the level
 *
 * @example
 * ```ts
 * import { detectableEffect } from 'marops/kpi';
 *
 * detectableEffect({ mean: 10, standardDeviation: 20, n: 2000 }, 0.8, { level: 0.05, alternative: 'two-sided' })?.toFixed(3) // => '0.195'
 * ```
 */
export function detectableEffect(plan: MeanPlan, power: number, options: PowerOptions): number | null {
  refuseWhenBroken([
    ...meanProblems(plan),
    ...shareProblems(power, 'power'),
    ...(power <= options.level ? [problem(kernelMessages, 'not-positive', 'power', { above: options.level, value: power })] : []),
    ...optionProblems(options),
  ]);
  // The spread of a relative effect grows with the effect, so that power levels off: as the effect grows without end it tends to this.
  const ceiling = meanPower(plan, 1e6, options);
  return ceiling <= power ? null : risingRoot((effect) => meanPower(plan, effect, options) - power, 1e-12, 1e-6);
}

/** The chance to end beyond the critical value when the expected z is `shift`. */
function chanceBeyond(shift: number, limit: number, { alternative }: PowerOptions): number {
  const near = normalCdf(shift - limit);
  return alternative === 'two-sided' ? near + normalCdf(-shift - limit) : near;
}

function critical({ level, alternative }: PowerOptions): number {
  return -normalQuantile(alternative === 'two-sided' ? level / 2 : level);
}

/** Where a rising function crosses 0, by doubling and halving. */
function risingRoot(f: (x: number) => number, lowest: number, step: number): number {
  let [low, high] = [lowest, lowest + step];
  while (f(high) < 0) [low, high] = [high, high * 2];
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function planProblems({ baseline, target, ratio }: RatePlan): readonly Problem[] {
  return [...shareProblems(baseline, 'plan.baseline'), ...shareProblems(target, 'plan.target'), ...aboveZero(ratio, 'plan.ratio')];
}

function meanProblems({ mean, standardDeviation, n }: MeanPlan): readonly Problem[] {
  const wrong = notANumber(mean, 'plan.mean') ?? (mean === 0 ? problem(experimentMessages, 'zero-baseline', 'plan', { value: 0 }) : undefined);
  return [...(wrong === undefined ? [] : [wrong]), ...aboveZero(standardDeviation, 'plan.standardDeviation'), ...aboveZero(n, 'plan.n')];
}

function optionProblems({ level, alternative }: PowerOptions): readonly Problem[] {
  const allowed: readonly string[] = ['two-sided', 'one-sided'];
  const known = allowed.includes(alternative);
  return [
    ...shareProblems(level, 'options.level'),
    ...(known ? [] : [problem(kernelMessages, 'not-one-of', 'options.alternative', { allowed, value: alternative })]),
  ];
}

function aboveZero(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  return (value as number) > 0 ? [] : [problem(kernelMessages, 'not-positive', path, { above: 0, value: value as number })];
}
