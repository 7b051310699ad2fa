import {
  frozenCopy,
  isRecord,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type Expression,
  type Problem,
  type Source,
} from '../../kernel/index.ts';
import { methodProblems } from '../define-method.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Direction, Factor, Method } from '../method.ts';
import { numberProblem } from '../set-methods/criteria.ts';

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
 * @throws InputError `invalid-input` with every problem: a weight that is negative or no number, weights that are all 0, an unknown direction, a `lower`
 *   factor without bounds, and what `defineMethod` refuses
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
  refuseWhenBroken(definitionProblems(copy));
  const entries = Object.entries<WeightedFactor>(copy.factors) as [Name, WeightedFactor][];

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

/** What is wrong beyond what is wrong with a method; the rest is found once the method is made. */
function definitionProblems(definition: unknown): readonly Problem[] {
  if (!isRecord(definition)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(definition) })];
  const { factors } = definition;
  if (!isRecord(factors)) return [problem(kernelMessages, 'not-an-object', 'factors', { value: shown(factors) })];
  const problems = Object.entries(factors).flatMap(([name, factor]) => factorProblems(factor, `factors.${name}`));
  if (problems.length > 0) return problems;
  const isWeightless = Object.values(factors as Readonly<Record<string, WeightedFactor>>).every(({ weight }) => weight === 0);
  return isWeightless ? [problem(prioritisationMessages, 'weights-all-zero', 'factors')] : [];
}

function factorProblems(factor: unknown, path: string): readonly Problem[] {
  if (!isRecord(factor)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(factor) })];
  const { weight, direction, min, max } = factor as Partial<Record<keyof WeightedFactor, unknown>>;
  const isDirection = direction === 'higher' || direction === 'lower';
  const isTurnedWithoutBounds = direction === 'lower' && (min === undefined || max === undefined);
  const found = [
    numberProblem(weight, `${path}.weight`, 0),
    isDirection ? undefined : problem(kernelMessages, 'not-one-of', `${path}.direction`, { allowed: ['higher', 'lower'], value: shown(direction) }),
    isTurnedWithoutBounds ? problem(prioritisationMessages, 'lower-without-bounds', path) : undefined,
  ];
  return found.filter((each) => each !== undefined);
}
