import {
  conditionProblems,
  frozenCopy,
  headerProblems,
  kernelMessages,
  notANumber,
  problem,
  refuseWhenBroken,
  shown,
  type Problem,
} from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { GradeStep, LeadAxis, LeadModel, PointRule } from './model.ts';

/**
 * A team's own lead scoring model, checked completely.
 *
 * @param model - two axes of point rules with grades, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: unsound conditions, points that are not numbers, half-lives of 0, caps of the wrong sign,
 *   grades out of order
 *
 * @example
 * ```ts
 * import { defineLeadModel } from 'marops/prioritisation';
 *
 * const grades = (names: string) => [...names].map((grade, index) => ({ grade, from: 60 - 20 * index }));
 * const model = defineLeadModel({
 *   id: 'inbound',
 *   version: '1.0.0',
 *   title: 'Inbound leads',
 *   fit: { rules: [{ id: 'size', when: { fact: 'employees', op: 'gte', value: 200 }, points: 40 }], grades: grades('ABCD') },
 *   engagement: { rules: [{ id: 'demo', when: { fact: 'type', op: 'eq', value: 'demo' }, points: 25, halfLifeInDays: 14 }], grades: grades('1234') },
 * });
 * model.engagement.rules[0]?.halfLifeInDays // => 14
 * ```
 */
export function defineLeadModel(model: LeadModel): LeadModel {
  const copy = frozenCopy(model, '');
  refuseWhenBroken([...headerProblems(copy), ...axisProblems(copy.fit, 'fit'), ...axisProblems(copy.engagement, 'engagement')]);
  return copy;
}

function axisProblems(axis: Partial<LeadAxis> | undefined, path: string): readonly Problem[] {
  if (!Array.isArray(axis?.rules)) return [problem(kernelMessages, 'not-a-list', `${path}.rules`, { value: shown(axis?.rules) })];
  if (!Array.isArray(axis.grades)) return [problem(kernelMessages, 'not-a-list', `${path}.grades`, { value: shown(axis.grades) })];
  const rules = axis.rules as readonly PointRule[];
  const ids = rules.map(({ id }) => id);
  return [
    ...rules.flatMap((rule, index) => ruleProblems(rule, `${path}.rules[${String(index)}]`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(kernelMessages, 'not-unique', `${path}.rules`, { value: shown(id) })),
    ...gradeProblems(axis.grades as readonly GradeStep[], `${path}.grades`),
  ];
}

function ruleProblems({ id, when, points, cap, halfLifeInDays }: PointRule, path: string): readonly Problem[] {
  const found = [notANumber(points, `${path}.points`)];
  if (typeof id !== 'string' || id === '') found.push(problem(kernelMessages, 'not-text', `${path}.id`, { value: shown(id) }));
  if (halfLifeInDays !== undefined && !(halfLifeInDays > 0)) {
    found.push(problem(kernelMessages, 'not-positive', `${path}.halfLifeInDays`, { above: 0, value: shown(halfLifeInDays) }));
  }
  if (cap !== undefined && (typeof cap !== 'number' || cap * points < 0))
    found.push(problem(prioritisationMessages, 'cap-sign', `${path}.cap`, { value: shown(cap) }));
  return [...found.filter((each) => each !== undefined), ...conditionProblems(when, `${path}.when`)];
}

function gradeProblems(grades: readonly GradeStep[], path: string): readonly Problem[] {
  if (grades.length === 0) return [problem(prioritisationMessages, 'no-grades', path)];
  return grades.flatMap(({ from }, index) => {
    const at = `${path}[${String(index)}].from`;
    const before = grades[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    const notNumber = notANumber(from, at);
    if (notNumber !== undefined) return [notNumber];
    return from < before ? [] : [problem(prioritisationMessages, 'grades-out-of-order', at, { before, value: from })];
  });
}
