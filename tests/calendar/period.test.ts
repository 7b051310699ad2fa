import { describe, expect, it } from 'vitest';
import {
  fiscalYear,
  isoWeekYear,
  nrfRetailYear,
  periodOf,
  periodsBetween,
  previous,
  retailYear,
  sameLastYear,
  type Grain,
  type PeriodScheme,
  type RetailYearOptions,
} from 'marops/calendar';
import { complaints } from './complaints.ts';

const calendarMonths: PeriodScheme = { year: fiscalYear({ start: '01-01' }), grain: 'month' };

describe('a period', () => {
  it('of the calendar year is a month, a quarter or the year as everybody knows them', () => {
    const ids = (['year', 'quarter', 'month', 'week'] as const).map((grain: Grain) => periodOf('2024-02-29', { ...calendarMonths, grain }).id);
    expect(ids).toEqual(['2024', '2024-Q1', '2024-M02', '2024-W09']);
    expect(periodOf('2024-02-29', calendarMonths)).toEqual({
      id: '2024-M02',
      grain: 'month',
      year: 2024,
      number: 2,
      firstDate: '2024-02-01',
      lastDate: '2024-02-29',
      days: 29,
    });
  });

  it('of a year that starts in October is named after the year in which it starts, or in which it ends', () => {
    const number = (namedAfter: 'start' | 'end'): number =>
      periodOf('2025-10-01', { year: fiscalYear({ start: '10-01', namedAfter }), grain: 'year' }).year;
    expect([number('start'), number('end')]).toEqual([2025, 2026]);
    expect(periodOf('2025-10-01', { year: fiscalYear({ start: '01-01', namedAfter: 'end' }), grain: 'year' }).year).toBe(2025);
  });

  it('of the British tax year starts on the sixth', () => {
    const { id, firstDate, lastDate } = periodOf('2026-05-05', { year: fiscalYear({ start: '04-06' }), grain: 'month' });
    expect([id, firstDate, lastDate]).toEqual(['2026-M01', '2026-04-06', '2026-05-05']);
  });

  it('in the last week of a fiscal year is a week of one or two days', () => {
    const week = (date: string): readonly unknown[] => {
      const { number, days } = periodOf(date, { ...calendarMonths, grain: 'week' });
      return [number, days];
    };
    expect([week('2023-12-31'), week('2024-12-31')]).toEqual([
      [53, 1],
      [53, 2],
    ]);
  });

  it('of the retail year follows its pattern, and the last month takes the 53rd week', () => {
    const weeks = (pattern: RetailYearOptions['pattern'], from: string, to: string): readonly number[] =>
      periodsBetween(from, to, { year: retailYear({ ...nrfRetailYear, pattern }), grain: 'month' }).map((month) => month.days / 7);
    expect(weeks('4-4-5', '2022-01-30', '2023-01-28')).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
    expect(weeks('5-4-4', '2022-01-30', '2023-01-28')).toEqual([5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4]);
    expect(weeks('4-4-5', '2023-01-29', '2024-02-03').at(-1)).toBe(6);
  });

  it('of the NRF year has 53 weeks in 2006, 2012, 2017 and 2023, and in no other year from 2001 to 2027', () => {
    const years = periodsBetween('2001-06-01', '2027-06-01', { year: nrfRetailYear, grain: 'year' });
    expect(years.filter((year) => year.days === 371).map((year) => year.year)).toEqual([2006, 2012, 2017, 2023]);
  });

  it('of the ISO year knows the long years', () => {
    // ISO 8601: a year has 53 weeks when it starts on a Thursday, or is a leap year that starts on a Wednesday.
    const years = periodsBetween('2000-06-01', '2030-06-01', { year: isoWeekYear, grain: 'year' });
    expect(years.filter((year) => year.days === 371).map((year) => year.year)).toEqual([2004, 2009, 2015, 2020, 2026]);
  });

  it('has one before it, across the year, and one with its number last year', () => {
    const quarters: PeriodScheme = { year: nrfRetailYear, grain: 'quarter' };
    const first = periodOf('2024-02-04', quarters);
    expect(previous(first, quarters)).toMatchObject({ id: '2023-Q4', days: 98 });
    expect(sameLastYear(first, quarters)).toMatchObject({ id: '2023-Q1', firstDate: '2023-01-29' });
    const weeks: PeriodScheme = { year: nrfRetailYear, grain: 'week' };
    expect(sameLastYear(periodOf('2024-02-03', weeks), weeks)).toBeNull();
    expect(sameLastYear(periodOf('2024-01-27', weeks), weeks)?.id).toBe('2022-W52');
  });

  it('is asked about dates that exist and schemes that are whole', () => {
    expect(complaints(() => periodOf('2024-02-30', calendarMonths))).toEqual(['not-a-date date']);
    expect(complaints(() => periodsBetween('2024', '2025', calendarMonths))).toEqual(['not-a-date from', 'not-a-date to']);
    expect(complaints(() => periodsBetween('1900-01-01', '2024-01-01', calendarMonths))).toEqual(['too-long to']);
    expect(periodsBetween('2024-02-01', '2024-01-01', calendarMonths)).toEqual([]);
    const broken = (scheme: unknown): readonly string[] => complaints(() => periodOf('2024-01-01', scheme as PeriodScheme));
    expect(broken(null)).toEqual(['not-an-object scheme']);
    expect(broken({ ...calendarMonths, grain: 'day' })).toEqual(['not-one-of scheme.grain']);
    expect(broken({ year: null, grain: 'year' })).toEqual(['not-a-year-scheme scheme.year']);
    expect(broken({ year: { kind: 'lunar' }, grain: 'year' })).toEqual(['not-a-year-scheme scheme.year']);
    expect(broken({ year: { kind: 'fiscal', start: '02-30', namedAfter: 'x' }, grain: 'year' })).toEqual([
      'not-a-year-start scheme.year.start',
      'not-one-of scheme.year.namedAfter',
    ]);
    expect(broken({ year: { ...nrfRetailYear, anchor: { endsOn: 'sat', rule: 'first', month: 0 } }, grain: 'year' })).toEqual([
      'not-one-of scheme.year.anchor.rule',
      'not-one-of scheme.year.anchor.month',
    ]);
  });

  it('is compared within its own scheme', () => {
    const month = periodOf('2024-03-01', calendarMonths);
    const quarters: PeriodScheme = { ...calendarMonths, grain: 'quarter' };
    expect(complaints(() => previous(month, quarters))).toEqual(['not-one-of period.grain']);
    expect(complaints(() => sameLastYear(month, quarters))).toEqual(['not-one-of period.grain']);
    expect(complaints(() => previous({ ...month, firstDate: 'soon' }, calendarMonths))).toEqual(['not-a-date period.firstDate']);
    expect(complaints(() => sameLastYear({ ...month, number: 1.5 }, calendarMonths))).toEqual(['not-an-integer period.number']);
    const nothing = JSON.parse('null') as typeof month;
    expect(complaints(() => previous(nothing, calendarMonths))).toEqual(['not-an-object period']);
    expect(complaints(() => sameLastYear({ ...month, number: 0 }, calendarMonths))).toEqual(['too-small period.number']);
    expect(complaints(() => sameLastYear({ ...month, year: 1e9 }, calendarMonths))).toEqual(['out-of-range period']);
    expect(sameLastYear({ ...month, number: 13 }, calendarMonths)).toBeNull();
    expect(complaints(() => previous(periodOf('0001-01-01', calendarMonths), calendarMonths))).toEqual(['out-of-range period']);
  });

  it('may not be of a retail year that breaks its own rules', () => {
    const options: unknown = { pattern: '4-5-5', anchor: null, namedAfter: 'middle' };
    expect(complaints(() => retailYear(options as RetailYearOptions))).toEqual([
      'not-one-of pattern',
      'not-one-of namedAfter',
      'not-an-object anchor',
    ]);
  });
});
