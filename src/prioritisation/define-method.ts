import {
  expressionProblems,
  frozenCopy,
  headerProblems,
  isForbiddenName,
  isRecord,
  kernelMessages,
  namesOf,
  problem,
  refuseWhenBroken,
  shown,
  type Problem,
} from '../kernel/index.ts';
import { prioritisationMessages } from './messages.ts';
import type { Factor, Method } from './method.ts';

/**
 * A team's own method, checked completely: from code, or from JSON that lives in a database.
 *
 * @param method - factors and formula, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: a name that the formula reads and no factor gives, a factor that it does not read, bounds
 *   the wrong way round, a formula too deep or too large, reserved names
 *
 * @example
 * ```ts
 * import { defineMethod, rank } from 'marops/prioritisation';
 *
 * const reachPerDay = defineMethod({
 *   id: 'reach-per-day',
 *   version: '1.0.0',
 *   title: 'Reach per day of work',
 *   direction: 'higher',
 *   factors: { reach: { label: 'Reach', min: 0 }, days: { label: 'Days', above: 0 } },
 *   formula: { divide: ['reach', 'days'] },
 * });
 * rank([{ id: 'newsletter', reach: 900, days: 3 }], reachPerDay).ranked[0]?.score // => 300
 * ```
 */
export function defineMethod<const Name extends string>(method: Method<Name>): Method<Name> {
  const copy = frozenCopy(method, '');
  refuseWhenBroken(methodProblems(copy));
  return copy;
}

/**
 * What is wrong with a method that is plain JSON.
 *
 * @param method - anything that is plain JSON
 * @returns the problems found
 * @internal
 */
export function methodProblems(method: unknown): readonly Problem[] {
  if (!isRecord(method)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(method) })];
  const problems: Problem[] = [...headerProblems(method)];
  const { direction, factors, formula } = method;
  if (direction !== 'higher' && direction !== 'lower')
    problems.push(problem(kernelMessages, 'not-one-of', 'direction', { allowed: ['higher', 'lower'], value: shown(direction) }));
  if (!isRecord(factors)) return [...problems, problem(kernelMessages, 'not-an-object', 'factors', { value: shown(factors) })];

  const names = Object.keys(factors);
  if (names.length === 0) problems.push(problem(prioritisationMessages, 'no-factors', 'factors'));
  for (const name of names) problems.push(...factorProblems(factors[name], name));
  const inFormula = expressionProblems(formula, 'formula', names);
  if (inFormula.length > 0) return [...problems, ...inFormula];
  const read = namesOf(formula as Method['formula']);
  return [
    ...problems,
    ...names.filter((name) => !read.includes(name)).map((name) => problem(prioritisationMessages, 'unused-factor', `factors.${name}`)),
  ];
}

function factorProblems(factor: unknown, name: string): readonly Problem[] {
  const path = `factors.${name}`;
  if (isForbiddenName(name)) return [problem(kernelMessages, 'forbidden-name', 'factors', { value: shown(name) })];
  if (!isRecord(factor)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(factor) })];
  const { label, min, max, above, scale } = factor as Partial<Record<keyof Factor, unknown>>;
  const problems: Problem[] = [];
  if (typeof label !== 'string' || label === '') problems.push(problem(kernelMessages, 'not-text', `${path}.label`, { value: shown(label) }));
  for (const [bound, value] of Object.entries({ min, max, above })) {
    if (value !== undefined && typeof value !== 'number')
      problems.push(problem(kernelMessages, 'not-a-number', `${path}.${bound}`, { value: shown(value) }));
  }
  const lower = typeof min === 'number' ? min : above;
  if (typeof lower === 'number' && typeof max === 'number' && lower > max)
    problems.push(problem(prioritisationMessages, 'bounds-reversed', path, { min: lower, max }));
  const isScale = Array.isArray(scale) && scale.length > 0 && scale.every((step) => typeof step === 'number');
  if (scale !== undefined && !isScale) problems.push(problem(prioritisationMessages, 'not-a-scale', `${path}.scale`, { value: shown(scale) }));
  return problems;
}
