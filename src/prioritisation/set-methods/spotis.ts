import { problem, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { sumOfTerms } from './additive.ts';
import { setMethodOf, type SetMethodOptions } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria, numberProblem } from './criteria.ts';
import type { Term } from './terms.ts';

/** A criterion of SPOTIS: its range is fixed beforehand, its ideal may lie inside it. */
export interface SpotisCriterion<Name extends string = string> extends Criterion<Name> {
  /** The range of possible values; values outside it are a problem. */
  readonly bounds: { readonly min: number; readonly max: number };
  /** The value to come near to. Default: the better end of the range. */
  readonly ideal?: number;
}

/**
 * SPOTIS: the weighted distance to an ideal within bounds that are fixed beforehand, so that adding or removing an alternative never
 * changes the score of another. Weights are taken as they are given.
 *
 * @param criteria - fields, weights (0 or more), directions and bounds; an ideal may lie inside the bounds
 * @param options - policy for missing values, and whether weights are shared out to 1 (default `as-given`)
 * @returns the method for `rank`; a lower score is better
 * @throws InputError `invalid-input` with every problem of the criteria, bounds that are missing or an ideal outside them among them
 *
 * @example
 * ```ts
 * import { rank, spotis } from 'marops/prioritisation';
 *
 * const posts = [{ id: 'short', words: 300 }, { id: 'right', words: 800 }, { id: 'long', words: 2000 }];
 * const method = spotis([{ id: 'words', weight: 1, direction: 'higher', bounds: { min: 0, max: 2000 }, ideal: 900 }]);
 * rank(posts, method).ranked.map(({ item, score }) => [item.id, score]) // => [['right', 0.05], ['short', 0.3], ['long', 0.55]]
 * ```
 */
export function spotis<Name extends string>(criteria: readonly SpotisCriterion<Name>[], options: SetMethodOptions = {}): SetMethod<Name> {
  const checked = checkedCriteria(criteria, boundedProblems);
  return setMethodOf(
    checked,
    { weights: 'as-given', ...options },
    {
      id: 'spotis',
      version: '1.0.0',
      title: 'SPOTIS',
      source: {
        author: 'Jean Dezert et al.',
        year: 2020,
        title: 'The SPOTIS rank reversal free method for multi-criteria decision-making support, FUSION 2020',
      },
      direction: 'lower',
      additive: true,
      options: Object.fromEntries(checked.map((criterion) => [`ideal.${criterion.id}`, idealOf(criterion)])),
      prepare: (columns) =>
        sumOfTerms(
          columns,
          columns.map((column, index) => distance(column, checked[index]!)),
          columns.map(() => 1),
        ),
    },
  );
}

function boundedProblems({ bounds, ideal }: Partial<SpotisCriterion>, path: string): readonly Problem[] {
  if (bounds === undefined) return [problem(prioritisationMessages, 'no-bounds', `${path}.bounds`)];
  if (ideal === undefined) return [];
  const notNumber = numberProblem(ideal, `${path}.ideal`);
  if (notNumber !== undefined) return [notNumber];
  const isInside = ideal >= bounds.min && ideal <= bounds.max;
  return isInside ? [] : [problem(prioritisationMessages, 'outside-bounds', `${path}.ideal`, { ...bounds, value: ideal })];
}

function idealOf({ ideal, bounds, direction }: SpotisCriterion): number {
  return ideal ?? (direction === 'higher' ? bounds.max : bounds.min);
}

function distance({ id, values }: Column, criterion: SpotisCriterion): Term {
  const ideal = idealOf(criterion);
  const range = criterion.bounds.max - criterion.bounds.min;
  return {
    values: values.map((value) => Math.abs(value - ideal) / range),
    formula: { divide: [{ max: [{ subtract: [id, ideal] }, { subtract: [ideal, id] }] }, range] },
  };
}
