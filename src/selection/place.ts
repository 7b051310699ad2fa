import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { book, fits, type Taken } from './taken.ts';

/**
 * Places what items require and the items themselves, each as early as it fits, or nothing.
 *
 * @internal
 */
export function placing(instance: Instance, columns: Columns, taken: Taken): (item: number) => void {
  const { requires, samePeriod, periods, order } = instance;
  const places = new Array<number>(order.length);
  order.forEach((item, place) => (places[item] = place));
  const isSeen = new Uint8Array(order.length);

  /** An item and all that it requires and that is not placed yet. */
  const withNeeds = (item: number): number[] => {
    const together = [item];
    for (const each of together) {
      for (const needed of requires[each]!) {
        if (taken.plan[needed]! < periods || isSeen[needed] === 1) continue;
        isSeen[needed] = 1;
        together.push(needed);
      }
    }
    together.forEach((each) => (isSeen[each] = 0));
    return together;
  };

  return (item) => {
    const together = withNeeds(item);
    taken.work += together.length;
    if (isTooMuch(instance, taken, together)) return;
    together.sort((one, other) => places[one]! - places[other]!);
    for (const [done, each] of together.entries()) {
      const soonest = requires[each]!.reduce((latest, needed) => Math.max(latest, taken.plan[needed]! + (samePeriod ? 0 : 1)), 0);
      taken.work += periods + instance.capacity.length;
      const period = columns.possible[each]!.find((candidate) => candidate >= soonest && fits(instance, taken, each, candidate));
      if (period === undefined) {
        for (const other of together.slice(0, done)) book(instance, taken, other, taken.plan[other]!, -1);
        return;
      }
      book(instance, taken, each, period, 1);
    }
  };
}

/** Whether items take more of a dimension than all periods together have left. */
function isTooMuch({ costs }: Instance, { left }: Taken, items: readonly number[]): boolean {
  return left.some((amounts, d) => {
    const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? Number.POSITIVE_INFINITY), 0);
    return items.reduce((sum, item) => sum + costs[d]![item]!, 0) > total;
  });
}
