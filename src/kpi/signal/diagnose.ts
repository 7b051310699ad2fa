import { notANumber, problem, kernelMessages, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** What was planned, what was done, what came of it. */
export interface ActivityReview {
  /** Activities planned; above 0. */
  readonly planned: number;
  /** Activities done. */
  readonly done: number;
  /** The result that was to be reached; above 0. */
  readonly goal: number;
  /** The result that was reached. */
  readonly actual: number;
}

/** Where a shortfall comes from. */
export interface ActivityDiagnosis {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Share of the activities that were done. */
  readonly doneShare: number;
  /** What the result lacks of the goal; 0 when it is reached. */
  readonly short: number;
  /** The same as a share of the goal. */
  readonly shortShare: number;
  /** Done and reached; reached with half the plan; done without effect; not done. */
  readonly verdict: 'as-planned' | 'over-planned' | 'plan-ineffective' | 'not-executed';
  /** The share of activities from which a plan counted as done. */
  readonly doneFrom: number;
}

/** Options of a diagnosis. */
export interface DiagnosisOptions {
  /** The share of activities from which the plan counts as done: 0.8 without it. */
  readonly doneFrom?: number;
}

/**
 * Did we do the activities, did they give the result, and how short were we?
 *
 * @param review - plan, work done, goal and result
 * @param options - when a plan counts as done
 * @returns the verdict and the shortfall
 * @throws InputError `invalid-input` for a plan or a goal of 0 or less, or a value that is no number
 *
 * @example
 * ```ts
 * import { activityDiagnosis } from 'marops/kpi';
 *
 * const review = activityDiagnosis({ planned: 10, done: 9, goal: 60, actual: 42 });
 * [review.verdict, review.short, review.shortShare] // => ['plan-ineffective', 18, 0.3]
 * ```
 */
export function activityDiagnosis(review: ActivityReview, options: DiagnosisOptions = {}): ActivityDiagnosis {
  const { planned, done, goal, actual } = review;
  const wrong = Object.entries({ planned, done, goal, actual }).flatMap(([name, value]) => notANumber(value, name) ?? []);
  const small = Object.entries({ planned, goal }).flatMap(([name, value]) =>
    value > 0 ? [] : [problem(kernelMessages, 'not-positive', name, { above: 0, value: String(value) })],
  );
  const negative = done < 0 ? [problem(kernelMessages, 'too-small', 'done', { min: 0, value: done })] : [];
  const { doneFrom = 0.8 } = options;
  const limit = [notANumber(doneFrom, 'doneFrom') ?? []].flat();
  refuseWhenBroken(wrong.length + limit.length > 0 ? [...wrong, ...limit] : [...small, ...negative]);
  const doneShare = done / planned;
  const short = Math.max(0, goal - actual);
  const isDone = doneShare >= doneFrom;
  const verdict = short === 0 ? (isDone ? 'as-planned' : 'over-planned') : isDone ? 'plan-ineffective' : 'not-executed';
  return finiteResult({ definition: { id: 'activity-diagnosis', version: '1.0.0' }, doneShare, short, shortShare: short / goal, verdict, doneFrom });
}
