import { refuseWhenBroken } from '../problem.ts';
import { deviance, logGamma, stirlingError } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';
import { shareProblems } from './share.ts';
import { tailRoot } from './tail-root.ts';

/**
 * The regularised incomplete beta function: the share of a beta distribution at or below x.
 *
 * @param x - from 0 to 1
 * @param a - first shape, above 0
 * @param b - second shape, above 0
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { betaCdf } from 'marops/kernel';
 *
 * betaCdf(0.5, 3, 3).toFixed(12) // => '0.500000000000'
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number {
  return betaLower(x, 1 - x, a, b);
}

/**
 * The incomplete beta function where both x and y = 1 − x are known to the last digit.
 *
 * @internal
 */
export function betaLower(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a);
}

/** x^a y^b Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)), by saddle point where the plain product would lose digits. */
function weight(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  if (n < 20) return Math.exp(a * Math.log(x) + b * Math.log(y) + logGamma(n + 1) - logGamma(a + 1) - logGamma(b + 1));
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

/** The continued fraction of DiDonato and Morris (1992, formula 9) by Lentz's method: it uses y where 1 − x would lose digits. */
function fraction(x: number, y: number, a: number, b: number): number {
  const start = a * y - b * x + 1;
  let f = nonZero((a * start) / (a + 1));
  let c = f;
  let d = 0;
  for (let k = 1; k < 1e7; k += 1) {
    const middle = a + 2 * k - 1;
    const numerator = ((a + k - 1) / middle) * ((a + b + k - 1) / middle) * k * (b - k) * x * x;
    const denominator = k + (k * (b - k) * x) / middle + ((a + k) * (start + k * (1 + y))) / (middle + 2);
    d = 1 / nonZero(denominator + numerator * d);
    c = nonZero(denominator + numerator / c);
    f *= c * d;
    if (!(Math.abs(c * d - 1) >= 1e-16)) break;
  }
  return Math.min(1, (weight(x, y, a, b) * a * b) / ((a + b) * f));
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/**
 * The value below which a share of a beta distribution lies.
 *
 * @param share - above 0 and below 1
 * @param a - first shape, above 0
 * @param b - second shape, above 0
 * @returns from 0 to 1
 * @throws InputError `invalid-input` when the share is not above 0 and below 1
 *
 * @example
 * ```ts
 * import { betaQuantile } from 'marops/kernel';
 *
 * betaQuantile(0.975, 1, 20).toFixed(4) // => '0.1684'
 * ```
 */
export function betaQuantile(share: number, a: number, b: number): number {
  refuseWhenBroken(shareProblems(share, 'share'));
  return betaRoot(share, 1 - share, a, b).x;
}

/**
 * Where the incomplete beta function reaches a share, as x and y = 1 − x, each to the last digit.
 *
 * @internal
 */
export function betaRoot(lower: number, upper: number, a: number, b: number): { readonly x: number; readonly y: number } {
  const median = betaLower(0.5, 0.5, a, b);
  if (lower > median) {
    const { x: y, y: x } = smallRoot(upper, lower, b, a);
    return { x, y };
  }
  return smallRoot(lower, upper, a, b);
}

/** The root that lies below one half. */
function smallRoot(lower: number, upper: number, a: number, b: number): { readonly x: number; readonly y: number } {
  const rises = lower <= upper;
  const x = tailRoot({
    start: Math.min(0.5, firstGuess(lower, a, b)),
    highest: 1,
    target: rises ? lower : upper,
    rises,
    tail: (at) => (rises ? betaLower(at, 1 - at, a, b) : betaLower(1 - at, at, b, a)),
    density: (at) => (weight(at, 1 - at, a, b) * a * b) / ((a + b) * at * (1 - at)),
  });
  return { x, y: 1 - x };
}

/** The normal approximation inside the bulk of a bell, the leading power elsewhere. */
function firstGuess(lower: number, a: number, b: number): number {
  const mean = a / (a + b);
  const guess = mean + normalQuantile(Math.min(Math.max(lower, 1e-300), 1 - 1e-16)) * Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  if (a > 1 && b > 1 && guess > mean / 4) return guess;
  return Math.exp((Math.log(lower) + logGamma(a + 1) + logGamma(b) - logGamma(a + b)) / a);
}
