import { describe, expect, it } from 'vitest';
import { exactXmrConstants, xmr } from 'marops/kpi';

const rulesAt = (series: readonly number[], baseline?: number): readonly string[] =>
  xmr(series, baseline === undefined ? {} : { baseline }).signals.map(({ index, rule }) => `${String(index)} ${rule}`);

// A baseline that alternates between 4 and 6: mean 5, moving range 2, limits 5 ± 5.32, range limit 6.536, halfway marks 5 ± 2.66.
const steady = [4, 6, 4, 6, 4, 6, 4, 6];

describe('a chart of individual values', () => {
  it('has exact constants: 3√π ÷ 2, and 1 + 3·√(2 − 4 ÷ π)·√π ÷ 2', () => {
    expect(exactXmrConstants.limits).toBeCloseTo((3 * Math.sqrt(Math.PI)) / 2, 14);
    expect(exactXmrConstants.range).toBeCloseTo(1 + (3 * Math.sqrt(2 - 4 / Math.PI) * Math.sqrt(Math.PI)) / 2, 14);
  });

  it('takes its limits from the baseline alone', () => {
    const { mean, averageMovingRange, upper, lower, upperRange, verdict } = xmr([...steady, 100], { baseline: 8 });
    expect([mean, averageMovingRange, upper, lower, upperRange, verdict]).toEqual([5, 2, 10.32, 5 - 5.32, 6.536, 'signal']);
  });

  it('calls routine variation noise', () => {
    expect(xmr(steady)).toMatchObject({ signals: [], verdict: 'noise' });
  });

  it('finds a value beyond a limit on either side, and not one on it', () => {
    expect(rulesAt([...steady, 10.33], 8)).toEqual(['8 beyond-limit']);
    expect(rulesAt([...steady, -0.33], 8)).toEqual(['8 beyond-limit']);
    expect(rulesAt([...steady, 10.32], 8)).toEqual([]);
  });

  it('finds a jump from value to value that is larger than routine', () => {
    expect(rulesAt([...steady, 9, 2.4], 8)).toEqual(['9 range-beyond-limit']);
    expect(rulesAt([...steady, 9, 2.5], 8)).toEqual([]);
  });

  it('finds eight in a row on one side of the mean, not seven, and not across it', () => {
    const above = [...steady, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5];
    expect(rulesAt(above, 8)).toEqual([]);
    expect(rulesAt([...above, 5.5], 8)).toEqual(['14 run-on-one-side']);
    expect(rulesAt([...above, 4.5, 5.5], 8)).toEqual([]);
    expect(rulesAt([...above, 5, 5.5], 8)).toEqual([]);
    expect(rulesAt([6, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5], 2).at(-1)).toBe('8 run-on-one-side');
  });

  it('finds three of four that are nearer to a limit than to the mean, on one side', () => {
    expect(rulesAt([...steady, 7.7, 7.7, 5, 7.7], 8)).toEqual(['11 near-a-limit']);
    expect(rulesAt([...steady, 2.3, 5, 2.3, 2.3], 8)).toEqual(['11 near-a-limit']);
    expect(rulesAt([...steady, 7.66, 7.7, 5, 7.7], 8)).toEqual([]);
    expect(rulesAt([...steady, 7.7, 2.3, 5, 7.7], 8)).toEqual([]);
    expect(rulesAt([...steady, 7.7, 7.7, 5, 4, 7.7], 8)).toEqual([]);
  });

  it('judges the last value: an old signal is no news', () => {
    expect(xmr([...steady, 100, 5], { baseline: 8 })).toMatchObject({ verdict: 'signal' });
    expect(xmr([...steady, 100, 5, 5], { baseline: 8 })).toMatchObject({ verdict: 'noise' });
  });

  it('draws any change from a constant baseline as a signal', () => {
    expect(rulesAt([5, 5, 5, 5], 4)).toEqual([]);
    expect(rulesAt([5, 5, 5, 5, 5.1], 4)).toEqual(['4 beyond-limit', '4 range-beyond-limit']);
  });

  it('refuses fewer than two values in the baseline, and what is no number', () => {
    expect(() => xmr([5])).toThrow('baseline must be at least 2, got 1');
    expect(() => xmr([5, 6, 7], { baseline: 1 })).toThrow('baseline must be at least 2, got 1');
    expect(() => xmr([5, Number.NaN])).toThrow('series[1] must be a finite number, got NaN');
    expect(() => xmr(steady, { baseline: 2.5 })).toThrow('baseline must be a whole number, got 2.5');
    expect(() => xmr(steady, { constants: { limits: 0, range: 1 } })).toThrow('constants.limits must be above 0, got 0');
    expect(() => xmr([1e308, -1e308])).toThrow('result.averageMovingRange must come out as a finite number, got Infinity');
  });
});
