import type { Problem, Source } from '../../kernel/index.ts';
import type { EncodedJourneys } from './journey.ts';

/** A way to share credit among channels: what it counts, how counts merge, and what they are worth. */
export interface AttributionModel<Counts> {
  /** Stable name. */
  readonly id: string;
  /** Semver; a change of figures is a major. */
  readonly version: string;
  /** Name for people. */
  readonly title: string;
  /** Where it was published. */
  readonly source: Source;
  /** What shaped it: half-life, weights. */
  readonly options: Readonly<Record<string, number | string>>;
  /** Whether it needs the age of each touch, or only their order. */
  readonly needs: 'order' | 'times';
  /** One pass over the journeys: plain JSON that merges. */
  readonly count: (journeys: EncodedJourneys) => Counts;
  /** What is wrong with counts that came from elsewhere: a shard, a file. */
  readonly check: (counts: Counts, path: string) => readonly Problem[];
  /** The counts of two parts as those of the whole. */
  readonly merge: (left: Counts, right: Counts) => Counts;
  /** The weight of each channel, or the reason why there is none. */
  readonly weigh: (counts: Counts) => readonly ChannelWeight[] | Problem;
}

/** How much of the credit a channel deserves, in any unit. */
export interface ChannelWeight {
  /** The channel. */
  readonly channel: string;
  /** Its weight in the conversions. */
  readonly conversions: number;
  /** Its weight in the value; equal to that in the conversions where the model does not tell them apart. */
  readonly value: number;
  /** The share of conversions that would be lost without the channel; Markov only. */
  readonly removalEffect?: number;
}
