import { describe, expect, it } from 'vitest';
import { explainMix, trajectory, type SegmentTotals } from 'marops/kpi';

const totals = (...parts: readonly (readonly [string, number, number])[]): readonly SegmentTotals[] =>
  parts.map(([segment, numerator, denominator]) => ({ segment, numerator, denominator }));

describe('mix and rate', () => {
  // Visits and conversion of three channels in two weeks, and the mix formula: Kiran Akkineni, Marketing mix shift.
  it('tells a falling rate from more of the weak channel: 5.05 % to 4.90 % is all mix', () => {
    const before = totals(['search', 0.6, 30], ['mail', 6, 100], ['direct', 3.5, 70]);
    const after = totals(['search', 0.95, 50], ['mail', 6.82, 110], ['direct', 3.75, 75]);
    const result = explainMix(before, after);
    expect([result.before, result.after].map((rate) => (100 * rate).toFixed(2))).toEqual(['5.05', '4.90']);
    expect([result.mix, result.rate].map((effect) => (100 * effect).toFixed(3))).toEqual(['-0.220', '0.072']);
    expect(result.segments.map(({ segment, mix }) => [segment, (100 * mix).toFixed(3)])).toEqual([
      ['search', '-0.191'],
      ['mail', '-0.030'],
      ['direct', '0.002'],
    ]);
    expect(result.numerator.volume).toBeCloseTo(35 * 0.0505, 12);
  });

  it('shows that every segment may improve while the whole falls', () => {
    const result = explainMix(totals(['a', 90, 100], ['b', 10, 100]), totals(['a', 19, 20], ['b', 36, 180]));
    expect(result.segments.every(({ rate }) => rate > 0)).toBe(true);
    expect(result.change).toBeLessThan(0);
    expect(result.mix).toBeCloseTo(-0.32, 12);
    expect(result.rate).toBeCloseTo(0.095, 12);
  });

  it('counts a segment that is new, gone or empty as mix alone', () => {
    const result = explainMix(
      totals(['old', 10, 100], ['stays', 20, 100], ['empty', 0, 0]),
      totals(['new', 60, 100], ['stays', 20, 100], ['empty', 0, 0]),
    );
    const effects = Object.fromEntries(result.segments.map(({ segment, mix, rate }) => [segment, [Number(mix.toFixed(9)) + 0, rate]]));
    expect(effects).toEqual({ old: [0.025, 0], stays: [0, 0], empty: [0, 0], new: [0.225, 0] });
    expect(result.change).toBeCloseTo(0.25, 12);
  });

  it('refuses one segment twice, a denominator below 0, a numerator out of nothing and nothing at all', () => {
    const sound = totals(['a', 1, 2]);
    expect(() => explainMix([...sound, ...sound], sound)).toThrow('before[1].segment must be unique');
    expect(() => explainMix(sound, totals(['a', 1, -2]))).toThrow('after[0].denominator must be at least 0, got -2');
    expect(() => explainMix(sound, totals(['a', 1, 0]))).toThrow('after[0].numerator must be at most 0, got 1');
    expect(() => explainMix(totals(['a', 0, 0]), sound)).toThrow('before must be above 0');
    expect(() => explainMix(totals(['a', Number.NaN, 1]), sound)).toThrow('before[0].numerator must be a finite number');
  });
});

describe('a trajectory', () => {
  const weights = [1, 1, 2, 0];

  it('sets what was reached beside what was expected, week by week', () => {
    const { points, status, forecast } = trajectory({ target: 40, actuals: [10, 12], weights });
    expect(points).toEqual([
      { index: 0, actual: 10, reached: 10, expected: 10 },
      { index: 1, actual: 12, reached: 22, expected: 20 },
    ]);
    expect([status, forecast]).toEqual(['on-track', 44]);
  });

  it('is on track from the limit on, the limit included', () => {
    const statusAt = (onTrackFrom: number): string => trajectory({ target: 40, actuals: [9], weights }, { onTrackFrom }).status;
    expect([statusAt(0.9), statusAt(0.91)]).toEqual(['on-track', 'off-track']);
    expect(trajectory({ target: 40, actuals: [9], weights }).onTrackFrom).toBe(0.9);
  });

  it('knows nothing of what was reached from the first gap on', () => {
    const { points, missing } = trajectory({ target: 40, actuals: [10, null, 5], weights });
    expect([points.map(({ reached }) => reached), missing]).toEqual([[10, null, null], [1]]);
  });

  it('has not started before the first weight', () => {
    expect(trajectory({ target: 40, actuals: [], weights })).toMatchObject({
      status: 'not-started',
      requiredPace: 10,
      actualPace: null,
      forecastShare: null,
    });
  });

  it('refuses what is no number, more weeks than there are, and a limit of 0', () => {
    expect(() => trajectory({ target: 40, actuals: [Number.NaN], weights })).toThrow('actuals[0] must be a finite number');
    expect(() => trajectory({ target: 40, actuals: [1, 1, 1, 1, 1], weights })).toThrow('elapsed must be at most 4, got 5');
    expect(() => trajectory({ target: 40, actuals: [1], weights }, { onTrackFrom: 0 })).toThrow('onTrackFrom must be above 0');
  });
});
