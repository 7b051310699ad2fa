import type { Expression } from '../kernel/index.ts';

/**
 * Everything that a formula divides by, inner divisors after outer ones.
 *
 * @param formula - a checked formula
 * @returns the divisors, formulas themselves
 * @internal
 */
export function divisorsOf(formula: Expression): readonly Expression[] {
  if (typeof formula !== 'object') return [];
  const [operation, operands] = Object.entries(formula)[0] as [string, readonly Expression[]];
  const own = operation === 'divide' ? operands.slice(1) : [];
  return [...own, ...operands.flatMap(divisorsOf)];
}
