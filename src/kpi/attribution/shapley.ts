import { kernelMessages, problem, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { largestSum, listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import { channelProblems } from './encode.ts';
import { attributionMessages } from './messages.ts';

/** What a set of channels achieves together. */
export interface Coalition {
  /** The channels, each once, in any order. */
  readonly channels: readonly string[];
  /** What they achieve together; a set that is not listed achieves 0. */
  readonly value: number;
}

/** What a channel contributes. */
export interface ShapleyValue {
  /** The channel. */
  readonly channel: string;
  /** Its contribution, averaged over all orders in which the channels could join. */
  readonly value: number;
}

/** 2^18 sets are worked through in a moment. */
const maxChannels = 18;

/**
 * The Shapley value of each channel, from a table that says what every set of channels achieves (Shapley 1953). The values add up to
 * what all achieve together.
 *
 * @param coalitions - sets of at most 18 channels and their values; a set that is not listed counts as 0
 * @returns one value for each channel, in the order in which the channels first appear
 * @throws InputError `invalid-input` for more than 18 channels, a set listed twice, a channel twice in a set, or a value that is no number
 *
 * @example
 * ```ts
 * import { shapleyValues } from 'marops/kpi';
 *
 * shapleyValues([
 *   { channels: ['search'], value: 6 },
 *   { channels: ['mail'], value: 2 },
 *   { channels: ['search', 'mail'], value: 10 },
 * ]) // => [{ channel: 'search', value: 7 }, { channel: 'mail', value: 3 }]
 * ```
 */
export function shapleyValues(coalitions: readonly Coalition[]): readonly ShapleyValue[] {
  refuseWhenBroken(listProblems(coalitions, 'coalitions', coalitionProblems));
  const channels = [...new Set(coalitions.flatMap((each) => each.channels))];
  const size = channels.length;
  if (size > maxChannels) refuseWhenBroken([problem(attributionMessages, 'too-many-channels', 'coalitions', { max: maxChannels, value: size })]);

  const bits = new Map(channels.map((channel, index) => [channel, 1 << index]));
  const values = new Float64Array(2 ** size);
  const seen = new Set<number>();
  for (const [index, { channels: members, value }] of coalitions.entries()) {
    const set = members.reduce((sum, channel) => sum | bits.get(channel)!, 0);
    if (seen.has(set))
      refuseWhenBroken([problem(kernelMessages, 'not-unique', `coalitions[${String(index)}].channels`, { value: members.join(' + ') })]);
    seen.add(set);
    values[set] = value;
  }
  return channels.map((channel, index) => ({ channel, value: contribution(values, size, 1 << index) }));
}

/** The mean gain of joining, first over the sets of each size, then over the sizes. */
function contribution(values: Float64Array, size: number, joining: number): number {
  const gains = new Float64Array(size);
  for (let set = 0; set < values.length; set += 1) {
    if ((set & joining) === 0) gains[bitsOf(set)]! += values[set | joining]! - values[set]!;
  }
  let [sum, sets] = [0, 1];
  for (let others = 0; others < size; others += 1) {
    sum += gains[others]! / sets;
    sets *= (size - 1 - others) / (others + 1);
  }
  return sum / size;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function coalitionProblems(coalition: Coalition, path: string): readonly Problem[] {
  return objectProblems(coalition, path, ({ channels, value }) => {
    const wrong = [
      ...numberProblems(value, `${path}.value`, { min: -largestSum, max: largestSum }),
      ...listProblems(channels, `${path}.channels`, channelProblems),
    ];
    if (wrong.length > 0) return wrong;
    const twice = channels.find((channel, index) => channels.indexOf(channel) !== index);
    return [
      ...(channels.length === 0 && value !== 0 ? [problem(attributionMessages, 'empty-journey', `${path}.channels`)] : []),
      ...(twice === undefined ? [] : [problem(kernelMessages, 'not-unique', `${path}.channels`, { value: twice })]),
    ];
  });
}
