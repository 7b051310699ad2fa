import { refuseWhenBroken } from '../problem.ts';
import { gammaLower, gammaQuantile, gammaUpper } from './incomplete-gamma.ts';
import { shareProblems } from './share.ts';

/**
 * The share of a chi-square distribution at or below a value.
 *
 * @param x - the statistic, 0 or more
 * @param degrees - degrees of freedom, above 0
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { chiSquareCdf } from 'marops/kernel';
 *
 * chiSquareCdf(3.841458820694124, 1).toFixed(12) // => '0.950000000000'
 * ```
 */
export function chiSquareCdf(x: number, degrees: number): number {
  return gammaLower(degrees / 2, x / 2);
}

/**
 * The share of a chi-square distribution above a value: the p-value of the statistic, accurate however small.
 *
 * @param x - the statistic, 0 or more
 * @param degrees - degrees of freedom, above 0
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { chiSquareUpper } from 'marops/kernel';
 *
 * chiSquareUpper(3.841458820694124, 1).toFixed(12) // => '0.050000000000'
 * ```
 */
export function chiSquareUpper(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

/**
 * The value below which a share of a chi-square distribution lies.
 *
 * @param share - above 0 and below 1
 * @param degrees - degrees of freedom, above 0
 * @returns above 0; 0 where it is too small for a number
 * @throws InputError `invalid-input` when the share is not above 0 and below 1
 *
 * @example
 * ```ts
 * import { chiSquareQuantile } from 'marops/kernel';
 *
 * chiSquareQuantile(0.95, 1).toFixed(6) // => '3.841459'
 * ```
 */
export function chiSquareQuantile(share: number, degrees: number): number {
  refuseWhenBroken(shareProblems(share, 'share'));
  return 2 * gammaQuantile(share, degrees / 2);
}
