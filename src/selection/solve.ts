import { pricedBound } from './bound.ts';
import { searchByPeriod } from './by-period.ts';
import { spell, type Columns } from './columns.ts';
import { byTable } from './dynamic-programme.ts';
import { fillFrom } from './fill.ts';
import { improve } from './improve.ts';
import type { Instance } from './instance.ts';
import { valueOf, type Plan } from './plan.ts';
import { columnsOf } from './program.ts';
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
const shares = { firstLook: 0.02, branching: 0.1, agreeing: 0.1, periods: 0.7, improving: 0.1 };
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
  const start: Known = {
    plan: firstPlan(instance, columns),
    bound: Number.POSITIVE_INFINITY,
    nodes: 0,
    work: 0,
    isComplete: false,
    method: 'branch-and-bound',
  };
  const staged = instance.periods === 1 || instance.ids.length > mostItemsByPeriod ? start : byPeriods(asked, start, budget);
  return staged.isComplete ? proven(staged.bound, staged) : byBranching(asked, staged, budget);
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
  /** What the bound comes from. */
  readonly method: string;
}

type Best = Pick<Solution, 'plan' | 'nodes' | 'method'>;

/**
 * By prices of the first relaxation, from a plan that branching found; all is left open where no prices are to be had, or no plan.
 */
function byPeriods(asked: Asked, start: Known, budget: number): Known {
  const { instance, columns, tableau } = asked;
  const limit = budget * shares.periods;
  if (relax(tableau, columns, () => tableau.work() < limit) === 'impossible') return start;
  const objective = Float64Array.from(columns.value);
  const prices = tableau.prices();
  const { bound } = pricedBound(objective, columns.rows, prices, new Uint8Array(objective.length), new Uint8Array(objective.length).fill(1));
  const known = { prices, bound, enough: Number.POSITIVE_INFINITY };
  const point = objective.map((_, column) => tableau.at(column));
  const rounded = betterOf(instance, start.plan, fillFrom(instance, columns, point).plan);
  const first = { method: 'period-by-period', work: tableau.work() };
  const quick = { ...first, ...searchByPeriod(instance, columns, { ...known, plan: rounded }, budget * shares.firstLook) };
  const before = { ...quick, work: quick.work + first.work };
  if (quick.isComplete || quick.plan === null) return before;
  const looked = branchOn(asked, before, budget * shares.branching);
  if (isMet(asked, looked)) return looked;
  const { plan, nodes, work } = agreeWith(asked, point, looked, budget * shares.agreeing);
  const found = searchByPeriod(instance, columns, { ...known, plan, bound: looked.bound }, limit - work);
  return { ...first, ...found, nodes: nodes + found.nodes, work: found.work + work };
}

/** Whether the plan is worth all that the bound allows. */
function isMet({ instance }: Asked, { plan, bound }: Known): boolean {
  return plan !== null && bound <= valueOf(instance, plan);
}

/** A better plan among those that agree with a point of the relaxation wherever the one that is known does, as long as there is one. */
function agreeWith(asked: Asked, point: Float64Array, known: Known, budget: number): Known {
  const best = known.plan!;
  const agreed = [...spell(asked.columns, best).entries()].filter(([column, value]) => Math.abs(point[column]! - value) < 1e-6);
  const found = branchOn(asked, known, budget, new Map(agreed));
  const left = budget - (found.work - known.work);
  const next = { ...found, bound: known.bound, isComplete: false, method: known.method };
  return found.plan === best || left <= 0 ? next : agreeWith(asked, point, next, left);
}

/** Goes on by branching, with some columns settled: a better plan, a better bound, or both. */
function branchOn({ instance, columns, tableau }: Asked, known: Known, budget: number, fixed: ReadonlyMap<number, number> = new Map()): Known {
  const found = search({
    instance,
    columns,
    objective: Float64Array.from(columns.value),
    worth: (plan) => valueOf(instance, plan),
    cutoff: known.plan === null ? -1 : valueOf(instance, known.plan),
    known: known.plan,
    fixed,
    stopAtFirst: false,
    tableau,
    budget,
  });
  const isTighter = found.bound < known.bound;
  const nodes = known.nodes + found.nodes;
  const method = !isTighter ? known.method : found.complete && nodes <= 1 ? 'bound-match' : 'branch-and-bound';
  return { plan: found.plan, bound: isTighter ? found.bound : known.bound, nodes, work: known.work + found.work, isComplete: found.complete, method };
}

function byBranching(asked: Asked, known: Known, budget: number): Solution {
  const { instance, columns } = asked;
  if (isMet(asked, known)) return withTiesBroken(asked, known, budget - known.work);
  const found = branchOn(asked, known, budget * (1 - shares.improving) - known.work);
  if (found.isComplete) return withTiesBroken(asked, found, budget - found.work);
  const { plan, nodes, method } = found;
  return {
    plan: plan === null ? null : improve(instance, columns, plan, budget * shares.improving),
    isComplete: false,
    bound: Math.floor(found.bound),
    method,
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
