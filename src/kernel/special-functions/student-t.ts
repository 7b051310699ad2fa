import { refuseWhenBroken } from '../problem.ts';
import { logGamma } from './gamma-function.ts';
import { betaLower, betaRoot } from './incomplete-beta.ts';
import { shareProblems } from './share.ts';

/**
 * The share of Student's t distribution at or below a value, with full relative accuracy in both tails.
 *
 * @param t - a finite number
 * @param degrees - degrees of freedom, above 0; need not be whole
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { studentTCdf } from 'marops/kernel';
 *
 * studentTCdf(1, 1).toFixed(12) // => '0.750000000000'
 * ```
 */
export function studentTCdf(t: number, degrees: number): number {
  const square = t * t;
  const tail = betaLower(degrees / (degrees + square), square / (degrees + square), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value below which a share of Student's t distribution lies.
 *
 * @param share - above 0 and below 1
 * @param degrees - degrees of freedom, above 0; need not be whole
 * @returns a finite number; the largest there is where it would be larger
 * @throws InputError `invalid-input` when the share is not above 0 and below 1
 *
 * @example
 * ```ts
 * import { studentTQuantile } from 'marops/kernel';
 *
 * studentTQuantile(0.975, 10).toFixed(6) // => '2.228139'
 * ```
 */
export function studentTQuantile(share: number, degrees: number): number {
  refuseWhenBroken(shareProblems(share, 'share'));
  if (share === 0.5) return 0;
  const tail = Math.min(share, 1 - share);
  const { x, y } = betaRoot(2 * tail, 1 - 2 * tail, degrees / 2, 0.5);
  return Math.sign(share - 0.5) * (x > 1e-290 ? Math.sqrt((degrees * y) / x) : farOut(tail, degrees));
}

/** So far out x = degrees / (degrees + t²) leaves the range of numbers before t does, and only its leading power counts. */
function farOut(tail: number, degrees: number): number {
  const logX = (Math.log(tail * degrees) + logGamma(degrees / 2) + logGamma(0.5) - logGamma((degrees + 1) / 2)) * (2 / degrees);
  return Math.min(Number.MAX_VALUE, Math.sqrt(degrees) * Math.exp(-logX / 2));
}
