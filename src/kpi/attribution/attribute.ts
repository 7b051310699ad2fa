import { allocate, problem, type DefinitionReference, type Money, type Problem } from '../../kernel/index.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { encodeJourneys, type Unattributed } from './encode.ts';
import type { Journey } from './journey.ts';
import { attributionMessages } from './messages.ts';
import type { AttributionModel } from './model.ts';
import { accumulateCredit, refuseBrokenPartial, type CreditPartial, type JourneyTotals } from './partial.ts';

/** What one channel gets. */
export interface Credit {
  /** The channel. */
  readonly channel: string;
  /** Its share of the conversions, from 0 to 1. */
  readonly share: number;
  /** Its conversions; a fraction, since several channels share one. */
  readonly conversions: number;
  /** Its part of the value: whole minor units that add up to the total, to the cent; null when no journey has a value. */
  readonly value: Money | null;
  /** The share of conversions that would be lost without it; only models that know it. */
  readonly removalEffect?: number;
}

/** Credit for every channel. */
export interface Attribution {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which model made it. */
  readonly definition: DefinitionReference;
  /** What shaped it. */
  readonly options: Readonly<Record<string, number | string>>;
  /** Sums over the journeys that could be read. */
  readonly totals: JourneyTotals;
  /** The channels, most conversions first, equal ones by name. */
  readonly credits: readonly Credit[];
  /** What went to no channel, because its journey cannot be read. */
  readonly unattributed: Unattributed;
  /** Why. */
  readonly problems: readonly Problem[];
}

/**
 * Credit for every channel by one model. The value is shared in whole minor units and adds up to the cent; journeys that cannot be read
 * are named and their conversions stay visible as unattributed.
 *
 * @param journeys - paths with their conversions
 * @param model - how credit is shared
 * @returns the credit; `insufficient` without a conversion
 * @throws InputError `invalid-input` when the model cannot handle that many channels
 *
 * @example
 * ```ts
 * import { attribute, markov } from 'marops/kpi';
 *
 * const journeys = [
 *   { path: ['search'], conversions: 2, nulls: 1, value: { amount: 20000, currency: 'EUR' } },
 *   { path: ['mail'], conversions: 1, value: { amount: 10000, currency: 'EUR' } },
 *   { path: ['search', 'mail'], conversions: 1, value: { amount: 10000, currency: 'EUR' } },
 * ];
 * const result = attribute(journeys, markov);
 * result.status === 'ok' && result.credits.map(({ channel, value }) => [channel, value?.amount]) // => [['search', 24000], ['mail', 16000]]
 * ```
 */
export function attribute<Counts>(journeys: readonly Journey[], model: AttributionModel<Counts>): Attribution | Insufficient {
  return finishCredit(accumulateCredit(encodeJourneys(journeys, model.needs), model), model);
}

/**
 * The credit that a partial leads to.
 *
 * @param partial - counts of all journeys
 * @param model - the model that counted
 * @returns the credit; `insufficient` without a conversion
 * @throws InputError `invalid-input` when the partial is of another model, or is none
 *
 * @example
 * ```ts
 * import { accumulateCredit, encodeJourneys, finishCredit, lastTouch } from 'marops/kpi';
 *
 * const partial = accumulateCredit(encodeJourneys([{ path: ['mail'], conversions: 0, nulls: 9 }], 'order'), lastTouch);
 * finishCredit(partial, lastTouch).status // => 'insufficient'
 * ```
 */
export function finishCredit<Counts>(partial: CreditPartial<Counts>, model: AttributionModel<Counts>): Attribution | Insufficient {
  refuseBrokenPartial(partial, 'partial', model);
  const { definition, options, totals, currency, unattributed, problems } = partial;
  if (totals.journeys === 0) return insufficient(definition, problem(attributionMessages, 'no-journeys', 'journeys', { value: 0 }));
  if (totals.conversions === 0) return insufficient(definition, problem(attributionMessages, 'no-conversions', 'journeys', { value: 0 }));
  const weights = model.weigh(partial.counts);
  if ('code' in weights) return insufficient(definition, weights);

  const sorted = [...weights].sort((a, b) => b.conversions - a.conversions || (a.channel < b.channel ? -1 : 1));
  const whole = sorted.reduce((sum, each) => sum + each.conversions, 0);
  if (whole === 0) return insufficient(definition, problem(attributionMessages, 'no-conversions', 'counts', { value: 0 }));
  const amounts =
    totals.value === 0
      ? sorted.map(() => 0)
      : allocate(
          totals.value,
          sorted.map((each) => each.value),
        );
  const credits = sorted.map(({ channel, conversions, removalEffect }, index) => ({
    channel,
    share: conversions / whole,
    conversions: (totals.conversions * conversions) / whole,
    value: currency === null ? null : { amount: amounts[index]!, currency },
    ...(removalEffect === undefined ? {} : { removalEffect }),
  }));
  return { status: 'ok', definition, options, totals, credits, unattributed, problems };
}
