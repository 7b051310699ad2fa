import type { Plan } from './plan.ts';
import type { Row } from './solver.ts';

/**
 * An instance over columns that are 0 or 1. A column says "this item is done by the end of this period", so that one prerequisite in one period is one
 * comparison of two columns, and a branch halves the periods of an item.
 *
 * @internal
 */
export interface Columns {
  /** By item: its first column. */
  readonly first: readonly number[];
  /** By item: the periods in which it can be done at all. */
  readonly possible: readonly (readonly number[])[];
  /** By column: the item. */
  readonly item: readonly number[];
  /** By column: the weighted value and the effort that setting it adds. */
  readonly value: readonly number[];
  readonly effort: readonly number[];
  readonly rows: readonly Row[];
}

/**
 * The column that says "done by this period", or undefined when the item cannot be done by then.
 *
 * @internal
 */
export function columnBy(columns: Pick<Columns, 'first' | 'possible'>, item: number, period: number): number | undefined {
  const before = columns.possible[item]!.filter((each) => each <= period).length;
  return before === 0 ? undefined : columns.first[item]! + before - 1;
}

/**
 * The plan that 0 and 1 columns spell.
 *
 * @internal
 */
export function planFrom(columns: Columns, values: ArrayLike<number>, periods: number): Plan {
  return columns.possible.map((possible, item) => {
    const k = possible.findIndex((_, each) => values[columns.first[item]! + each]! > 0.5);
    return k < 0 ? periods : possible[k]!;
  });
}

/**
 * The 0 and 1 columns that spell a plan.
 *
 * @internal
 */
export function spell(columns: Columns, plan: Plan): readonly number[] {
  return columns.item.map((item, column) => (plan[item]! <= columns.possible[item]![column - columns.first[item]!]! ? 1 : 0));
}
