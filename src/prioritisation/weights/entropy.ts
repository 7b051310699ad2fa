import { weighedBy, type ObjectiveWeights, type WeighedCriterion } from './weighing.ts';

/**
 * Weights by Shannon's entropy: a criterion counts the more, the more unevenly its values are spread over the items.
 *
 * @param items - items with an `id` and a number of 0 or more for each criterion
 * @param criteria - fields; the direction does not matter
 * @returns weights that add up to 1; equal when no criterion tells the items apart
 * @throws InputError `invalid-input` when `items` is not a list, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { entropyWeights } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', reach: 1, fit: 5 }, { id: 'b', reach: 9, fit: 5 }];
 * entropyWeights(items, [{ id: 'reach', direction: 'higher' }, { id: 'fit', direction: 'higher' }]).weights // => { reach: 1, fit: 0 }
 * ```
 */
export function entropyWeights<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
): ObjectiveWeights<Name, Item> {
  return weighedBy(
    items,
    criteria,
    { id: 'entropy', version: '1.0.0' },
    () => ({ min: 0 }),
    (columns, rows) => columns.map(({ values, min, max }) => (min === max ? 0 : 1 - evenness(values, rows))),
  );
}

/** Entropy over its largest possible value: 1 when all values are the same. 0 ln 0 counts as 0. */
function evenness(values: Float64Array, rows: number): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const entropy = values.reduce((sum, value) => (value === 0 ? sum : sum - (value / total) * Math.log(value / total)), 0);
  return Math.min(1, entropy / Math.log(rows));
}
