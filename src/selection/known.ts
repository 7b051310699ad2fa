import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { valueOf, type Plan } from './plan.ts';
import { search } from './search.ts';
import type { Tableau } from './tableau.ts';

/**
 * What is to be solved, in the forms that every way of solving it reads.
 *
 * @internal
 */
export interface Asked {
  readonly instance: Instance;
  readonly columns: Columns;
  /** The relaxation, which every search leaves where the next one goes on. */
  readonly tableau: Tableau;
}

/**
 * What is known so far about the best plan.
 *
 * @internal
 */
export interface Known {
  readonly plan: Plan | null;
  /** No plan is worth more; infinite when nothing is proven, under 0 when there is no plan. */
  readonly bound: number;
  /** What the bound comes from. */
  readonly method: string;
  /** Whether the plan is the one that the tie-break names. */
  readonly areTiesBroken: boolean;
  readonly nodes: number;
  readonly work: number;
}

/**
 * Whether no plan is worth more than the one that is known, or there is none.
 *
 * @internal
 */
export function isSettled(instance: Instance, { plan, bound }: Known): boolean {
  return Math.floor(bound) <= (plan === null ? -1 : valueOf(instance, plan));
}

/**
 * Goes on by branching, with some columns settled: a better plan, a better bound, or both.
 *
 * @internal
 */
export function branchOn({ instance, columns, tableau }: Asked, known: Known, budget: number, fixed: ReadonlyMap<number, number> = new Map()): Known {
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
  const nodes = known.nodes + found.nodes;
  const branched = { bound: found.bound, method: found.complete && nodes <= 1 ? 'bound-match' : 'branch-and-bound' };
  const proof = found.bound < known.bound ? branched : { bound: known.bound, method: known.method };
  return { ...proof, plan: found.plan, areTiesBroken: false, nodes, work: known.work + found.work };
}
