import { headerProblems, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { measureProblems } from './check-measures.ts';
import { notApplicablePolicies, treeProblems } from './check-tree.ts';
import { asRecord, eachRecord, figure, text, textIfAny, type Part } from './check-parts.ts';
import { scaleProblems } from './check-scale.ts';
import { circleIn } from './circle.ts';
import { maturityMessages } from './messages.ts';
import { oneOf } from './one-of.ts';
import type { Model } from './model.ts';

const unansweredPolicies: readonly string[] = ['zero', 'block', 'exclude', 'incompleteIsZero'];

/**
 * What is wrong with a model that is plain JSON, whatever its type promises.
 *
 * @returns the problems found; an empty list for a sound model
 * @internal
 */
export function modelProblems(model: Model): readonly Problem[] {
  const problems = partProblems(model);
  const circle = problems.length > 0 ? null : circleIn(model);
  return circle === null ? problems : [problem(maturityMessages, 'cycle', circle[0] ?? '', { members: circle })];
}

function partProblems(model: unknown): readonly Problem[] {
  if (!isRecord(model)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(model) })];
  const levels = numbersOf(model['levels']);
  const scales = isRecord(model['scales']) ? model['scales'] : {};
  const tree = treeProblems(model['nodes'], levels.slice(1), Object.keys(scales));
  return [
    ...headerProblems(model),
    ...(model['source'] === undefined ? [] : asRecord(model['source'], 'source', sourceProblems)),
    ...levelProblems(model['levels'], levels),
    ...Object.entries(scales).flatMap(([id, scale]) => scaleProblems(scale, `scales.${id}`)),
    ...policyProblems(model['policy'], 'policy'),
    ...tree.problems,
    ...measureProblems(model['measures'], tree.ids),
  ];
}

/**
 * What is wrong with a policy for gaps in the answers.
 * @internal
 */
export function policyProblems(policy: unknown, path: string): readonly Problem[] {
  if (!isRecord(policy)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(policy) })];
  return [
    ...oneOf(policy['unanswered'], unansweredPolicies, `${path}.unanswered`),
    ...oneOf(policy['notApplicable'], notApplicablePolicies, `${path}.notApplicable`),
  ];
}

function numbersOf(levels: unknown): readonly unknown[] {
  return Array.isArray(levels) ? levels.map((each: unknown) => (isRecord(each) ? each['level'] : undefined)) : [];
}

function levelProblems(levels: unknown, numbers: readonly unknown[]): readonly Problem[] {
  if (numbers.length < 2) return [problem(maturityMessages, 'no-levels', 'levels', { value: shown(levels) })];
  const named = eachRecord(levels, 'levels', ({ title }, path) => text(title, `${path}.title`));
  const ordered = numbers.flatMap((level, index) => {
    const path = `levels[${String(index)}].level`;
    if (!Number.isInteger(level)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(level) })];
    const beyond = figure(level, path);
    if (beyond.length > 0) return beyond;
    const before = numbers[index - 1];
    return typeof before === 'number' && Number(level) <= before
      ? [problem(maturityMessages, 'levels-out-of-order', path, { value: shown(level) })]
      : [];
  });
  return [...ordered, ...named];
}

function sourceProblems({ title, author, locator, url, year }: Part, path: string): readonly Problem[] {
  return [
    ...text(title, `${path}.title`),
    ...Object.entries({ author, locator, url }).flatMap(([name, value]) => textIfAny(value, `${path}.${name}`)),
    ...(year === undefined ? [] : figure(year, `${path}.year`)),
  ];
}
