import { columnsOf, type Columns } from './columns.ts';
import { fill, sizes } from './fill.ts';
import type { Instance } from './instance.ts';
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

/**
 * The best plan of an instance: first by value, then by effort, then by the order of the items.
 *
 * @internal
 */
export function solve(instance: Instance, limit: number): Solution {
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
    budget: limit * million,
  });
  const method = first.nodes <= 1 ? 'bound-match' : 'branch-and-bound';
  if (!first.complete || first.plan === null) {
    return { plan: first.plan, isComplete: first.complete, bound: Math.floor(first.bound), method, nodes: first.nodes, tieBreak: 'open' };
  }
  const settled = breakTies(instance, columns, first.plan, limit * million - first.work);
  return {
    plan: settled.plan,
    isComplete: true,
    bound: valueOf(instance, settled.plan),
    method,
    nodes: first.nodes + settled.nodes,
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
