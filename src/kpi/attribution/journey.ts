import type { Money } from '../../kernel/index.ts';

/** The way of one person, or of many who went the same way: the channels in order, and how it ended. */
export interface Journey {
  /** Channels in the order they were met; repeats stay. */
  readonly path: readonly string[];
  /** How many went this way and converted, 0 or more. */
  readonly conversions: number;
  /** How many went this way and did not convert; none when left out. Markov needs them. */
  readonly nulls?: number;
  /** What all these conversions were worth together; nothing when left out. */
  readonly value?: Money;
  /** For each touch, how many hours before the end it was; time decay needs it. */
  readonly hoursBefore?: readonly number[];
}

/** Journeys as columns, channels as numbers: encoded once, then attributed by as many models as wanted. */
export interface EncodedJourneys {
  /** Names of the channels; a touch is a position in this list. */
  readonly channels: readonly string[];
  /** Currency of the values; null when no journey has one. */
  readonly currency: string | null;
  /** Where the touches of each journey start, and at the end their number. */
  readonly starts: Int32Array;
  /** Touches of all journeys, one after the other. */
  readonly touches: Int32Array;
  /** Hours before the end, for each touch; null when the model does not ask for them. */
  readonly hoursBefore: Float64Array | null;
  /** Conversions of each journey. */
  readonly conversions: Float64Array;
  /** Ways without conversion of each journey. */
  readonly nulls: Float64Array;
  /** Value of each journey in minor units. */
  readonly values: Float64Array;
}
