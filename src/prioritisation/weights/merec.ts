import type { Column } from '../set-methods/columns.ts';
import { smallest } from '../set-methods/criteria.ts';
import { weighedBy, type ObjectiveWeights, type WeighedCriterion } from './weighing.ts';

/**
 * MEREC: a criterion counts as much as the overall judgement changes when it is left out.
 *
 * @param items - items with an `id` and a number above 0 for each criterion
 * @param criteria - fields and directions
 * @returns weights that add up to 1; equal when no criterion tells the items apart
 * @throws InputError `invalid-input` when `items` is not a list, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { merecWeights } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', x: 2, y: 5 }, { id: 'b', x: 8, y: 5 }];
 * merecWeights(items, [{ id: 'x', direction: 'higher' }, { id: 'y', direction: 'higher' }]).weights // => { x: 1, y: 0 }
 * ```
 */
export function merecWeights<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
): ObjectiveWeights<Name, Item> {
  return weighedBy(
    items,
    criteria,
    { id: 'merec', version: '1.0.0' },
    () => ({ above: 0, min: smallest }),
    (columns, rows) => {
      const sizes = columns.map(logarithms);
      const without = (left: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => overall(sizes, row, left));
      const whole = without(-1);
      return columns.map((_, index) => without(index).reduce((sum, value, row) => sum + Math.abs(value - whole[row]!), 0));
    },
  );
}

/** How far each value is from the worst of its criterion, as the size of a logarithm. */
function logarithms({ values, min, max, direction }: Column): Float64Array {
  return values.map((value) => Math.abs(Math.log(direction === 'higher' ? min / value : value / max)));
}

function overall(sizes: readonly Float64Array[], row: number, left: number): number {
  const sum = sizes.reduce((total, values, index) => (index === left ? total : total + values[row]!), 0);
  return Math.log1p(sum / sizes.length);
}
