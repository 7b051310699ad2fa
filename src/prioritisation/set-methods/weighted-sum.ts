import { refuseUnknown } from '../choice.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { sumOfTerms } from './additive.ts';
import { setMethodOf, type SetMethodOptions } from './algorithm.ts';
import { checkedCriteria } from './criteria.ts';
import { keepsDirection, normalisationNeeds, normalisations, normalised, type Normalisation } from './normalisation.ts';

/** What a weighted sum lets its user choose. */
export interface WeightedSumOptions extends SetMethodOptions {
  /** How values are made comparable. Default `minmax`: it depends on the items at hand, so adding one can change every score. */
  readonly normalisation?: Normalisation;
}

/**
 * The weighted sum over criteria of different units (simple additive weighting). With `none` and `vector`, which keep the direction,
 * a criterion of which less is better is subtracted.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - normalisation (default `minmax`), policy for missing values, and whether weights are shared out to 1
 * @returns the method for `rank`; a higher score is better
 * @throws InputError `invalid-input` for an unknown option, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { rank, weightedSum } from 'marops/prioritisation';
 *
 * const channels = [{ id: 'search', leads: 120, cost: 40 }, { id: 'social', leads: 100, cost: 20 }];
 * const method = weightedSum([
 *   { id: 'leads', weight: 1, direction: 'higher' },
 *   { id: 'cost', weight: 3, direction: 'lower' },
 * ]);
 * rank(channels, method).ranked.map(({ item, score }) => [item.id, score]) // => [['social', 0.75], ['search', 0.25]]
 * ```
 */
export function weightedSum<Name extends string>(criteria: readonly Criterion<Name>[], options: WeightedSumOptions = {}): SetMethod<Name> {
  const { normalisation = 'minmax' } = options;
  refuseUnknown({ normalisation: [normalisation, normalisations] });
  return setMethodOf(checkedCriteria(criteria), options, {
    id: 'weighted-sum',
    version: '1.0.0',
    title: 'Weighted sum',
    source: { author: 'Peter Fishburn', year: 1967, title: 'Additive utilities with incomplete product sets, Operations Research 15(3)' },
    direction: 'higher',
    additive: true,
    options: { normalisation },
    needs: (criterion) => normalisationNeeds(normalisation, criterion),
    prepare: (columns) => {
      const signs = columns.map(({ direction }) => (direction === 'lower' && keepsDirection(normalisation) ? -1 : 1));
      return sumOfTerms(
        columns,
        columns.map((column) => normalised(column, normalisation)),
        signs,
      );
    },
  });
}
