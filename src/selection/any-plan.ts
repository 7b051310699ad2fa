import { searchByPeriod } from './by-period.ts';
import { columnsOf } from './program.ts';
import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';
import { search } from './search.ts';
import { firstPlan } from './start.ts';
import { tableauOf } from './tableau.ts';

/**
 * Some plan that keeps every limit, whatever it is worth; null when there is none, undefined when the steps ran out.
 *
 * @internal
 */
export function anyPlan(given: Instance, budget: number): { readonly plan: Plan | null | undefined; readonly work: number } {
  const instance = withoutWorth(given);
  const columns = columnsOf(instance);
  const start = firstPlan(instance, columns);
  if (start !== null) return { plan: start, work: columns.value.length };
  const objective = new Float64Array(columns.value.length);
  const first = search({
    instance,
    columns,
    objective,
    worth: () => 0,
    cutoff: -1,
    known: null,
    fixed: new Map(),
    stopAtFirst: true,
    tableau: tableauOf(objective, columns.rows),
    budget: instance.periods === 1 ? budget : budget / 2,
  });
  if (first.plan !== null || first.complete || instance.periods === 1)
    return { plan: first.plan ?? (first.complete ? null : undefined), work: first.work };
  const prices = new Float64Array(columns.rows.length);
  const second = searchByPeriod(instance, columns, { plan: null, prices, bound: 0, enough: 0 }, budget - first.work);
  return { plan: second.plan ?? (second.isComplete ? null : undefined), work: first.work + second.work };
}

/** Every item worth nothing, and those that nobody needs out of the way; a share may need any. */
function withoutWorth(instance: Instance): Instance {
  const isNeeded = [...instance.mandatory];
  for (const item of [...instance.order].reverse())
    if (isNeeded[item] === true) instance.requires[item]!.forEach((needed) => (isNeeded[needed] = true));
  const barred = instance.shares.length > 0 ? instance.barred : instance.barred.map((isBarred, item) => isBarred || !isNeeded[item]);
  return { ...instance, values: instance.values.map(() => 0), barred };
}
