import type { CheckedRequest } from './check.ts';
import { conflictIn } from './conflict.ts';
import type { Instance } from './instance.ts';
import { spending, valueOf, type Plan } from './plan.ts';
import { figuresOf } from './reasons.ts';
import type { SelectionRequest } from './request.ts';
import type { SelectionResult, SelectionStatus, ShareUse } from './result.ts';
import type { Solution } from './solve.ts';
import { amountFromUnits, valueFromUnits } from './units.ts';
import { whyLeft } from './why-left.ts';
import { whyNotEarlier } from './why-not-earlier.ts';

/**
 * A solution as the user reads it, in the user's units and with its reasons.
 *
 * @internal
 */
export function resultOf(
  { request, unusable }: CheckedRequest,
  instance: Instance,
  solution: Solution,
  limit: number,
  solver: string,
): SelectionResult {
  const { plan, method, nodes, tieBreak } = solution;
  const proof = { method, nodes, tieBreak, precision: valueFromUnits(instance, 1) };
  const frame = {
    definition: { id: 'selection', version: '1.0.0' },
    setting: { periods: instance.periods, weights: instance.weights, samePeriod: instance.samePeriod, limit, solver },
    unusable,
  };
  if (plan === null) {
    const status: SelectionStatus = solution.isComplete ? 'infeasible' : 'unknown';
    const conflict = solution.isComplete ? conflictIn(instance, limit) : null;
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
      conflict: conflict?.limits ?? [],
      proof: conflict === null ? proof : { ...proof, conflict: conflict.proof },
    };
  }
  const value = valueOf(instance, plan);
  const figures = figuresOf(instance, plan);
  return {
    ...frame,
    status: solution.isComplete || solution.bound <= value ? 'optimal' : 'feasible',
    value: valueFromUnits(instance, value),
    bound: valueFromUnits(instance, Math.max(value, solution.bound)),
    gap: solution.bound <= value ? 0 : (solution.bound - value) / solution.bound,
    chosen: plan.flatMap((period, item) =>
      period === instance.periods
        ? []
        : [
            {
              id: instance.ids[item]!,
              period: period + 1,
              value: valueFromUnits(instance, instance.values[item]! * instance.weights[period]!),
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
      valueFromUnits(
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
          capacity: amountFromUnits(instance, d, capacity),
          used: amountFromUnits(instance, d, taken),
          slack: amountFromUnits(instance, d, capacity - taken),
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
    spent: amountFromUnits(instance, dimension, spent),
    tagged: amountFromUnits(instance, dimension, on),
    share: spent === 0 ? null : on / spent,
  };
}
