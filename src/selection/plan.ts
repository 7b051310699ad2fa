import type { Instance } from './instance.ts';
import { overallLimits } from './overall-limits.ts';

/**
 * The period of each item, from 0; as many as there are periods when it is left out.
 *
 * @internal
 */
export type Plan = readonly number[];

/**
 * What a plan is worth, weighted, in units.
 *
 * @internal
 */
export function valueOf(instance: Instance, plan: Plan): number {
  return plan.reduce((sum, period, item) => sum + instance.values[item]! * (instance.weights[period] ?? 0), 0);
}

/**
 * What a plan takes of the first dimension, in units.
 *
 * @internal
 */
export function effortOf(instance: Instance, plan: Plan): number {
  const costs = instance.costs[0] ?? [];
  return plan.reduce((sum, period, item) => sum + (period < instance.periods ? (costs[item] ?? 0) : 0), 0);
}

/**
 * Whether the first plan is better: worth more, or as much with less effort, or both with earlier items in earlier periods.
 *
 * @internal
 */
export function isBetter(instance: Instance, plan: Plan, than: Plan): boolean {
  const value = valueOf(instance, plan) - valueOf(instance, than);
  if (value !== 0) return value > 0;
  const effort = effortOf(instance, plan) - effortOf(instance, than);
  if (effort !== 0) return effort < 0;
  const first = plan.findIndex((period, item) => period !== than[item]);
  return first >= 0 && plan[first]! < than[first]!;
}

/**
 * What a plan takes, by dimension and period, in units.
 *
 * @internal
 */
export function spending(instance: Instance, plan: Plan): readonly (readonly number[])[] {
  return instance.costs.map((costs) => {
    const used = new Array<number>(instance.periods + 1).fill(0);
    plan.forEach((period, item) => (used[period]! += costs[item]!));
    return used.slice(0, instance.periods);
  });
}

/**
 * Whether a plan keeps every limit, in whole numbers. Every answer passes here before it is given, whoever found it.
 *
 * @internal
 */
export function keepsEveryLimit(instance: Instance, plan: Plan): boolean {
  const { periods, earliest, latest, mandatory, barred, capacity, exclusive, maxItems } = instance;
  const isChosen = (item: number): boolean => plan[item]! < periods;
  const used = spending(instance, plan);
  return (
    plan.length === instance.ids.length &&
    plan.every((period, item) =>
      period === periods
        ? !mandatory[item]
        : !barred[item] && period >= earliest[item]! && period <= latest[item]! && hasWhatItRequires(instance, plan, item),
    ) &&
    capacity.every((amounts, dimension) => amounts.every((amount, period) => amount === null || used[dimension]![period]! <= amount)) &&
    overallLimits(instance).every(
      ({ coefficients, atMost }) => coefficients.reduce((sum, each, item) => sum + (isChosen(item) ? each : 0), 0) <= atMost,
    ) &&
    exclusive.every((group) => group.filter(isChosen).length <= 1) &&
    (maxItems === null || plan.filter((period) => period < periods).length <= maxItems)
  );
}

/**
 * Whether everything that an item requires is done in time for it.
 *
 * @internal
 */
export function hasWhatItRequires({ requires, samePeriod, periods }: Instance, plan: Plan, item: number): boolean {
  const until = plan[item]! - (samePeriod ? 0 : 1);
  return requires[item]!.every((needed) => plan[needed]! < periods && plan[needed]! <= until);
}
