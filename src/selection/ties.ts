import { columnBy, type Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { effortOf, valueOf, type Plan } from './plan.ts';
import { search, type Finding } from './search.ts';
import { tableauOf } from './tableau.ts';

/**
 * Of all plans that are worth as much, the one with the least effort, and of those the one whose items come earliest in the order of the request.
 *
 * @internal
 */
export function breakTies(
  instance: Instance,
  columns: Columns,
  best: Plan,
  budget: number,
): { readonly plan: Plan; readonly isProven: boolean; readonly nodes: number } {
  const rate = 1 + (instance.costs[0] ?? []).reduce((sum, cost) => sum + cost, 0);
  const worth = (plan: Plan): number => valueOf(instance, plan) * rate - effortOf(instance, plan);
  const objective = Float64Array.from(columns.value, (value, column) => value * rate - columns.effort[column]!);
  if (objective.reduce((sum, each) => sum + Math.abs(each), 0) > Number.MAX_SAFE_INTEGER) return { plan: best, isProven: false, nodes: 0 };

  const tableau = tableauOf(objective, columns.rows);
  let plan = best;
  let nodes = 0;
  let left = budget;
  const look = (cutoff: number, known: Plan | null, fixed: ReadonlyMap<number, number>, stopAtFirst: boolean): Finding => {
    const finding = search({ instance, columns, objective, worth, cutoff, known, fixed, stopAtFirst, tableau, budget: left });
    nodes += finding.nodes;
    left -= finding.work;
    return finding;
  };

  const least = look(worth(plan), plan, new Map(), false);
  plan = least.plan ?? plan;
  if (!least.complete) return { plan, isProven: false, nodes };
  const isRuledOut = (column: number): boolean =>
    least.root !== null && least.root.left[column]! < 0 && Math.floor(least.root.bound + least.root.left[column]!) < worth(plan);
  const fixed = new Map<number, number>();
  for (let item = 0; item < plan.length; item += 1) {
    for (;;) {
      const sooner = columnBy(columns, item, plan[item]! - 1);
      if (sooner === undefined || isRuledOut(sooner)) break;
      const finding = look(worth(plan) - 1, null, new Map([...fixed, [sooner, 1]]), true);
      if (finding.plan !== null && finding.plan[item]! < plan[item]!) plan = finding.plan;
      else if (finding.complete) break;
      else return { plan, isProven: false, nodes };
    }
    const own = columnBy(columns, item, plan[item]!);
    const sooner = columnBy(columns, item, plan[item]! - 1);
    if (own !== undefined && plan[item]! < instance.periods) fixed.set(own, 1);
    if (sooner !== undefined) fixed.set(sooner, 0);
  }
  return { plan, isProven: true, nodes };
}
