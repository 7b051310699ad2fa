/** A sum that keeps what rounding loses (Neumaier); plain JSON, so that partial sums can be shipped and merged. */
export interface CompensatedSum {
  /** The sum as it stands. */
  readonly sum: number;
  /** What rounding took from it. */
  readonly compensation: number;
}

/**
 * The sum of numbers without the loss of the small beside the large (Neumaier 1974).
 *
 * @param values - finite numbers
 * @returns the sum; 0 for no values
 *
 * @example
 * ```ts
 * import { compensatedSum } from 'marops/kernel';
 *
 * compensatedSum([1, 1e100, 1, -1e100]) // => 2
 * ```
 */
export function compensatedSum(values: Iterable<number>): number {
  let total: CompensatedSum = { sum: 0, compensation: 0 };
  for (const value of values) total = addTo(total, value);
  return sumOf(total);
}

/**
 * A partial sum with one more value.
 *
 * @param total - the partial sum so far
 * @param value - a finite number
 * @returns the new partial sum
 *
 * @example
 * ```ts
 * import { addTo, sumOf } from 'marops/kernel';
 *
 * sumOf(addTo(addTo({ sum: 0, compensation: 0 }, 1e100), 1)) // => 1e100
 * ```
 */
export function addTo(total: CompensatedSum, value: number): CompensatedSum {
  const sum = total.sum + value;
  const lost = Math.abs(total.sum) >= Math.abs(value) ? total.sum - sum + value : value - sum + total.sum;
  return { sum, compensation: total.compensation + lost };
}

/**
 * Two partial sums as one; the order of merging does not matter beyond the last digit.
 *
 * @param left - a partial sum
 * @param right - another
 * @returns the partial sum of all values of both
 *
 * @example
 * ```ts
 * import { mergeSums, sumOf } from 'marops/kernel';
 *
 * sumOf(mergeSums({ sum: 0.5, compensation: 0 }, { sum: 0.25, compensation: 0 })) // => 0.75
 * ```
 */
export function mergeSums(left: CompensatedSum, right: CompensatedSum): CompensatedSum {
  const { sum, compensation } = addTo(left, right.sum);
  return { sum, compensation: compensation + right.compensation };
}

/**
 * The value of a partial sum.
 *
 * @param total - a partial sum
 * @returns the sum with its compensation
 *
 * @example
 * ```ts
 * import { sumOf } from 'marops/kernel';
 *
 * sumOf({ sum: 10, compensation: 0.5 }) // => 10.5
 * ```
 */
export function sumOf(total: CompensatedSum): number {
  return total.sum + total.compensation;
}
