import { searchByPeriod } from './by-period.ts';
import { columnsOf, type Columns } from './columns.ts';
import { byTable } from './dynamic-programme.ts';
import { fill, fillFrom, sizes } from './fill.ts';
import type { Instance } from './instance.ts';
import { improve } from './improve.ts';
import { isBetter, keepsEveryLimit, valueOf, type Plan } from './plan.ts';
import { pricedBound } from './bound.ts';
import { relax } from './relax.ts';
import { search } from './search.ts';
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

const million = 1e6;
/** How much of the steps goes to the search period by period, where there are several. */
const shareForPeriods = 0.5;
/** Beyond this, a period holds too much to go through. */
const mostItemsByPeriod = 1_000;
/** How much of the steps goes to a plan's neighbours when no search ends. */
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

interface Problem {
  readonly instance: Instance;
  readonly columns: Columns;
  readonly tableau: Tableau;
}

/** What is known before branching starts. */
interface Known {
  readonly plan: Plan | null;
  /** Infinite when nothing is proven. */
  readonly bound: number;
  readonly nodes: number;
  readonly work: number;
}

function bySearch(instance: Instance, budget: number): Solution {
  const columns = columnsOf(instance);
  const asked: Problem = { instance, columns, tableau: tableauOf(Float64Array.from(columns.value), columns.rows) };
  const start: Known = { plan: firstPlan(instance, columns), bound: Number.POSITIVE_INFINITY, nodes: 0, work: 0 };
  if (instance.periods === 1) return byBranching(asked, start, budget);
  const staged = byPeriods(asked, start, budget * shareForPeriods);
  if (!staged.isComplete) return byBranching(asked, staged, budget);
  const { plan, bound, nodes } = staged;
  return { plan, isComplete: true, bound, method: 'period-by-period', nodes, tieBreak: plan === null ? 'open' : 'proven' };
}

function byPeriods({ instance, columns, tableau }: Problem, start: Known, budget: number): Known & { readonly isComplete: boolean } {
  const outcome = relax(tableau, columns, () => tableau.work() < budget);
  if (outcome === 'impossible' || instance.ids.length > mostItemsByPeriod) return { ...start, work: tableau.work(), isComplete: false };
  const prices = tableau.prices();
  const objective = Float64Array.from(columns.value);
  const { bound } = pricedBound(objective, columns.rows, prices, new Uint8Array(objective.length), new Uint8Array(objective.length).fill(1));
  const point = objective.map((_, column) => tableau.at(column));
  const plan = better(instance, start.plan, fillFrom(instance, columns, point).plan);
  const found = searchByPeriod(instance, columns, prices, { plan, bound }, budget - tableau.work());
  return { ...found, work: found.work + tableau.work() };
}

function byBranching(asked: Problem, known: Known, budget: number): Solution {
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
    budget: budget * (1 - shareForImproving) - known.work,
  });
  const nodes = known.nodes + found.nodes;
  if (found.complete) {
    const method = found.nodes <= 1 ? 'bound-match' : 'branch-and-bound';
    return withTiesBroken(asked, { plan: found.plan, nodes, method }, budget - known.work - found.work);
  }
  return {
    plan: found.plan === null ? null : improve(instance, columns, found.plan, budget * shareForImproving),
    isComplete: false,
    bound: Math.floor(Math.min(known.bound, found.bound)),
    method: known.bound <= found.bound ? 'period-by-period' : 'branch-and-bound',
    nodes,
    tieBreak: 'open',
  };
}

function withTiesBroken(
  { instance, columns }: Problem,
  best: { readonly plan: Plan | null; readonly nodes: number; readonly method: string },
  budget: number,
): Solution {
  const { plan, nodes, method } = best;
  if (plan === null) return { plan, isComplete: true, bound: 0, method, nodes, tieBreak: 'open' };
  const settled = breakTies(instance, columns, plan, budget);
  return {
    plan: settled.plan,
    isComplete: true,
    bound: valueOf(instance, settled.plan),
    method,
    nodes: nodes + settled.nodes,
    tieBreak: settled.isProven ? 'proven' : 'open',
  };
}

/** A plan to start from: by worth beside size. */
function firstPlan(instance: Instance, columns: Columns): Plan | null {
  const size = sizes(instance);
  const order = [...instance.ids.keys()].sort((a, b) => instance.values[b]! / size[b]! - instance.values[a]! / size[a]! || a - b);
  return better(instance, null, fill(instance, columns, order).plan);
}

/** The better of a plan and one that may break a limit. */
function better(instance: Instance, known: Plan | null, other: Plan): Plan | null {
  return keepsEveryLimit(instance, other) && (known === null || isBetter(instance, other, known)) ? other : known;
}
