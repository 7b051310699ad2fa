import type { Columns } from './columns.ts';
import { fill } from './fill.ts';
import type { Instance } from './instance.ts';
import { isBetter, keepsEveryLimit, type Plan } from './plan.ts';

/**
 * A better plan near one that a search left unfinished: an item at a time is given a new turn in the order of filling, which adds it, moves it earlier or
 * swaps it for others; what is better is kept, until nothing is or the steps run out.
 *
 * @internal
 */
export function improve(instance: Instance, columns: Columns, known: Plan, budget: number): Plan {
  let best = known;
  let order = inTurn(instance, known);
  let left = budget;
  const attempt = (candidate: readonly number[]): boolean => {
    const { plan, work } = fill(instance, columns, candidate);
    left -= work + stepsPerItem * plan.length;
    if (!isBetter(instance, plan, best) || !keepsEveryLimit(instance, plan)) return false;
    best = plan;
    order = inTurn(instance, plan);
    return true;
  };
  attempt(order);
  for (let misses = 0, turn = 0; misses < order.length && left > 0; turn += 1) {
    const item = order[turn % order.length]!;
    const hasHelped = order.some((_, place) => left > 0 && attempt(moved(order, item, place)));
    misses = hasHelped ? 0 : misses + 1;
  }
  return best;
}

/** Elementary steps of filling and comparing, for each item. */
const stepsPerItem = 90;

/** Items as a plan has them: by period, in a period those that are worth most first. */
function inTurn({ ids, values }: Instance, plan: Plan): readonly number[] {
  return [...ids.keys()].sort((a, b) => plan[a]! - plan[b]! || values[b]! - values[a]! || a - b);
}

function moved(order: readonly number[], item: number, place: number): readonly number[] {
  const others = order.filter((each) => each !== item);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
