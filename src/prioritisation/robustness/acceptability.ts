import {
  draws as drawsOf,
  InputError,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type DefinitionReference,
  type Problem,
} from '../../kernel/index.ts';
import type { Answers } from '../method.ts';
import { prioritisationMessages } from '../messages.ts';
import type { SetMethod } from '../set-method.ts';
import { exactShares } from './exact-shares.ts';
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
  /** The share of all weights that put it in each place, the first place first; they add up to 1. */
  readonly shares: readonly number[];
  /** The standard error of each share; all 0 where the shares are exact. */
  readonly standardErrors: readonly number[];
  /** The mean of the weights that make it the first: whose favourite it is. Null when none does, or where only the shares are worked out. */
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
  if (isSmall) {
    const shares = exactShares(termsOf(given));
    const none = shares.map((own) => own.map(() => 0));
    const found = given.items.map(({ id }, row) => ({ id, shares: shares[row]!, standardErrors: none[row]!, centralWeights: null }));
    return { definition, how: 'exact', options: null, items: found };
  }
  return { definition, how: 'drawn', options, items: drawnShares(given, method, options) };
}

function drawnShares(
  given: WeighedProblem<{ readonly id: string }>,
  method: SetMethod,
  { draws, seed }: AcceptabilityOptions,
): readonly ItemAcceptability[] {
  const tally = tallyOf(given.items.length, given.weights.length);
  const { exponential } = drawsOf(seed);
  const weights = new Float64Array(given.weights.length);
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0;
    for (let index = 0; index < weights.length; index += 1) total += weights[index] = exponential();
    for (let index = 0; index < weights.length; index += 1) weights[index]! /= total;
    tally.add(given.weigh(weights).scores, given.sign, weights);
  }
  return given.items.map(({ id }, row) => ({
    id,
    ...tally.of(
      row,
      draws,
      method.criteria.map((criterion) => criterion.id),
    ),
  }));
}

interface Tally {
  readonly add: (scores: Float64Array, sign: number, weights: ArrayLike<number>) => void;
  readonly of: (row: number, samples: number, names: readonly string[]) => Omit<ItemAcceptability, 'id'>;
}

/** Counts places, and adds up the weights of the winners. */
function tallyOf(rows: number, criteria: number): Tally {
  const counts = new Float64Array(rows * rows);
  const sums = new Float64Array(rows * criteria);
  const order = new Uint32Array(rows);
  const add = (scores: Float64Array, sign: number, weights: ArrayLike<number>): void => {
    insertionSort(order, scores, sign);
    for (let place = 0; place < rows; place += 1) counts[order[place]! * rows + place]! += 1;
    for (let index = 0; index < criteria; index += 1) sums[order[0]! * criteria + index]! += weights[index]!;
  };
  const of = (row: number, samples: number, names: readonly string[]): Omit<ItemAcceptability, 'id'> => {
    const own = Array.from(counts.subarray(row * rows, (row + 1) * rows));
    const wins = own[0]!;
    const central = wins === 0 ? null : Object.fromEntries(names.map((name, index) => [name, sums[row * criteria + index]! / wins]));
    const shares = own.map((count) => count / samples);
    return { shares, standardErrors: shares.map((share) => Math.sqrt((share * (1 - share)) / samples)), centralWeights: central };
  };
  return { add, of };
}

/** Sorts rows by score, best first; quick because one draw's order is close to the last one's. */
function insertionSort(order: Uint32Array, scores: Float64Array, sign: number): void {
  if (order[0] === 0 && order[1] === 0) for (let row = 0; row < order.length; row += 1) order[row] = row;
  for (let place = 1; place < order.length; place += 1) {
    const row = order[place]!;
    const score = sign * scores[row]!;
    let at = place - 1;
    while (at >= 0 && sign * scores[order[at]!]! < score) {
      order[at + 1] = order[at]!;
      at -= 1;
    }
    order[at + 1] = row;
  }
}

/** What was measured and weighed in each sample of a simulation made elsewhere. */
export interface AcceptabilitySamples {
  /** `measurements[sample][alternative][criterion]`, partial values of which more is better. */
  readonly measurements: readonly (readonly (readonly number[])[])[];
  /** `weights[sample][criterion]`. */
  readonly weights: readonly (readonly number[])[];
}

/** What samples say: the rank of each alternative in each, and the share of places. */
export interface SampledAcceptability {
  /** `ranks[sample][alternative]`, 1 for the best; equals share a place. */
  readonly ranks: readonly (readonly number[])[];
  /** `shares[alternative][rank - 1]`. */
  readonly shares: readonly (readonly number[])[];
}

/**
 * Rank acceptability from samples of measurements and weights that were drawn elsewhere, where values are uncertain too.
 *
 * @param samples - as many sets of weights as of measurements, at least one
 * @returns ranks by sample, and shares of places by alternative
 * @throws InputError `invalid-input` without a sample, when weights and measurements do not pair up, or for a sample of another size than the first
 *
 * @example
 * ```ts
 * import { acceptabilityOfSamples } from 'marops/prioritisation';
 *
 * acceptabilityOfSamples({ measurements: [[[1, 0], [0, 1]], [[1, 0], [0, 1]]], weights: [[0.7, 0.3], [0.2, 0.8]] }).shares // => [[0.5, 0.5], [0.5, 0.5]]
 * ```
 */
export function acceptabilityOfSamples({ measurements, weights }: AcceptabilitySamples): SampledAcceptability {
  const isPaired = measurements.length > 0 && measurements.length === weights.length;
  if (!isPaired)
    throw new InputError([problem(kernelMessages, 'too-small', 'weights', { min: Math.max(1, measurements.length), value: weights.length })]);
  refuseWhenBroken(sampleProblems({ measurements, weights }));
  const ranks = measurements.map((alternatives, sample) => {
    const scores = alternatives.map((values) => values.reduce((sum, value, index) => sum + value * weights[sample]![index]!, 0));
    return scores.map((score) => 1 + scores.filter((other) => other > score).length);
  });
  const shares = measurements[0]!.map((_, row) =>
    ranks[0]!.map((__, place) => ranks.filter((each) => each[row] === place + 1).length / ranks.length),
  );
  return { ranks, shares };
}

/** Every sample must have a finite number for each alternative and criterion of the first. */
function sampleProblems({ measurements, weights }: AcceptabilitySamples): readonly Problem[] {
  const [rows, width] = [measurements[0]!.length, weights[0]!.length];
  const isRow = (row: readonly number[]): boolean => row.length === width && row.every(Number.isFinite);
  return measurements.flatMap((alternatives, sample) => {
    const isSound = alternatives.length === rows && alternatives.every(isRow) && isRow(weights[sample]!);
    const path = `measurements[${String(sample)}]`;
    return isSound ? [] : [problem(prioritisationMessages, 'uneven-sample', path, { rows, width })];
  });
}
