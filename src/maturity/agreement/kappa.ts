import { problem, refuseWhenBroken } from '../../kernel/index.ts';
import { figures } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';
import { oneOf } from '../one-of.ts';

/** How much a disagreement counts: all alike, by the steps between the ratings, or by their square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** The ways to weigh. @internal */
export const kappaWeights: readonly KappaWeights[] = ['none', 'linear', 'quadratic'];

/**
 * Cohen's kappa: agreement of two raters beyond chance.
 *
 * @param left - ratings of the first, one for each unit
 * @param right - ratings of the second, in the same order
 * @param weights - how much a disagreement counts; steps are those between the ratings that occur
 * @returns 1 for full agreement, 0 for chance, below 0 for worse; null when chance alone would agree
 * @throws InputError `invalid-input` for lists of different lengths, ratings that are not finite, unknown weights
 *
 * @example
 * ```ts
 * import { cohenKappa } from 'marops/maturity';
 *
 * cohenKappa([0, 1, 2, 2], [0, 1, 2, 1], 'quadratic') // => 0.8
 * cohenKappa([1, 1], [1, 1], 'none') // => null
 * cohenKappa([1], [1, 2], 'none');
 * // throws right must be as long as the other list (1), got 2
 * ```
 */
export function cohenKappa(left: readonly number[], right: readonly number[], weights: KappaWeights): number | null {
  refuseWhenBroken([...oneOf(weights, kappaWeights, 'weights'), ...figures(left, 'left'), ...figures(right, 'right')]);
  refuseWhenBroken(
    left.length === right.length ? [] : [problem(maturityMessages, 'not-as-long', 'right', { length: left.length, value: right.length })],
  );
  const steps = [...new Set([...left, ...right])].sort((one, other) => one - other);
  const [before, after] = [left.map((value) => steps.indexOf(value)), right.map((value) => steps.indexOf(value))];
  const costs: Readonly<Record<KappaWeights, (distance: number) => number>> = {
    none: (distance) => Number(distance > 0),
    linear: (distance) => distance,
    quadratic: (distance) => distance ** 2,
  };
  const cost = (one: number, other: number): number => costs[weights](Math.abs(one - other));
  const observed = before.reduce((sum, step, unit) => sum + cost(step, after[unit]!), 0) * before.length;
  const [firsts, seconds] = [before, after].map((list) => steps.map((_, step) => list.filter((each) => each === step).length)) as [
    number[],
    number[],
  ];
  const expected = firsts.reduce((sum, often, one) => sum + seconds.reduce((row, times, other) => row + often * times * cost(one, other), 0), 0);
  return expected > 0 ? 1 - observed / expected : null;
}
