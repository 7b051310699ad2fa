import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, spending, type Plan } from './plan.ts';

/**
 * A plan that is worth more by exchanges: an item is done sooner, in room that is left or in that of one other item, which is then done later or not at all.
 * Goes on until no exchange helps or the steps run out.
 *
 * @internal
 */
export function exchange(instance: Instance, columns: Columns, known: Plan, budget: number): { readonly plan: Plan; readonly work: number } {
  const { ids, periods, values, costs, capacity } = instance;
  const weights = [...instance.weights, 0];
  const dimensions = [...costs.keys()];
  let plan = known;
  let used = spending(instance, plan);
  let work = 0;

  const left = (d: number, period: number): number => (capacity[d]![period] ?? Number.POSITIVE_INFINITY) - (used[d]![period] ?? 0);
  const gain = (item: number, period: number): number => values[item]! * (weights[period]! - weights[plan[item]!]!);
  const accept = (changed: ReadonlyMap<number, number>): boolean => {
    const candidate = plan.map((period, item) => changed.get(item) ?? period);
    work += stepsForChecking * ids.length;
    if (!keepsEveryLimit(instance, candidate)) return false;
    plan = candidate;
    used = spending(instance, plan);
    return true;
  };
  const takesPlace = (item: number, period: number, other: number): boolean => {
    const from = plan[item]!;
    if (dimensions.some((d) => costs[d]![item]! - costs[d]![other]! > left(d, period))) return false;
    const later = [...columns.possible[other]!.filter((each) => each > period), periods];
    work += later.length;
    return later.some(
      (to) =>
        gain(item, period) + gain(other, to) > 0 &&
        dimensions.every((d) => costs[d]![other]! - (to === from ? costs[d]![item]! : 0) <= left(d, to)) &&
        accept(
          new Map([
            [item, period],
            [other, to],
          ]),
        ),
    );
  };
  const comesSooner = (item: number): boolean =>
    columns.possible[item]!.some((period) => {
      if (period >= plan[item]! || work >= budget) return false;
      work += ids.length;
      if (dimensions.every((d) => costs[d]![item]! <= left(d, period)) && gain(item, period) > 0 && accept(new Map([[item, period]]))) return true;
      return plan.some((at, other) => at === period && takesPlace(item, period, other));
    });

  for (let misses = 0, turn = 0; misses < ids.length && work < budget; turn += 1) misses = comesSooner(turn % ids.length) ? 0 : misses + 1;
  return { plan, work };
}

/** Elementary steps of checking a plan, for each item. */
const stepsForChecking = 8;
