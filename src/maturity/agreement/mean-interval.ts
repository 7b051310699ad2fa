import { momentsOf, refuseWhenBroken, sampleVariance, shareProblems, studentTQuantile } from '../../kernel/index.ts';
import { asRecord, figures } from '../check-parts.ts';

/** The mean of what several people said, and how far it can be trusted. Plain JSON. */
export interface MeanInterval {
  /** How many said something. */
  readonly count: number;
  /** Their mean; null for none. */
  readonly mean: number | null;
  /** Standard deviation of the sample; null for fewer than two. */
  readonly deviation: number | null;
  /** Lower end of the interval; null for fewer than two. */
  readonly low: number | null;
  /** Upper end of the interval; null for fewer than two. */
  readonly high: number | null;
}

/**
 * The mean with Student's t interval.
 *
 * @param values - finite numbers
 * @param options - `confidence`: share of such intervals that hold the true mean, above 0 and below 1
 * @returns mean, deviation and interval; null where there are too few values
 * @throws InputError `invalid-input` for values that are not finite or beyond a million millions, and a confidence outside its range
 *
 * @example
 * ```ts
 * import { meanInterval } from 'marops/maturity';
 *
 * const { mean, low, high } = meanInterval([1, 2, 3], { confidence: 0.95 });
 * [mean, Math.round(low * 100) / 100, Math.round(high * 100) / 100] // => [2, -0.48, 4.48]
 * meanInterval([2], { confidence: 0.95 }).low // => null
 * ```
 */
export function meanInterval(values: readonly number[], options: { readonly confidence: number }): MeanInterval {
  refuseWhenBroken([...figures(values, 'values'), ...asRecord(options, 'options', ({ confidence }) => shareProblems(confidence, 'confidence'))]);
  const moments = momentsOf(values);
  const { count, mean } = moments;
  const variance = sampleVariance(moments);
  if (variance === null) return { count, mean: count === 0 ? null : mean, deviation: null, low: null, high: null };
  const margin = studentTQuantile((1 + options.confidence) / 2, count - 1) * Math.sqrt(variance / count);
  return { count, mean, deviation: Math.sqrt(variance), low: mean - margin, high: mean + margin };
}
