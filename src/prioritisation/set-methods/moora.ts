import type { Explanation, Expression } from '../../kernel/index.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { sumOfTerms } from './additive.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria } from './criteria.ts';
import { normalised } from './normalisation.ts';
import { termsAt, type Term } from './terms.ts';

const source = { author: 'Willem Brauers and Edmundas Zavadskas', year: 2006, title: 'The MOORA method, Control and Cybernetics 35(2)' };

/**
 * MOORA by the ratio system: benefits less costs, each divided by the root of its sum of squares. Weights are taken as they are given.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - policy for missing values, and whether weights are shared out to 1 (default `as-given`)
 * @returns the method for `rank`; a higher score is better
 * @throws InputError `invalid-input` with every problem of the criteria
 *
 * @example
 * ```ts
 * import { mooraRatio, rank } from 'marops/prioritisation';
 *
 * const tools = [{ id: 'a', fit: 3, price: 4 }, { id: 'b', fit: 4, price: 3 }];
 * const method = mooraRatio([{ id: 'fit', weight: 1, direction: 'higher' }, { id: 'price', weight: 1, direction: 'lower' }]);
 * rank(tools, method).ranked[0]?.item.id // => 'b'
 * ```
 */
export function mooraRatio<Name extends string>(criteria: readonly Criterion<Name>[], options: SetMethodOptions = {}): SetMethod<Name> {
  return setMethodOf(
    checkedCriteria(criteria),
    { weights: 'as-given', ...options },
    {
      id: 'moora-ratio',
      version: '1.0.0',
      title: 'MOORA, ratio system',
      source,
      direction: 'higher',
      additive: true,
      options: {},
      prepare: (columns) =>
        sumOfTerms(
          columns,
          columns.map((column) => normalised(column, 'vector')),
          columns.map(({ direction }) => (direction === 'lower' ? -1 : 1)),
        ),
    },
  );
}

/**
 * MOORA by the reference point: how far an alternative falls behind the best value on its weakest criterion.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - policy for missing values, and whether weights are shared out to 1 (default `as-given`)
 * @returns the method for `rank`; a lower score is better, 0 for an alternative that is the best on every criterion
 * @throws InputError `invalid-input` with every problem of the criteria
 *
 * @example
 * ```ts
 * import { mooraReference, rank } from 'marops/prioritisation';
 *
 * const tools = [{ id: 'a', fit: 3, price: 4 }, { id: 'b', fit: 4, price: 3 }];
 * const method = mooraReference([{ id: 'fit', weight: 1, direction: 'higher' }, { id: 'price', weight: 1, direction: 'lower' }]);
 * rank(tools, method).ranked[0] // => expect.objectContaining({ rank: 1, score: 0 })
 * ```
 */
export function mooraReference<Name extends string>(criteria: readonly Criterion<Name>[], options: SetMethodOptions = {}): SetMethod<Name> {
  return setMethodOf(
    checkedCriteria(criteria),
    { weights: 'as-given', ...options },
    {
      id: 'moora-reference',
      version: '1.0.0',
      title: 'MOORA, reference point',
      source,
      direction: 'lower',
      additive: false,
      options: {},
      prepare: (columns, rows) => {
        const terms = columns.map((column) => normalised(column, 'vector'));
        return (weights) => farthest(columns, terms, rows, weights);
      },
    },
  );
}

function farthest(columns: readonly Column[], terms: readonly Term[], rows: number, weights: ArrayLike<number>): Weighed {
  const best = terms.map(({ values }, index) =>
    values.reduce((found, value) => (columns[index]!.direction === 'higher' ? Math.max(found, value) : Math.min(found, value)), values[0] ?? 0),
  );
  const scores = new Float64Array(rows);
  terms.forEach(({ values }, index) => {
    for (let row = 0; row < rows; row += 1) scores[row] = Math.max(scores[row]!, weights[index]! * Math.abs(values[row]! - best[index]!));
  });
  const distances = columns.map(({ id }, index): Expression => ({
    multiply: [weights[index]!, { max: [{ subtract: [id, best[index]!] }, { subtract: [best[index]!, id] }] }],
  }));
  const explain = (row: number): Explanation => ({ value: scores[row]!, formula: { max: [0, ...distances] }, ...termsAt(columns, terms, row) });
  return { scores, explain };
}
