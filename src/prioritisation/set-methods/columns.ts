import { problem, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Direction } from '../method.ts';
import type { Criterion } from '../set-method.ts';

/**
 * One criterion's values over all alternatives, none missing.
 * @internal
 */
export interface Column {
  /** The criterion. */
  readonly id: string;
  /** Whether more of it is better. */
  readonly direction: Direction;
  /** One value an alternative. */
  readonly values: Float64Array;
  /** The smallest value; 0 without alternatives. */
  readonly min: number;
  /** The largest value; 0 without alternatives. */
  readonly max: number;
}

/**
 * A column with its extremes.
 *
 * @param criterion - whose values they are
 * @param values - finite numbers
 * @returns the column
 * @internal
 */
export function columnOf({ id, direction }: Pick<Criterion, 'id' | 'direction'>, values: Float64Array): Column {
  let [min, max] = [values[0] ?? 0, values[0] ?? 0];
  for (let row = 1; row < values.length; row += 1) {
    const value = values[row]!;
    if (value < min) min = value;
    else if (value > max) max = value;
  }
  return { id, direction, values, min, max };
}

/**
 * What a reader should know about columns that cannot tell alternatives apart.
 *
 * @param columns - one a criterion
 * @param rows - how many alternatives
 * @returns a problem for no alternatives, for one, for identical ones, or one for each constant criterion
 * @internal
 */
export function degeneracies(columns: readonly Column[], rows: number): readonly Problem[] {
  if (rows === 0) return [problem(prioritisationMessages, 'no-alternatives', 'items')];
  if (rows === 1) return [problem(prioritisationMessages, 'one-alternative', 'items')];
  const constant = columns.filter(({ min, max }) => min === max);
  if (constant.length === columns.length) return [problem(prioritisationMessages, 'identical-alternatives', 'items', { value: rows })];
  return constant.map(({ id, min }) =>
    min === 0
      ? problem(prioritisationMessages, 'zero-column', id, { value: 0 })
      : problem(prioritisationMessages, 'constant-criterion', id, { value: min }),
  );
}
