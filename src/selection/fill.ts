import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { placing } from './place.ts';
import type { Plan } from './plan.ts';
import { nothingTaken } from './taken.ts';

/**
 * A plan by filling: items in an order, each with what it requires, each as early as it fits.
 *
 * @internal
 */
export interface Filled {
  readonly plan: Plan;
  readonly work: number;
}

/**
 * Fills from a fractional point: what the point does most of, soonest, comes first.
 *
 * @internal
 */
export function fillFrom(instance: Instance, columns: Columns, point: ArrayLike<number>): Filled {
  const { ids, weights, values } = instance;
  const liked = ids.map((_, item) =>
    columns.possible[item]!.reduce((sum, period, k) => sum + point[columns.first[item]! + k]! * (1 + weights[period]!), 0),
  );
  const size = sizes(instance);
  const order = [...ids.keys()].sort((a, b) => liked[b]! - liked[a]! || values[b]! / size[b]! - values[a]! / size[a]! || a - b);
  return fill(instance, columns, order);
}

/**
 * How large each item is beside the capacities, all dimensions together.
 *
 * @internal
 */
export function sizes({ ids, costs, capacity }: Instance): readonly number[] {
  const totals = capacity.map(
    (amounts, dimension) => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) || costs[dimension]!.reduce((sum, cost) => sum + cost, 1),
  );
  return ids.map((_, item) => costs.reduce((sum, each, dimension) => sum + each[item]! / totals[dimension]!, 1e-9));
}

/**
 * Fills in the order given, mandatory items first, again and again while something still finds room (a share may open up only later).
 *
 * @internal
 */
export function fill(instance: Instance, columns: Columns, order: readonly number[]): Filled {
  const { mandatory, periods, values } = instance;
  const taken = nothingTaken(instance);
  const place = placing(instance, columns, taken);
  const waiting = [...order.filter((item) => mandatory[item]), ...order.filter((item) => !mandatory[item] && values[item]! > 0)];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = taken.count;
    for (const item of waiting) if (taken.plan[item] === periods) place(item);
    if (taken.count === before || taken.limits.length === 0) break;
  }
  return { plan: taken.plan, work: taken.work };
}

const mostRounds = 4;
