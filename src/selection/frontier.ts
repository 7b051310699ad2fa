import { kernelMessages, problem, refuseWhenBroken, shown } from '../kernel/index.ts';
import { wholeNumber } from './check-figures.ts';
import { checkRequest } from './check.ts';
import { instanceOf, type Instance } from './instance.ts';
import { effortOf, valueOf, type Plan } from './plan.ts';
import type { SelectionRequest } from './request.ts';
import { solve } from './solve.ts';
import { usualLimit, type SelectOptions } from './solver.ts';
import { amountFromUnits, valueFromUnits } from './units.ts';

/** The most value for an amount of the dimension; nothing cheaper is worth as much. */
export interface FrontierPoint {
  /** How much of the dimension it takes, over all periods. */
  readonly amount: number;
  /** What it is worth. */
  readonly value: number;
  /** Which items, in the order of the request. */
  readonly items: readonly string[];
  /** The period of each of these items, from 1. */
  readonly periods: readonly number[];
}

/** Value against the amount of one dimension. */
export interface Frontier {
  /** The dimension that was gone through. */
  readonly dimension: string;
  /** Ascending; none is dominated by another. */
  readonly points: readonly FrontierPoint[];
  /** Whether every point is proven and none is missing; when false, the dearest points are there and the search or the number of points ended. */
  readonly isComplete: boolean;
}

/** How far a frontier goes. */
export interface FrontierOptions extends Pick<SelectOptions, 'limit'> {
  /** The dimension to go through; the first one of the capacity when left out. */
  readonly dimension?: string;
  /** Most points, counted from the dearest; 200 when left out. */
  readonly points?: number;
}

/**
 * Value against the amount of one dimension, from everything down to the cheapest plan that is worth anything: where a little more buys a lot. All other
 * limits hold, in every period; that of the dimension itself is lifted, and what counts is its sum over the periods, as for a budget of a year.
 *
 * @param request - as for `select`
 * @param options - `dimension`: the one to go through, the first when left out; `limit`: length of the search for each point, 300 when left out; `points`:
 *   most points, 200 when left out
 * @returns the points that no other dominates, ascending
 * @throws InputError `invalid-input` for a request that `select` refuses, a dimension that the capacity has not, and less than one point
 *
 * @example
 * ```ts
 * import { frontier } from 'marops/selection';
 *
 * const items = [{ id: 'A', value: 8, cost: { hours: 60, money: 1 } }, { id: 'B', value: 7, cost: { hours: 50, money: 3 } }];
 * const request = { items, capacity: { hours: 100, money: 9 } };
 * frontier(request).points.map(({ amount, value }) => [amount, value]) // => [[50, 7], [60, 8], [110, 15]]
 * frontier(request, { dimension: 'money' }).points.map(({ amount, value }) => [amount, value]) // => [[1, 8]]
 * ```
 */
export function frontier(request: SelectionRequest, options: FrontierOptions = {}): Frontier {
  const { limit = usualLimit, points: most = 200 } = options;
  const { usable } = checkRequest(request, limit);
  const asked = instanceOf(request, usable);
  const { dimension = asked.dimensions[0]! } = options;
  const isKnown = asked.dimensions.includes(dimension);
  refuseWhenBroken([
    ...(isKnown ? [] : [problem(kernelMessages, 'unknown-name', 'dimension', { known: asked.dimensions, value: shown(dimension) })]),
    ...wholeNumber(most, 'points', 1, Number.MAX_SAFE_INTEGER),
  ]);
  const instance = withFirst(asked, asked.dimensions.indexOf(dimension));
  const points: FrontierPoint[] = [];
  let cap: number | null = null;
  while (points.length < most) {
    const { plan, isComplete, tieBreak } = solve(cappedAt(instance, cap), limit);
    if (plan === null || valueOf(instance, plan) === 0) return { dimension, points, isComplete: isComplete };
    if (!isComplete || tieBreak !== 'proven') return { dimension, points, isComplete: false };
    points.unshift(pointOf(instance, plan));
    const effort = effortOf(instance, plan);
    if (effort === 0) return { dimension, points, isComplete: true };
    cap = effort - 1;
  }
  return { dimension, points, isComplete: false };
}

/** The dimension first: it is what ties spare. */
function withFirst(instance: Instance, dimension: number): Instance {
  const first = <Each>(list: readonly Each[]): readonly Each[] => [list[dimension]!, ...list.filter((_, d) => d !== dimension)];
  const { dimensions, costs, costPlaces, capacity } = instance;
  return { ...instance, dimensions: first(dimensions), costs: first(costs), costPlaces: first(costPlaces), capacity: first(capacity) };
}

/** At most so much of the first dimension in all. */
function cappedAt(instance: Instance, cap: number | null): Instance {
  const { periods, capacity, costs } = instance;
  const isOne = periods === 1;
  return {
    ...instance,
    capacity: capacity.map((amounts, d) => (d === 0 ? amounts.map(() => (isOne ? cap : null)) : amounts)),
    ceiling: isOne || cap === null ? null : { coefficients: costs[0]!, atMost: cap },
  };
}

function pointOf(instance: Instance, plan: Plan): FrontierPoint {
  const { ids, periods } = instance;
  const chosen = [...ids.keys()].filter((item) => plan[item]! < periods);
  return {
    amount: amountFromUnits(instance, 0, effortOf(instance, plan)),
    value: valueFromUnits(instance, valueOf(instance, plan)),
    items: chosen.map((item) => ids[item]!),
    periods: chosen.map((item) => plan[item]! + 1),
  };
}
