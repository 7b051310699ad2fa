import { kernelMessages, notANumber, problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import { pace } from './pace.ts';

/** A target with a deadline, and what each week brought so far. */
export interface TrajectoryInput {
  /** What is to be reached by the deadline; above 0. */
  readonly target: number;
  /** What each unit of time that is over brought, in order; null where it was not reported. */
  readonly actuals: readonly (number | null)[];
  /** Weights of all units up to the deadline, in order: 1 each, working days, or a seasonal curve. None below 0. */
  readonly weights: readonly number[];
}

/** One unit of time that is over. */
export interface TrajectoryPoint {
  /** Its place, from 0. */
  readonly index: number;
  /** What it brought; null where it was not reported. */
  readonly actual: number | null;
  /** What has been reached by its end; null from the first gap on. */
  readonly reached: number | null;
  /** What should have been reached by its end. */
  readonly expected: number;
}

/** Where a target stands, for the weekly report. */
export interface Trajectory {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The units that are over. */
  readonly points: readonly TrajectoryPoint[];
  /** Places of those not reported. */
  readonly missing: readonly number[];
  /** What each unit of weight that is left must bring; null with a gap, or when none is left. */
  readonly requiredPace: number | null;
  /** What each unit of weight has brought; null with a gap, or before the first weight. */
  readonly actualPace: number | null;
  /** What it ends with when it goes on like this; null with a gap, or before the first weight. */
  readonly forecast: number | null;
  /** The forecast as a share of the target. */
  readonly forecastShare: number | null;
  /** On track from the limit on; `incomplete` with a gap: what was not reported is not 0. */
  readonly status: 'on-track' | 'off-track' | 'incomplete' | 'not-started';
  /** The share of the target that the forecast must reach. */
  readonly onTrackFrom: number;
}

/** Options of a trajectory. */
export interface TrajectoryOptions {
  /** The share of the target that the forecast must reach to be on track: 0.9 without it. */
  readonly onTrackFrom?: number;
}

/**
 * The weekly trajectory report: reached and expected week by week, pace needed and pace made, forecast, and whether that is on track.
 *
 * @param input - target, what each week brought, weights up to the deadline
 * @param options - from where it is on track
 * @returns the report; without pace and forecast where a week was not reported
 * @throws InputError `not-a-number`, `not-positive` for the target, or everything that is wrong with the weights
 *
 * @example
 * ```ts
 * import { trajectory } from 'marops/kpi';
 *
 * const week5 = trajectory({ target: 120, actuals: [9, 7, 8, 8, 8], weights: new Array(12).fill(1) });
 * [week5.requiredPace?.toFixed(2), week5.actualPace, week5.forecast, week5.status] // => ['11.43', 8, 96, 'off-track']
 * trajectory({ target: 120, actuals: [9, null], weights: new Array(12).fill(1) }).status // => 'incomplete'
 * ```
 */
export function trajectory({ target, actuals, weights }: TrajectoryInput, { onTrackFrom = 0.9 }: TrajectoryOptions = {}): Trajectory {
  refuseWhenBroken(actualProblems(actuals, onTrackFrom));
  const missing = actuals.flatMap((actual, index) => (actual === null ? [index] : []));
  const toDate = actuals.reduce<number>((sum, actual) => sum + (actual ?? 0), 0);
  const whole = pace({ target, toDate, weights, elapsed: actuals.length });
  const common = { definition: { id: 'trajectory', version: '1.0.0' }, points: pointsOf(target, actuals, weights), missing, onTrackFrom };
  if (missing.length > 0)
    return finiteResult({ ...common, requiredPace: null, actualPace: null, forecast: null, forecastShare: null, status: 'incomplete' });
  const { neededRate: requiredPace, rate: actualPace, projection: forecast } = whole;
  if (forecast === null) return finiteResult({ ...common, requiredPace, actualPace, forecast, forecastShare: null, status: 'not-started' });
  const forecastShare = forecast / target;
  return finiteResult({
    ...common,
    requiredPace,
    actualPace,
    forecast,
    forecastShare,
    status: forecastShare >= onTrackFrom ? 'on-track' : 'off-track',
  });
}

function pointsOf(target: number, actuals: readonly (number | null)[], weights: readonly number[]): readonly TrajectoryPoint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [gone, reached]: [number, number | null] = [0, 0];
  return actuals.map((actual, index) => {
    gone += weights[index] ?? 0;
    reached = reached === null || actual === null ? null : reached + actual;
    return { index, actual, reached, expected: (target * gone) / total };
  });
}

function actualProblems(actuals: readonly (number | null)[], onTrackFrom: number): readonly Problem[] {
  return [
    ...actuals.flatMap((actual, index) => (actual === null ? [] : (notANumber(actual, `actuals[${String(index)}]`) ?? []))),
    ...(onTrackFrom > 0 ? [] : [problem(kernelMessages, 'not-positive', 'onTrackFrom', { above: 0, value: String(onTrackFrom) })]),
  ];
}
