import { pricedBound } from './bound.ts';
import { searchByPeriod } from './by-period.ts';
import type { Columns } from './columns.ts';
import { columnsOf } from './program.ts';
import { byTable } from './dynamic-programme.ts';
import { fillFrom } from './fill.ts';
import { improve } from './improve.ts';
import type { Instance } from './instance.ts';
import { valueOf, type Plan } from './plan.ts';
import { relax } from './relax.ts';
import { search } from './search.ts';
import { betterOf, firstPlan } from './start.ts';
import { tableauOf, type Tableau } from './tableau.ts';
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

/** How the steps are shared out: the rest of them goes to branching. */
const shares = { firstLook: 0.02, improving: 0.1, periods: 0.7 };
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
  if (table !== null) {
    const { plan, cells: nodes } = table;
    return proven(plan === null ? 0 : valueOf(instance, plan), { plan, nodes, method: 'dynamic-programming' });
  }
  const columns = columnsOf(instance);
  const asked: Asked = { instance, columns, tableau: tableauOf(Float64Array.from(columns.value), columns.rows) };
  const start: Known = { plan: firstPlan(instance, columns), bound: Number.POSITIVE_INFINITY, nodes: 0, work: 0, isComplete: false };
  const staged = instance.periods === 1 || instance.ids.length > mostItemsByPeriod ? start : byPeriods(asked, start, budget);
  return staged.isComplete ? proven(staged.bound, { ...staged, method: 'period-by-period' }) : byBranching(asked, staged, budget);
}

function proven(bound: number, { plan, nodes, method }: Best): Solution {
  return { plan, isComplete: true, bound, method, nodes, tieBreak: plan === null ? 'open' : 'proven' };
}

interface Asked {
  readonly instance: Instance;
  readonly columns: Columns;
  readonly tableau: Tableau;
}

interface Known {
  readonly plan: Plan | null;
  /** Infinite when nothing is proven. */
  readonly bound: number;
  readonly nodes: number;
  readonly work: number;
  /** Whether ties are broken too. */
  readonly isComplete: boolean;
}

type Best = Pick<Solution, 'plan' | 'nodes' | 'method'>;

/** By prices of the first relaxation, from a plan that was made better; all is left open where no prices are to be had. */
function byPeriods({ instance, columns, tableau }: Asked, start: Known, budget: number): Known {
  const limit = budget * shares.periods;
  if (relax(tableau, columns, () => tableau.work() < limit) === 'impossible') return start;
  const objective = Float64Array.from(columns.value);
  const prices = tableau.prices();
  const { bound } = pricedBound(objective, columns.rows, prices, new Uint8Array(objective.length), new Uint8Array(objective.length).fill(1));
  const known = { prices, bound, enough: Number.POSITIVE_INFINITY };
  const rounded = betterOf(
    instance,
    start.plan,
    fillFrom(
      instance,
      columns,
      objective.map((_, column) => tableau.at(column)),
    ).plan,
  );
  const quick = searchByPeriod(instance, columns, { ...known, plan: rounded }, budget * shares.firstLook);
  if (quick.isComplete || quick.plan === null) return { ...quick, work: quick.work + tableau.work() };
  const plan = improve(instance, columns, quick.plan, budget * shares.improving);
  const before = tableau.work() + quick.work + budget * shares.improving;
  const found = searchByPeriod(instance, columns, { ...known, plan, bound: quick.bound }, limit - before);
  return { ...found, nodes: quick.nodes + found.nodes, work: found.work + before };
}

function byBranching(asked: Asked, known: Known, budget: number): Solution {
  const { instance, columns, tableau } = asked;
  const cutoff = known.plan === null ? -1 : valueOf(instance, known.plan);
  if (known.bound <= cutoff) return withTiesBroken(asked, { ...known, method: 'period-by-period' }, budget - known.work);
  const found = search({
    instance,
    columns,
    objective: Float64Array.from(columns.value),
    worth: (plan) => valueOf(instance, plan),
    cutoff,
    known: known.plan,
    fixed: new Map(),
    stopAtFirst: false,
    tableau,
    budget: budget * (1 - shares.improving) - known.work,
  });
  const nodes = known.nodes + found.nodes;
  if (found.complete) {
    const method = found.nodes <= 1 ? 'bound-match' : 'branch-and-bound';
    return withTiesBroken(asked, { plan: found.plan, nodes, method }, budget - known.work - found.work);
  }
  return {
    plan: found.plan === null ? null : improve(instance, columns, found.plan, budget * shares.improving),
    isComplete: false,
    bound: Math.floor(Math.min(known.bound, found.bound)),
    method: known.bound <= found.bound ? 'period-by-period' : 'branch-and-bound',
    nodes,
    tieBreak: 'open',
  };
}

function withTiesBroken({ instance, columns }: Asked, { plan, nodes, method }: Best, budget: number): Solution {
  if (plan === null) return proven(0, { plan, nodes, method });
  const settled = breakTies(instance, columns, plan, budget);
  const solution = proven(valueOf(instance, settled.plan), { plan: settled.plan, nodes: nodes + settled.nodes, method });
  return settled.isProven ? solution : { ...solution, tieBreak: 'open' };
}
