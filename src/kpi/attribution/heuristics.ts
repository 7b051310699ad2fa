import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { creditOf, mergeCredits, weighCredits, type ChannelCredit, type Share } from './credit.ts';
import type { EncodedJourneys } from './journey.ts';
import type { AttributionModel } from './model.ts';

/** A model that shares the credit of each journey by itself. */
export type HeuristicModel = AttributionModel<readonly ChannelCredit[]>;

/** All credit to the first touch: what brings people in. */
export const firstTouch: HeuristicModel = {
  id: 'first-touch',
  version: '1.0.0',
  title: 'First touch',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, toFirst),
  merge: mergeCredits,
  weigh: weighCredits,
};

function toFirst(_: EncodedJourneys, start: number, end: number, weights: Float64Array): void {
  for (let at = 0; at < end - start; at += 1) weights[at] = 0;
  weights[0] = 1;
}

/** All credit to the last touch: what closes. */
export const lastTouch: HeuristicModel = {
  id: 'last-touch',
  version: '1.0.0',
  title: 'Last touch',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, toLast),
  merge: mergeCredits,
  weigh: weighCredits,
};

function toLast(_: EncodedJourneys, start: number, end: number, weights: Float64Array): void {
  for (let at = 0; at < end - start; at += 1) weights[at] = 0;
  weights[end - start - 1] = 1;
}

/** Equal credit to every touch; a channel met twice gets two parts. */
export const linear: HeuristicModel = {
  id: 'linear',
  version: '1.0.0',
  title: 'Linear',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, evenly),
  merge: mergeCredits,
  weigh: weighCredits,
};

function evenly(_: EncodedJourneys, start: number, end: number, weights: Float64Array): void {
  const even = 1 / (end - start);
  for (let at = 0; at < end - start; at += 1) weights[at] = even;
}

/** Equal credit to every channel of a journey, however often it was met: the Shapley value when each set of channels counts for itself. */
export const simplifiedShapley: HeuristicModel = {
  id: 'simplified-shapley',
  version: '1.0.0',
  title: 'Simplified Shapley',
  source: {
    author: 'Zhao, Mahboobi and Bagheri',
    year: 2018,
    title: 'Shapley value methods for attribution modeling in online advertising',
    url: 'https://arxiv.org/abs/1804.05327',
  },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, evenlyOverChannels),
  merge: mergeCredits,
  weigh: weighCredits,
};

function evenlyOverChannels({ touches }: EncodedJourneys, start: number, end: number, weights: Float64Array): void {
  let distinct = 0;
  for (let at = start; at < end; at += 1) {
    let before = start;
    while (touches[before] !== touches[at]) before += 1;
    const isNew = before === at;
    weights[at - start] = isNew ? 1 : 0;
    if (isNew) distinct += 1;
  }
  for (let at = 0; at < end - start; at += 1) weights[at]! /= distinct;
}

/**
 * All credit to the last touch that is not the direct channel; a journey of direct touches alone stays with it.
 *
 * @param options - `direct`: the name of the channel of visits without a known origin
 * @returns the model
 * @throws InputError `invalid-input` when the name is missing
 *
 * @example
 * ```ts
 * import { attribute, lastNonDirect } from 'marops/kpi';
 *
 * const result = attribute([{ path: ['mail', 'direct'], conversions: 1 }], lastNonDirect({ direct: 'direct' }));
 * result.status === 'ok' && result.credits[0]?.channel // => 'mail'
 * ```
 */
export function lastNonDirect(options: { readonly direct: string }): HeuristicModel {
  const { direct } = options;
  if (typeof direct !== 'string' || direct === '')
    refuseWhenBroken([problem(kernelMessages, 'not-text', 'options.direct', { value: shown(direct) })]);
  const share: Share = ({ touches, channels }, start, end, weights) => {
    weights.fill(0, 0, end - start);
    let last = end - 1;
    while (last > start && channels[touches[last]!] === direct) last -= 1;
    const onlyDirect = channels[touches[last]!] === direct;
    weights[onlyDirect ? end - start - 1 : last - start] = 1;
  };
  return {
    id: 'last-non-direct',
    version: '1.0.0',
    title: 'Last non-direct touch',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { direct },
    needs: 'order',
    count: (journeys) => creditOf(journeys, share),
    merge: mergeCredits,
    weigh: weighCredits,
  };
}

