// What no caller means, in every place of every argument: each call either answers in finite numbers or names what is wrong.
import { describe, expect, it } from 'vitest';
import {
  accumulateCredit,
  acquisitionCost,
  adjustP,
  attribute,
  attributeWithIntervals,
  bayes,
  bgNbdAlive,
  bgNbdConditionalExpected,
  bgNbdExpected,
  bgNbdProbability,
  clopperPearson,
  cohorts,
  compareAttributions,
  cuped,
  detectableEffect,
  encodeJourneys,
  finishCredit,
  fitBgNbd,
  fitGammaGamma,
  fitShiftedBetaGeometric,
  gammaGammaExpected,
  lastNonDirect,
  lifetimeValue,
  linear,
  markov,
  meanSample,
  mergeCredit,
  mergePairedSamples,
  mergeSamples,
  newcombe,
  paretoNbdAlive,
  paretoNbdConditionalExpected,
  paretoNbdExpected,
  payback,
  positionBased,
  powerOfMean,
  powerOfRates,
  renewalShare,
  retention,
  rfm,
  riskOf,
  sampleSizeOfRates,
  sequential,
  shapleyValues,
  survivalShare,
  testPairs,
  testProportions,
  testSampleRatio,
  testTwoProportions,
  timeDecay,
  welch,
  wilson,
  type Journey,
} from 'marops/kpi';
import { isInputError, shown } from 'marops/kernel';

