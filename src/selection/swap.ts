import type { Params } from '../kernel/index.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, type Plan } from './plan.ts';
import type { PlanFigures } from './reasons.ts';
import { valueFromUnits } from './units.ts';

/** Beyond this, what would have to go is not looked for: reasons must not cost more than the choice. */
const mostItemsCompared = 500;
/** Chosen items that are tried, those worth least. */
const mostTried = 40;

/**
 * The one or two chosen items whose going makes room for an item, those worth least, when that is as much as the item or more; null when none are found.
 *
 * @internal
 */
export function swapFor(instance: Instance, plan: Plan, item: number, { chosen, used }: PlanFigures): Params | null {
  const { periods, earliest, latest, ids, mandatory, requires, values, weights, capacity, costs } = instance;
  if (ids.length > mostItemsCompared) return null;
  const needed = new Set(chosen.flatMap((each) => requires[each]!));
  const worth = (each: number): number => values[each]! * weights[plan[each]!]!;
  const free = chosen
    .filter((each) => !mandatory[each] && !needed.has(each))
    .sort((one, other) => worth(one) - worth(other))
    .slice(0, mostTried);
  const makesRoom = (than: readonly number[], period: number): boolean =>
    capacity.every((amounts, d) => {
      const freed = than.reduce((sum, each) => sum + (plan[each] === period ? costs[d]![each]! : 0), 0);
      return amounts[period] === null || used[d]![period]! - freed + costs[d]![item]! <= amounts[period]!;
    });
  const swaps = free
    .flatMap((one, k) => [[one], ...free.slice(k + 1).map((other) => [one, other])])
    .map((than) => ({ than, against: than.reduce((sum, each) => sum + worth(each), 0) }))
    .sort((one, other) => one.against - other.against || one.than.length - other.than.length);
  for (const { than, against } of swaps) {
    for (let period = earliest[item]!; period <= latest[item]!; period += 1) {
      const value = values[item]! * weights[period]!;
      if (value > against || !makesRoom(than, period)) continue;
      const swapped = plan.map((each, other) => (other === item ? period : than.includes(other) ? periods : each));
      if (!keepsEveryLimit(instance, swapped)) continue;
      return { value: valueFromUnits(instance, value), than: than.map((each) => ids[each]!), against: valueFromUnits(instance, against) };
    }
  }
  return null;
}
