import { problem, refuseWhenBroken, shareProblems, type Problem } from '../../kernel/index.ts';
import { numberProblems, objectProblems } from '../argument-check.ts';
import { experimentMessages } from './messages.ts';
import { chanceBeyond, critical, optionProblems, powerProblems, risingRoot, sizeProblems, type PowerOptions } from './power.ts';

/** A planned test of two rates. */
export interface RatePlan {
  /** The rate without the change, above 0 and below 1. */
  readonly baseline: number;
  /** The rate with it that is worth finding. */
  readonly target: number;
  /** Units in the treatment for each unit in the control, from a millionth to a million: 1 for equal arms. */
  readonly ratio: number;
}

/**
 * The chance that a test of two rates finds the difference, when it is there.
 *
 * @param plan - the two rates and the ratio of the arms
 * @param n - units in the control, 1 or more
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
  refuseWhenBroken([...planProblems(plan), ...sizeProblems(n, 'n'), ...optionProblems(options)]);
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
  refuseWhenBroken([...planProblems(plan), ...powerProblems(power, options)]);
  if (plan.baseline === plan.target) refuseWhenBroken([problem(experimentMessages, 'no-effect', 'plan.target', { value: plan.target })]);
  return risingRoot((n) => ratePower(plan, n, options) - power, 1e-6, 1e-3);
}

function planProblems(plan: RatePlan): readonly Problem[] {
  return objectProblems(plan, 'plan', ({ baseline, target, ratio }) => [
    ...shareProblems(baseline, 'plan.baseline'),
    ...shareProblems(target, 'plan.target'),
    ...numberProblems(ratio, 'plan.ratio', { above: 0, min: 1e-6, max: 1e6 }),
  ]);
}
