import { pricedBound } from './bound.ts';
import { searchByPeriod } from './by-period.ts';
import { spell } from './columns.ts';
import { fillFrom } from './fill.ts';
import { branchOn, isSettled, type Asked, type Known } from './known.ts';
import { relax } from './relax.ts';
import { betterOf } from './start.ts';

/** How the steps are shared out, each a part of all; what is left over is for another way. */
const shares = { firstLook: 0.02, branching: 0.1, agreeing: 0.1, all: 0.7 };

/**
 * By prices of the first relaxation, period by period, from a plan that branching found; all is left open where no prices are to be had, or no plan.
 *
 * @internal
 */
export function byPeriods(asked: Asked, start: Known, budget: number): Known {
  const { instance, columns, tableau } = asked;
  const limit = budget * shares.all;
  if (relax(tableau, columns, () => tableau.work() < limit) === 'impossible') return start;
  const objective = Float64Array.from(columns.value);
  const prices = tableau.prices();
  const { bound } = pricedBound(objective, columns.rows, prices, new Uint8Array(objective.length), new Uint8Array(objective.length).fill(1));
  const point = objective.map((_, column) => tableau.at(column));
  const goOn = (known: Known, steps: number): Known => {
    const found = searchByPeriod(instance, columns, { plan: known.plan, bound: known.bound, prices, enough: Number.POSITIVE_INFINITY }, steps);
    const { plan, isComplete: areTiesBroken, nodes, work } = found;
    return { plan, bound: found.bound, method: 'period-by-period', areTiesBroken, nodes: known.nodes + nodes, work: known.work + work };
  };

  const rounded = betterOf(instance, start.plan, fillFrom(instance, columns, point).plan);
  const quick = goOn({ ...start, plan: rounded, bound, work: tableau.work() }, budget * shares.firstLook);
  if (quick.areTiesBroken || quick.plan === null) return quick;
  const looked = branchOn(asked, quick, budget * shares.branching);
  if (isSettled(instance, looked)) return looked;
  const agreed = agreeWith(asked, point, looked, budget * shares.agreeing);
  return goOn(agreed, limit - agreed.work);
}

/** A better plan among those that agree with a point of the relaxation wherever the one that is known does, as long as there is one. */
function agreeWith(asked: Asked, point: Float64Array, known: Known, budget: number): Known {
  const agreed = [...spell(asked.columns, known.plan!).entries()].filter(([column, value]) => Math.abs(point[column]! - value) < 1e-6);
  const { plan, nodes, work } = branchOn(asked, known, budget, new Map(agreed));
  const next = { ...known, plan, nodes, work };
  const left = budget - (work - known.work);
  return plan === known.plan || left <= 0 ? next : agreeWith(asked, point, next, left);
}
