import { deviance, logGamma, stirlingError } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';
import { tailRoot } from './tail-root.ts';

/**
 * The regularised lower incomplete gamma function P(a, x).
 *
 * @param a - shape, above 0
 * @param x - 0 or more
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { gammaLower } from 'marops/kernel';
 *
 * gammaLower(1, Math.LN2).toFixed(12) // => '0.500000000000'
 * ```
 */
export function gammaLower(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/**
 * The regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), with full relative accuracy in the tail.
 *
 * @param a - shape, above 0
 * @param x - 0 or more
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { gammaUpper } from 'marops/kernel';
 *
 * (gammaUpper(1, 100) / Math.exp(-100)).toFixed(12) // => '1.000000000000'
 * ```
 */
export function gammaUpper(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** x^a e^−x / Γ(a + 1), by saddle point where the plain product would lose digits. */
function weight(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

function series(a: number, x: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return Math.min(1, weight(a, x) * sum);
}

/** Legendre's continued fraction by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 1e7; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    h *= c * d;
    if (!(Math.abs(c * d - 1) >= 1e-16)) break;
  }
  return Math.min(1, weight(a, x) * a * h);
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/**
 * Where the lower incomplete gamma function reaches a share.
 *
 * @internal
 */
export function gammaQuantile(lower: number, a: number): number {
  const upper = 1 - lower;
  const rises = lower <= 0.5;
  return tailRoot({
    start: firstGuess(lower, a),
    highest: Number.POSITIVE_INFINITY,
    target: rises ? lower : upper,
    rises,
    tail: (x) => (rises ? gammaLower(a, x) : gammaUpper(a, x)),
    density: (x) => (weight(a, x) * a) / x,
  });
}

/** Wilson and Hilferty's cube where it is positive, the leading power elsewhere. */
function firstGuess(lower: number, a: number): number {
  const root = 1 - 1 / (9 * a) + normalQuantile(lower) / (3 * Math.sqrt(a));
  if (a > 0.4 && root > 0.2) return a * root * root * root;
  return Math.exp((Math.log(lower) + logGamma(a + 1)) / a);
}
