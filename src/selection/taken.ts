import type { Instance } from './instance.ts';
import { overallLimits, type OverallLimit } from './overall-limits.ts';

/**
 * What a plan that is being filled has taken so far, kept in step by `book`.
 *
 * @internal
 */
export interface Taken {
  readonly plan: number[];
  /** By dimension, then period: what is left of the capacity; null where there is no limit. */
  readonly left: (number | null)[][];
  readonly limits: readonly OverallLimit[];
  /** By limit over all periods: what is left of it. */
  readonly overall: number[];
  /** By item: the exclusive groups that it is in. */
  readonly groupsOf: readonly (readonly number[])[];
  /** By exclusive group: how many of it are taken. */
  readonly groups: number[];
  count: number;
  /** Elementary steps so far. */
  work: number;
}

/**
 * Nothing is taken yet.
 *
 * @internal
 */
export function nothingTaken(instance: Instance): Taken {
  const { ids, periods, capacity, exclusive } = instance;
  const limits = overallLimits(instance);
  const groupsOf: number[][] = ids.map(() => []);
  exclusive.forEach((group, index) => group.forEach((item) => groupsOf[item]!.push(index)));
  return {
    plan: ids.map(() => periods),
    left: capacity.map((amounts) => [...amounts]),
    limits,
    overall: limits.map(({ atMost }) => atMost),
    groupsOf,
    groups: exclusive.map(() => 0),
    count: 0,
    work: 0,
  };
}

/**
 * Whether an item fits into a period beside what is taken, apart from what it requires.
 *
 * @internal
 */
export function fits({ costs, maxItems }: Instance, taken: Taken, item: number, period: number): boolean {
  return (
    taken.left.every((amounts, d) => amounts[period] === null || costs[d]![item]! <= amounts[period]!) &&
    (maxItems === null || taken.count < maxItems) &&
    taken.groupsOf[item]!.every((group) => taken.groups[group] === 0) &&
    taken.limits.every(({ coefficients }, limit) => coefficients[item]! <= Math.max(0, taken.overall[limit]!))
  );
}

/**
 * Takes an item in a period (sign 1), or gives it back (sign -1).
 *
 * @internal
 */
export function book({ costs, periods }: Instance, taken: Taken, item: number, period: number, sign: 1 | -1): void {
  taken.plan[item] = sign === 1 ? period : periods;
  taken.count += sign;
  taken.left.forEach((amounts, d) => {
    if (amounts[period] !== null) amounts[period]! -= sign * costs[d]![item]!;
  });
  taken.limits.forEach(({ coefficients }, limit) => (taken.overall[limit]! -= sign * coefficients[item]!));
  taken.groupsOf[item]!.forEach((group) => (taken.groups[group]! += sign));
}
