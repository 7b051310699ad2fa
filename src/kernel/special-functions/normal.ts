import { refuseWhenBroken } from '../problem.ts';
import { shareProblems } from './share.ts';

/**
 * The share of the standard normal distribution at or below a value, with full relative accuracy in both tails.
 *
 * @param z - a finite number, in standard deviations
 * @returns from 0 to 1
 *
 * @example
 * ```ts
 * import { normalCdf } from 'marops/kernel';
 *
 * normalCdf(0) // => 0.5
 * normalCdf(1.959963984540054).toFixed(12) // => '0.975000000000'
 * ```
 */
export function normalCdf(z: number): number {
  if (z <= -2.5) return upperTail(-z);
  if (z >= 2.5) return 1 - upperTail(z);
  let [term, sum] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/**
 * The density of the standard normal distribution.
 *
 * @param z - a finite number, in standard deviations
 * @returns 0 or more
 *
 * @example
 * ```ts
 * import { normalDensity } from 'marops/kernel';
 *
 * normalDensity(0).toFixed(6) // => '0.398942'
 * ```
 */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) * 0.3989422804014326779;
}

/** Laplace's continued fraction, from the inside; 90 levels suffice from 2.5 on. */
function upperTail(z: number): number {
  let fraction = z;
  for (let k = 90; k >= 1; k -= 1) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}

const nearMedian: Ratio = {
  above: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
    33430.575583588128105, 2509.0809287301226727,
  ],
  below: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
    5226.495278852854561,
  ],
};

const inTail: Ratio = {
  above: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258, 0.24178072517745061177,
    0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  below: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
    5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
};

const farOut: Ratio = {
  above: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093, 0.0012426609473880784386,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  below: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
    1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
};

interface Ratio {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/**
 * The value below which a share of the standard normal distribution lies (Wichura 1988, algorithm AS 241).
 *
 * @param share - above 0 and below 1
 * @returns standard deviations from the mean
 * @throws InputError `invalid-input` when the share is not above 0 and below 1
 *
 * @example
 * ```ts
 * import { normalQuantile } from 'marops/kernel';
 *
 * normalQuantile(0.975).toFixed(6) // => '1.959964'
 * ```
 */
export function normalQuantile(share: number): number {
  refuseWhenBroken(shareProblems(share, 'share'));
  const distance = share - 0.5;
  if (Math.abs(distance) <= 0.425) return distance * quotient(nearMedian, 0.180625 - distance * distance);
  const depth = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  const size = depth <= 5 ? quotient(inTail, depth - 1.6) : quotient(farOut, depth - 5);
  return Math.sign(distance) * size;
}

function quotient({ above, below }: Ratio, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
