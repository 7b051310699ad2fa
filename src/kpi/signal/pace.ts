import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** How far a target has come, and how much of the time is gone. */
export interface PaceInput {
  /** What is to be reached by the end of the period; above 0. */
  readonly target: number;
  /** What has been reached so far. */
  readonly toDate: number;
  /** Weights of the units of time in the period, in order: 1 for a working day and 0 for a holiday, or a seasonal curve. None below 0. */
  readonly weights: readonly number[];
  /** How many of these units are over, today included when it is over. */
  readonly elapsed: number;
}

/** Whether a target is on its way. */
export interface PaceResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Share of the time that is gone, by weight: 0 to 1. */
  readonly elapsedShare: number;
  /** What should have been reached by now. */
  readonly expected: number;
  /** Reached over expected: 1 is on the curve; null before the first weight. */
  readonly index: number | null;
  /** What the period ends with when it goes on like this; null before the first weight. */
  readonly projection: number | null;
  /** What the projection lacks of the target; 0 when it reaches it, null without a projection. */
  readonly shortfall: number | null;
  /** What each unit of weight that is left must bring; null when none is left. */
  readonly neededRate: number | null;
  /** What each unit of weight has brought so far; null before the first weight. */
  readonly rate: number | null;
  /** `ahead`, `on-track` or `behind` at the limit; `not-started` before the first weight. */
  readonly status: 'ahead' | 'on-track' | 'behind' | 'not-started';
}

/** Options of a pace. */
export interface PaceOptions {
  /** The index below which it is behind: 0.9 without it. */
  readonly behindBelow?: number;
}

const definition: DefinitionReference = { id: 'pace', version: '1.0.0' };

/**
 * Whether a target is on its way: expected by now, projection, shortfall and the rate that is still needed, over working days or a curve.
 *
 * @param input - target, reached so far, weights of the period and how many of them are over
 * @param options - where behind begins
 * @returns the pace
 * @throws InputError `invalid-input` for a target of 0 or less, weights below 0 or all 0, or more units over than there are
 *
 * @example
 * ```ts
 * import { pace } from 'marops/kpi';
 *
 * const week = pace({ target: 120, toDate: 40, weights: new Array(12).fill(1), elapsed: 5 });
 * [week.neededRate?.toFixed(2), week.rate, week.projection, week.status] // => ['11.43', 8, 96, 'behind']
 * ```
 */
export function pace(input: PaceInput, options: PaceOptions = {}): PaceResult {
  const { behindBelow = 0.9 } = options;
  refuseWhenBroken([...paceProblems(input), ...[notANumber(behindBelow, 'behindBelow') ?? []].flat()]);
  const { target, toDate, weights, elapsed } = input;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const gone = weights.slice(0, elapsed).reduce((sum, weight) => sum + weight, 0);
  const left = total - gone;
  const expected = (target * gone) / total;
  const neededRate = left > 0 ? Math.max(0, target - toDate) / left : null;
  const common = { definition, elapsedShare: gone / total, expected, neededRate };
  if (gone === 0) return finiteResult({ ...common, index: null, projection: null, shortfall: null, rate: null, status: 'not-started' });
  const index = toDate / expected;
  const projection = (toDate / gone) * total;
  const status = index < behindBelow ? 'behind' : index > 1 ? 'ahead' : 'on-track';
  return finiteResult({ ...common, index, projection, shortfall: Math.max(0, target - projection), rate: toDate / gone, status });
}

function paceProblems({ target, toDate, weights, elapsed }: PaceInput): readonly Problem[] {
  const wrong = [notANumber(target, 'target'), notANumber(toDate, 'toDate')].flatMap((each) => each ?? []);
  const below = weights.flatMap((weight, index) =>
    weight >= 0 && Number.isFinite(weight)
      ? []
      : [problem(kernelMessages, 'too-small', `weights[${String(index)}]`, { min: 0, value: String(weight) })],
  );
  return [
    ...wrong,
    ...below,
    ...(target > 0 || wrong.length > 0 ? [] : [problem(kernelMessages, 'not-positive', 'target', { above: 0, value: target })]),
    ...(below.length > 0 || weights.some((weight) => weight > 0) ? [] : [problem(kernelMessages, 'not-positive', 'weights', { above: 0, value: 0 })]),
    ...(Number.isInteger(elapsed) && elapsed >= 0 ? [] : [problem(kernelMessages, 'not-an-integer', 'elapsed', { value: shown(elapsed) })]),
    ...(elapsed > weights.length ? [problem(kernelMessages, 'too-large', 'elapsed', { max: weights.length, value: shown(elapsed) })] : []),
  ];
}
