import { greatestCommonDivisor } from './decimals.ts';
import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';

/**
 * What the table proves.
 *
 * @internal
 */
export interface TableAnswer {
  /** The one best plan; null when mandatory items do not fit. */
  readonly plan: Plan | null;
  /** How many cells were filled. */
  readonly cells: number;
}

/** Most cells, each one bit: 25 MB. */
const mostCells = 2e8;
/** Most amounts of the dimension, each one number: 32 MB. */
const mostAmounts = 2 ** 22;

/**
 * The best plan by dynamic programming, ties included; null where it does not apply: it is for one period, one dimension that can run short (the first) and
 * no prerequisites, groups, shares or count, and a table of bounded size.
 *
 * @internal
 */
export function byTable(instance: Instance, budget: number): TableAnswer | null {
  if (!isPlainKnapsack(instance)) return null;
  const { ids, values, weights, mandatory, barred, capacity } = instance;
  const costs = instance.costs[0]!;
  const step = costs.reduce(greatestCommonDivisor, 0) || 1;
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const amounts = Math.floor(Math.min(capacity[0]![0] ?? total, total) / step) + 1;
  const cells = ids.length * amounts;
  if (amounts > mostAmounts || cells > Math.min(budget, mostCells)) return null;
  const bytes = Math.ceil(amounts / 8);
  const isTaken = new Uint8Array(ids.length * bytes);
  // best[a]: the largest value of the items from here to the last that take exactly the amount a.
  const best = new Float64Array(amounts).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let item = ids.length - 1; item >= 0; item -= 1) {
    const cost = barred[item] ? amounts : costs[item]! / step;
    addItem(best, isTaken.subarray(item * bytes, (item + 1) * bytes), cost, values[item]! * weights[0]!, mandatory[item]!);
  }
  let amount = best.indexOf(best.reduce((most, each) => Math.max(most, each)));
  if (best[amount] === Number.NEGATIVE_INFINITY) return { plan: null, cells };
  const plan = ids.map((_, item) => {
    if (((isTaken[item * bytes + (amount >> 3)]! >> (amount & 7)) & 1) === 0) return 1;
    amount -= costs[item]! / step;
    return 0;
  });
  return { plan, cells };
}

/** Whether nothing but the first dimension can keep items out. */
function isPlainKnapsack({ ids, periods, dimensions, costs, capacity, requires, exclusive, shares, maxItems }: Instance): boolean {
  return (
    periods === 1 &&
    dimensions.length > 0 &&
    requires.every((needed) => needed.length === 0) &&
    exclusive.every((group) => group.length < 2) &&
    shares.length === 0 &&
    (maxItems === null || maxItems >= ids.length) &&
    capacity.slice(1).every(([amount], other) => amount === null || costs[other + 1]!.reduce((sum, cost) => sum + cost, 0) <= amount!)
  );
}

/** Takes one more item into the table, noting for each amount whether it is part of the best: of two that are worth as much, the one that has it. */
function addItem(best: Float64Array, isTaken: Uint8Array, cost: number, value: number, isMandatory: boolean): void {
  for (let amount = best.length - 1; amount >= cost; amount -= 1) {
    const taken = best[amount - cost]! + value;
    if (!isMandatory && taken < best[amount]!) continue;
    best[amount] = taken;
    isTaken[amount >> 3]! |= 1 << (amount & 7);
  }
  if (isMandatory) best.fill(Number.NEGATIVE_INFINITY, 0, Math.min(cost, best.length));
}
