import { checkRequest, type CheckedRequest } from './check.ts';
import { planFrom, spell } from './columns.ts';
import { columnsOf } from './program.ts';
import { conflictIn } from './conflict.ts';
import { instanceOf, valueInUnits, type Instance } from './instance.ts';
import { keepsEveryLimit, spending, valueOf, type Plan } from './plan.ts';
import { amountOf, figuresOf, whyLeft, whyNotEarlier } from './reasons.ts';
import type { SelectionRequest } from './request.ts';
import type { SelectionResult, SelectionStatus, ShareUse } from './result.ts';
import { solve, type Solution } from './solve.ts';
import { usualLimit, type Solver, type SelectOptions } from './solver.ts';

/**
 * The plan that is worth most under capacity, prerequisites, windows, groups and shares, over one or more periods, with what is proven about it.
 * Best is: largest value (an item counts its value once for each period from when it is done to the last), then least effort, then earliest items
 * earliest.
 *
 * @param request - items with value and cost, and what limits them; figures in any units, 0 or more
 * @param options - `limit`: length of the search, 300 when left out; `solver`: another solver, such as `highsSolver`
 * @returns the plan, or why there is none; items whose figures cannot be used stand in `unusable`
 * @throws InputError `invalid-input` for unknown or repeated ids, prerequisites in a circle, limits that are malformed or contradict themselves
 *
 * @example
 * ```ts
 * import { select } from 'marops/selection';
 *
 * const items = [
 *   { id: 'A', value: 8, cost: { hours: 60 } },
 *   { id: 'B', value: 7, cost: { hours: 50 } },
 *   { id: 'C', value: 6, cost: { hours: 40 } },
 * ];
 * const { status, value, chosen } = select({ items, capacity: { hours: 100 } });
 * [status, value, chosen.map(({ id }) => id)] // => ['optimal', 14, ['A', 'C']]
 * ```
 */
export function select(request: SelectionRequest, options: SelectOptions = {}): SelectionResult {
  const { limit = usualLimit, solver } = options;
  const checked = checkRequest(request, limit);
  const instance = instanceOf(checked.request, checked.usable);
  const solution = solver === undefined ? solve(instance, limit) : solveWith(instance, solver, limit);
  return resultOf(checked, instance, solution, limit, solver?.id ?? 'built-in');
}

/** How much of the usual search goes to a plan for another solver to start from. */
const shareForStart = 0.1;

/** Asks another solver, and checks its answer in whole numbers. */
function solveWith(instance: Instance, solver: Solver, limit: number): Solution {
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

function resultOf({ request, unusable }: CheckedRequest, instance: Instance, solution: Solution, limit: number, solver: string): SelectionResult {
  const { plan, method, nodes, tieBreak } = solution;
  const proof = { method, nodes, tieBreak, precision: valueInUnits(instance, 1), conflict: null };
  const frame = {
    definition: { id: 'selection', version: '1.0.0' },
    setting: { periods: instance.periods, weights: instance.weights, samePeriod: instance.samePeriod, limit, solver },
    unusable,
  };
  if (plan === null) {
    const status: SelectionStatus = solution.isComplete ? 'infeasible' : 'unknown';
    const conflict = solution.isComplete ? conflictIn(instance, limit) : { limits: [], proof: null };
    return {
      ...frame,
      status,
      value: null,
      bound: null,
      gap: null,
      chosen: [],
      left: [],
      use: [],
      shares: [],
      cumulativeValue: [],
      conflict: conflict.limits,
      proof: { ...proof, conflict: conflict.proof },
    };
  }
  const value = valueOf(instance, plan);
  const figures = figuresOf(instance, plan);
  return {
    ...frame,
    status: solution.isComplete || solution.bound <= value ? 'optimal' : 'feasible',
    value: valueInUnits(instance, value),
    bound: valueInUnits(instance, Math.max(value, solution.bound)),
    gap: solution.bound <= value ? 0 : (solution.bound - value) / solution.bound,
    chosen: plan.flatMap((period, item) =>
      period === instance.periods
        ? []
        : [
            {
              id: instance.ids[item]!,
              period: period + 1,
              value: valueInUnits(instance, instance.values[item]! * instance.weights[period]!),
              notEarlier: whyNotEarlier(instance, plan, item, figures),
            },
          ],
    ),
    left: plan.flatMap((period, item) =>
      period === instance.periods ? [{ id: instance.ids[item]!, reason: whyLeft(instance, plan, item, figures) }] : [],
    ),
    use: useOf(instance, plan),
    shares: (request.shares ?? []).map((limits) => shareUse(instance, plan, request, limits)),
    cumulativeValue: Array.from({ length: instance.periods }, (_, until) =>
      valueInUnits(
        instance,
        plan.reduce((sum, period, item) => sum + (period <= until ? instance.values[item]! : 0), 0),
      ),
    ),
    conflict: [],
    proof,
  };
}

function useOf(instance: Instance, plan: Plan): SelectionResult['use'] {
  const used = spending(instance, plan);
  return instance.capacity.flatMap((amounts, d) =>
    amounts.flatMap((capacity, period) => {
      if (capacity === null) return [];
      const taken = used[d]![period]!;
      return [
        {
          dimension: instance.dimensions[d]!,
          period: period + 1,
          capacity: amountOf(instance, d, capacity),
          used: amountOf(instance, d, taken),
          slack: amountOf(instance, d, capacity - taken),
        },
      ];
    }),
  );
}

function shareUse(
  instance: Instance,
  plan: Plan,
  request: SelectionRequest,
  { tag, of, min, max }: NonNullable<SelectionRequest['shares']>[number],
): ShareUse {
  const dimension = instance.dimensions.indexOf(of);
  const tagged = new Set(request.items.filter(({ tags = [] }) => tags.includes(tag)).map(({ id }) => id));
  const sumOver = (counts: (item: number) => boolean): number =>
    plan.reduce((sum, period, item) => sum + (period < instance.periods && counts(item) ? instance.costs[dimension]![item]! : 0), 0);
  const spent = sumOver(() => true);
  const on = sumOver((item) => tagged.has(instance.ids[item]!));
  return {
    tag,
    of,
    min: min ?? null,
    max: max ?? null,
    spent: amountOf(instance, dimension, spent),
    tagged: amountOf(instance, dimension, on),
    share: spent === 0 ? null : on / spent,
  };
}
