import { refuseWhenBroken, roundTo, shown, problem, kernelMessages, type Problem } from '../../kernel/index.ts';
import { select, selectionMessages, type SelectionReason, type SelectionResult, type SelectOptions } from '../../selection/index.ts';
import { asRecord, eachRecord, text } from '../check-parts.ts';
import { above, amountProblems, skillsGapProblems } from './check-skills.ts';
import type { Course } from './course-chain.ts';
import type { SkillsGap } from './skills-gap.ts';
import { traineesOf, type Trainee } from './trainee.ts';

/** What limits an enablement plan. */
export interface EnablementOptions extends SelectOptions {
  /** Hours of training that each period has room for, over all people. */
  readonly capacity: readonly number[];
}

/** One course that one person takes. */
export interface EnablementStep {
  /** Who. */
  readonly person: string;
  /** Which skill. */
  readonly skill: string;
  /** Which course. */
  readonly course: string;
  /** Their level before it. */
  readonly from: number;
  /** Their level after it. */
  readonly to: number;
  /** How long it takes. */
  readonly hours: number;
}

/** A course that is in the plan. */
export interface PlannedStep extends EnablementStep {
  /** The period, from 1. */
  readonly period: number;
  /** Why not one period earlier; null when there is none before. */
  readonly notEarlier: SelectionReason | null;
}

/** A gap that no course closes, or not all the way. */
export interface UnresolvedGap {
  /** Who. */
  readonly person: string;
  /** Which skill. */
  readonly skill: string;
  /** The level that courses lead to: that of today when there is none. */
  readonly reachable: number;
  /** The level that is needed. */
  readonly needed: number;
}

/** Who takes which course when. Plain JSON. */
export interface EnablementPlan {
  /** Hours of training that each period has room for. */
  readonly capacity: readonly number[];
  /** The steps, period by period; within one the more urgent skill first, then the larger gap. */
  readonly steps: readonly PlannedStep[];
  /** The hours of all steps. */
  readonly hours: number;
  /** Steps that do not fit, with the reason. */
  readonly backlog: readonly (EnablementStep & { readonly reason: SelectionReason })[];
  /** What no course closes. */
  readonly unresolved: readonly UnresolvedGap[];
  /** What was chosen, what was proven about it, and the bound: the answer of the selection. */
  readonly selection: SelectionResult;
}

/**
 * Which people take which courses when, so that the most of what matters is closed earliest within the hours of each period. As many are trained as are
 * missing, those first whom the fewest hours bring to the level.
 *
 * @param gap - from `skillsGap`
 * @param courses - what raises a skill, and how long it takes one person
 * @param options - `capacity`: hours by period; how the search is made
 * @returns steps, hours, backlog with reasons, gaps that no course closes, and the proof
 * @throws InputError `invalid-input` for what is no gap of skills, courses of one id, hours that are not above 0 or finer than six decimal places, a capacity below 0
 *
 * @example
 * ```ts
 * import { enablementPlan, skillsGap } from 'marops/maturity';
 *
 * const people = [{ id: 'ann', levels: { sql: 1 } }, { id: 'bo', levels: { sql: 2 } }];
 * const courses = [{ id: 'sql 2', skill: 'sql', raisesTo: 2, hours: 8 }, { id: 'sql 3', skill: 'sql', raisesTo: 3, hours: 8 }];
 * const plan = enablementPlan(skillsGap(people, [{ skill: 'sql', level: 3 }]), courses, { capacity: [16, 16] });
 * plan.steps.map(({ person, course, period }) => [person, course, period])
 * // => [['ann', 'sql 2', 1], ['ann', 'sql 3', 1], ['bo', 'sql 3', 2]]
 * plan.hours // => 24
 * ```
 */
export function enablementPlan(gap: SkillsGap, courses: readonly Course[], options: EnablementOptions): EnablementPlan {
  refuseWhenBroken([...skillsGapProblems(gap), ...courseProblems(courses), ...asRecord(options, 'options', () => [])]);
  const { capacity, limit, solver } = options;
  const trainees = traineesOf(gap, courses);
  const steps = trainees.flatMap(stepsOf);
  const selection = select(
    {
      items: steps.map(({ id, value, hours, after }) => ({ id, value, cost: { hours }, requires: after === null ? [] : [after] })),
      capacity: { hours: capacity },
    },
    { ...(limit === undefined ? {} : { limit }), ...(solver === undefined ? {} : { solver }) },
  );
  const chosen = new Map(selection.chosen.map((each) => [each.id, each]));
  const left = new Map(selection.left.map(({ id, reason }) => [id, reason]));
  const planned = steps.flatMap(({ id, step }) => {
    const place = chosen.get(id);
    return place === undefined ? [] : [{ ...step, period: place.period, notEarlier: place.notEarlier }];
  });
  return {
    capacity,
    steps: planned.sort((one, other) => one.period - other.period),
    hours: planned.reduce((sum, { hours }) => sum + hours, 0),
    backlog: steps.flatMap(({ id, step }) => {
      const reason = left.get(id);
      return reason === undefined ? [] : [{ ...step, reason }];
    }),
    unresolved: trainees
      .filter(({ chain, needed }) => chain.level < needed)
      .map(({ person, skill, chain, needed }) => ({ person, skill, reachable: chain.level, needed })),
    selection,
  };
}

interface PossibleStep {
  readonly id: string;
  readonly value: number;
  readonly hours: number;
  readonly after: string | null;
  readonly step: EnablementStep;
}

/** The courses of one person in one skill, each after the one before; worth the levels that it closes times the weight of the skill. */
function stepsOf({ person, skill, level, needed, weight, chain }: Trainee): readonly PossibleStep[] {
  const idOf = (course: Course | undefined): string | null => (course === undefined ? null : JSON.stringify([person, skill, course.id]));
  return chain.courses.map((course, index) => {
    const before = chain.courses[index - 1];
    const from = before?.raisesTo ?? level;
    const closed = Math.min(course.raisesTo, needed) - from;
    return {
      id: idOf(course)!,
      value: roundTo(weight * closed, 9),
      hours: course.hours,
      after: idOf(before),
      step: { person, skill, course: course.id, from, to: course.raisesTo, hours: course.hours },
    };
  });
}

function courseProblems(courses: unknown): readonly Problem[] {
  const seen = new Set<unknown>();
  return eachRecord(courses, 'courses', ({ id, skill, from = 0, raisesTo, hours }, path) => {
    const repeated = seen.has(id);
    seen.add(id);
    return [
      ...text(id, `${path}.id`),
      ...(repeated ? [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(id) })] : []),
      ...text(skill, `${path}.skill`),
      ...amountProblems(from, `${path}.from`),
      ...above(raisesTo, `${path}.raisesTo`),
      ...above(hours, `${path}.hours`),
      ...(typeof hours === 'number' && roundTo(hours, 6) !== hours
        ? [problem(selectionMessages, 'too-fine', `${path}.hours`, { max: 6, value: shown(hours) })]
        : []),
    ];
  });
}