/**
 * A fixed share to the first touch and to the last, the rest evenly to those between. Of two touches each gets its part of the two
 * shares; a single touch gets all.
 *
 * @param options - `first` and `last`: shares of 0 or more, above 0 and at most 1 together; 0.4 and 0.4 are usual
 * @returns the model
 * @throws InputError `invalid-input` when the shares are negative, both 0, or above 1 together
 *
 * @example
 * ```ts
 * import { attribute, positionBased } from 'marops/kpi';
 *
 * const result = attribute([{ path: ['search', 'mail', 'social'], conversions: 10 }], positionBased({ first: 0.5, last: 0.25 }));
 * result.status === 'ok' && result.credits.map(({ channel, conversions }) => [channel, conversions])
 * // => [['search', 5], ['mail', 2.5], ['social', 2.5]]
 * ```
 */
export function positionBased(options: { readonly first: number; readonly last: number }): HeuristicModel {
  const { first, last } = options;
  refuseWhenBroken(positionProblems(first, last));
  const share: Share = (_, start, end, weights) => {
    const length = end - start;
    const between = (1 - first - last) / (length - 2);
    weights.fill(between, 0, length);
    const whole = length > 2 ? 1 : first + last;
    weights[0] = length === 1 ? 1 : first / whole;
    if (length > 1) weights[length - 1] = last / whole;
  };
  return {
    id: 'position-based',
    version: '1.0.0',
    title: 'Position-based',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { first, last },
    needs: 'order',
    count: (journeys) => creditOf(journeys, share),
    merge: mergeCredits,
    weigh: weighCredits,
  };
}

function positionProblems(first: unknown, last: unknown): readonly Problem[] {
  const wrong = [notANumber(first, 'options.first'), notANumber(last, 'options.last')].filter((each) => each !== undefined);
  if (wrong.length > 0) return wrong;
  const [one, two] = [first as number, last as number];
  const negative = [
    ...(one < 0 ? [problem(kernelMessages, 'too-small', 'options.first', { min: 0, value: one })] : []),
    ...(two < 0 ? [problem(kernelMessages, 'too-small', 'options.last', { min: 0, value: two })] : []),
  ];
  if (negative.length > 0) return negative;
  if (one + two === 0) return [problem(kernelMessages, 'not-positive', 'options', { above: 0, value: 0 })];
  return one + two > 1 + 1e-12 ? [problem(kernelMessages, 'too-large', 'options', { max: 1, value: one + two })] : [];
}

/**
 * The nearer to the end, the more credit: a touch loses half of its weight with each half-life, continuously, not in whole periods.
 *
 * @param options - `halfLifeInHours`: above 0; 168 is a week
 * @returns the model; journeys must say how many hours before the end each touch was
 * @throws InputError `invalid-input` when the half-life is not above 0
 *
 * @example
 * ```ts
 * import { attribute, timeDecay } from 'marops/kpi';
 *
 * const journey = { path: ['search', 'mail'], conversions: 3, hoursBefore: [168, 0] };
 * const result = attribute([journey], timeDecay({ halfLifeInHours: 168 }));
 * result.status === 'ok' && result.credits.map(({ channel, conversions }) => [channel, conversions]) // => [['mail', 2], ['search', 1]]
 * ```
 */
export function timeDecay(options: { readonly halfLifeInHours: number }): HeuristicModel {
  const { halfLifeInHours } = options;
  const wrong = notANumber(halfLifeInHours, 'options.halfLifeInHours');
  if (wrong !== undefined) refuseWhenBroken([wrong]);
  if (halfLifeInHours <= 0)
    refuseWhenBroken([problem(kernelMessages, 'not-positive', 'options.halfLifeInHours', { above: 0, value: halfLifeInHours })]);
  const rate = Math.LN2 / halfLifeInHours;
  const share: Share = ({ hoursBefore }, start, end, weights) => {
    // Weights relative to the newest touch, so that a journey that is all old does not vanish.
    let newest = Number.POSITIVE_INFINITY;
    for (let at = start; at < end; at += 1) newest = Math.min(newest, hoursBefore![at]!);
    let sum = 0;
    for (let at = start; at < end; at += 1) {
      const weight = Math.exp((newest - hoursBefore![at]!) * rate);
      weights[at - start] = weight;
      sum += weight;
    }
    for (let at = 0; at < end - start; at += 1) weights[at]! /= sum;
  };
  return {
    id: 'time-decay',
    version: '1.0.0',
    title: 'Time decay',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { halfLifeInHours },
    needs: 'times',
    count: (journeys) => creditOf(journeys, share),
    merge: mergeCredits,
    weigh: weighCredits,
  };
}
