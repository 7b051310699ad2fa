import type { SelectionItem, SelectionRequest } from './request.ts';
import { decimalPlaces, inUnits } from './decimals.ts';
import { limits } from './limits.ts';
import { sidesOf, type OverallLimit, type ShareSide } from './overall-limits.ts';

/**
 * A request in whole numbers, items and periods as indices from 0. Everything is decided on this; the request is only read to say it again.
 *
 * @internal
 */
export interface Instance {
  readonly ids: readonly string[];
  readonly periods: number;
  readonly weights: readonly number[];
  readonly samePeriod: boolean;
  /** In units of 10^-valuePlaces. */
  readonly values: readonly number[];
  readonly valuePlaces: number;
  readonly dimensions: readonly string[];
  /** By dimension, then item, in units of 10^-costPlaces[dimension]. */
  readonly costs: readonly (readonly number[])[];
  readonly costPlaces: readonly number[];
  /** By dimension, then period; null where the limit was taken away. */
  readonly capacity: readonly (readonly (number | null)[])[];
  readonly requires: readonly (readonly number[])[];
  /** Items after everything that they require. */
  readonly order: readonly number[];
  /** By item: ids of what it requires whose figures cannot be used. */
  readonly lacking: readonly (readonly string[])[];
  /** Items that no plan may hold, because what they require cannot be used. */
  readonly barred: readonly boolean[];
  readonly earliest: readonly number[];
  readonly latest: readonly number[];
  readonly mandatory: readonly boolean[];
  readonly exclusive: readonly (readonly number[])[];
  readonly shares: readonly ShareSide[];
  /** What a frontier allows over all periods. */
  readonly ceiling: OverallLimit | null;
  readonly maxItems: number | null;
}

/**
 * How many periods a request has.
 *
 * @internal
 */
export function periodsOf(request: SelectionRequest): number {
  if (request.periods !== undefined) return request.periods;
  return Object.values(request.capacity).find((each): each is readonly number[] => Array.isArray(each))?.length ?? 1;
}

/**
 * What a unit of value counts for in each period.
 *
 * @internal
 */
export function weightsOf(request: SelectionRequest): readonly number[] {
  const periods = periodsOf(request);
  return Array.from({ length: periods }, (_, period) => request.weights?.[period] ?? periods - period);
}

/**
 * A checked request in whole numbers.
 *
 * @internal
 */
export function instanceOf(request: SelectionRequest, usable: readonly SelectionItem[]): Instance {
  const periods = periodsOf(request);
  const weights = weightsOf(request);
  const index = new Map(usable.map(({ id }, item) => [id, item]));
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? []);
  const dimensions = Object.keys(request.capacity);
  const capacities = dimensions.map((dimension) => capacityOf(request, dimension, periods));
  const costPlaces = dimensions.map((dimension, d) =>
    Math.max(0, ...capacities[d]!.map(decimalPlaces), ...distinct(usable.map(({ cost }) => cost[dimension]!)).map(decimalPlaces)),
  );
  const costs = dimensions.map((dimension, d) => usable.map(({ cost }) => inUnits(cost[dimension]!, costPlaces[d]!)));
  const valuePlaces = placesFor(
    usable.map(({ value }) => value),
    weights[0] ?? 1,
  );
  const requires = usable.map((item) => known(item.requires ?? []));
  const lacking = usable.map((item) => (item.requires ?? []).filter((id) => !index.has(id)));
  return {
    ids: usable.map(({ id }) => id),
    periods,
    weights,
    samePeriod: request.samePeriod ?? true,
    values: usable.map(({ value }) => inUnits(value, valuePlaces)),
    valuePlaces,
    dimensions,
    costs,
    costPlaces,
    capacity: capacities.map((each, d) => each.map((amount) => inUnits(amount, costPlaces[d]!))),
    requires,
    order: inOrder(requires),
    lacking,
    barred: lacking.map((ids) => ids.length > 0),
    earliest: usable.map(({ earliest = 1 }) => earliest - 1),
    latest: usable.map(({ latest = periods }) => latest - 1),
    mandatory: usable.map(({ mandatory = false }) => mandatory),
    exclusive: (request.exclusive ?? []).map((group) => [...new Set(known(group))]),
    shares: (request.shares ?? []).flatMap((limit) => sidesOf(limit, usable, costs[dimensions.indexOf(limit.of)]!)),
    ceiling: null,
    maxItems: request.maxItems ?? null,
  };
}

function capacityOf(request: SelectionRequest, dimension: string, periods: number): readonly number[] {
  const given = request.capacity[dimension]!;
  return typeof given === 'number' ? Array.from({ length: periods }, () => given) : given;
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)];
}

/** As many places as the values are written with, or as many as leave their weighted total small enough to add without loss. */
function placesFor(values: readonly number[], weight: number): number {
  const most = values.reduce((sum, value) => sum + value, 0) * weight;
  const wanted = values.reduce((places, value) => Math.max(places, decimalPlaces(value)), 0);
  const possible = most === 0 ? wanted : Math.floor(Math.log10(10 * limits.units) - Math.log10(most));
  return Math.min(wanted, possible, limits.valuePlaces);
}

/** Items after everything that they require; the request is known to have no circle. */
function inOrder(requires: readonly (readonly number[])[]): readonly number[] {
  const waiting = requires.map((each) => each.length);
  const dependants: number[][] = requires.map(() => []);
  requires.forEach((each, item) => each.forEach((needed) => dependants[needed]!.push(item)));
  const ready = [...requires.keys()].filter((item) => waiting[item] === 0);
  for (const done of ready) {
    for (const item of dependants[done]!) {
      waiting[item]! -= 1;
      if (waiting[item] === 0) ready.push(item);
    }
  }
  return ready;
}
