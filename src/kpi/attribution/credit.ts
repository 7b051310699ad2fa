import { mergeSums, sumOf, type CompensatedSum, type Problem } from '../../kernel/index.ts';
import { listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import { channelProblems } from './encode.ts';
import type { EncodedJourneys } from './journey.ts';
import type { AttributionModel, ChannelWeight } from './model.ts';

/** A model that shares the credit of each journey by itself. */
export type HeuristicModel = AttributionModel<readonly ChannelCredit[]>;

/** What a channel got from the journeys: plain JSON that merges. */
export interface ChannelCredit {
  /** The channel. */
  readonly channel: string;
  /** Its part of the conversions. */
  readonly conversions: CompensatedSum;
  /** Its part of the value, in minor units, not rounded. */
  readonly value: CompensatedSum;
}

/**
 * Writes how a journey shares its credit, one weight for each touch from `start` to `end`, and returns what they add up to.
 *
 * @internal
 */
export type Share = (journeys: EncodedJourneys, start: number, end: number, weights: Float64Array) => number;

const blockSize = 4096;

/**
 * The credit of the channels when each journey shares its own. Sums plainly inside a block of journeys and with compensation between
 * blocks: exact to the last digits, at the speed of a plain loop.
 *
 * @internal
 */
export function creditOf(journeys: EncodedJourneys, share: Share): readonly ChannelCredit[] {
  const { channels, starts, touches, conversions, values } = journeys;
  const weights = new Float64Array(longest(starts));
  const totals = channels.map((channel) => ({ channel, conversions: nothing, value: nothing }));
  const block = { conversions: new Float64Array(channels.length), value: new Float64Array(channels.length) };

  for (let first = 0; first < conversions.length; first += blockSize) {
    block.conversions.fill(0);
    block.value.fill(0);
    const last = Math.min(first + blockSize, conversions.length);
    for (let journey = first; journey < last; journey += 1) {
      if (conversions[journey] === 0) continue;
      const start = starts[journey]!;
      const end = starts[journey + 1]!;
      const whole = share(journeys, start, end, weights);
      const count = conversions[journey]! / whole;
      const value = values[journey]! / whole;
      for (let at = start; at < end; at += 1) {
        const weight = weights[at - start]!;
        if (weight === 0) continue;
        const channel = touches[at]!;
        block.conversions[channel]! += count * weight;
        block.value[channel]! += value * weight;
      }
    }
    for (const [index, total] of totals.entries()) {
      total.conversions = mergeSums(total.conversions, { sum: block.conversions[index]!, compensation: 0 });
      total.value = mergeSums(total.value, { sum: block.value[index]!, compensation: 0 });
    }
  }
  return totals;
}

const nothing: CompensatedSum = { sum: 0, compensation: 0 };

function longest(starts: Int32Array): number {
  let most = 0;
  for (let journey = 1; journey < starts.length; journey += 1) most = Math.max(most, starts[journey]! - starts[journey - 1]!);
  return most;
}

/**
 * What is wrong with the credit of a part.
 *
 * @internal
 */
export function creditProblems(counts: readonly ChannelCredit[], path: string): readonly Problem[] {
  return listProblems(counts, path, (count, at) =>
    objectProblems(count, at, ({ channel, conversions, value }) => [
      ...channelProblems(channel, `${at}.channel`),
      ...sumProblems(conversions, `${at}.conversions`),
      ...sumProblems(value, `${at}.value`),
    ]),
  );
}

function sumProblems(total: CompensatedSum, path: string): readonly Problem[] {
  return objectProblems(total, path, ({ sum, compensation }) => [
    ...numberProblems(sum, `${path}.sum`, { min: 0, max: 1e100 }),
    ...numberProblems(compensation, `${path}.compensation`, { min: -1e100, max: 1e100 }),
  ]);
}

/**
 * The credit of two parts as that of the whole.
 *
 * @internal
 */
export function mergeCredits(left: readonly ChannelCredit[], right: readonly ChannelCredit[]): readonly ChannelCredit[] {
  const credits = new Map(left.map((each) => [each.channel, each]));
  for (const { channel, conversions, value } of right) {
    const known = credits.get(channel) ?? { conversions: nothing, value: nothing };
    credits.set(channel, { channel, conversions: mergeSums(known.conversions, conversions), value: mergeSums(known.value, value) });
  }
  return [...credits.values()];
}

/**
 * The credit of the channels as weights.
 *
 * @internal
 */
export function weighCredits(counts: readonly ChannelCredit[]): readonly ChannelWeight[] {
  return counts.map(({ channel, conversions, value }) => ({ channel, conversions: sumOf(conversions), value: sumOf(value) }));
}
