// What the vectors call a function of attribution, in our words.
import {
  accumulateCredit,
  attribute,
  encodeJourneys,
  finishCredit,
  firstTouch,
  lastNonDirect,
  lastTouch,
  linear,
  markov,
  positionBased,
  shapleyValues,
  simplifiedShapley,
  timeDecay,
  type Attribution,
  type ChannelTransitions,
  type CreditPartial,
  type HeuristicModel,
  type Journey,
} from 'marops/kpi';
import { readVectors } from '../../house/vectors.ts';

interface Journeys {
  readonly journeys: readonly Journey[];
  readonly model: string;
  readonly direct: string;
  readonly halfLifeHours: number;
  readonly first?: number;
  readonly last?: number;
}
interface TransitionFile {
  readonly totalConversions: number;
  readonly totalNull: number;
  readonly transitionCounts: readonly (readonly [from: string, to: string, count: number])[];
}

const models: Readonly<Record<string, (input: Journeys) => HeuristicModel>> = {
  first: () => firstTouch,
  last: () => lastTouch,
  linear: () => linear,
  linearDistinct: () => simplifiedShapley,
  position: ({ first = 0.4, last = 0.4 }) => positionBased({ first, last }),
  lastNonDirect: ({ direct }) => lastNonDirect({ direct }),
  timeDecay: ({ halfLifeHours }) => timeDecay({ halfLifeInHours: halfLifeHours }),
};

function byChannel<Row extends { readonly channel: string }>(rows: readonly Row[], pick: (row: Row) => unknown): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [row.channel, pick(row)]));
}

function done(result: ReturnType<typeof attribute>): Attribution {
  if (result.status !== 'ok') throw new Error(result.reason.message);
  return result;
}

/** The published counts as the partial that our own counting would have given. */
function partialOf({ transitionCounts, totalConversions, totalNull }: TransitionFile): CreditPartial<readonly ChannelTransitions[]> {
  const channels = [...new Set(transitionCounts.map(([from]) => from))].filter((name) => name !== '(start)');
  const count = (from: string, to: string): number => transitionCounts.find((row) => row[0] === from && row[1] === to)?.[2] ?? 0;
  const counts = channels.map((channel) => ({
    channel,
    starts: count('(start)', channel),
    conversions: count(channel, '(conversion)'),
    nulls: count(channel, '(null)'),
    next: channels.filter((to) => count(channel, to) > 0).map((to) => [to, count(channel, to)] as const),
  }));
  const empty = accumulateCredit(encodeJourneys([], 'order'), markov);
  return { ...empty, counts, totals: { journeys: 10_000, conversions: totalConversions, nulls: totalNull, value: 0 } };
}

/** `A+B` and its value, as a coalition. */
const coalitionsOf = (values: Readonly<Record<string, number>>): { channels: string[]; value: number }[] =>
  Object.entries(values).map(([name, value]) => ({ channels: name.split('+'), value }));

export const attribution: Readonly<Record<string, (input: never) => unknown>> = {
  'attribution.heuristics': (input: Journeys) =>
    byChannel(done(attribute(input.journeys, models[input.model]!(input))).credits, ({ conversions }) => conversions),
  'attribution.markov': ({ journeys, transitionCountsFile }: { journeys: readonly Journey[]; transitionCountsFile?: string }) => {
    const { credits, totals } = done(
      transitionCountsFile === undefined
        ? attribute(journeys, markov)
        : finishCredit(partialOf(readVectors<TransitionFile>(`kpi/${transitionCountsFile}`)), markov),
    );
    return {
      conversionProbability: totals.conversions / (totals.conversions + totals.nulls),
      removalEffects: byChannel(credits, ({ removalEffect }) => removalEffect),
      conversions: byChannel(credits, ({ conversions }) => conversions),
    };
  },
  'attribution.shapley': ({ values }: { values: Record<string, number> }) => byChannel(shapleyValues(coalitionsOf(values)), ({ value }) => value),
  'attribution.shapleyFromPlay': ({ values }: { values: Record<string, number> }) => {
    const journeys = coalitionsOf(values).map(({ channels, value }) => ({ path: channels, conversions: value }));
    return byChannel(done(attribute(journeys, simplifiedShapley)).credits, ({ conversions }) => conversions);
  },
  'attribution.timeDecay': ({ hoursBefore, halfLifeHours }: { hoursBefore: number[]; halfLifeHours: number }) => {
    const path = hoursBefore.map((_, index) => `touch ${String(index)}`);
    const { credits } = done(attribute([{ path, conversions: 1, hoursBefore }], timeDecay({ halfLifeInHours: halfLifeHours })));
    return path.map((touch) => credits.find(({ channel }) => channel === touch)?.conversions);
  },
};
