import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { overallLimits } from './overall-limits.ts';
import type { Plan } from './plan.ts';

/**
 * A plan by filling: items in an order, each with what it requires, each as early as it fits.
 *
 * @internal
 */
export interface Filled {
  readonly plan: Plan;
  readonly work: number;
}

/** What is taken so far. */
interface Taken {
  readonly plan: number[];
  readonly left: (number | null)[][];
  /** By limit over all periods: what is left of it. */
  readonly overall: number[];
  readonly groups: number[];
  count: number;
  work: number;
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
  const { mandatory, periods, ids, capacity, exclusive } = instance;
  const overall = overallLimits(instance);
  const taken: Taken = {
    plan: ids.map(() => periods),
    left: capacity.map((amounts) => [...amounts]),
    overall: overall.map(({ atMost }) => atMost),
    groups: exclusive.map(() => 0),
    count: 0,
    work: 0,
  };
  const waiting = [...order.filter((item) => mandatory[item]), ...order.filter((item) => !mandatory[item] && instance.values[item]! > 0)];
  const groupsOf = groupsByItem(instance);
  for (let round = 0; round < 4; round += 1) {
    const before = taken.count;
    for (const item of waiting) {
      if (taken.plan[item] === periods) placeWithNeeds(instance, columns, groupsOf, taken, item);
    }
    if (taken.count === before || overall.length === 0) break;
  }
  return { plan: taken.plan, work: taken.work };
}

function groupsByItem({ ids, exclusive }: Instance): readonly (readonly number[])[] {
  const groups: number[][] = ids.map(() => []);
  exclusive.forEach((group, index) => new Set(group).forEach((item) => groups[item]!.push(index)));
  return groups;
}

/** Places what an item requires and the item itself, or nothing. */
function placeWithNeeds(instance: Instance, columns: Columns, groupsOf: readonly (readonly number[])[], taken: Taken, item: number): void {
  const placed: number[] = [];
  const place = (each: number): boolean => {
    if (taken.plan[each]! < instance.periods) return true;
    if (!instance.requires[each]!.every(place)) return false;
    const soonest = Math.max(0, ...instance.requires[each]!.map((needed) => taken.plan[needed]! + (instance.samePeriod ? 0 : 1)));
    taken.work += instance.periods + instance.capacity.length;
    const period = columns.possible[each]!.find((candidate) => candidate >= soonest && fits(instance, groupsOf, taken, each, candidate));
    if (period === undefined) return false;
    book(instance, groupsOf, taken, each, period, 1);
    placed.push(each);
    return true;
  };
  if (!place(item)) placed.forEach((each) => book(instance, groupsOf, taken, each, taken.plan[each]!, -1));
}

function fits(instance: Instance, groupsOf: readonly (readonly number[])[], taken: Taken, item: number, period: number): boolean {
  return (
    taken.left.every((amounts, dimension) => amounts[period] === null || instance.costs[dimension]![item]! <= amounts[period]!) &&
    (instance.maxItems === null || taken.count < instance.maxItems) &&
    groupsOf[item]!.every((group) => taken.groups[group] === 0) &&
    overallLimits(instance).every(({ coefficients }, limit) => coefficients[item]! <= Math.max(0, taken.overall[limit]!))
  );
}

function book(instance: Instance, groupsOf: readonly (readonly number[])[], taken: Taken, item: number, period: number, sign: 1 | -1): void {
  taken.plan[item] = sign === 1 ? period : instance.periods;
  taken.count += sign;
  taken.left.forEach((amounts, dimension) => {
    if (amounts[period] !== null) amounts[period]! -= sign * instance.costs[dimension]![item]!;
  });
  overallLimits(instance).forEach(({ coefficients }, limit) => (taken.overall[limit]! -= sign * coefficients[item]!));
  groupsOf[item]!.forEach((group) => (taken.groups[group]! += sign));
}
