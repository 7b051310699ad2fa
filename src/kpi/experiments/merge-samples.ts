import { refuseWhenBroken } from '../../kernel/index.ts';
import { choiceProblems } from '../argument-check.ts';
import { sampleProblems } from './sample-check.ts';
import type { MeanSample, ProportionSample, RatioSample, Sums } from './sample.ts';

/**
 * Two parts of one arm as one: days, shards or workers add up. An adjusted arm does not merge; merge what it was made of.
 *
 * @param left - sums of a part
 * @param right - sums of another part, of the same kind
 * @returns the sums of both
 * @throws InputError `invalid-input` when the kinds differ, or for sums that no data can have
 *
 * @example
 * ```ts
 * import { mergeSamples } from 'marops/kpi';
 *
 * mergeSamples({ kind: 'proportion', n: 100, sum: 7 }, { kind: 'proportion', n: 50, sum: 5 }) // => { kind: 'proportion', n: 150, sum: 12 }
 * ```
 */
export function mergeSamples<Kind extends MeanSample | ProportionSample | RatioSample>(left: Kind, right: Kind): Kind {
  refuseWhenBroken([...sampleProblems(left, 'left'), ...sampleProblems(right, 'right')]);
  refuseWhenBroken(choiceProblems(right.kind, 'right.kind', [left.kind]));
  return merged(left, right) as Kind;
}

function merged<Kind extends MeanSample | ProportionSample | RatioSample>(left: Kind, right: Kind): MeanSample | ProportionSample | RatioSample {
  const n = left.n + right.n;
  if (left.kind === 'mean' && right.kind === 'mean') return { kind: 'mean', n, ...addSums(left, right) };
  if (left.kind === 'ratio' && right.kind === 'ratio') {
    return {
      kind: 'ratio',
      n,
      numerator: addSums(left.numerator, right.numerator),
      denominator: addSums(left.denominator, right.denominator),
      crossProducts: left.crossProducts + right.crossProducts,
    };
  }
  return { kind: 'proportion', n, sum: (left as ProportionSample).sum + (right as ProportionSample).sum };
}

/**
 * Sums of two parts.
 *
 * @internal
 */
export function addSums(left: Sums, right: Sums): Sums {
  return { sum: left.sum + right.sum, sumSquares: left.sumSquares + right.sumSquares };
}
