import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { largestSum, numberProblems, objectProblems } from '../argument-check.ts';
import { effectVariance } from './effect.ts';
import { experimentMessages } from './messages.ts';
import { chanceBeyond, critical, optionProblems, powerProblems, risingRoot, sizeProblems, type PowerOptions } from './power.ts';
import type { Arm } from './sample.ts';

/** A planned test of a mean in two arms of equal size. */
export interface MeanPlan {
  /** The mean without the change, not 0. */
  readonly mean: number;
  /** The standard deviation of one unit, above 0. */
  readonly standardDeviation: number;
  /** Units in each arm, 1 or more. */
  readonly n: number;
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
  refuseWhenBroken([...meanProblems(plan), ...numberProblems(effect, 'effect', { min: -1e9, max: 1e9 }), ...optionProblems(options)]);
  return meanPower(plan, effect, options);
}

function meanPower({ mean, standardDeviation, n }: MeanPlan, effect: number, options: PowerOptions): number {
  const arm = (expected: number): Arm => ({ n, mean: expected, variance: (standardDeviation / mean) ** 2, unadjustedMean: expected });
  const standardError = Math.sqrt(effectVariance(arm(1), arm(1 + effect), 'relative'));
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
  refuseWhenBroken([...meanProblems(plan), ...powerProblems(power, options)]);
  // The spread of a relative effect grows with the effect, so that power levels off: as the effect grows without end it tends to this.
  const ceiling = meanPower(plan, 1e6, options);
  return ceiling <= power ? null : risingRoot((effect) => meanPower(plan, effect, options) - power, 1e-12, 1e-6);
}

function meanProblems(plan: MeanPlan): readonly Problem[] {
  return objectProblems(plan, 'plan', ({ mean, standardDeviation, n }) => {
    const wrong = [
      ...numberProblems(mean, 'plan.mean'),
      ...(mean === 0 ? [problem(experimentMessages, 'zero-baseline', 'plan', { value: 0 })] : []),
      ...numberProblems(standardDeviation, 'plan.standardDeviation', { above: 0 }),
      ...sizeProblems(n, 'plan.n'),
    ];
    const relative = standardDeviation / Math.abs(mean);
    if (wrong.length > 0 || (relative < largestSum && relative > 1 / largestSum)) return wrong;
    return [problem(kernelMessages, 'not-finite', 'plan.standardDeviation', { value: shown(relative) })];
  });
}
