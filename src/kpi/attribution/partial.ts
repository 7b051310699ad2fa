import { InputError, kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { listProblems, numberProblems, objectProblems } from '../argument-check.ts';
import { isCurrency, type Encoding, type Unattributed } from './encode.ts';
import type { EncodedJourneys } from './journey.ts';
import { attributionMessages } from './messages.ts';
import type { AttributionModel } from './model.ts';

/** Sums over all journeys that could be read. */
export interface JourneyTotals {
  /** How many journeys, or groups of people on the same way. */
  readonly journeys: number;
  /** Conversions. */
  readonly conversions: number;
  /** Ways without conversion. */
  readonly nulls: number;
  /** Value in minor units. */
  readonly value: number;
}

/** What a shard knows: plain JSON that is sent and merged. */
export interface CreditPartial<Counts> {
  /** Which model counted. */
  readonly definition: DefinitionReference;
  /** What shaped it. */
  readonly options: AttributionModel<Counts>['options'];
  /** Currency of the values; null when there are none. */
  readonly currency: string | null;
  /** Sums over the journeys. */
  readonly totals: JourneyTotals;
  /** What the model counted. */
  readonly counts: Counts;
  /** What went to no channel. */
  readonly unattributed: Unattributed;
  /** Why. */
  readonly problems: readonly Problem[];
}

/**
 * What one shard of the journeys adds to the credit: plain JSON, mergeable.
 *
 * @param encoding - journeys as columns, from `encodeJourneys`
 * @param model - how credit is shared
 * @returns the partial
 * @throws InputError `invalid-input` when the model cannot handle that many channels
 *
 * @example
 * ```ts
 * import { accumulateCredit, encodeJourneys, lastTouch } from 'marops/kpi';
 *
 * accumulateCredit(encodeJourneys([{ path: ['mail'], conversions: 2 }], 'order'), lastTouch).totals.conversions // => 2
 * ```
 */
export function accumulateCredit<Counts>({ journeys, unattributed, problems }: Encoding, model: AttributionModel<Counts>): CreditPartial<Counts> {
  return {
    definition: { id: model.id, version: model.version },
    options: model.options,
    currency: journeys.currency,
    totals: totalsOf(journeys),
    counts: model.count(journeys),
    unattributed,
    problems,
  };
}

/**
 * Two partials as one: associative, and in any order.
 *
 * @param left - a partial
 * @param right - another, of the same model and currency
 * @param model - the model of both
 * @returns the partial of all journeys
 * @throws InputError `invalid-input` when models, options or currencies differ, or when one is no partial
 *
 * @example
 * ```ts
 * import { accumulateCredit, encodeJourneys, lastTouch, mergeCredit } from 'marops/kpi';
 *
 * const monday = accumulateCredit(encodeJourneys([{ path: ['mail'], conversions: 2 }], 'order'), lastTouch);
 * const tuesday = accumulateCredit(encodeJourneys([{ path: ['search'], conversions: 3 }], 'order'), lastTouch);
 * mergeCredit(monday, tuesday, lastTouch).totals.conversions // => 5
 * ```
 */
export function mergeCredit<Counts>(
  left: CreditPartial<Counts>,
  right: CreditPartial<Counts>,
  model: AttributionModel<Counts>,
): CreditPartial<Counts> {
  refuseBrokenPartial(left, 'left', model);
  refuseBrokenPartial(right, 'right', model);
  if (left.currency !== null && right.currency !== null && left.currency !== right.currency) {
    throw new InputError([problem(attributionMessages, 'other-currency', 'right.currency', { wanted: left.currency, value: right.currency })]);
  }
  return {
    definition: left.definition,
    options: left.options,
    currency: left.currency ?? right.currency,
    totals: {
      journeys: left.totals.journeys + right.totals.journeys,
      conversions: left.totals.conversions + right.totals.conversions,
      nulls: left.totals.nulls + right.totals.nulls,
      value: left.totals.value + right.totals.value,
    },
    counts: model.merge(left.counts, right.counts),
    unattributed: {
      journeys: left.unattributed.journeys + right.unattributed.journeys,
      conversions: left.unattributed.conversions + right.unattributed.conversions,
      value: left.unattributed.value + right.unattributed.value,
    },
    problems: [...left.problems, ...right.problems],
  };
}

function totalsOf(columns: EncodedJourneys): JourneyTotals {
  const journeys = columns.conversions.length;
  let [conversions, nulls, value] = [0, 0, 0];
  for (let journey = 0; journey < journeys; journey += 1) {
    conversions += columns.conversions[journey]!;
    nulls += columns.nulls[journey]!;
    value += columns.values[journey]!;
  }
  return { journeys, conversions, nulls, value };
}

/**
 * Throws when a partial was counted by another model, by the same with other options, or is none: it may come from anywhere.
 *
 * @internal
 */
export function refuseBrokenPartial<Counts>(partial: CreditPartial<Counts>, path: string, model: AttributionModel<Counts>): void {
  refuseWhenBroken(objectProblems(partial, path, ({ definition }) => objectProblems(definition, `${path}.definition`, () => [])));
  const name = (id: string, version: string, options: object): string => `${id} ${version} ${JSON.stringify(options)}`;
  const [wanted, value] = [name(model.id, model.version, model.options), name(partial.definition.id, partial.definition.version, partial.options)];
  if (wanted !== value) throw new InputError([problem(attributionMessages, 'other-model', path, { wanted, value })]);
  refuseWhenBroken([
    ...(partial.currency === null || isCurrency(partial.currency)
      ? []
      : [problem(kernelMessages, 'not-one-of', `${path}.currency`, { allowed: ['ISO 4217 codes'], value: shown(partial.currency) })]),
    ...sumsProblems(partial.totals, ['journeys', 'conversions', 'nulls', 'value'], `${path}.totals`),
    ...sumsProblems(partial.unattributed, ['journeys', 'conversions', 'value'], `${path}.unattributed`),
    ...model.check(partial.counts, `${path}.counts`),
    ...listProblems(partial.problems, `${path}.problems`, (each, at) => objectProblems(each, at, () => [])),
  ]);
}

function sumsProblems<Name extends string>(sums: Readonly<Record<Name, number>>, names: readonly Name[], path: string): readonly Problem[] {
  return objectProblems(sums, path, () => names.flatMap((name) => numberProblems(sums[name], `${path}.${name}`, { min: 0, max: 1e100 })));
}
