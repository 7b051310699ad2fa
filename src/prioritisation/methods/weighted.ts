import { frozenCopy, kernelMessages, problem, refuseWhenBroken, shown, type Expression, type Problem, type Source } from '../../kernel/index.ts';
import { methodProblems } from '../define-method.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Direction, Factor, Method } from '../method.ts';

/** A factor with its weight in a weighted score. */
export interface WeightedFactor extends Factor {
  /** How much it counts, 0 or more; weights are shared out so that they add up to 1. */
  readonly weight: number;
  /** Whether more of it is better; for `lower` the factor needs `min` and `max`, and its score is turned round. */
  readonly direction: Direction;
}

/** A weighted score: what it is called, and its factors. */
export interface WeightedDefinition<Name extends string = string> {
  /** Unique among methods. */
  readonly id: string;
  /** Semver of the definition. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where it was published. */
  readonly source?: Source;
  /** Factors with weights, by the name of the item's field; all on comparable scales. */
  readonly factors: Readonly<Record<Name, WeightedFactor>>;
}

/**
 * A weighted score over factors on comparable scales, as an item method: no item's score depends on the others.
 *
 * @param definition - factors with weights and directions
 * @returns the method; its formula is the weighted mean, so the score stays on the factors' scale
 * @throws InputError `invalid-input` for a negative weight, weights that are all 0, or a `lower` factor without bounds
 *
 * @example
 * ```ts
 * import { score, weighted } from 'marops/prioritisation';
 *
 * const fit = weighted({
 *   id: 'campaign-fit',
 *   version: '1.0.0',
 *   title: 'Campaign fit',
 *   factors: {
 *     audience: { label: 'Audience fit', weight: 3, direction: 'higher', min: 1, max: 5 },
 *     cost: { label: 'Cost', weight: 1, direction: 'lower', min: 1, max: 5 },
 *   },
 * });
 * score({ audience: 4, cost: 2 }, fit).score // => 4
 * ```
 */
export function weighted<const Name extends string>(definition: WeightedDefinition<Name>): Method<Name> {
  const copy = frozenCopy(definition, '');
  const entries = Object.entries<WeightedFactor>(copy.factors) as [Name, WeightedFactor][];
  refuseWhenBroken(weightProblems(entries));

  const total = entries.reduce((sum, [, { weight }]) => sum + weight, 0);
  const terms = entries.map(([name, factor]): Expression<Name> => ({ multiply: [factor.weight, oriented(name, factor)] }));
  const factors = Object.fromEntries(entries.map(([name, { weight, direction, ...factor }]) => [name, factor]));
  const formula: Expression<Name> = { divide: [{ add: terms }, total] };
  const method = { ...copy, direction: 'higher', factors, formula } as Method<Name>;
  refuseWhenBroken(methodProblems(method));
  return method;
}

function oriented<Name extends string>(name: Name, { direction, min = 0, max = 0 }: WeightedFactor): Expression<Name> {
  return direction === 'higher' ? name : { subtract: [min + max, name] };
}

function weightProblems(entries: readonly (readonly [string, WeightedFactor])[]): readonly Problem[] {
  const problems = entries.flatMap(([name, { weight, direction, min, max }]) => {
    const found: Problem[] = [];
    if (!Number.isFinite(weight) || weight < 0)
      found.push(problem(kernelMessages, 'too-small', `factors.${name}.weight`, { min: 0, value: shown(weight) }));
    if (direction === 'lower' && (min === undefined || max === undefined))
      found.push(problem(prioritisationMessages, 'lower-without-bounds', `factors.${name}`));
    return found;
  });
  if (problems.length === 0 && entries.every(([, { weight }]) => weight === 0))
    problems.push(problem(prioritisationMessages, 'weights-all-zero', 'factors'));
  return problems;
}
