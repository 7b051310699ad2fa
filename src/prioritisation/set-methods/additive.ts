import type { Column } from './columns.ts';
import type { Weighed } from './algorithm.ts';
import { termsAt, type Term } from './terms.ts';

/**
 * Scores that are sums of weight times term, added in the order of the criteria.
 *
 * @param columns - the values
 * @param terms - what is weighed
 * @param signs - −1 for a term that counts against an alternative
 * @returns the step from weights to scores
 * @internal
 */
export function sumOfTerms(columns: readonly Column[], terms: readonly Term[], signs: readonly number[]): (weights: ArrayLike<number>) => Weighed {
  const rows = terms[0]!.values.length;
  return (weights) => {
    const scores = new Float64Array(rows);
    for (let index = 0; index < terms.length; index += 1) addWeighted(scores, terms[index]!.values, signs[index]! * weights[index]!);
    const formula = { add: columns.map(({ id }, index) => ({ multiply: [signs[index]! * weights[index]!, id] })) };
    return { scores, explain: (row) => ({ value: scores[row]!, formula, ...termsAt(columns, terms, row) }) };
  };
}

function addWeighted(into: Float64Array, values: Float64Array, weight: number): void {
  for (let row = 0; row < into.length; row += 1) into[row]! += weight * values[row]!;
}
