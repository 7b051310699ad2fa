import { currencyExponent, readable, sentence, type Money } from '../../kernel/index.ts';
import type { Insufficient } from '../insufficient.ts';
import { percentText } from '../percent.ts';
import type { Attribution, Credit } from './attribute.ts';
import { creditSentences } from './messages.ts';

/**
 * Who got the credit and what it rests on, in lines that a manager can read.
 *
 * @param result - of `attribute` or `finishCredit`
 * @returns the totals, one line for each channel, and what the credit must not be taken for
 *
 * @example
 * ```ts
 * import { attribute, explainAttribution, markov } from 'marops/kpi';
 *
 * const journeys = [
 *   { path: ['search'], conversions: 2, nulls: 1, value: { amount: 20000, currency: 'EUR' } },
 *   { path: ['mail'], conversions: 1, value: { amount: 10000, currency: 'EUR' } },
 *   { path: ['search', 'mail'], conversions: 1, value: { amount: 10000, currency: 'EUR' } },
 * ];
 * explainAttribution(attribute(journeys, markov)).slice(0, 2)
 * // => [
 * //   'markov 1.0.0: 4 conversions in 3 journeys, worth 400.00 EUR',
 * //   'search: 60 % of the credit, 2.4 conversions, 240.00 EUR; without it 75 % of the conversions would be lost',
 * // ]
 * ```
 */
export function explainAttribution(result: Attribution | Insufficient): readonly string[] {
  if (result.status === 'insufficient') return [sentence(creditSentences.insufficient, { reason: result.reason.message })];
  const { definition, totals, credits, unattributed } = result;
  const currency = credits.find(({ value }) => value !== null)?.value?.currency;
  const worth = currency === undefined ? '' : sentence(creditSentences.worth, { value: moneyText({ amount: totals.value, currency }) });
  const counts = { conversions: readable(totals.conversions), journeys: totals.journeys };
  return [
    `${sentence(creditSentences.totals, { method: `${definition.id} ${definition.version}`, ...counts })}${worth}`,
    ...credits.map(creditLine),
    ...(unattributed.journeys === 0
      ? []
      : [sentence(creditSentences.unattributed, { ...unattributed, conversions: readable(unattributed.conversions) })]),
    creditSentences['not-a-cause'],
  ];
}

function creditLine({ channel, share, conversions, value, removalEffect }: Credit): string {
  const credit = sentence(creditSentences.credit, { channel, share: percentText(share), conversions: readable(conversions) });
  const money = value === null ? '' : `, ${moneyText(value)}`;
  const loss = removalEffect === undefined ? '' : sentence(creditSentences['without-it'], { loss: percentText(removalEffect) });
  return `${credit}${money}${loss}`;
}

function moneyText({ amount, currency }: Money): string {
  const digits = currencyExponent(currency);
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}
