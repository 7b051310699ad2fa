import { byTable } from './dynamic-programme.ts';
import { improve } from './improve.ts';
import type { Instance } from './instance.ts';
import { branchOn, isSettled, type Asked, type Known } from './known.ts';
import { valueOf, type Plan } from './plan.ts';
import { columnsOf } from './program.ts';
import { byPeriods } from './several-periods.ts';
import { firstPlan } from './start.ts';
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

/** How much of the steps goes to a better plan when no search ends. */
const shareForImproving = 0.1;
/** Beyond this, a period holds too much to go through. */
const mostItemsByPeriod = 1_000;
const million = 1e6;

/**
 * The best plan of an instance: first by value, then by effort, then by the order of the items.
 *
 * @internal
 */
export function solve(instance: Instance, limit: number): Solution {
  const budget = limit * million;
  const table = byTable(instance, budget);
  if (table !== null) return proven(instance, { plan: table.plan, nodes: table.cells, method: 'dynamic-programming' });
  const columns = columnsOf(instance);
  const asked: Asked = { instance, columns, tableau: tableauOf(Float64Array.from(columns.value), columns.rows) };
  const start: Known = {
    plan: firstPlan(instance, columns),
    bound: Number.POSITIVE_INFINITY,
    method: 'branch-and-bound',
    areTiesBroken: false,
    nodes: 0,
    work: 0,
  };
  const staged = instance.periods === 1 || instance.ids.length > mostItemsByPeriod ? start : byPeriods(asked, start, budget);
  const known = isSettled(instance, staged) ? staged : branchOn(asked, staged, budget * (1 - shareForImproving) - staged.work);
  if (known.areTiesBroken) return proven(instance, known);
  if (isSettled(instance, known)) return withTiesBroken(asked, known, budget - known.work);
  const { plan, bound, method, nodes } = known;
  const improved = plan === null ? null : improve(instance, columns, plan, budget * shareForImproving);
  return { plan: improved, isComplete: false, bound: Math.floor(bound), method, nodes, tieBreak: 'open' };
}

type Best = Pick<Solution, 'plan' | 'nodes' | 'method'>;

function proven(instance: Instance, { plan, nodes, method }: Best): Solution {
  return { plan, isComplete: true, bound: plan === null ? 0 : valueOf(instance, plan), method, nodes, tieBreak: plan === null ? 'open' : 'proven' };
}

function withTiesBroken({ instance, columns }: Asked, best: Best, budget: number): Solution {
  if (best.plan === null) return proven(instance, best);
  const settled = breakTies(instance, columns, best.plan, budget);
  const solution = proven(instance, { plan: settled.plan, nodes: best.nodes + settled.nodes, method: best.method });
  return settled.isProven ? solution : { ...solution, tieBreak: 'open' };
}
