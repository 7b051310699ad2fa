import { InputError, kernelMessages, problem } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type Needs, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria, largest, smallest } from './criteria.ts';
import { keepsDirection, normalisations, normalised, type Normalisation } from './normalisation.ts';
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
 * @returns the method for `rank`; a higher score is better; the larger weights are as given, the narrower the range of values it takes
 * @throws InputError `invalid-input` for an unknown option, with every problem of the criteria, or for `vector` and weights as given that add up to more than 66
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
  const { normalisation = 'none', weights: scale = 'shared' } = options;
  refuseUnknown({ normalisation: [normalisation, normalisations.filter((kind) => kind !== 'minmax')] });
  const checked = checkedCriteria(criteria);
  const needs = rangeFor(scale === 'shared' ? 1 : checked.reduce((sum, { weight }) => sum + weight, 0), normalisation);
  return setMethodOf(checked, options, {
    id: 'weighted-product',
    version: '1.0.0',
    title: 'Weighted product',
    source: { author: 'Percy Bridgman', year: 1922, title: 'Dimensional Analysis' },
    direction: 'higher',
    additive: false,
    options: { normalisation },
    needs: () => needs,
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

/** As many decades to either side of 1 as can be raised to all weights together and still be a number; a norm of 1e9 values takes 4.5 of them. */
function rangeFor(weight: number, normalisation: Normalisation): Needs {
  const decades = normalisation === 'vector' ? (300 / weight - 4.5) / 2 : 300 / weight;
  if (decades < 0) throw new InputError([problem(kernelMessages, 'too-large', 'criteria', { max: 66, value: weight })]);
  return { above: 0, min: Math.max(smallest, 10 ** -decades), max: Math.min(largest, 10 ** decades) };
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
