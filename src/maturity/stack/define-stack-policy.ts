import { frozenCopy, refuseWhenBroken } from '../../kernel/index.ts';
import { policyProblems } from './check-stack-policy.ts';
import type { StackPolicy } from './stack-policy.ts';

/**
 * A policy of your own for the health of a stack, checked completely: from code, or from JSON that lives in a database.
 *
 * @param policy - parts, states of connections and rules, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: unknown figures in formulas, unknown facts in rules, weights that are not above 0
 *
 * @example
 * ```ts
 * import { defineStackPolicy, usualStackPolicy } from 'marops/maturity';
 *
 * defineStackPolicy({ ...usualStackPolicy, id: 'strict', adequateHealth: 60 }).adequateHealth // => 60
 * defineStackPolicy({ ...usualStackPolicy, adequateHealth: 600 });
 * // throws adequateHealth must be at most 100, got 600
 * ```
 */
export function defineStackPolicy(policy: StackPolicy): StackPolicy {
  const copy = frozenCopy(policy, '');
  refuseWhenBroken(policyProblems(copy));
  return copy;
}
