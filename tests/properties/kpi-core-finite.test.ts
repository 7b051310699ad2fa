import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import {
  activityDiagnosis,
  compareVolumes,
  explainChange,
  explainMix,
  littlesLaw,
  measureTotals,
  netPromoterInterval,
  pace,
  rolledYield,
  scorecard,
  survivingCustomers,
  trajectory,
  wilson,
  xmr,
} from 'marops/kpi';
import { costPerClick, mailsSent, openRate } from 'marops/kpi/catalogue';

// Figures at the ends of what a number can hold, ordinary ones, and what is none.
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 1, 2, 0.5, 100, -1, 1e308, -1e308, 1.7e308, 5e-324, 1e-320, 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
);
const figures = fc.array(figure, { maxLength: 6 });
const segments = fc.array(fc.record({ segment: fc.constantFrom('a', 'b', 'c'), numerator: figure, denominator: figure }), { maxLength: 3 });

const verbs: readonly (readonly [string, fc.Arbitrary<() => unknown>])[] = [
  [
    'xmr',
    fc.tuple(figures, figure).map(
      ([series, baseline]) =>
        () =>
          xmr(series, { baseline }),
    ),
  ],
  [
    'pace',
    fc
      .record({ target: figure, toDate: figure, weights: figures, elapsed: fc.nat({ max: 6 }) })
      .chain((input) => figure.map((behindBelow) => () => pace(input, { behindBelow }))),
  ],
  ['trajectory', fc.record({ target: figure, actuals: figures, weights: figures }).map((input) => () => trajectory(input))],
  [
    'activityDiagnosis',
    fc.tuple(figure, figure, figure, figure, figure).map(
      ([planned, done, goal, actual, doneFrom]) =>
        () =>
          activityDiagnosis({ planned, done, goal, actual }, { doneFrom }),
    ),
  ],
  [
    'explainChange',
    fc.tuple(figure, figure, figure, figure).map(
      ([a, b, c, d]) =>
        () =>
          explainChange({ a, b }, { a: c, b: d }, { drivers: ['a', 'b'] }),
    ),
  ],
  [
    'explainMix',
    fc.tuple(segments, segments).map(
      ([before, after]) =>
        () =>
          explainMix(before, after),
    ),
  ],
  [
    'compareVolumes',
    fc.tuple(figure, figure, figure, figure).map(
      ([a, b, c, d]) =>
        () =>
          compareVolumes([
            { id: 'a', volume: a, rate: { share: b } },
            { id: 'b', volume: c, rate: { percent: d } },
          ]),
    ),
  ],
  ['littlesLaw', fc.record({ inProgress: figure, throughput: figure }).map((known) => () => littlesLaw(known))],
  ['survivingCustomers', fc.record({ customers: figure, churnShare: figure, periods: figure }).map((cohort) => () => survivingCustomers(cohort))],
  ['rolledYield', fc.array(fc.record({ entered: figure, passed: figure }), { maxLength: 3 }).map((steps) => () => rolledYield(steps))],
  [
    'netPromoterInterval',
    fc.record({ promoters: figure, passives: figure, detractors: figure }).map((answers) => () => netPromoterInterval(answers, 0.95)),
  ],
  ['wilson', fc.record({ successes: figure, trials: figure }).map((rate) => () => wilson(rate, 0.95))],
  [
    'measureTotals',
    fc
      .tuple(figure, figure)
      .map(([above, below]) => () => [
        measureTotals({ uniqueOpens: above, delivered: below }, openRate),
        measureTotals({ spend: above, clicks: below }, costPerClick),
      ]),
  ],
  [
    'scorecard',
    fc.tuple(figure, figure, figure).map(([sent, target, amberFrom]) => () => {
      const results = [measureTotals({ sent }, mailsSent)];
      return scorecard(results, [{ ...mailsSent, direction: 'higher' }], {
        targets: [{ kpi: mailsSent.id, target, amberFrom, agreedOn: '2026-03-01' }],
        periodStart: '2026-04-01',
      });
    }),
  ],
];

describe('a result holds numbers, or the call is refused', () => {
  it.each(verbs)('%s', (_, calls) => {
    fc.assert(
      fc.property(calls, (call) => {
        try {
          const result = call();
          // What JSON cannot hold does not survive it: NaN and Infinity become null, undefined goes.
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        } catch (error) {
          if (!isInputError(error)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });
});
