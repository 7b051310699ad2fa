import { planFrom, spell } from './columns.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, valueOf } from './plan.ts';
import { columnsOf } from './program.ts';
import { solve, type Solution } from './solve.ts';
import type { Solver } from './solver.ts';

/** How much of the usual search goes to a plan for another solver to start from. */
const shareForStart = 0.1;

/**
 * Asks another solver, and checks its answer in whole numbers.
 *
 * @internal
 */
export function solveWith(instance: Instance, solver: Solver, limit: number): Solution {
  const columns = columnsOf(instance);
  const start = (): readonly number[] | null => {
    const { plan } = solve(instance, limit * shareForStart);
    return plan === null ? null : spell(columns, plan);
  };
  const answer = solver.solve({ objective: columns.value, rows: columns.rows, start });
  const plan = answer.columns === null ? null : planFrom(columns, answer.columns, instance.periods);
  const isSound = plan !== null && keepsEveryLimit(instance, plan);
  const most = columns.value.reduce((sum, value) => sum + value, 0);
  const bound = Math.min(most, answer.bound === null ? most : Math.floor(answer.bound + 1e-6 * Math.max(1, Math.abs(answer.bound))));
  const isComplete = answer.status === 'infeasible' || (answer.status === 'optimal' && isSound);
  return {
    plan: isSound ? plan : null,
    isComplete,
    bound: isComplete && isSound ? valueOf(instance, plan) : bound,
    method: solver.id,
    nodes: answer.nodes,
    tieBreak: 'open',
  };
}