const rate = { successes: 3, trials: 10 };
const other = { successes: 4, trials: 11 };
const mean = { kind: 'mean', n: 100, sum: 50, sumSquares: 90 } as const;
const yes = { kind: 'proportion', n: 10, sum: 3 } as const;
const sums = { numerator: { sum: 50, sumSquares: 90 }, denominator: { sum: 200, sumSquares: 500 }, crossProducts: 120 };
const ratio = { kind: 'ratio', n: 100, ...sums } as const;
const adjusted = { kind: 'adjusted', n: 10, mean: 1, variance: 2, unadjustedMean: 1.5 } as const;
const paired = { n: 4, post: { sum: 11, sumSquares: 39 }, pre: { sum: 23.7, sumSquares: 485.15 }, crossProducts: 71.6 };
const effect = { difference: 'relative', alternative: 'two-sided', confidence: 0.95 } as const;
const plan = { level: 0.05, alternative: 'two-sided' } as const;
const euro = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });
const journeys: readonly Journey[] = [
  { path: ['a', 'b'], conversions: 3, nulls: 2, value: euro(100), hoursBefore: [3, 0] },
  { path: ['b'], conversions: 1, value: euro(50), hoursBefore: [1] },
];
const counted = accumulateCredit(encodeJourneys(journeys, 'order'), markov);
const shared = accumulateCredit(encodeJourneys(journeys, 'order'), linear);
const purchases = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const pareto = { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
const spend = { p: 6.25, q: 3.74, v: 15.44 };
const history = { frequency: 2, recency: 30, age: 39 };
const survival = { alpha: 0.6, beta: 3.8 };
const transactions = [
  { customer: 'c1', date: '2026-01-01', amount: 3 },
  { customer: 'c1', date: '2026-02-01', amount: 4 },
];

type Call = readonly [run: (...args: never[]) => unknown, ...args: readonly unknown[]];
const calls: Readonly<Record<string, Call>> = {
  wilson: [wilson, rate, 0.95],
  clopperPearson: [clopperPearson, rate, 0.95],
  newcombe: [newcombe, rate, other, 0.9],
  testProportions: [testProportions, [rate, other]],
  testTwoProportions: [testTwoProportions, rate, other],
  testPairs: [testPairs, [rate, other]],
  adjustP: [adjustP, [0.1, 0.02, 0.3], 'hommel'],
  testSampleRatio: [testSampleRatio, [10, 20], [1, 1]],
  powerOfRates: [powerOfRates, { baseline: 0.1, target: 0.2, ratio: 1 }, 100, plan],
  sampleSizeOfRates: [sampleSizeOfRates, { baseline: 0.1, target: 0.2, ratio: 1 }, 0.8, plan],
  powerOfMean: [powerOfMean, { mean: 10, standardDeviation: 20, n: 100 }, 0.05, plan],
  detectableEffect: [detectableEffect, { mean: 10, standardDeviation: 20, n: 100 }, 0.8, plan],
  'welch of means': [welch, mean, { ...mean, sum: 70, sumSquares: 130 }, effect],
  'welch of rates': [welch, yes, { ...yes, sum: 5 }, effect],
  'welch of ratios': [welch, ratio, ratio, effect],
  'welch of adjusted arms': [welch, adjusted, adjusted, effect],
  sequential: [sequential, mean, { ...mean, sum: 70, sumSquares: 130 }, { ...effect, tuning: 5000 }],
  bayes: [bayes, mean, { ...mean, sum: 70 }, { difference: 'relative', confidence: 0.95, prior: { mean: 0, variance: 0.1 } }],
  riskOf: [riskOf, 0.1, 0.05],
  cuped: [cuped, paired, paired],
  mergeSamples: [mergeSamples, ratio, ratio],
  mergePairedSamples: [mergePairedSamples, paired, paired],
  meanSample: [meanSample, [1, 2, 3]],
  'attribute by Markov': [(given: never) => attribute(given, markov), journeys],
  'attribute by time decay': [(given: never, options: never) => attribute(given, timeDecay(options)), journeys, { halfLifeInHours: 168 }],
  'attribute by position': [(given: never, options: never) => attribute(given, positionBased(options)), journeys, { first: 0.4, last: 0.4 }],
  'attribute to last non-direct': [(given: never, options: never) => attribute(given, lastNonDirect(options)), journeys, { direct: 'b' }],
  attributeWithIntervals: [
    (given: never, options: never) => attributeWithIntervals(given, linear, options),
    journeys,
    { replicates: 20, seed: 1, confidence: 0.9 },
  ],
  'finishCredit of transitions': [(partial: never) => finishCredit(partial, markov), counted],
  'finishCredit of sums': [(partial: never) => finishCredit(partial, linear), shared],
  mergeCredit: [(left: never, right: never) => finishCredit(mergeCredit<never>(left, right, linear as never), linear as never), shared, shared],
  shapleyValues: [
    shapleyValues,
    [
      { channels: ['a'], value: 1 },
      { channels: ['a', 'b'], value: 3 },
    ],
  ],
  compareAttributions: [compareAttributions, [attribute(journeys, linear), attribute(journeys, markov)]],
  rfm: [rfm, transactions, { end: '2026-03-31', unit: 'week' }],
  cohorts: [cohorts, transactions, { end: '2026-03-31', unit: 'month' }],
  retention: [retention, [{ start: '2026-01-01', customers: 3, active: [3, 1] }]],
  fitBgNbd: [fitBgNbd, [history, { frequency: 0, recency: 0, age: 10 }]],
  fitGammaGamma: [
    fitGammaGamma,
    [
      { frequency: 2, monetary: 10 },
      { frequency: 1, monetary: 30 },
    ],
  ],
  fitShiftedBetaGeometric: [fitShiftedBetaGeometric, [100, 80, 70]],
  bgNbdAlive: [bgNbdAlive, history, purchases],
  bgNbdExpected: [bgNbdExpected, 39, purchases],
  bgNbdConditionalExpected: [bgNbdConditionalExpected, history, 39, purchases],
  bgNbdProbability: [bgNbdProbability, 2, 30, purchases],
  paretoNbdAlive: [paretoNbdAlive, history, pareto],
  paretoNbdExpected: [paretoNbdExpected, 39, pareto],
  paretoNbdConditionalExpected: [paretoNbdConditionalExpected, history, 39, pareto],
  gammaGammaExpected: [gammaGammaExpected, { frequency: 2, monetary: 22 }, spend],
  survivalShare: [survivalShare, 3, survival],
  renewalShare: [renewalShare, 3, survival],
  lifetimeValue: [
    lifetimeValue,
    [{ customer: 'c', ...history, monetary: 22 }],
    { purchases, spend },
    { periods: 3, periodLength: 4.3, margin: 0.4, discountRate: 0.01 },
  ],
  acquisitionCost: [acquisitionCost, 500, 4],
  payback: [payback, 100, [30, 40, 50]],
};

const strange: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  -0,
  0.5,
  1e6,
  1e15,
  Number.MAX_SAFE_INTEGER,
  1e308,
  -1e300,
  5e-324,
  'x',
  '',
  {},
  [],
  [null],
  true,
];

type Path = readonly (string | number)[];

function places(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length === 0 ? [] : [path]), ...inner.flatMap(([key, each]) => places(each, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** Where an answer holds what is no number; what was asked may stand in it as it was given. */
function senseless(answer: unknown, path = 'answer'): string | undefined {
  if (answer === undefined || (typeof answer === 'number' && !Number.isFinite(answer))) return path;
  if (typeof answer !== 'object' || answer === null) return undefined;
  for (const [key, value] of Object.entries(answer)) {
    const found = key === 'options' || key === 'params' ? undefined : senseless(value, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('a strange value in any place of any argument', () => {
  it.each(Object.entries(calls))('gives finite numbers or an InputError: %s', (_, [run, ...args]) => {
    expect(senseless(run(...(args as never[])))).toBeUndefined();
    const faults: string[] = [];
    for (const path of places(args)) {
      for (const value of strange) {
        const told = `${path.join('.')} = ${String(shown(value))}`;
        try {
          const found = senseless(run(...(replaced(args, path, value) as never[])));
          if (found !== undefined) faults.push(`${told}: ${found}`);
        } catch (error) {
          if (!isInputError(error)) faults.push(`${told}: ${String(error)}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
