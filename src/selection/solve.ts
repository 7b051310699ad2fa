import { columnsOf, type Columns } from './columns.ts';
import { byTable } from './dynamic-programme.ts';
import { fill, sizes } from './fill.ts';
import type { Instance } from './instance.ts';
import { improve } from './improve.ts';
import { keepsEveryLimit, valueOf, type Plan } from './plan.ts';
import { search } from './search.ts';
import { tableauOf } from './tableau.ts';
import { breakTies } from './ties.ts';

/**
 * The best plan that was found, and what is proven about it. Values in units.
 *
 * @internal
 */
export interface Solution {
  readonly plan: Plan | null;
  readonly isComplete: boolean;
  readonly bound: number;
  readonly method: string;
  readonly nodes: number;
  readonly tieBreak: 'proven' | 'open';
}

const million = 1e6;
/** How much of the steps goes to a plan's neighbours when the search does not end. */
const shareForImproving = 0.25;

/**
 * The best plan of an instance: first by value, then by effort, then by the order of the items.
 *
 * @internal
 */
export function solve(instance: Instance, limit: number): Solution {
  const budget = limit * million;
  const table = byTable(instance, budget);
  if (table === null) return bySearch(instance, budget);
  const { plan, cells } = table;
  return {
    plan,
    isComplete: true,
    bound: plan === null ? 0 : valueOf(instance, plan),
    method: 'dynamic-programming',
    nodes: cells,
    tieBreak: plan === null ? 'open' : 'proven',
  };
}

function bySearch(instance: Instance, budget: number): Solution {
  const columns = columnsOf(instance);
  const start = firstPlan(instance, columns);
  const byValue = Float64Array.from(columns.value);
  const first = search({
    instance,
    columns,
    objective: byValue,
    worth: (plan) => valueOf(instance, plan),
    cutoff: start === null ? -1 : valueOf(instance, start),
    known: start,
    fixed: new Map(),
    stopAtFirst: false,
    tableau: tableauOf(byValue, columns.rows),
    budget: budget * (1 - shareForImproving),
  });
  const { plan, complete, nodes } = first;
  const found = { bound: Math.floor(first.bound), method: nodes <= 1 ? 'bound-match' : 'branch-and-bound', nodes, tieBreak: 'open' } as const;
  if (plan === null) return { ...found, plan, isComplete: complete };
  if (!complete) return { ...found, plan: improve(instance, columns, plan, budget * shareForImproving), isComplete: false };
  const settled = breakTies(instance, columns, plan, budget - first.work);
  return {
    ...found,
    plan: settled.plan,
    isComplete: true,
    bound: valueOf(instance, settled.plan),
    nodes: nodes + settled.nodes,
    tieBreak: settled.isProven ? 'proven' : 'open',
  };
}

/** A plan to start from: by worth beside size. */
function firstPlan(instance: Instance, columns: Columns): Plan | null {
  const size = sizes(instance);
  const order = [...instance.ids.keys()].sort((a, b) => instance.values[b]! / size[b]! - instance.values[a]! / size[a]! || a - b);
  const { plan } = fill(instance, columns, order);
  return keepsEveryLimit(instance, plan) ? plan : null;
}
