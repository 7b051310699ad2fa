import { kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { countProblems, objectProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { experimentMessages } from './messages.ts';
import { addSums } from './merge-samples.ts';
import { jointProblems } from './sample-check.ts';
import { covariance, type AdjustedSample, type Sums } from './sample.ts';

/** An arm with a measure of the same units before the test. */
export interface PairedSample {
  /** How many units. */
  readonly n: number;
  /** The measure during the test. */
  readonly post: Sums;
  /** The measure before the test; 0 for units that were not there. */
  readonly pre: Sums;
  /** Sum over the units of post × pre. */
  readonly crossProducts: number;
}

/** Both arms after what their past explains was taken out. */
export interface CupedResult {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How much of the past is taken out: the slope of post on pre over both arms. */
  readonly theta: number;
  /** The share of the variance that went, from 0 to 1: 0.3 means a test needs 30 % fewer units. */
  readonly varianceReduction: number;
  /** The arm without the change: give it to `welch`, `sequential` or `bayes`. */
  readonly control: AdjustedSample;
  /** The arm with it. */
  readonly treatment: AdjustedSample;
}

/**
 * Two arms with the part of their difference taken out that was there before the test (CUPED; Deng, Xu, Kohavi and Walker 2013).
 *
 * @param control - the arm without the change, with its past
 * @param treatment - the arm with it, with its past
 * @returns adjusted arms; `insufficient` for fewer than two units in an arm, or when the past does not vary
 * @throws InputError `invalid-input` for sums that no data can have
 *
 * @example
 * ```ts
 * import { cuped, welch } from 'marops/kpi';
 *
 * const arm = { n: 4, post: { sum: 11, sumSquares: 39 }, pre: { sum: 23.7, sumSquares: 485.15 }, crossProducts: 71.6 };
 * const adjusted = cuped(arm, arm);
 * adjusted.status === 'ok' && adjusted.theta.toFixed(5) // => '0.01864'
 * ```
 */
export function cuped(control: PairedSample, treatment: PairedSample): CupedResult | Insufficient {
  refuseWhenBroken([...pairedProblems(control, 'control'), ...pairedProblems(treatment, 'treatment')]);
  const definition = { id: 'cuped', version: '1.0.0' };
  const small = Object.entries({ control, treatment }).find(([, arm]) => arm.n < 2);
  if (small !== undefined) return insufficient(definition, problem(experimentMessages, 'too-few-units', small[0], { min: 2, value: small[1].n }));

  const both = mergePairedSamples(control, treatment);
  const past = covariance(both.n, both.pre, both.pre, both.pre.sumSquares);
  if (past === 0) return insufficient(definition, problem(experimentMessages, 'zero-variance', 'pre'));
  const theta = covariance(both.n, both.post, both.pre, both.crossProducts) / past;
  if (!Number.isFinite(theta * theta)) return insufficient(definition, problem(kernelMessages, 'not-finite', 'theta', { value: shown(theta) }));
  const before = covariance(both.n, both.post, both.post, both.post.sumSquares);
  const varianceReduction = before === 0 ? 0 : Math.min(1, Math.max(0, (theta * theta * past) / before));
  return { status: 'ok', definition, theta, varianceReduction, control: adjusted(control, theta), treatment: adjusted(treatment, theta) };
}

function adjusted({ n, post, pre, crossProducts }: PairedSample, theta: number): AdjustedSample {
  const variance =
    covariance(n, post, post, post.sumSquares) +
    theta * theta * covariance(n, pre, pre, pre.sumSquares) -
    2 * theta * covariance(n, post, pre, crossProducts);
  return { kind: 'adjusted', n, mean: (post.sum - theta * pre.sum) / n, variance: Math.max(0, variance), unadjustedMean: post.sum / n };
}

/**
 * Two parts of one arm with its past as one.
 *
 * @param left - sums of a part
 * @param right - sums of another part
 * @returns the sums of both
 * @throws InputError `invalid-input` for sums that no data can have
 *
 * @example
 * ```ts
 * import { mergePairedSamples } from 'marops/kpi';
 *
 * const day = { n: 2, post: { sum: 3, sumSquares: 5 }, pre: { sum: 1, sumSquares: 1 }, crossProducts: 2 };
 * mergePairedSamples(day, day).crossProducts // => 4
 * ```
 */
export function mergePairedSamples(left: PairedSample, right: PairedSample): PairedSample {
  refuseWhenBroken([...pairedProblems(left, 'left'), ...pairedProblems(right, 'right')]);
  return {
    n: left.n + right.n,
    post: addSums(left.post, right.post),
    pre: addSums(left.pre, right.pre),
    crossProducts: left.crossProducts + right.crossProducts,
  };
}

function pairedProblems(arm: PairedSample, path: string): readonly Problem[] {
  return objectProblems(arm, path, ({ n, post, pre, crossProducts }) => [
    ...countProblems(n, `${path}.n`),
    ...jointProblems(n, { post, pre }, crossProducts, path),
  ]);
}
