import {
  conditionProblems,
  frozenCopy,
  headerProblems,
  isRecord,
  kernelMessages,
  notANumber,
  problem,
  refuseWhenBroken,
  shown,
  type Problem,
} from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { numberProblem } from '../set-methods/criteria.ts';
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
  refuseWhenBroken(modelProblems(copy));
  return copy;
}

/**
 * What is wrong with a lead scoring model.
 *
 * @param model - anything that is plain JSON
 * @returns the problems found
 * @internal
 */
export function modelProblems(model: unknown): readonly Problem[] {
  if (!isRecord(model)) return [notAnObject(model, '')];
  return [...headerProblems(model), ...axisProblems(model['fit'], 'fit'), ...axisProblems(model['engagement'], 'engagement')];
}

function axisProblems(axis: unknown, path: string): readonly Problem[] {
  if (!isRecord(axis)) return [notAnObject(axis, path)];
  const { rules, grades, cap } = axis as Partial<Record<keyof LeadAxis, unknown>>;
  return [
    ...listProblems(rules, `${path}.rules`, ruleProblems),
    ...repeated(rules, 'id', `${path}.rules`),
    ...listProblems(grades, `${path}.grades`, gradeProblems),
    ...repeated(grades, 'grade', `${path}.grades`),
    ...(cap === undefined ? [] : some(numberProblem(cap, `${path}.cap`))),
    ...(Array.isArray(grades) && grades.length === 0 ? [problem(prioritisationMessages, 'no-grades', `${path}.grades`)] : []),
  ];
}

type Each = (each: Readonly<Record<string, unknown>>, path: string, before: unknown) => readonly Problem[];

function listProblems(list: unknown, path: string, problemsOf: Each): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return (list as readonly unknown[]).flatMap((each, index) => {
    const at = `${path}[${String(index)}]`;
    return isRecord(each) ? problemsOf(each, at, list[index - 1]) : [notAnObject(each, at)];
  });
}

/** Names that stand twice in a list of objects. */
function repeated(list: unknown, key: string, path: string): readonly Problem[] {
  const names = Array.isArray(list) ? (list as readonly unknown[]).map((each) => (isRecord(each) ? each[key] : undefined)) : [];
  const first = new Set<unknown>();
  return names.flatMap((name) => {
    if (typeof name !== 'string' || !first.has(name)) {
      first.add(name);
      return [];
    }
    return [problem(kernelMessages, 'not-unique', path, { value: shown(name) })];
  });
}

function ruleProblems(rule: Partial<Record<keyof PointRule, unknown>>, path: string): readonly Problem[] {
  const { id, when, points, cap, halfLifeInDays } = rule;
  return [
    ...textProblems(id, `${path}.id`),
    ...some(numberProblem(points, `${path}.points`)),
    ...(halfLifeInDays === undefined ? [] : halfLifeProblems(halfLifeInDays, `${path}.halfLifeInDays`)),
    ...(cap === undefined ? [] : capProblems(cap, points, `${path}.cap`)),
    ...conditionProblems(when, `${path}.when`),
  ];
}

function halfLifeProblems(days: unknown, path: string): readonly Problem[] {
  const notNumber = notANumber(days, path);
  if (notNumber !== undefined) return [notNumber];
  return (days as number) > 0 ? [] : [problem(kernelMessages, 'not-positive', path, { above: 0, value: shown(days) })];
}

function capProblems(cap: unknown, points: unknown, path: string): readonly Problem[] {
  const notNumber = numberProblem(cap, path);
  if (notNumber !== undefined) return [notNumber];
  const isAgainst = typeof points === 'number' && cap !== 0 && Math.sign(cap as number) !== Math.sign(points);
  return isAgainst ? [problem(prioritisationMessages, 'cap-sign', path, { value: shown(cap) })] : [];
}

function gradeProblems(step: Partial<Record<keyof GradeStep, unknown>>, path: string, before: unknown): readonly Problem[] {
  const { grade, from } = step;
  const notNumber = numberProblem(from, `${path}.from`);
  const higher = isRecord(before) ? before['from'] : undefined;
  const isOutOfOrder = typeof from === 'number' && typeof higher === 'number' && from >= higher;
  return [
    ...textProblems(grade, `${path}.grade`),
    ...some(notNumber),
    ...(isOutOfOrder ? [problem(prioritisationMessages, 'grades-out-of-order', `${path}.from`, { before: higher, value: from })] : []),
  ];
}

function textProblems(text: unknown, path: string): readonly Problem[] {
  return typeof text === 'string' && text !== '' ? [] : [problem(kernelMessages, 'not-text', path, { value: shown(text) })];
}

function notAnObject(value: unknown, path: string): Problem {
  return problem(kernelMessages, 'not-an-object', path, { value: shown(value) });
}

function some(found: Problem | undefined): readonly Problem[] {
  return found === undefined ? [] : [found];
}
