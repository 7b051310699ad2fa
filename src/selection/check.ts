import { isRecord, kernelMessages, plainProblems, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { at, isText, searchLengthProblems } from './check-figures.ts';
import { figureProblems, itemProblems } from './check-items.ts';
import { limitProblems, periodProblems } from './check-limits.ts';
import { decimalPlaces } from './decimals.ts';
import { limits } from './limits.ts';
import { selectionMessages } from './messages.ts';
import type { SelectionItem, SelectionRequest } from './request.ts';
import type { UnusableItem } from './result.ts';

/**
 * A request that can be answered: the items whose figures can be used, and the others with their problems.
 *
 * @internal
 */
export interface CheckedRequest {
  readonly request: SelectionRequest;
  readonly usable: readonly SelectionItem[];
  readonly unusable: readonly UnusableItem[];
}

const sizeLimits = { depth: 8, size: 4_000_000 };

/**
 * Checks a request, and the length of the search, completely. What is malformed is thrown, all at once; an item whose figures cannot be used is set aside.
 *
 * @internal
 */
export function checkRequest(request: SelectionRequest, limit: number): CheckedRequest {
  const shape = shapeProblems(request);
  refuseWhenBroken(shape);
  refuseWhenBroken(periodProblems(request));
  refuseWhenBroken([...limitProblems(request), ...itemProblems(request), ...searchLengthProblems(limit)]);
  const figures = request.items.map((item, index) => figureProblems(item, index, request));
  const unusable = request.items.flatMap(({ id }, index) => (figures[index]!.length > 0 ? [{ id, problems: figures[index]! }] : []));
  refuseWhenBroken(
    request.items.flatMap(({ mandatory = false }, index) =>
      mandatory && figures[index]!.length > 0
        ? [problem(selectionMessages, 'unusable-mandatory', at(index), { reason: figures[index]!.map(({ message }) => message) })]
        : [],
    ),
  );
  const usable = request.items.filter((_, index) => figures[index]!.length === 0);
  refuseWhenBroken(unitProblems(request, usable));
  return { request, usable, unusable };
}

function shapeProblems(request: unknown): readonly Problem[] {
  const record = isRecord(request) ? request : {};
  if (!isRecord(request)) return [problem(kernelMessages, 'not-an-object', 'request', { value: shown(request) })];
  if (!Array.isArray(record['items'])) return [problem(kernelMessages, 'not-a-list', 'items', { value: shown(record['items']) })];
  if (!isRecord(record['capacity'])) return [problem(kernelMessages, 'not-an-object', 'capacity', { value: shown(record['capacity']) })];
  const { items, ...rest } = record;
  return [
    ...plainProblems(rest, '', sizeLimits),
    // A list with holes has nothing there, but its length counts.
    ...Array.from(items as readonly unknown[]).flatMap((item, index) => {
      if (!isRecord(item)) return [problem(kernelMessages, 'not-an-object', at(index), { value: shown(item) })];
      return isText(item['id']) ? [] : [problem(kernelMessages, 'not-text', at(index, 'id'), { value: shown(item['id']) })];
    }),
    ...['exclusive', 'shares', 'weights']
      .filter((key) => record[key] !== undefined && !Array.isArray(record[key]))
      .map((key) => problem(kernelMessages, 'not-a-list', key, { value: shown(record[key]) })),
  ];
}

/** Dimensions whose sums would be too large to add without loss. */
function unitProblems({ capacity }: SelectionRequest, usable: readonly SelectionItem[]): readonly Problem[] {
  return Object.entries(capacity).flatMap(([dimension, given]) => {
    const amounts = [...(typeof given === 'number' ? [given] : given), ...usable.map(({ cost }) => cost[dimension]!)];
    const places = amounts.reduce((most, amount) => Math.max(most, decimalPlaces(amount)), 0);
    const total = amounts.reduce((sum, amount) => sum + amount, 0) * 10 ** places;
    return total > limits.units
      ? [problem(selectionMessages, 'too-large-in-units', `capacity.${dimension}`, { max: limits.units, value: total })]
      : [];
  });
}
