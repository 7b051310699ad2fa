import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainChange, explainMix, funnelOfRows, littlesLaw, measure, measureTotals, type SegmentTotals } from 'marops/kpi';
import { clickThroughRate } from 'marops/kpi/catalogue';

const run = { seed: 20_261_124, numRuns: 300 };
const names = ['a', 'b', 'c', 'd'];

/** Segments of which at least one has a denominator, some absent. */
const segments: fc.Arbitrary<readonly SegmentTotals[]> = fc
  .tuple(
    fc.subarray(names, { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1_000_000 })), { minLength: 4, maxLength: 4 }),
  )
  .map(([chosen, figures]) => chosen.map((segment, index) => ({ segment, numerator: figures[index]![0], denominator: figures[index]![1] })));

function expectEqual(left: number, right: number, size: number): void {
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-12 * Math.max(1, size));
}

describe('laws of comparing', () => {
  it('mix and rate add up to the change, volume, mix and rate to that of the numerator, segments to their sums', () => {
    fc.assert(
      fc.property(segments, segments, (before, after) => {
        const { change, mix, rate, segments: effects, numerator } = explainMix(before, after);
        const size = Math.max(...[...before, ...after].map((each) => each.numerator / each.denominator));
        expectEqual(mix + rate, change, size);
        expectEqual(numerator.volume + numerator.mix + numerator.rate, numerator.change, 4e6 * size);
        expectEqual(
          effects.reduce((sum, effect) => sum + effect.mix + effect.rate, 0),
          change,
          size,
        );
      }),
      run,
    );
  });

  it('drivers add up to the change', () => {
    const drivers = ['volume', 'rate', 'price'] as const;
    const figure = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8);
    const state = fc.record({ volume: figure, rate: figure, price: figure });
    fc.assert(
      fc.property(state, state, (before, after) => {
        const { change, effects } = explainChange(before, after, { drivers });
        expectEqual(
          effects.reduce((sum, { effect }) => sum + effect, 0),
          change,
          125 ** 3,
        );
      }),
      run,
    );
  });

  it('a KPI from totals is the KPI over one row of them', () => {
    const count = fc.option(fc.nat(50), { nil: null });
    fc.assert(
      fc.property(fc.record({ clicks: count, impressions: count }), (row) => {
        const [{ value, lower, upper } = {}] = measure([row], [clickThroughRate]);
        const totals = measureTotals(row, clickThroughRate);
        expect([totals.value, totals.lower, totals.upper]).toEqual([value, lower, upper]);
      }),
      run,
    );
  });

  it("Little's law comes back to where it began", () => {
    const mean = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(mean, mean, (inProgress, throughput) => {
        const { cycleTime } = littlesLaw({ inProgress, throughput });
        expectEqual(littlesLaw({ throughput, cycleTime }).inProgress, inProgress, inProgress);
      }),
      run,
    );
  });

  it('a cohort never grows from one stage to the next, whatever the dates', () => {
    const date = fc.option(fc.constantFrom('2026-01-05', '2026-01-06', '2026-02-01', 'never'), { nil: null });
    const stages = ['first', 'second', 'third'].map((stage) => ({ stage, date: stage }));
    const period = { id: 'january', firstDate: '2026-01-01', lastDate: '2026-01-31' };
    fc.assert(
      fc.property(fc.array(fc.record({ first: date, second: date, third: date }), { maxLength: 30 }), (rows) => {
        const { counts, steps } = funnelOfRows(rows, stages, { mode: 'cohort', period });
        expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((left, right) => right - left));
        for (const { medianDays } of steps) if (medianDays !== null) expect(medianDays).toBeGreaterThanOrEqual(0);
      }),
      run,
    );
  });
});
