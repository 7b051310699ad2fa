import { headerProblems, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { measureProblems } from './check-measures.ts';
import { notApplicablePolicies, treeProblems } from './check-tree.ts';
import { circleIn } from './circle.ts';
import { maturityMessages } from './messages.ts';
import { largestFigure } from './largest-figure.ts';
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
  return numbers.flatMap((level, index) => {
    const path = `levels[${String(index)}].level`;
    if (!Number.isInteger(level)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(level) })];
    const before = numbers[index - 1];
    return typeof before === 'number' && Number(level) <= before
      ? [problem(maturityMessages, 'levels-out-of-order', path, { value: shown(level) })]
      : [];
  });
}

function scaleProblems(scale: unknown, path: string): readonly Problem[] {
  if (!isRecord(scale)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(scale) })];
  if (scale['kind'] === 'choice') return optionProblems(scale['options'], `${path}.options`);
  if (scale['kind'] !== 'number') return oneOf(scale['kind'], ['choice', 'number'], `${path}.kind`);
  const { min, max, value } = scale;
  const isRange = typeof min === 'number' && typeof max === 'number' && min < max;
  const isTarget = Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
  return [
    ...(isRange ? [] : [problem(maturityMessages, 'scale-reversed', path, { min: shown(min), max: shown(max) })]),
    ...(isTarget
      ? value.flatMap((each) => figureProblems(each, `${path}.value`))
      : [problem(kernelMessages, 'not-a-list', `${path}.value`, { value: shown(value) })]),
  ];
}

function figureProblems(value: unknown, path: string): readonly Problem[] {
  if (typeof value !== 'number') return [problem(kernelMessages, 'not-a-number', path, { value: shown(value) })];
  return Math.abs(value) > largestFigure ? [problem(kernelMessages, 'too-large', path, { max: largestFigure, value })] : [];
}

function optionProblems(options: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(options) || options.length < 2) return [problem(kernelMessages, 'not-a-list', path, { value: shown(options) })];
  const seen = new Set<unknown>();
  return options.flatMap((option: unknown, index) => {
    const at = `${path}[${String(index)}]`;
    if (!isRecord(option)) return [problem(kernelMessages, 'not-an-object', at, { value: shown(option) })];
    const { id, value, achieves } = option;
    const repeated = seen.has(id);
    seen.add(id);
    return [
      ...(typeof id === 'string' ? [] : [problem(kernelMessages, 'not-text', `${at}.id`, { value: shown(id) })]),
      ...(repeated ? [problem(kernelMessages, 'not-unique', `${at}.id`, { value: shown(id) })] : []),
      ...figureProblems(value, `${at}.value`),
      ...(achieves === undefined ? [] : oneOf(achieves, ['largely', 'fully'], `${at}.achieves`)),
    ];
  });
}
