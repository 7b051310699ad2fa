import { isForbiddenName, kernelMessages, notANumber, plainProblems, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { decimalPlaces } from './decimals.ts';
import { limits } from './limits.ts';
import { selectionMessages } from './messages.ts';
import type { SelectionItem, SelectionRequest, ShareLimit } from './request.ts';
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
 * Checks a request completely. What is malformed is thrown, all at once; an item whose figures cannot be used is set aside.
 *
 * @internal
 */
export function checkRequest(request: SelectionRequest): CheckedRequest {
  const shape = shapeProblems(request);
  refuseWhenBroken(shape);
  refuseWhenBroken([...limitProblems(request), ...itemProblems(request)]);
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

function at(index: number, field = ''): string {
  return `items[${String(index)}]${field === '' ? '' : `.${field}`}`;
}

function shapeProblems(request: unknown): readonly Problem[] {
  const record = isRecord(request) ? request : {};
  if (!isRecord(request)) return [problem(kernelMessages, 'not-an-object', 'request', { value: shown(request) })];
  if (!Array.isArray(record['items'])) return [problem(kernelMessages, 'not-a-list', 'items', { value: shown(record['items']) })];
  if (!isRecord(record['capacity'])) return [problem(kernelMessages, 'not-an-object', 'capacity', { value: shown(record['capacity']) })];
  const { items, ...rest } = record;
  return [
    ...plainProblems(rest, '', sizeLimits),
    ...(items as readonly unknown[]).flatMap((item, index) => {
      if (!isRecord(item)) return [problem(kernelMessages, 'not-an-object', at(index), { value: shown(item) })];
      return isText(item['id']) ? [] : [problem(kernelMessages, 'not-text', at(index, 'id'), { value: shown(item['id']) })];
    }),
    ...['exclusive', 'shares', 'weights']
      .filter((key) => record[key] !== undefined && !Array.isArray(record[key]))
      .map((key) => problem(kernelMessages, 'not-a-list', key, { value: shown(record[key]) })),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The periods, the capacities, the weights, the shares, the groups and the count. */
function limitProblems(request: SelectionRequest): readonly Problem[] {
  const { capacity, weights, maxItems, exclusive = [], shares = [] } = request;
  const lists = Object.values(capacity).filter((each): each is readonly number[] => Array.isArray(each));
  const periods = request.periods ?? lists[0]?.length ?? 1;
  const wrong = wholeNumber(periods, 'periods', 1, limits.periods);
  if (wrong.length > 0) return wrong;
  const ids = new Set(request.items.map(({ id }) => id));
  return [
    ...(Object.keys(capacity).length === 0 ? [problem(kernelMessages, 'missing', 'capacity')] : []),
    ...Object.entries(capacity).flatMap(([dimension, given]) => capacityProblems(dimension, given, periods)),
    ...(weights === undefined ? [] : weightProblems(weights, periods)),
    ...(maxItems === undefined ? [] : wholeNumber(maxItems, 'maxItems', 0, Number.MAX_SAFE_INTEGER)),
    ...exclusive.flatMap((group, index) => idProblems(group, `exclusive[${String(index)}]`, ids)),
    ...shares.flatMap((share, index) => shareProblems(share, `shares[${String(index)}]`, Object.keys(capacity))),
  ];
}

function capacityProblems(dimension: string, given: number | readonly number[], periods: number): readonly Problem[] {
  const path = `capacity.${dimension}`;
  if (isForbiddenName(dimension)) return [problem(kernelMessages, 'forbidden-name', 'capacity', { value: shown(dimension) })];
  if (typeof given === 'number') return amountProblems(given, path, limits.places);
  if (!Array.isArray(given)) return [problem(kernelMessages, 'not-a-number', path, { value: shown(given) })];
  if (given.length !== periods) return [problem(selectionMessages, 'wrong-length', path, { periods, value: given.length })];
  return given.flatMap((amount: unknown, period) => amountProblems(amount, `${path}[${String(period)}]`, limits.places));
}

/** The problems of a figure that must be 0 or more and written with few enough places. */
function amountProblems(value: unknown, path: string, places: number): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const amount = value as number;
  if (amount < 0) return [problem(kernelMessages, 'too-small', path, { min: 0, value: amount })];
  return decimalPlaces(amount) > places ? [problem(selectionMessages, 'too-fine', path, { max: places, value: amount })] : [];
}

function wholeNumber(value: unknown, path: string, min: number, max: number): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const given = value as number;
  if (!Number.isInteger(given)) return [problem(kernelMessages, 'not-an-integer', path, { value: given })];
  if (given < min) return [problem(kernelMessages, 'too-small', path, { min, value: given })];
  return given > max ? [problem(kernelMessages, 'too-large', path, { max, value: given })] : [];
}

function weightProblems(weights: readonly number[], periods: number): readonly Problem[] {
  if (weights.length !== periods) return [problem(selectionMessages, 'wrong-length', 'weights', { periods, value: weights.length })];
  return weights.flatMap((weight, period) => {
    const path = `weights[${String(period)}]`;
    const wrong = wholeNumber(weight, path, 1, limits.weight);
    if (wrong.length > 0) return wrong;
    return period > 0 && weight > weights[period - 1]! ? [problem(selectionMessages, 'rising-weights', path, { value: weight })] : [];
  });
}

function shareProblems(share: ShareLimit, path: string, dimensions: readonly string[]): readonly Problem[] {
  if (!isRecord(share)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(share) })];
  const { tag, of, min, max } = share as ShareLimit;
  const side = (value: number | undefined, name: string): readonly Problem[] => {
    if (value === undefined) return [];
    const wrong = amountProblems(value, `${path}.${name}`, limits.sharePlaces);
    return wrong.length === 0 && value > 1 ? [problem(kernelMessages, 'too-large', `${path}.${name}`, { max: 1, value })] : wrong;
  };
  const sides = [...side(min, 'min'), ...side(max, 'max')];
  return [
    ...(isText(tag) ? [] : [problem(kernelMessages, 'not-text', `${path}.tag`, { value: shown(tag) })]),
    ...(dimensions.includes(of) ? [] : [problem(kernelMessages, 'unknown-name', `${path}.of`, { known: dimensions, value: shown(of) })]),
    ...(min === undefined && max === undefined ? [problem(kernelMessages, 'missing', `${path}.min`)] : []),
    ...sides,
    ...(sides.length === 0 && min !== undefined && max !== undefined && min > max
      ? [problem(selectionMessages, 'contradictory-share', path, { min, max })]
      : []),
  ];
}

