import { momentsOf, populationVariance } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import { normalisationNeeds, normalisations, normalised, type Normalisation } from '../set-methods/normalisation.ts';
import { weighedBy, type Needs, type ObjectiveWeights, type WeighedCriterion } from './weighing.ts';

/** What weights by spread let their user choose. */
export interface SpreadOptions {
  /** How values are brought to one scale. Default `none`: they are on one already. */
  readonly normalisation?: Normalisation;
}

/**
 * Weights by spread alone: a criterion counts in proportion to the standard deviation of its values. Values of different units need a normalisation.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param criteria - fields and directions; the direction matters to the normalisation alone
 * @param options - normalisation (default `none`)
 * @returns weights that add up to 1; equal when no criterion tells the items apart
 * @throws InputError `invalid-input` when `items` is not a list, for an unknown normalisation, or with every problem of the criteria
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
  { normalisation = 'none' }: SpreadOptions = {},
): ObjectiveWeights<Name, Item> {
  refuseUnknown({ normalisation: [normalisation, normalisations] });
  const id = normalisation === 'none' ? 'standard-deviation' : `standard-deviation-${normalisation}`;
  const needs = (criterion: WeighedCriterion): Needs => normalisationNeeds(normalisation, criterion);
  return weighedBy(items, criteria, { id, version: '1.0.0' }, needs, (columns) =>
    columns.map((column) => deviation(normalised(column, normalisation).values)),
  );
}

/**
 * The standard deviation of values.
 *
 * @param values - finite numbers
 * @returns the deviation of the whole population; 0 without values
 * @internal
 */
export function deviation(values: Float64Array): number {
  return Math.sqrt(populationVariance(momentsOf(values)) ?? 0);
}
