import { planFrom, spell, type Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, valueOf, type Plan } from './plan.ts';
import { columnsOf } from './program.ts';
import { solve, type Solution } from './solve.ts';
import type { Solver, SolverAnswer } from './solver.ts';

/** How much of the usual search goes to a plan for another solver to start from, and to one that contradicts it. */
const shareForPlan = 0.1;

/**
 * Asks another solver, and checks its answer in whole numbers: its plan must keep every limit, its bound must not be under its plan, nor any plan of ours where
 * it says that there is none.
 *
 * @internal
 */
export function solveWith(instance: Instance, solver: Solver, limit: number): Solution {
  const columns = columnsOf(instance);
  const ownPlan = (): Plan | null => solve(instance, limit * shareForPlan).plan;
  const start = (): readonly number[] | null => {
    const plan = ownPlan();
    return plan === null ? null : spell(columns, plan);
  };
  const answer = solver.solve({ objective: columns.value, rows: columns.rows, start });
  const plan = answer.status === 'infeasible' ? ownPlan() : soundPlan(instance, columns, answer);
  const value = plan === null ? 0 : valueOf(instance, plan);
  const bound = boundOf(columns, answer);
  const isProven = plan === null ? answer.status === 'infeasible' : answer.status === 'optimal' && (answer.bound === null || bound <= value);
  return { plan, isComplete: isProven, bound: isProven ? value : Math.max(value, bound), method: solver.id, nodes: answer.nodes, tieBreak: 'open' };
}

/** The plan that the columns spell, if it keeps every limit. */
function soundPlan(instance: Instance, columns: Columns, answer: SolverAnswer): Plan | null {
  const plan = answer.columns === null ? null : planFrom(columns, answer.columns, instance.periods);
  return plan !== null && keepsEveryLimit(instance, plan) ? plan : null;
}

/** What the solver says that no plan exceeds, rounding on the safe side, and never more than all columns together. */
function boundOf({ value }: Columns, { bound }: SolverAnswer): number {
  const most = value.reduce((sum, each) => sum + each, 0);
  return bound === null ? most : Math.min(most, Math.floor(bound + 1e-6 * Math.max(1, Math.abs(bound))));
}
