import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { amountProblems, at, idProblems, isText, wholeNumber, yesOrNo } from './check-figures.ts';
import { circleIn } from './circle.ts';
import { periodsOf } from './instance.ts';
import { limits } from './limits.ts';
import { selectionMessages } from './messages.ts';
import type { SelectionItem, SelectionRequest } from './request.ts';

/**
 * What is wrong with the ids, prerequisites, windows and tags of the items.
 *
 * @internal
 */
export function itemProblems(request: SelectionRequest): readonly Problem[] {
  const { items } = request;
  const ids = new Set<string>();
  const twice = items.flatMap(({ id }, index) => {
    const seen = ids.has(id);
    ids.add(id);
    return seen ? [problem(kernelMessages, 'not-unique', at(index, 'id'), { value: shown(id) })] : [];
  });
  const lastPeriod = periodsOf(request);
  const rest = items.flatMap(({ requires = [], earliest, latest, mandatory, tags = [] }, index) => [
    ...yesOrNo(mandatory, at(index, 'mandatory')),
    ...idProblems(requires, at(index, 'requires'), ids),
    ...(Array.isArray(tags) && tags.every(isText) ? [] : [problem(kernelMessages, 'not-a-list', at(index, 'tags'), { value: shown(tags) })]),
    ...windowProblems(index, earliest, latest, lastPeriod),
  ]);
  if (twice.length + rest.length > 0) return [...twice, ...rest];
  const circle = circleIn(items);
  return circle.length === 0 ? [] : [problem(selectionMessages, 'prerequisite-cycle', 'items', { members: circle })];
}

function windowProblems(index: number, earliest: number | undefined, latest: number | undefined, lastPeriod: number): readonly Problem[] {
  const side = (value: number | undefined, name: string): readonly Problem[] =>
    value === undefined ? [] : wholeNumber(value, at(index, name), 1, lastPeriod);
  const wrong = [...side(earliest, 'earliest'), ...side(latest, 'latest')];
  if (wrong.length > 0 || earliest === undefined || latest === undefined || earliest <= latest) return wrong;
  return [problem(selectionMessages, 'empty-window', at(index), { earliest, latest })];
}

/**
 * What keeps the figures of one item from being used.
 *
 * @internal
 */
export function figureProblems({ value, cost }: SelectionItem, index: number, { capacity }: SelectionRequest): readonly Problem[] {
  const worth = valueProblems(value, at(index, 'value'));
  if (!isRecord(cost)) return [...worth, problem(kernelMessages, 'not-an-object', at(index, 'cost'), { value: shown(cost) })];
  const known = Object.keys(capacity);
  const strange = Object.keys(cost).filter((dimension) => !Object.hasOwn(capacity, dimension));
  return [
    ...worth,
    ...(strange.length > 0 ? [problem(selectionMessages, 'wrong-dimensions', at(index, 'cost'), { known, value: strange })] : []),
    ...known.flatMap((dimension) =>
      amountProblems(Object.hasOwn(cost, dimension) ? cost[dimension] : undefined, at(index, `cost.${dimension}`), limits.places),
    ),
  ];
}

function valueProblems(value: number, path: string): readonly Problem[] {
  const wrong = amountProblems(value, path, Number.POSITIVE_INFINITY);
  return wrong.length === 0 && value > limits.value ? [problem(kernelMessages, 'too-large', path, { max: limits.value, value })] : wrong;
}
