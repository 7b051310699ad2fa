import { describe, expect, it } from 'vitest';
import { funnelLevel, funnelOfRows, type FunnelStage, type RowFunnelOptions } from 'marops/kpi';

const stages: readonly FunnelStage[] = ['created', 'qualified', 'won'].map((name) => ({ stage: name, date: name }));
const january = { id: '2026-M01', firstDate: '2026-01-01', lastDate: '2026-01-31' };
const leads = [
  { created: '2026-01-05', qualified: '2026-01-09', won: '2026-03-02' },
  { created: '2026-01-07', qualified: '2026-01-13' },
  { created: '2026-01-20' },
  { created: '2025-12-20', qualified: '2026-01-02', won: '2026-01-10' },
];

function countsOf(rows: readonly Record<string, unknown>[], options: RowFunnelOptions): readonly number[] {
  return funnelOfRows(rows, stages, options).counts.map(({ count }) => count);
}

describe('the level of a funnel', () => {
  it('is what window functions of databases give (GaussDB, windowfunnel)', () => {
    const steps = ['c1', 'c2', 'c3'];
    expect(
      [
        ['c1', 'c2', 'c3', 'c4'],
        ['c4', 'c3', 'c2', 'c1'],
        ['c4', 'c3'],
      ].map((events) => funnelLevel(events, steps)),
    ).toEqual([3, 1, 0]);
  });

  it('counts a step that comes twice twice', () => {
    expect([['a', 'b', 'a'], ['a', 'b'], []].map((events) => funnelLevel(events, ['a', 'b', 'a']))).toEqual([3, 2, 0]);
  });
});

describe('a funnel of rows', () => {
  it('follows a cohort wherever it got to', () => {
    expect(countsOf(leads, { mode: 'cohort', period: january })).toEqual([3, 2, 1]);
  });

  it('counts a period by what was reached in it', () => {
    expect(countsOf(leads, { mode: 'period', period: january })).toEqual([3, 3, 1]);
  });

  it('tells the median days of each step and of the whole', () => {
    const { steps, medianDays } = funnelOfRows(leads, stages, { mode: 'cohort', period: january });
    expect(steps.map(({ timed, medianDays: days }) => [timed, days])).toEqual([
      [2, 5],
      [1, 52],
    ]);
    expect(medianDays).toBe(56);
    expect(funnelOfRows([], stages, { mode: 'cohort', period: january })).toMatchObject({ medianDays: null, overall: null });
  });

  it('has intervals in a cohort and none in a period', () => {
    expect(funnelOfRows(leads, stages, { mode: 'cohort', period: january }).steps[0]?.lower).toBeGreaterThan(0);
    expect(funnelOfRows(leads, stages, { mode: 'period', period: january }).steps[0]).not.toHaveProperty('lower');
  });

  it('counts who skipped a stage up to the last one in order, and says how many', () => {
    const rows = [
      { created: '2026-01-05', won: '2026-01-20' },
      { created: '2026-01-05', qualified: '2026-01-04', won: '2026-01-20' },
      { created: '2026-01-05', qualified: '2026-01-05', won: '2026-01-05' },
    ];
    const result = funnelOfRows(rows, stages, { mode: 'cohort', period: january });
    expect([result.counts.map(({ count }) => count), result.outOfOrder]).toEqual([[3, 1, 1], 2]);
  });

  it('gives everybody the same time with a window, and leaves out who has not had it', () => {
    const window = { days: 10, asOf: '2026-01-17' };
    const result = funnelOfRows(leads, stages, { mode: 'cohort', period: january, window });
    expect([result.counts.map(({ count }) => count), result.tooYoung, result.window]).toEqual([[2, 2, 0], 1, window]);
  });

  it('measures no time from a stage that came later or has no date', () => {
    const rows = [{ created: '2026-01-20', qualified: '2026-01-10' }, { qualified: '2026-01-10' }];
    const { steps } = funnelOfRows(rows, stages, { mode: 'period', period: january });
    expect([steps[0]?.timed, steps[0]?.medianDays]).toEqual([0, null]);
  });

  it('refuses too few stages, one name twice, a broken period and a window without a cohort', () => {
    expect(() => funnelOfRows([], stages.slice(1, 2), { mode: 'cohort', period: january })).toThrow('stages must be at least 2');
    expect(() => funnelOfRows([], [...stages, stages[0]!], { mode: 'cohort', period: january })).toThrow('stages[3].stage must be unique');
    expect(() => funnelOfRows([], stages, { mode: 'cohort', period: { ...january, lastDate: '2026-01-32' } })).toThrow(
      'period.lastDate must be a date',
    );
    expect(() => funnelOfRows([], stages, { mode: 'period', period: january, window: { days: 1.5, asOf: 'now' } })).toThrow(
      'window.asOf must be a date that exists, as YYYY-MM-DD, got "now"; window.days must be a whole number, got 1.5; window must be given for a cohort alone',
    );
    expect(() => funnelOfRows([], stages, { mode: 'all' as 'period', period: january })).toThrow('mode must be one of');
  });
});
