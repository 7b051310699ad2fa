import { evaluateExpression, type Explanation, type Expression } from '../kernel/index.ts';

/**
 * The weighted mean of named values; those of weight 0 are left out.
 *
 * @param terms - name, weight and value
 * @returns the mean with its explanation; null when nothing has a weight
 * @internal
 */
export function weightedMean(terms: readonly (readonly [name: string, weight: number, value: number])[]): Explanation | null {
  const counted = terms.filter(([, weight]) => weight > 0);
  if (counted.length === 0) return null;
  const even = counted.every(([, weight]) => weight === counted[0]![1]);
  const sum: Expression = { add: counted.map(([name, weight]) => (even ? name : { multiply: [weight, name] })) };
  const total = even ? counted.length : counted.reduce((all, [, weight]) => all + weight, 0);
  const inputs = Object.fromEntries(counted.map(([name, , value]) => [name, value]));
  const formula: Expression = { divide: [sum, total] };
  return { value: evaluateExpression(formula, inputs).value ?? 0, formula, inputs };
}
