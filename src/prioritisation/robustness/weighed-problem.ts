import { InputError, problem } from '../../kernel/index.ts';
import { fieldsOf } from '../answers.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Scores, SetMethod } from '../set-method.ts';
import { sharesOf } from '../set-methods/criteria.ts';
import { demandsOf, tableOf } from '../table.ts';
import type { Unscored } from '../scoring.ts';

/**
 * A set method over items, ready to be asked with other weights.
 * @internal
 */
export interface WeighedProblem<Item> {
  /** The items that can be compared, in the caller's order. */
  readonly items: readonly Item[];
  /** The items that cannot, with the reasons. */
  readonly unscored: readonly Unscored<Item>[];
  /** The weights in force, as shares that add up to 1. */
  readonly weights: readonly number[];
  /** The scores for other weights. */
  readonly weigh: (weights: ArrayLike<number>) => Scores;
  /** 1 where a higher score is better, −1 where a lower one is. */
  readonly sign: 1 | -1;
}

/**
 * Reads the items once, so that weights can be changed at little cost.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param method - a set method
 * @returns the problem
 * @throws InputError `invalid-input` when fewer than two items can be compared
 * @internal
 */
export function weighedProblem<Item extends { readonly id: string }>(items: readonly Item[], method: SetMethod): WeighedProblem<Item> {
  const { usable, unscored, matrix } = tableOf(items, fieldsOf, demandsOf(method));
  if (usable.length < 2) throw new InputError([problem(prioritisationMessages, 'too-few', 'items', { min: 2, value: usable.length })]);
  return { items: usable, unscored, weights: sharesOf(method.weights), weigh: method.prepare(matrix), sign: method.direction === 'higher' ? 1 : -1 };
}

/**
 * Weights in which one is set and the others keep their proportions; equal shares where the others have none.
 *
 * @param weights - shares that add up to 1
 * @param index - which weight is set
 * @param value - its share, 0 to 1
 * @returns shares that add up to 1
 * @internal
 */
export function withWeight(weights: readonly number[], index: number, value: number): readonly number[] {
  const rest = 1 - weights[index]!;
  return weights.map((weight, other) => {
    if (other === index) return value;
    return (1 - value) * (rest > 1e-15 ? weight / rest : 1 / (weights.length - 1));
  });
}

/**
 * The terms that an additive method weighs: one row of numbers a criterion, signed so that more is better.
 *
 * @param given - the problem of an additive method
 * @returns `terms[criterion][alternative]`
 * @internal
 */
export function termsOf({ weigh, weights, sign }: WeighedProblem<unknown>): readonly Float64Array[] {
  return weights.map((_, index) => weigh(weights.map((__, other) => (other === index ? 1 : 0))).scores.map((score) => sign * score));
}
