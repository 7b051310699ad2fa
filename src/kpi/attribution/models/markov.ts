import { InputError, kernelMessages, problem, shown, type Problem } from '../../../kernel/index.ts';
import { listProblems, numberProblems, objectProblems } from '../../argument-check.ts';
import { inverse } from '../../inverse.ts';
import { channelProblems } from '../encode.ts';
import type { EncodedJourneys } from '../journey.ts';
import { attributionMessages } from '../messages.ts';
import type { AttributionModel, ChannelWeight } from '../model.ts';

/** Where people went from a channel: plain JSON that merges. Repeats of a channel do not count; they change no probability. */
export interface ChannelTransitions {
  /** The channel. */
  readonly channel: string;
  /** Journeys that begin here. */
  readonly starts: number;
  /** Journeys that end here with a conversion. */
  readonly conversions: number;
  /** Journeys that end here without one. */
  readonly nulls: number;
  /** How often each other channel came next. */
  readonly next: readonly (readonly [channel: string, count: number])[];
}

/** Above it the matrix of transitions takes too long. */
const maxChannels = 2000;

/**
 * The credit of a channel is what would be lost without it: a Markov chain over the channels, solved exactly, not simulated. Journeys
 * without conversion count. The value is shared as the conversions are.
 */
export const markov: AttributionModel<readonly ChannelTransitions[]> = {
  id: 'markov',
  version: '1.0.0',
  title: 'Markov chain, order 1',
  source: {
    author: 'Anderl, Becker, von Wangenheim and Schumann',
    year: 2016,
    title: 'Mapping the customer journey: lessons learned from graph-based online attribution modeling',
  },
  options: { order: 1 },
  needs: 'order',
  count: transitionsOf,
  check: transitionProblems,
  merge: mergeTransitions,
  weigh: removalEffects,
};

function transitionsOf({ channels, starts, touches, conversions, nulls }: EncodedJourneys): readonly ChannelTransitions[] {
  const size = channels.length;
  refuseTooMany(size);
  const [begin, converted, lost] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const next = new Float64Array(size * size);
  for (let journey = 0; journey < conversions.length; journey += 1) {
    const [wins, losses] = [conversions[journey]!, nulls[journey]!];
    const [start, end] = [starts[journey]!, starts[journey + 1]!];
    let channel = touches[start]!;
    begin[channel]! += wins + losses;
    for (let at = start + 1; at < end; at += 1) {
      const following = touches[at]!;
      next[channel * size + following]! += wins + losses;
      channel = following;
    }
    converted[channel]! += wins;
    lost[channel]! += losses;
  }
  return channels.map((channel, from) => ({
    channel,
    starts: begin[from]!,
    conversions: converted[from]!,
    nulls: lost[from]!,
    next: channels.flatMap((to, index) => (index !== from && next[from * size + index]! > 0 ? [[to, next[from * size + index]!] as const] : [])),
  }));
}

function refuseTooMany(size: number): void {
  if (size > maxChannels) throw new InputError([problem(attributionMessages, 'too-many-channels', 'channels', { max: maxChannels, value: size })]);
}

function transitionProblems(counts: readonly ChannelTransitions[], path: string): readonly Problem[] {
  return listProblems(counts, path, (count, at) =>
    objectProblems(count, at, ({ channel, starts, conversions, nulls, next }) => [
      ...channelProblems(channel, `${at}.channel`),
      ...Object.entries({ starts, conversions, nulls }).flatMap(([name, value]) => passedProblems(value, `${at}.${name}`)),
      ...listProblems(next, `${at}.next`, (step, where) =>
        Array.isArray(step)
          ? [...channelProblems(step[0], `${where}[0]`), ...passedProblems(step[1], `${where}[1]`)]
          : [problem(kernelMessages, 'not-a-list', where, { value: shown(step) })],
      ),
    ]),
  );
}

function passedProblems(count: unknown, path: string): readonly Problem[] {
  return numberProblems(count, path, { min: 0, max: 1e100 });
}

function mergeTransitions(left: readonly ChannelTransitions[], right: readonly ChannelTransitions[]): readonly ChannelTransitions[] {
  const merged = new Map(left.map((each) => [each.channel, each]));
  for (const each of right) {
    const known = merged.get(each.channel);
    merged.set(each.channel, known === undefined ? each : addTransitions(known, each));
  }
  return [...merged.values()];
}

function addTransitions(left: ChannelTransitions, right: ChannelTransitions): ChannelTransitions {
  const next = new Map(left.next);
  for (const [channel, count] of right.next) next.set(channel, (next.get(channel) ?? 0) + count);
  return {
    channel: left.channel,
    starts: left.starts + right.starts,
    conversions: left.conversions + right.conversions,
    nulls: left.nulls + right.nulls,
    next: [...next],
  };
}

/**
 * Removing a channel loses those who would have met it and converted later. With the fundamental matrix N of the chain, the chance to
 * meet channel i is visits(i) / N(i, i), and the chance to convert from there is the conversion column of N.
 */
function removalEffects(counts: readonly ChannelTransitions[]): readonly ChannelWeight[] | Problem {
  const size = counts.length;
  refuseTooMany(size);
  const numbers = new Map(counts.map(({ channel }, index) => [channel, index]));
  const begun = counts.reduce((sum, { starts }) => sum + starts, 0);
  const converted = counts.reduce((sum, { conversions }) => sum + conversions, 0);
  if (converted === 0) return problem(attributionMessages, 'no-conversions', 'journeys', { value: 0 });

  const staying = new Float64Array(size * size);
  const winning = new Float64Array(size);
  for (const [from, { conversions, nulls, next }] of counts.entries()) {
    const out = next.reduce((sum, [, count]) => sum + count, conversions + nulls);
    staying[from * size + from] = 1;
    if (out === 0) continue;
    winning[from] = conversions / out;
    for (const [channel, count] of next) {
      const to = numbers.get(channel);
      if (to !== undefined) staying[from * size + to]! -= count / out;
    }
  }
  const fundamental = inverse(staying, size);
  if (fundamental === null) return problem(attributionMessages, 'no-exit', 'journeys');

  return counts.map(({ channel }, index) => {
    let [visits, success] = [0, 0];
    for (let other = 0; other < size; other += 1) {
      visits += (counts[other]!.starts / begun) * fundamental[other * size + index]!;
      success += fundamental[index * size + other]! * winning[other]!;
    }
    const lost = (visits / fundamental[index * size + index]!) * success;
    const removalEffect = Math.min(1, Math.max(0, lost / (converted / begun)));
    return { channel, conversions: removalEffect, value: removalEffect, removalEffect };
  });
}
