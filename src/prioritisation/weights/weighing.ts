import { InputError, kernelMessages, problem, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { fieldsOf } from '../answers.ts';
import type { Direction, Factor } from '../method.ts';
import type { Unscored } from '../scoring.ts';
import { columnOf, degeneracies, type Column } from '../set-methods/columns.ts';
import { checkedCriteria, largest } from '../set-methods/criteria.ts';
import { tableOf } from '../table.ts';

/** Weights by criterion, adding up to 1. */
export type Weights<Name extends string = string> = Readonly<Record<Name, number>>;

/** A criterion whose weight is asked for. */
export interface WeighedCriterion<Name extends string = string> {
  /** The field that holds the value. */
  readonly id: Name;
  /** Whether more of it is better. */
  readonly direction: Direction;
}

/** Weights that came out of the values of the items themselves. */
export interface ObjectiveWeights<Name extends string = string, Item = unknown> {
  /** Which way of weighing made them. */
  readonly definition: DefinitionReference;
  /** Weights by criterion, adding up to 1. */
  readonly weights: Weights<Name>;
  /** Items that could not be used, with the reasons. */
  readonly unscored: readonly Unscored<Item>[];
  /** What a reader should know: a constant criterion, nothing to weigh by. */
  readonly diagnostics: readonly Problem[];
}

/**
 * Shares out what criteria earned; equal shares when none earned anything.
 *
 * @param ids - the criteria
 * @param earned - what each earned, 0 or more
 * @returns weights that add up to 1
 * @internal
 */
export function sharedOut<Name extends string>(ids: readonly Name[], earned: readonly number[]): Weights<Name> {
  const total = earned.reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(ids.map((id, index) => [id, total > 0 ? earned[index]! / total : 1 / ids.length])) as Weights<Name>;
}

/**
 * The names that stand in a list again.
 *
 * @param ids - names
 * @returns each further appearance, in order
 * @internal
 */
export function namedTwice<Name extends string>(ids: readonly Name[]): readonly Name[] {
  const seen = new Set<Name>();
  return ids.filter((id) => {
    const isAgain = seen.has(id);
    seen.add(id);
    return isAgain;
  });
}

/**
 * What a value must keep to be weighed by.
 * @internal
 */
export type Needs = Pick<Factor, 'min' | 'above'>;

/**
 * Weights from the values of items: reads the columns, lets a rule say what each criterion earns, and shares it out.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param criteria - fields and directions
 * @param definition - which way of weighing it is
 * @param needs - what the values of a criterion must keep: above 0 where a logarithm is taken
 * @param earn - what each criterion earns, 0 or more
 * @returns weights, unused items and diagnostics
 * @throws InputError `invalid-input` when `items` is not a list, or with every problem of the criteria
 * @internal
 */
export function weighedBy<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
  definition: DefinitionReference,
  needs: (criterion: WeighedCriterion) => Needs,
  earn: (columns: readonly Column[], rows: number) => readonly number[],
): ObjectiveWeights<Name, Item> {
  const listed: unknown = criteria;
  if (!Array.isArray(listed)) throw new InputError([problem(kernelMessages, 'not-a-list', 'criteria', { value: shown(listed) })]);
  const checked = checkedCriteria(criteria.map((each) => ({ ...each, weight: 1 })));
  const names = checked.map(({ id }) => id);
  const factors = checked.map((each): Factor => ({ label: each.id, min: -largest, max: largest, ...needs(each) }));
  const { usable, unscored, matrix } = tableOf(items, fieldsOf, { names, factors, allowsGaps: false });
  const columns = matrix.columns.map((column, index) => columnOf(checked[index]!, column));
  const earned = usable.length < 2 ? names.map(() => 0) : earn(columns, usable.length);
  return { definition, weights: sharedOut(names, earned), unscored, diagnostics: degeneracies(columns, usable.length) };
}
