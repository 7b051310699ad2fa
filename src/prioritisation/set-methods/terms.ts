import type { Explanation, Expression } from '../../kernel/index.ts';
import type { Column } from './columns.ts';

/**
 * What a method makes of one criterion before weights come in: one number an alternative, and how it follows from the value.
 * @internal
 */
export interface Term {
  /** One number an alternative. */
  readonly values: Float64Array;
  /** What each number still has to be divided by; nothing without it. */
  readonly divisor?: number;
  /** The formula in terms of the criterion's id; absent when the numbers stand for themselves. */
  readonly formula?: Expression;
}

/**
 * The inputs of an explanation that reads one term a criterion, each taken back to the value of the item.
 *
 * @param columns - the values
 * @param terms - what became of them
 * @param row - which alternative
 * @returns inputs by criterion, and a part for each term that was computed
 * @internal
 */
export function termsAt(columns: readonly Column[], terms: readonly Term[], row: number): Required<Pick<Explanation, 'inputs' | 'parts'>> {
  const valueAt = (index: number): number => terms[index]!.values[row]! / (terms[index]!.divisor ?? 1);
  const parts = columns.flatMap(({ id, values }, index) => {
    const { formula } = terms[index]!;
    return formula === undefined ? [] : [[id, { value: valueAt(index), formula, inputs: { [id]: values[row]! } }] as const];
  });
  return { inputs: Object.fromEntries(columns.map(({ id }, index) => [id, valueAt(index)])), parts: Object.fromEntries(parts) };
}
