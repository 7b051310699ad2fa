import { problem, refuseWhenBroken } from '../kernel/index.ts';
import { checkRequest } from './check.ts';
import { instanceOf, valueInUnits, type Instance } from './instance.ts';
import { selectionMessages } from './messages.ts';
import { effortOf, valueOf } from './plan.ts';
import { amountOf } from './reasons.ts';
import type { SelectionRequest } from './request.ts';
import { solve } from './solve.ts';
import type { SelectOptions } from './solver.ts';

/** The most value for an amount of the first dimension; nothing cheaper is worth as much. */
export interface FrontierPoint {
  /** How much of the first dimension it takes. */
  readonly amount: number;
  /** What it is worth. */
  readonly value: number;
  /** Which items, in the order of the request. */
  readonly items: readonly string[];
}

/** Value against the capacity of one dimension. */
export interface Frontier {
  /** The dimension: the first one of the capacity. */
  readonly dimension: string;
  /** Ascending; none is dominated by another. */
  readonly points: readonly FrontierPoint[];
  /** Whether every point is proven and none is missing; when false, the dearest points are there and the search or the number of points ended. */
  readonly isComplete: boolean;
}

/** How far a frontier goes. */
export interface FrontierOptions extends Pick<SelectOptions, 'limit'> {
  /** Most points, counted from the dearest; 200 when left out. */
  readonly points?: number;
}

/**
 * Value against the capacity of the first dimension, from everything down to the cheapest item that is worth anything: where a little more buys a lot.
 *
 * @param request - as for `select`, with one period; the capacity of the first dimension is not a limit here
 * @param options - `limit`: length of the search for each point, 300 when left out; `points`: most points, 200 when left out
 * @returns the points that no other dominates, ascending
 * @throws InputError `invalid-input` for a request that `select` refuses, and for more than one period
 *
 * @example
 * ```ts
 * import { frontier } from 'marops/selection';
 *
 * const items = [{ id: 'A', value: 8, cost: { hours: 60 } }, { id: 'B', value: 7, cost: { hours: 50 } }];
 * frontier({ items, capacity: { hours: 100 } }).points.map(({ amount, value }) => [amount, value]) // => [[50, 7], [60, 8], [110, 15]]
 * ```
 */
export function frontier(request: SelectionRequest, options: FrontierOptions = {}): Frontier {
  const { usable } = checkRequest(request);
  const instance = instanceOf(request, usable);
  if (instance.periods !== 1) {
    refuseWhenBroken([problem(selectionMessages, 'several-periods', 'periods', { value: instance.periods })]);
  }
  const { limit = 300, points: most = 200 } = options;
  const points: FrontierPoint[] = [];
  let cap: number | null = null;
  while (points.length < most) {
    const { plan, isComplete, tieBreak } = solve(cappedAt(instance, cap), limit);
    if (plan === null || valueOf(instance, plan) === 0) return made(instance, points, plan !== null || isComplete);
    if (!isComplete || tieBreak !== 'proven') return made(instance, points, false);
    const effort = effortOf(instance, plan);
    points.unshift({
      amount: amountOf(instance, 0, effort),
      value: valueInUnits(instance, valueOf(instance, plan)),
      items: instance.ids.filter((_, item) => plan[item] === 0),
    });
    if (effort === 0) return made(instance, points, true);
    cap = effort - 1;
  }
  return made(instance, points, false);
}

function cappedAt(instance: Instance, cap: number | null): Instance {
  return { ...instance, capacity: instance.capacity.map((amounts, dimension) => (dimension === 0 ? [cap] : amounts)) };
}

function made(instance: Instance, points: readonly FrontierPoint[], isComplete: boolean): Frontier {
  return { dimension: instance.dimensions[0] ?? '', points, isComplete };
}
