import {
  InputError,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type DefinitionReference,
  type Money,
  type Problem,
} from '../../kernel/index.ts';
import { countProblems, listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import type { Attribution, Credit } from './attribute.ts';
import { channelProblems } from './encode.ts';
import { attributionMessages } from './messages.ts';

/** One channel as several models see it. */
export interface ChannelComparison {
  /** The channel. */
  readonly channel: string;
  /** Its share of the conversions by each model, in the order given. */
  readonly shares: readonly number[];
  /** Its value in minor units by each model; null when there are no values. */
  readonly values: readonly number[] | null;
  /** The largest share less the smallest: how much the answer depends on the model. */
  readonly spread: number;
}

/** How far two models are apart. */
export interface ModelDistance {
  /** Position of the first model. */
  readonly first: number;
  /** Position of the second model. */
  readonly second: number;
  /** The share of conversions that changes hands, from 0 to 1. */
  readonly shareMoved: number;
  /** The money that changes hands; null when there are no values. */
  readonly valueMoved: Money | null;
}

/** Where models agree and where they part. */
export interface AttributionComparison {
  /** The models, in the order given. */
  readonly definitions: readonly DefinitionReference[];
  /** The channels, the most disputed first, equal ones by name. */
  readonly channels: readonly ChannelComparison[];
  /** Every two models. */
  readonly distances: readonly ModelDistance[];
}

/**
 * Where attribution models disagree, and how much money moves when one is chosen over another. Where the spread is small the choice of
 * model does not matter; where it is large only an experiment can tell.
 *
 * @param attributions - two or more results over the same journeys
 * @returns the channels by dispute, and the distance of every two models
 * @throws InputError `invalid-input` for fewer than two results, results in different currencies, or what is no result
 *
 * @example
 * ```ts
 * import { attribute, compareAttributions, firstTouch, lastTouch } from 'marops/kpi';
 *
 * const journeys = [{ path: ['search', 'mail'], conversions: 3, value: { amount: 9000, currency: 'EUR' } }];
 * const results = [attribute(journeys, firstTouch), attribute(journeys, lastTouch)].filter((each) => each.status === 'ok');
 * compareAttributions(results).distances[0]?.valueMoved // => { amount: 9000, currency: 'EUR' }
 * ```
 */
export function compareAttributions(attributions: readonly Attribution[]): AttributionComparison {
  refuseWhenBroken(listProblems(attributions, 'attributions', attributionProblems));
  if (attributions.length < 2) {
    refuseWhenBroken([problem(attributionMessages, 'too-few-results', 'attributions', { min: 2, value: attributions.length })]);
  }
  const currency = commonCurrency(attributions);
  const names = [...new Set(attributions.flatMap((each) => each.credits.map(({ channel }) => channel)))];
  const byModel = attributions.map((each) => new Map(each.credits.map((credit) => [credit.channel, credit])));
  const channels = names.map((channel) =>
    comparisonOf(
      channel,
      byModel.map((credits) => credits.get(channel)),
      currency,
    ),
  );
  return {
    definitions: attributions.map(({ definition }) => definition),
    channels: [...channels].sort((a, b) => b.spread - a.spread || (a.channel < b.channel ? -1 : 1)),
    distances: attributions.flatMap((_, first) =>
      attributions.slice(first + 1).map((__, offset) => distanceOf(channels, first, first + 1 + offset, currency)),
    ),
  };
}

function comparisonOf(channel: string, credits: readonly (Credit | undefined)[], currency: string | null): ChannelComparison {
  const shares = credits.map((credit) => credit?.share ?? 0);
  const values = currency === null ? null : credits.map((credit) => credit?.value?.amount ?? 0);
  return { channel, shares, values, spread: Math.max(...shares) - Math.min(...shares) };
}

/** Half of all differences: what one side gives is what the other gets. */
function distanceOf(channels: readonly ChannelComparison[], first: number, second: number, currency: string | null): ModelDistance {
  const moved = (pick: (each: ChannelComparison) => readonly number[]): number =>
    channels.reduce((sum, each) => sum + Math.max(0, pick(each)[second]! - pick(each)[first]!), 0);
  return {
    first,
    second,
    shareMoved: moved((each) => each.shares),
    valueMoved: currency === null ? null : { amount: moved((each) => each.values ?? []), currency },
  };
}

function commonCurrency(attributions: readonly Attribution[]): string | null {
  const currencies = [...new Set(attributions.map((each) => each.credits.find(({ value }) => value !== null)?.value?.currency ?? null))];
  const [first = null, other] = currencies;
  if (other === undefined) return first;
  throw new InputError([problem(attributionMessages, 'other-currency', 'attributions', { wanted: first ?? 'no currency', value: other ?? 'none' })]);
}

/** What is wrong with a result that was stored and read again. */
function attributionProblems(attribution: Attribution, path: string): readonly Problem[] {
  return objectProblems(attribution, path, ({ definition, credits }) => [
    ...objectProblems(definition, `${path}.definition`, ({ id, version }) =>
      Object.entries({ id, version }).flatMap(([name, text]) => (typeof text === 'string' ? [] : [notText(text, `${path}.definition.${name}`)])),
    ),
    ...listProblems(credits, `${path}.credits`, creditProblems),
  ]);
}

function notText(value: unknown, path: string): Problem {
  return problem(kernelMessages, 'not-text', path, { value: shown(value) });
}

function creditProblems(credit: Credit, path: string): readonly Problem[] {
  return objectProblems(credit, path, ({ channel, share, value }) => [
    ...channelProblems(channel, `${path}.channel`),
    ...numberProblems(share, `${path}.share`, { min: 0, max: 1 }),
    ...(value === null ? [] : objectProblems(value, `${path}.value`, ({ amount }) => countProblems(amount, `${path}.value.amount`))),
  ]);
}
