/** Count, mean and sum of squared deviations: all that mean and variance need; plain JSON, mergeable. */
export interface Moments {
  /** How many values. */
  readonly count: number;
  /** Their mean; 0 for none. */
  readonly mean: number;
  /** The sum of their squared deviations from the mean. */
  readonly squares: number;
}

/**
 * Count, mean and spread in one pass that does not lose digits (Welford 1962).
 *
 * @param values - finite numbers
 * @returns the moments; all 0 for no values
 *
 * @example
 * ```ts
 * import { momentsOf } from 'marops/kernel';
 *
 * momentsOf([2, 4, 6]) // => { count: 3, mean: 4, squares: 8 }
 * ```
 */
export function momentsOf(values: Iterable<number>): Moments {
  let [count, mean, squares] = [0, 0, 0];
  for (const value of values) {
    count += 1;
    const distance = value - mean;
    mean += distance / count;
    squares += distance * (value - mean);
  }
  return { count, mean, squares };
}

/**
 * The moments of two sets of values as those of one (Chan, Golub and LeVeque 1979).
 *
 * @param left - moments of one set
 * @param right - moments of another
 * @returns the moments of both together
 *
 * @example
 * ```ts
 * import { mergeMoments, momentsOf } from 'marops/kernel';
 *
 * mergeMoments(momentsOf([2, 4]), momentsOf([6])) // => { count: 3, mean: 4, squares: 8 }
 * ```
 */
export function mergeMoments(left: Moments, right: Moments): Moments {
  if (left.count === 0) return right;
  if (right.count === 0) return left;
  const count = left.count + right.count;
  const distance = right.mean - left.mean;
  return {
    count,
    mean: left.mean + (distance * right.count) / count,
    squares: left.squares + right.squares + (distance * distance * left.count * right.count) / count,
  };
}

/**
 * The variance of a sample.
 *
 * @param moments - count, mean and squares
 * @returns squares over count − 1; null for fewer than two values
 *
 * @example
 * ```ts
 * import { momentsOf, sampleVariance } from 'marops/kernel';
 *
 * sampleVariance(momentsOf([2, 4, 6])) // => 4
 * sampleVariance(momentsOf([2])) // => null
 * ```
 */
export function sampleVariance(moments: Moments): number | null {
  return moments.count < 2 ? null : moments.squares / (moments.count - 1);
}

/**
 * The variance of a whole population.
 *
 * @param moments - count, mean and squares
 * @returns squares over count; null for no values
 *
 * @example
 * ```ts
 * import { momentsOf, populationVariance } from 'marops/kernel';
 *
 * populationVariance(momentsOf([1, 3])) // => 1
 * ```
 */
export function populationVariance(moments: Moments): number | null {
  return moments.count === 0 ? null : moments.squares / moments.count;
}

/**
 * A quantile by linear interpolation between the closest ranks (R type 7, the default of R and NumPy).
 *
 * @param values - finite numbers in any order
 * @param share - which quantile, from 0 (the smallest value) to 1 (the largest); 0.5 is the median
 * @returns the quantile; null for no values
 *
 * @example
 * ```ts
 * import { quantile } from 'marops/kernel';
 *
 * quantile([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25) // => 7.25
 * ```
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}
