import {
  draws,
  kernelMessages,
  problem,
  quantile,
  refuseWhenBroken,
  shareProblems,
  type DefinitionReference,
  type Draws,
  type Problem,
} from '../../kernel/index.ts';
import { numberProblems, objectProblems } from '../argument-check.ts';
import type { Insufficient } from '../insufficient.ts';
import { finishCredit, type Attribution, type Credit } from './attribute.ts';
import { encodeJourneys } from './encode.ts';
import type { EncodedJourneys, Journey } from './journey.ts';
import type { AttributionModel } from './model.ts';
import { accumulateCredit } from './partial.ts';
import { poisson } from './poisson.ts';

/** How credit is resampled. */
export interface ResamplingOptions {
  /** How often, from 20 to 100,000; 200 for a look, 2,000 for a report. */
  readonly replicates: number;
  /** A whole number; the same seed gives the same ranges. */
  readonly seed: number;
  /** How sure the ranges are, above 0 and below 1: 0.95. */
  readonly confidence: number;
}

/** From where to where. */
export interface Range {
  /** Lower end. */
  readonly lower: number;
  /** Upper end. */
  readonly upper: number;
}

/** What one channel gets, and how sure that is. */
export interface CreditInterval {
  /** The channel. */
  readonly channel: string;
  /** Its share of the conversions. */
  readonly share: Range;
  /** Its conversions. */
  readonly conversions: Range;
  /** Its value in minor units; null when no journey has a value. */
  readonly value: Range | null;
}

/** Credit with its uncertainty. */
export interface AttributionIntervals {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made the ranges. */
  readonly definition: DefinitionReference;
  /** How. */
  readonly options: ResamplingOptions;
  /** The credit itself. */
  readonly attribution: Attribution;
  /** A range for each channel, in the order of the credit. */
  readonly intervals: readonly CreditInterval[];
  /** Replicates that had a conversion; the others say nothing. */
  readonly replicatesUsed: number;
}

/**
 * Credit with its uncertainty: the journeys are drawn again and again (Poisson bootstrap), each conversion and each way without one a
 * unit of its own, and the model runs on every draw. A channel whose range is wide has too few journeys to be judged by.
 *
 * @param journeys - paths with their conversions
 * @param model - how credit is shared
 * @param options - replicates, seed and confidence
 * @returns credit and ranges; `insufficient` without a conversion, or when fewer than 20 replicates have one
 * @throws InputError `invalid-input` for options out of range, or when the model cannot handle that many channels
 *
 * @example
 * ```ts
 * import { attributeWithIntervals, linear } from 'marops/kpi';
 *
 * const journeys = [{ path: ['search'], conversions: 60, nulls: 900 }, { path: ['search', 'mail'], conversions: 40, nulls: 200 }];
 * const result = attributeWithIntervals(journeys, linear, { replicates: 200, seed: 1, confidence: 0.9 });
 * result.status === 'ok' && result.intervals.map(({ channel, share }) => [channel, share.lower > 0.1, share.upper < 0.9])
 * // => [['search', true, true], ['mail', true, true]]
 * ```
 */
export function attributeWithIntervals<Counts>(
  journeys: readonly Journey[],
  model: AttributionModel<Counts>,
  options: ResamplingOptions,
): AttributionIntervals | Insufficient {
  refuseWhenBroken(optionProblems(options));
  const encoding = encodeJourneys(journeys, model.needs);
  const attribution = finishCredit(accumulateCredit(encoding, model), model);
  if (attribution.status === 'insufficient') return attribution;

  const source = draws(options.seed);
  const replicates: Attribution[] = [];
  for (let round = 0; round < options.replicates; round += 1) {
    const drawn = finishCredit(accumulateCredit({ ...encoding, journeys: redrawn(encoding.journeys, source) }, model), model);
    if (drawn.status === 'ok') replicates.push(drawn);
  }
  if (replicates.length < 20) {
    const reason = problem(kernelMessages, 'too-small', 'replicates with a conversion', { min: 20, value: replicates.length });
    return { status: 'insufficient', definition: attribution.definition, reason };
  }
  return {
    status: 'ok',
    definition: { id: 'poisson-bootstrap', version: '1.0.0' },
    options,
    attribution,
    intervals: intervalsOf(attribution, replicates, options.confidence),
    replicatesUsed: replicates.length,
  };
}

/** The same ways, travelled by another draw of people; a conversion keeps the mean value of its way. */
function redrawn(journeys: EncodedJourneys, source: Draws): EncodedJourneys {
  const conversions = journeys.conversions.map((mean) => poisson(mean, source));
  const nulls = journeys.nulls.map((mean) => poisson(mean, source));
  const values = journeys.values.map((value, index) => (value === 0 ? 0 : Math.round((value * conversions[index]!) / journeys.conversions[index]!)));
  return { ...journeys, conversions, nulls, values };
}

function intervalsOf(attribution: Attribution, replicates: readonly Attribution[], confidence: number): readonly CreditInterval[] {
  const drawn = new Map<string, Credit[]>(attribution.credits.map(({ channel }) => [channel, []]));
  for (const { credits } of replicates) for (const credit of credits) drawn.get(credit.channel)?.push(credit);
  return attribution.credits.map(({ channel, value }) => {
    const credits = drawn.get(channel) ?? [];
    const amounts = rangeOf(
      credits.map((each) => each.value?.amount ?? 0),
      confidence,
    );
    return {
      channel,
      share: rangeOf(
        credits.map((each) => each.share),
        confidence,
      ),
      conversions: rangeOf(
        credits.map((each) => each.conversions),
        confidence,
      ),
      value: value === null ? null : { lower: Math.round(amounts.lower), upper: Math.round(amounts.upper) },
    };
  });
}

function rangeOf(values: readonly number[], confidence: number): Range {
  return { lower: quantile(values, (1 - confidence) / 2) ?? 0, upper: quantile(values, (1 + confidence) / 2) ?? 0 };
}

function optionProblems(options: ResamplingOptions): readonly Problem[] {
  return objectProblems(options, 'options', ({ replicates, seed, confidence }) => [
    ...numberProblems(replicates, 'options.replicates', { min: 20, max: 100_000, whole: true }),
    ...numberProblems(seed, 'options.seed', { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, whole: true }),
    ...shareProblems(confidence, 'options.confidence'),
  ]);
}
