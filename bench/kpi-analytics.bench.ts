import {
  accumulateCredit,
  finishCredit,
  fitBgNbd,
  firstTouch,
  linear,
  markov,
  positionBased,
  simplifiedShapley,
  timeDecay,
  type AttributionModel,
  type EncodedJourneys,
  type PurchaseHistory,
} from '../src/kpi/index.ts';
import { draws } from '../src/kernel/index.ts';
import { readFileSync } from 'node:fs';
import { atMost, timeInTurn, type Bench, type Comparison } from './harness.ts';

/** Journeys of 5.9 touches on average, one in ten converts, as columns. */
function invented(journeys: number, channels: number): EncodedJourneys {
  const { below, uniform } = draws(7);
  const starts = new Int32Array(journeys + 1);
  for (let index = 0; index < journeys; index += 1)
    starts[index + 1] = starts[index]! + 1 + Math.min(40, Math.floor(-4.9 * Math.log1p(-uniform()) + 0.4));
  const touches = Int32Array.from({ length: starts[journeys]! }, () => below(channels));
  const conversions = Float64Array.from({ length: journeys }, () => (uniform() < 0.1 ? 1 : 0));
  return {
    channels: Array.from({ length: channels }, (_, index) => `channel ${String(index)}`),
    currency: 'EUR',
    starts,
    touches,
    hoursBefore: Float64Array.from(touches, () => uniform() * 500),
    conversions,
    nulls: conversions.map((count) => 1 - count),
    values: conversions.map((count) => count * (1000 + below(9000))),
  };
}

function run<Counts>(journeys: EncodedJourneys, model: AttributionModel<Counts>): unknown {
  const unattributed = { journeys: 0, conversions: 0, value: 0 };
  return finishCredit(accumulateCredit({ journeys, unattributed, problems: [] }, model), model);
}

/** The hand-written loop that keeps the same promise: transitions counted in one pass. */
function countedByHand({ starts, touches, conversions, nulls, channels }: EncodedJourneys): Float64Array {
  const size = channels.length + 3;
  const counts = new Float64Array(size * size);
  for (let journey = 0; journey < conversions.length; journey += 1) {
    const weight = conversions[journey]! + nulls[journey]!;
    let from = size - 3;
    for (let at = starts[journey]!; at < starts[journey + 1]!; at += 1) {
      const to = touches[at]!;
      counts[from * size + to]! += weight;
      from = to;
    }
    counts[from * size + size - 2]! += conversions[journey]!;
    counts[from * size + size - 1]! += nulls[journey]!;
  }
  return counts;
}

function linearByHand({ starts, touches, conversions, values, channels }: EncodedJourneys): [Float64Array, Float64Array] {
  const sums: [Float64Array, Float64Array] = [new Float64Array(channels.length), new Float64Array(channels.length)];
  for (let journey = 0; journey < conversions.length; journey += 1) {
    if (conversions[journey] === 0) continue;
    const [start, end] = [starts[journey]!, starts[journey + 1]!];
    for (let at = start; at < end; at += 1) {
      sums[0][touches[at]!]! += conversions[journey]! / (end - start);
      sums[1][touches[at]!]! += values[journey]! / (end - start);
    }
  }
  return sums;
}

/** Credit by hand, for weights that are worked out on the way: flat loops, no compensated sums, no partials, no totals. */
function sharedByHand(journeys: EncodedJourneys, weigh: (at: number, start: number) => number): [Float64Array, Float64Array] {
  const { starts, touches, conversions, values, channels } = journeys;
  const sums: [Float64Array, Float64Array] = [new Float64Array(channels.length), new Float64Array(channels.length)];
  for (let journey = 0; journey < conversions.length; journey += 1) {
    if (conversions[journey] === 0) continue;
    const [start, end] = [starts[journey]!, starts[journey + 1]!];
    let whole = 0;
    for (let at = start; at < end; at += 1) whole += weigh(at, start);
    for (let at = start; at < end; at += 1) {
      const weight = weigh(at, start) / whole;
      sums[0][touches[at]!]! += conversions[journey]! * weight;
      sums[1][touches[at]!]! += values[journey]! * weight;
    }
  }
  return sums;
}

/** A peer that is not on npm, measured once on the same rows and machine class: its time stands as a figure. */
async function against(what: string, peer: string, published: number, factor: number, work: () => unknown, note: string): Promise<Comparison> {
  const { ours } = await timeInTurn(work, () => undefined);
  return { what, against: peer, ours, theirs: published, promise: `at least ${String(factor)} × as fast`, kept: published >= factor * ours, note };
}

async function measure(): Promise<readonly Comparison[]> {
  const million = invented(1_000_000, 12);
  const half = invented(500_000, 12);
  const wide = invented(1_000_000, 120);
  const file = new URL('../tests/vectors/kpi/data/cdnow_customers_summary.csv', import.meta.url);
  const customers: PurchaseHistory[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number))
    .map(([, frequency = 0, recency = 0, age = 0]) => ({ frequency, recency, age }));
  const figure = 'The time of the peer is a stored figure of one run on the same rows, not of this run.';

  return [
    await atMost(
      2,
      'Markov, exact: 1,000,000 journeys, 12 channels',
      'a hand-written count of transitions',
      () => run(million, markov),
      () => countedByHand(million),
    ),
    await atMost(
      2.5,
      'linear: 1,000,000 journeys',
      'a hand-written loop',
      () => run(million, linear),
      () => linearByHand(million),
    ),
    await against('Markov, exact: 1,000,000 journeys', 'ChannelAttribution 2.2.4, simulated', 2799, 10, () => run(million, markov), figure),
    await against(
      'first, linear, position-based: 1,000,000 journeys',
      'ChannelAttribution 2.2.4 heuristics',
      3582,
      10,
      () => [firstTouch, linear, positionBased({ first: 0.4, last: 0.4 })].map((model) => run(million, model)),
      figure,
    ),
    await atMost(
      2.5,
      'simplified Shapley: 1,000,000 journeys',
      'a hand-written loop',
      () => run(million, simplifiedShapley),
      () => sharedByHand(million, (at, start) => (million.touches.indexOf(million.touches[at]!, start) === at ? 1 : 0)),
    ),
    await atMost(
      2.5,
      'time decay: 1,000,000 journeys',
      'a hand-written loop',
      () => run(million, timeDecay({ halfLifeInHours: 168 })),
      () => sharedByHand(million, (at) => 2 ** (-million.hoursBefore![at]! / 168)),
    ),
    await atMost(
      2.5,
      'growth: Markov on twice the journeys',
      'half of them',
      () => run(million, markov),
      () => run(half, markov),
    ),
    await atMost(
      4,
      'growth: Markov on ten times the channels (120)',
      '12 channels',
      () => run(wide, markov),
      () => run(million, markov),
    ),
    await against('BG/NBD fit: 2,357 customers of CDNOW', 'SciPy on the likelihood of lifetimes', 375, 1, () => fitBgNbd(customers), figure),
  ];
}

export default { room: 'kpi-analytics', measure } satisfies Bench;
