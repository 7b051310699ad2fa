import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria, smallest } from './criteria.ts';
import { keepsDirection, normalised, type Normalisation } from './normalisation.ts';
import { termsAt, type Term } from './terms.ts';

/** What a weighted product lets its user choose. */
export interface WeightedProductOptions extends SetMethodOptions {
  /** How values are made comparable. Default `none`: the product does not need it, units fall out. */
  readonly normalisation?: Exclude<Normalisation, 'minmax'>;
}

/**
 * The weighted product: every value to the power of its weight, multiplied. Units fall out; a bad value weighs heavier than in a sum.
 * With `none` and `vector`, a criterion of which less is better is divided by.
 *
 * @param criteria - fields, weights (0 or more) and directions; values must be above 0
 * @param options - normalisation (default `none`), policy for missing values, and whether weights are shared out to 1
 * @returns the method for `rank`; a higher score is better
 * @throws InputError `invalid-input` with every problem of the criteria
 *
 * @example
 * ```ts
 * import { rank, weightedProduct } from 'marops/prioritisation';
 *
 * const channels = [{ id: 'search', leads: 100, cost: 25 }, { id: 'social', leads: 64, cost: 4 }];
 * const method = weightedProduct([
 *   { id: 'leads', weight: 1, direction: 'higher' },
 *   { id: 'cost', weight: 1, direction: 'lower' },
 * ]);
 * rank(channels, method).ranked.map(({ item, score }) => [item.id, score]) // => [['social', 4], ['search', 2]]
 * ```
 */
export function weightedProduct<Name extends string>(criteria: readonly Criterion<Name>[], options: WeightedProductOptions = {}): SetMethod<Name> {
  const { normalisation = 'none' } = options;
  return setMethodOf(checkedCriteria(criteria), options, {
    id: 'weighted-product',
    version: '1.0.0',
    title: 'Weighted product',
    source: { author: 'Percy Bridgman', year: 1922, title: 'Dimensional Analysis' },
    direction: 'higher',
    additive: false,
    options: { normalisation },
    needs: () => ({ above: 0, min: smallest }),
    prepare: (columns, rows) => {
      const terms = columns.map((column) => normalised(column, normalisation));
      const signs = columns.map(({ direction }) => (direction === 'lower' && keepsDirection(normalisation) ? -1 : 1));
      return (weights) =>
        product(
          columns,
          terms,
          rows,
          signs.map((sign, index) => sign * weights[index]!),
        );
    },
  });
}

function product(columns: readonly Column[], terms: readonly Term[], rows: number, exponents: readonly number[]): Weighed {
  const scores = new Float64Array(rows).fill(1);
  terms.forEach(({ values }, index) => {
    const exponent = exponents[index]!;
    for (let row = 0; row < rows; row += 1) scores[row]! *= raised(values[row]!, exponent);
  });
  const formula = { multiply: columns.map(({ id }, index) => ({ power: [id, exponents[index]!] })) };
  return { scores, explain: (row) => ({ value: scores[row]!, formula, ...termsAt(columns, terms, row) }) };
}

/** As explanations raise: a square is a product, so that both agree bit for bit. */
function raised(value: number, exponent: number): number {
  return exponent === 2 ? value * value : value ** exponent;
}
