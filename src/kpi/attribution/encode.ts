import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { countProblems, listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import type { EncodedJourneys, Journey } from './journey.ts';
import { attributionMessages } from './messages.ts';

/** What was encoded and what could not be. */
export interface Encoding {
  /** The journeys that can be read. */
  readonly journeys: EncodedJourneys;
  /** Conversions and value of the journeys that cannot. */
  readonly unattributed: Unattributed;
  /** What is wrong with them. */
  readonly problems: readonly Problem[];
}

/** What went to no channel, because its journey cannot be read. */
export interface Unattributed {
  /** Journeys left out. */
  readonly journeys: number;
  /** Their conversions, as far as these can be read. */
  readonly conversions: number;
  /** Their value in minor units, as far as it can be read and is in the currency of the others. */
  readonly value: number;
}

/**
 * Journeys as columns, each channel a number. A journey that cannot be read is left out and named; nothing is lost.
 *
 * @param journeys - paths with their conversions
 * @param needs - `times` when the model weighs touches by their age, `order` otherwise
 * @returns the columns, what was left out, and why
 * @throws InputError `invalid-input` when the journeys are no list
 *
 * @example
 * ```ts
 * import { encodeJourneys } from 'marops/kpi';
 *
 * const { journeys, problems } = encodeJourneys([{ path: ['search', 'mail'], conversions: 1 }, { path: [], conversions: 1 }], 'order');
 * journeys.channels // => ['search', 'mail']
 * problems[0]?.message // => 'journeys[1].path must have at least 1 touch, got none'
 * ```
 */
export function encodeJourneys(journeys: readonly Journey[], needs: 'order' | 'times'): Encoding {
  if (!Array.isArray(journeys)) refuseWhenBroken([problem(kernelMessages, 'not-a-list', 'journeys', { value: shown(journeys) })]);
  const currency = journeys.find((each) => isObject(each) && isMoney(each.value) && isCurrency(each.value.currency))?.value?.currency ?? null;
  const found = Array.from(journeys, (each, index) => journeyProblems(each, `journeys[${String(index)}]`, needs, currency));
  const good = journeys.filter((_, index) => found[index]!.length === 0);
  const bad = journeys.filter((_, index) => found[index]!.length > 0);
  return { journeys: columnsOf(good, needs, currency), unattributed: leftOut(bad, currency), problems: found.flat() };
}

function columnsOf(journeys: readonly Journey[], needs: 'order' | 'times', currency: string | null): EncodedJourneys {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(journeys.length + 1);
  for (const [index, { path }] of journeys.entries()) starts[index + 1] = starts[index]! + path.length;
  const touches = new Int32Array(starts[journeys.length]!);
  let at = 0;
  for (const { path } of journeys) {
    for (const channel of path) {
      const number = numbers.get(channel) ?? numbers.size;
      numbers.set(channel, number);
      touches[at] = number;
      at += 1;
    }
  }
  return {
    channels: [...numbers.keys()],
    currency,
    starts,
    touches,
    hoursBefore: needs === 'times' ? Float64Array.from(journeys.flatMap((each) => each.hoursBefore ?? [])) : null,
    conversions: Float64Array.from(journeys, (each) => each.conversions),
    nulls: Float64Array.from(journeys, (each) => each.nulls ?? 0),
    values: Float64Array.from(journeys, (each) => each.value?.amount ?? 0),
  };
}

function leftOut(journeys: readonly Journey[], currency: string | null): Unattributed {
  const amount = (value: unknown): number => (countProblems(value, '').length === 0 ? (value as number) : 0);
  const readable = journeys.filter(isObject);
  return {
    journeys: journeys.length,
    conversions: readable.reduce((sum, { conversions }) => sum + amount(conversions), 0),
    value: readable.reduce((sum, { value }) => sum + (isMoney(value) && value.currency === currency ? amount(value.amount) : 0), 0),
  };
}

function journeyProblems(journey: Journey, path: string, needs: 'order' | 'times', currency: string | null): readonly Problem[] {
  return objectProblems(journey, path, () => [
    ...pathProblems(journey.path, `${path}.path`),
    ...countProblems(journey.conversions, `${path}.conversions`),
    ...(journey.nulls === undefined ? [] : countProblems(journey.nulls, `${path}.nulls`)),
    ...(journey.value === undefined ? [] : valueProblems(journey, `${path}.value`, currency)),
    ...(needs === 'times' ? hourProblems(journey, `${path}.hoursBefore`) : []),
  ]);
}

function pathProblems(touches: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(touches)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(touches) })];
  if (touches.length === 0) return [problem(attributionMessages, 'empty-journey', path)];
  const problems: Problem[] = [];
  // A loop, for there are millions of touches and hardly a problem.
  for (let index = 0; index < touches.length; index += 1) {
    if (!isChannel(touches[index])) problems.push(...channelProblems(touches[index], `${path}[${String(index)}]`));
  }
  return problems;
}

/**
 * What is wrong with the name of a channel.
 *
 * @internal
 */
export function channelProblems(channel: unknown, path: string): readonly Problem[] {
  return isChannel(channel) ? [] : [problem(attributionMessages, 'not-a-channel', path, { value: shown(channel) })];
}

function isChannel(channel: unknown): boolean {
  return typeof channel === 'string' && channel !== '';
}

function valueProblems({ value, conversions }: Journey, path: string, currency: string | null): readonly Problem[] {
  if (!isMoney(value)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(value) })];
  if (!isCurrency(value.currency)) {
    return [problem(kernelMessages, 'not-one-of', `${path}.currency`, { allowed: ['ISO 4217 codes'], value: shown(value.currency) })];
  }
  if (!Number.isSafeInteger(value.amount) || value.amount < 0) {
    return [problem(attributionMessages, 'not-minor-units', `${path}.amount`, { value: shown(value.amount) })];
  }
  if (value.currency !== currency) {
    return [problem(attributionMessages, 'other-currency', `${path}.currency`, { wanted: currency ?? 'none', value: value.currency })];
  }
  if (value.amount > 0 && conversions === 0) return [problem(attributionMessages, 'value-without-conversion', path, { value: value.amount })];
  return [];
}

function hourProblems({ path, hoursBefore }: Journey, at: string): readonly Problem[] {
  if (!Array.isArray(hoursBefore)) return [problem(kernelMessages, 'missing', at)];
  if (Array.isArray(path) && hoursBefore.length !== path.length) {
    return [problem(attributionMessages, 'lengths-differ', at, { count: path.length, value: hoursBefore.length })];
  }
  return listProblems(hoursBefore, at, (hours, where) => numberProblems(hours, where, { min: 0 }));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isMoney(value: unknown): value is { readonly amount: number; readonly currency: string } {
  return isObject(value) && 'amount' in value && 'currency' in value;
}

/**
 * Whether a text can be the code of a currency.
 *
 * @internal
 */
export function isCurrency(code: unknown): boolean {
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code);
}
