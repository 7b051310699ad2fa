import { momentsOf, populationVariance } from '../../kernel/index.ts';
import type { Column } from '../set-methods/columns.ts';
import { smallest } from '../set-methods/criteria.ts';
import { normalised } from '../set-methods/normalisation.ts';
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
  return weighedBy(items, criteria, { id: 'entropy', version: '1.0.0' }, { min: 0 }, (columns, rows) =>
    columns.map(({ values, min, max }) => (min === max ? 0 : 1 - evenness(values, rows))),
  );
}

/** Entropy over its largest possible value: 1 when all values are the same. 0 ln 0 counts as 0. */
function evenness(values: Float64Array, rows: number): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const entropy = values.reduce((sum, value) => (value === 0 ? sum : sum - (value / total) * Math.log(value / total)), 0);
  return Math.min(1, entropy / Math.log(rows));
}

/**
 * Weights by spread alone: a criterion counts in proportion to the standard deviation of its values. Bring the values to one scale first.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param criteria - fields; the direction does not matter
 * @returns weights that add up to 1; equal when no criterion tells the items apart
 * @throws InputError `invalid-input` when `items` is not a list, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { standardDeviationWeights } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', x: 0, y: 0 }, { id: 'b', x: 3, y: 1 }];
 * standardDeviationWeights(items, [{ id: 'x', direction: 'higher' }, { id: 'y', direction: 'higher' }]).weights // => { x: 0.75, y: 0.25 }
 * ```
 */
export function standardDeviationWeights<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
): ObjectiveWeights<Name, Item> {
  return weighedBy(items, criteria, { id: 'standard-deviation', version: '1.0.0' }, {}, (columns) => columns.map(({ values }) => deviation(values)));
}

function deviation(values: Float64Array): number {
  return Math.sqrt(populationVariance(momentsOf(values)) ?? 0);
}

/** What CRITIC lets its user choose. */
export interface CriticOptions {
  /** How likeness of two criteria is measured: by their values, or by their ranks. Default `pearson`. */
  readonly correlation?: 'pearson' | 'spearman';
}

/**
 * CRITIC: a criterion counts the more, the more its values differ and the less it repeats what the others say.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param criteria - fields and directions
 * @param options - correlation by values (default) or by ranks
 * @returns weights that add up to 1; a constant criterion weighs nothing
 * @throws InputError `invalid-input` when `items` is not a list, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { criticWeights } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', x: 0, y: 0, z: 1 }, { id: 'b', x: 1, y: 1, z: 1 }];
 * criticWeights(items, [{ id: 'x', direction: 'higher' }, { id: 'y', direction: 'lower' }, { id: 'z', direction: 'higher' }]).weights // => { x: 0.5, y: 0.5, z: 0 }
 * ```
 */
export function criticWeights<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
  { correlation = 'pearson' }: CriticOptions = {},
): ObjectiveWeights<Name, Item> {
  return weighedBy(items, criteria, { id: `critic-${correlation}`, version: '1.0.0' }, {}, (columns) => {
    const scaled = columns.map((column) => normalised(column, 'minmax').values);
    const compared = correlation === 'pearson' ? scaled : scaled.map(meanRanks);
    return scaled.map((values, index) => {
      const spread = deviation(values);
      return spread === 0 ? 0 : spread * compared.reduce((conflict, other) => conflict + conflictOf(compared[index]!, other), 0);
    });
  });
}

/** How little two criteria repeat each other, 0 to 2; what rounding leaves of a perfect repetition is none. */
function conflictOf(left: Float64Array, right: Float64Array): number {
  const conflict = 1 - correlationOf(left, right);
  return conflict < 1e-12 ? 0 : conflict;
}

/** Pearson's correlation; 0 with a constant column, which says nothing about the other. */
function correlationOf(left: Float64Array, right: Float64Array): number {
  const [leftMean, rightMean] = [momentsOf(left).mean, momentsOf(right).mean];
  let [both, leftSquares, rightSquares] = [0, 0, 0];
  for (let row = 0; row < left.length; row += 1) {
    const [a, b] = [left[row]! - leftMean, right[row]! - rightMean];
    both += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  return leftSquares === 0 || rightSquares === 0 ? 0 : both / Math.sqrt(leftSquares * rightSquares);
}

function meanRanks(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

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
  return weighedBy(items, criteria, { id: 'merec', version: '1.0.0' }, { above: 0, min: smallest }, (columns, rows) => {
    const sizes = columns.map(logarithms);
    const without = (left: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => overall(sizes, row, left));
    const whole = without(-1);
    return columns.map((_, index) => without(index).reduce((sum, value, row) => sum + Math.abs(value - whole[row]!), 0));
  });
}

/** How far each value is from the worst of its criterion, as the size of a logarithm. */
function logarithms({ values, min, max, direction }: Column): Float64Array {
  return values.map((value) => Math.abs(Math.log(direction === 'higher' ? min / value : value / max)));
}

function overall(sizes: readonly Float64Array[], row: number, left: number): number {
  const sum = sizes.reduce((total, values, index) => (index === left ? total : total + values[row]!), 0);
  return Math.log1p(sum / sizes.length);
}
