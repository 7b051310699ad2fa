import { compensatedSum, refuseWhenBroken } from '../../kernel/index.ts';
import { largestSum, listProblems, numberProblems } from '../argument-check.ts';

/** Sum and sum of squares of one measure over the units of an arm. */
export interface Sums {
  /** Sum of the values. */
  readonly sum: number;
  /** Sum of their squares. */
  readonly sumSquares: number;
}

/** An arm measured by a mean: revenue per visitor. */
export interface MeanSample extends Sums {
  /** Tells it from the other kinds. */
  readonly kind: 'mean';
  /** How many units: visitors, accounts. */
  readonly n: number;
}

/** An arm measured by yes or no: visitors who ordered. */
export interface ProportionSample {
  /** Tells it from the other kinds. */
  readonly kind: 'proportion';
  /** How many units. */
  readonly n: number;
  /** How many said yes. */
  readonly sum: number;
}

/** An arm measured by a ratio of two sums per unit, such as clicks per page view where visitors are the units (delta method). */
export interface RatioSample {
  /** Tells it from the other kinds. */
  readonly kind: 'ratio';
  /** How many units. */
  readonly n: number;
  /** What is divided, summed over the units. */
  readonly numerator: Sums;
  /** What it is divided by, summed over the units. */
  readonly denominator: Sums;
  /** Sum over the units of numerator × denominator. */
  readonly crossProducts: number;
}

/** An arm of which mean and variance are known: what `cuped` gives. */
export interface AdjustedSample {
  /** Tells it from the other kinds. */
  readonly kind: 'adjusted';
  /** How many units. */
  readonly n: number;
  /** The mean after adjustment. */
  readonly mean: number;
  /** The variance of one unit after adjustment. */
  readonly variance: number;
  /** The mean before adjustment: what a relative difference is relative to. */
  readonly unadjustedMean: number;
}

/** An arm of an experiment, as sums: plain JSON, small, and mergeable. */
export type Sample = MeanSample | ProportionSample | RatioSample | AdjustedSample;

/** What every kind of arm comes down to. @internal */
export interface Arm {
  readonly n: number;
  readonly mean: number;
  /** Variance of one unit. */
  readonly variance: number;
  readonly unadjustedMean: number;
}

/**
 * The sums of an arm whose units are at hand.
 *
 * @param values - one finite number for each unit
 * @returns the arm, ready to be sent and merged
 * @throws InputError `invalid-input` for a value that is no number
 *
 * @example
 * ```ts
 * import { meanSample } from 'marops/kpi';
 *
 * meanSample([1, 2, 3]) // => { kind: 'mean', n: 3, sum: 6, sumSquares: 14 }
 * ```
 */
export function meanSample(values: readonly number[]): MeanSample {
  refuseWhenBroken(listProblems(values, 'values', (value, path) => numberProblems(value, path, { min: -largestSum, max: largestSum })));
  return { kind: 'mean', n: values.length, sum: compensatedSum(values), sumSquares: compensatedSum(values.map((value) => value * value)) };
}

/**
 * Mean and variance of an arm, from its sums.
 *
 * @internal
 */
export function armOf(sample: Sample): Arm {
  switch (sample.kind) {
    case 'adjusted':
      return sample;
    case 'proportion': {
      const mean = sample.sum / sample.n;
      return { n: sample.n, mean, variance: mean * (1 - mean), unadjustedMean: mean };
    }
    case 'mean': {
      const mean = sample.sum / sample.n;
      return { n: sample.n, mean, variance: covariance(sample.n, sample, sample, sample.sumSquares), unadjustedMean: mean };
    }
    case 'ratio':
      return ratioArm(sample);
  }
}

/** Mean and variance of a ratio of sums, linearised around the means (delta method). */
function ratioArm({ n, numerator, denominator, crossProducts }: RatioSample): Arm {
  const mean = numerator.sum / denominator.sum;
  const spread =
    covariance(n, numerator, numerator, numerator.sumSquares) -
    2 * mean * covariance(n, numerator, denominator, crossProducts) +
    mean * mean * covariance(n, denominator, denominator, denominator.sumSquares);
  return { n, mean, variance: Math.max(0, spread) / (denominator.sum / n) ** 2, unadjustedMean: mean };
}

/**
 * The sample covariance of two measures from their sums and the sum of their products.
 *
 * @internal
 */
export function covariance(n: number, left: { readonly sum: number }, right: { readonly sum: number }, products: number): number {
  const value = (products - (left.sum * right.sum) / n) / (n - 1);
  // What is left of equal values after rounding is no variance.
  return Math.abs(value) * (n - 1) <= 1e-12 * Math.abs(products) ? 0 : value;
}
