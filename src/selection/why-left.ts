import type { Params } from '../kernel/index.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, type Plan } from './plan.ts';
import { reason, tooLittleLeft, type PlanFigures } from './reasons.ts';
import type { SelectionReason } from './result.ts';
import { swapFor } from './swap.ts';
import { amountFromUnits } from './units.ts';

/**
 * Why an item is not in a plan.
 *
 * @internal
 */
export function whyLeft(instance: Instance, plan: Plan, item: number, figures: PlanFigures): SelectionReason {
  const { requires, lacking, periods, values, ids, maxItems, exclusive } = instance;
  const { chosen, used } = figures;
  const isChosen = (each: number): boolean => plan[each]! < periods;
  const [lacked] = lacking[item]!;
  if (lacked !== undefined) return reason('prerequisite-unusable', { prerequisite: lacked });
  const excess = whatIsTooMuch(instance, item);
  if (excess !== null) return reason('too-big', excess);
  const missing = requires[item]!.find((needed) => !isChosen(needed));
  if (missing !== undefined) return reason('prerequisite-left-out', { prerequisite: ids[missing]! });
  if (values[item] === 0) return reason('no-value');
  const rival = exclusive
    .filter((group) => group.includes(item))
    .flat()
    .find((each) => each !== item && isChosen(each));
  if (rival !== undefined) return reason('excluded', { rival: ids[rival]! });
  if (maxItems !== null && chosen.length >= maxItems) return reason('most-items', { max: maxItems });
  const room = windowOf(instance, item).filter((period) => tooLittleLeft(instance, item, period, (d) => used[d]![period]!).length === 0);
  if (room.length > 0) {
    const share = instance.shares.find(({ coefficients }) => chosen.reduce((sum, each) => sum + coefficients[each]!, coefficients[item]!) > 0);
    if (share !== undefined) return reason('share-limit', { tag: share.limit.tag });
    const canBeAdded = (period: number): boolean =>
      keepsEveryLimit(
        instance,
        plan.map((each, other) => (other === item ? period : each)),
      );
    if (room.some(canBeAdded)) return reason('not-added');
  }
  const swap = swapFor(instance, plan, item, figures);
  return swap === null ? reason('no-room') : reason('worth-less', swap);
}

function windowOf({ earliest, latest }: Instance, item: number): readonly number[] {
  return Array.from({ length: latest[item]! - earliest[item]! + 1 }, (_, k) => earliest[item]! + k);
}

/** By how much an item misses the period that it comes closest to fit into by itself, in the dimension that is missed most; null when it fits into one. */
function whatIsTooMuch(instance: Instance, item: number): Params | null {
  const { dimensions, capacity, costs } = instance;
  const over = (dimension: number, period: number): number => costs[dimension]![item]! - capacity[dimension]![period]!;
  const part = ({ dimension, period }: Miss): number => over(dimension, period) / costs[dimension]![item]!;
  let closest: Miss | null = null;
  for (const period of windowOf(instance, item)) {
    const misses = tooLittleLeft(instance, item, period, () => 0).map((dimension): Miss => ({ dimension, period }));
    if (misses.length === 0) return null;
    const most = misses.reduce((worst, each) => (part(each) > part(worst) ? each : worst));
    if (closest === null || part(most) < part(closest)) closest = most;
  }
  if (closest === null) return null;
  const { dimension, period } = closest;
  return { over: amountFromUnits(instance, dimension, over(dimension, period)), dimension: dimensions[dimension]! };
}

interface Miss {
  readonly dimension: number;
  readonly period: number;
}
