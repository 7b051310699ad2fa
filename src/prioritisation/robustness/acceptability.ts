import { draws as drawsOf, InputError, kernelMessages, problem, shown, type DefinitionReference } from '../../kernel/index.ts';
import type { Answers } from '../method.ts';
import type { SetMethod } from '../set-method.ts';
import { exactShares } from './exact-shares.ts';
import { placeTally, type PlaceShares } from './place-tally.ts';
import { termsOf, weighedProblem, type WeighedProblem } from './weighed-problem.ts';

/** How acceptability is found. */
export interface AcceptabilityOptions {
  /** How many sets of weights are drawn, a whole number of 1 or more; not used where it can be worked out exactly. */
  readonly draws: number;
  /** The seed of the draws, a whole number. */
  readonly seed: number;
}

/** How often an item takes each place when nobody agrees on weights. */
export interface ItemAcceptability {
  /** The item. */
  readonly id: string;
  /** The share of all weights that put it in each place, the first place first; they add up to 1. Equals share a place (1, 2, 2, 4). */
  readonly shares: readonly number[];
  /** The standard error of each share; all 0 where the shares are exact. */
  readonly standardErrors: readonly number[];
  /** The mean of the weights that make it the first: whose favourite it is. Null when none does. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
}

/** Rank acceptability over all weights (SMAA-2). */
export interface Acceptability {
  /** Which method it is about. */
  readonly definition: DefinitionReference;
  /** Worked out exactly, or from draws. */
  readonly how: 'exact' | 'drawn';
  /** The draws and the seed; null where they were not needed. */
  readonly options: AcceptabilityOptions | null;
  /** One entry an item, in the caller's order. */
  readonly items: readonly ItemAcceptability[];
}

/**
 * How often each item takes each place when every set of weights is equally likely (SMAA-2, Lahdelma and Salminen 2001). Exact for up to three criteria
 * and a dozen items of a method that adds up weighted terms; drawn with standard errors otherwise.
 *
 * @param items - items with an `id` and a number for each criterion; at least two can be compared
 * @param method - a set method; its own weights do not matter
 * @param options - how many draws, and their seed
 * @returns the shares of places by item
 * @throws InputError `invalid-input` when fewer than two items can be compared, or draws is not a whole number of 1 or more
 *
 * @example
 * ```ts
 * import { acceptability, weightedSum } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', reach: 1, fit: 0 }, { id: 'b', reach: 0.6, fit: 0.6 }, { id: 'c', reach: 0, fit: 1 }];
 * const method = weightedSum([{ id: 'reach', weight: 1, direction: 'higher' }, { id: 'fit', weight: 1, direction: 'higher' }], { normalisation: 'none' });
 * acceptability(items, method, { draws: 1000, seed: 1 }).items.map(({ shares }) => shares.map((share) => share.toFixed(2)))
 * // => [['0.40', '0.10', '0.50'], ['0.20', '0.80', '0.00'], ['0.40', '0.10', '0.50']]
 * ```
 */
export function acceptability<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: SetMethod<Name>,
  options: AcceptabilityOptions,
): Acceptability {
  const isWhole = Number.isSafeInteger(options.draws) && options.draws >= 1;
  if (!isWhole) throw new InputError([problem(kernelMessages, 'too-small', 'draws', { min: 1, value: shown(options.draws) })]);
  const given = weighedProblem(items, method);
  const definition = { id: method.id, version: method.version };
  const isSmall = method.additive && (given.weights.length <= 2 || (given.weights.length === 3 && given.items.length <= 12));
  const found = isSmall ? exactShares(termsOf(given)) : drawnShares(given, options);
  const errorOf = (share: number): number => (isSmall ? 0 : Math.sqrt((share * (1 - share)) / options.draws));
  const named = (weights: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(method.criteria.map((criterion, index) => [criterion.id, weights[index]!]));
  return {
    definition,
    how: isSmall ? 'exact' : 'drawn',
    options: isSmall ? null : options,
    items: given.items.map(({ id }, row) => {
      const { shares, favouredBy } = found[row]!;
      return { id, shares, standardErrors: shares.map(errorOf), centralWeights: favouredBy && named(favouredBy) };
    }),
  };
}

function drawnShares(given: WeighedProblem<unknown>, { draws, seed }: AcceptabilityOptions): readonly PlaceShares[] {
  const tally = placeTally(given.items.length, given.weights.length);
  const { exponential } = drawsOf(seed);
  const weights = new Float64Array(given.weights.length);
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0;
    for (let index = 0; index < weights.length; index += 1) total += weights[index] = exponential();
    for (let index = 0; index < weights.length; index += 1) weights[index]! /= total;
    tally.add(given.weigh(weights).scores, given.sign, weights);
  }
  return given.items.map((_, row) => tally.sharesOf(row, draws));
}