function idProblems(given: unknown, path: string, known: ReadonlySet<string>): readonly Problem[] {
  if (!Array.isArray(given)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(given) })];
  return given.flatMap((id: unknown, index) =>
    typeof id === 'string' && known.has(id)
      ? []
      : [problem(selectionMessages, 'unknown-prerequisite', `${path}[${String(index)}]`, { value: shown(id) })],
  );
}

/** Ids, prerequisites, windows and tags. */
function itemProblems(request: SelectionRequest): readonly Problem[] {
  const { items } = request;
  const ids = new Set<string>();
  const twice = items.flatMap(({ id }, index) => {
    const seen = ids.has(id);
    ids.add(id);
    return seen ? [problem(kernelMessages, 'not-unique', at(index, 'id'), { value: shown(id) })] : [];
  });
  const lastPeriod = request.periods ?? Object.values(request.capacity).find((each): each is readonly number[] => Array.isArray(each))?.length ?? 1;
  const rest = items.flatMap(({ requires = [], earliest, latest, tags = [] }, index) => [
    ...idProblems(requires, at(index, 'requires'), ids),
    ...(Array.isArray(tags) && tags.every(isText) ? [] : [problem(kernelMessages, 'not-a-list', at(index, 'tags'), { value: shown(tags) })]),
    ...(earliest === undefined ? [] : wholeNumber(earliest, at(index, 'earliest'), 1, lastPeriod)),
    ...(latest === undefined ? [] : wholeNumber(latest, at(index, 'latest'), 1, lastPeriod)),
    ...(earliest !== undefined && latest !== undefined && earliest > latest
      ? [problem(selectionMessages, 'empty-window', at(index), { earliest, latest })]
      : []),
  ]);
  if (twice.length + rest.length > 0) return [...twice, ...rest];
  const circle = circleIn(items);
  return circle.length === 0 ? [] : [problem(selectionMessages, 'prerequisite-cycle', 'items', { members: circle })];
}

/** The members of one circle of prerequisites, in the order in which they require one another; empty when there is none. */
function circleIn(items: readonly SelectionItem[]): readonly string[] {
  const requires = new Map(items.map((item) => [item.id, new Set(item.requires ?? [])]));
  const dependants = new Map<string, string[]>();
  for (const [id, needed] of requires) for (const each of needed) dependants.set(each, [...(dependants.get(each) ?? []), id]);
  const ready = items.filter((item) => requires.get(item.id)!.size === 0).map(({ id }) => id);
  for (const id of ready) {
    for (const dependant of dependants.get(id) ?? []) {
      requires.get(dependant)!.delete(id);
      if (requires.get(dependant)!.size === 0) ready.push(dependant);
    }
  }
  const done = new Set(ready);
  const path: string[] = [];
  let next = items.find(({ id }) => !done.has(id))?.id;
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = [...requires.get(next)!].find((each) => !done.has(each));
  }
  return next === undefined ? [] : path.slice(path.indexOf(next));
}

/** What keeps the figures of one item from being used. */
function figureProblems({ value, cost }: SelectionItem, index: number, { capacity }: SelectionRequest): readonly Problem[] {
  const worth = amountProblems(value, at(index, 'value'), Number.POSITIVE_INFINITY);
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
