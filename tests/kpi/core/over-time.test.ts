import { describe, expect, it } from 'vitest';
import { fiscalYear, isoWeekYear, nrfRetailYear, periodsBetween, type PeriodScheme, type WorkingCalendar } from 'marops/calendar';
import { measure, previousPeriod, seriesOf, yearOnYear, type KpiSeries } from 'marops/kpi';
import { clickThroughRate, mailsSent } from 'marops/kpi/catalogue';

const months = { year: fiscalYear({ start: '01-01' }), grain: 'month' } as const;
const retailWeeks = { year: nrfRetailYear, grain: 'week' } as const;
const weekday = [['09:00', '17:00']] as const;
const office: WorkingCalendar = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };

/** Mails sent by period; `sent` by date. */
function mails(from: string, to: string, scheme: PeriodScheme, sent: Readonly<Record<string, number>>): KpiSeries {
  const periods = periodsBetween(from, to, scheme);
  const rows = Object.entries(sent).map(([sentOn, count]) => ({ sentOn, sent: count }));
  return seriesOf(measure(rows, [mailsSent], { periods }), mailsSent, { periods })[0]!;
}

describe('a series', () => {
  it('shows every period, one without rows as missing and not as 0', () => {
    const series = mails('2026-01-01', '2026-04-30', months, { '2026-01-05': 0, '2026-03-05': 4 });
    expect(series.points.map(({ status, value }) => [status, value])).toEqual([
      ['ok', 0],
      ['missing', null],
      ['ok', 4],
      ['missing', null],
    ]);
    expect(series.missing).toEqual(['2026-M02', '2026-M04']);
  });

  it('is one for each group, with periods that only another group has as gaps', () => {
    const periods = periodsBetween('2026-01-01', '2026-02-28', months);
    const rows = [
      { sentOn: '2026-01-05', list: 'a', sent: 1 },
      { sentOn: '2026-02-05', list: 'b', sent: 2 },
    ];
    const all = seriesOf(measure(rows, [mailsSent], { by: ['list'], periods }), mailsSent, { periods });
    expect(all.map(({ key, points }) => [key, points.map(({ value }) => value)])).toEqual([
      [{ list: 'a' }, [1, null]],
      [{ list: 'b' }, [null, 2]],
    ]);
  });

  it('is all missing without results, and leaves other KPIs aside', () => {
    const periods = periodsBetween('2026-01-01', '2026-02-28', months);
    const clicks = measure([{ day: '2026-01-05', clicks: 1, impressions: 2 }], [clickThroughRate], { periods });
    expect(seriesOf(clicks, mailsSent, { periods })[0]?.missing).toEqual(['2026-M01', '2026-M02']);
  });

  it('refuses results of another period and two of one', () => {
    const periods = periodsBetween('2026-01-01', '2026-01-31', months);
    const results = measure([{ sentOn: '2026-01-05', sent: 1 }], [mailsSent], { periods });
    expect(() => seriesOf([...results, ...results], mailsSent, { periods })).toThrow('must be unique');
    expect(() => seriesOf(results, mailsSent, { periods: [] })).toThrow('must be one of the known names');
  });
});

describe('the period before', () => {
  it('gives the difference and its share, and none across a gap or from 0', () => {
    const series = mails('2026-01-01', '2026-05-31', months, { '2026-01-05': 0, '2026-02-05': 50, '2026-03-05': 60, '2026-05-05': 70 });
    expect(previousPeriod(series).changes.map(({ status, before, change, changeShare }) => [status, before, change, changeShare])).toEqual([
      ['no-counterpart', null, null, null],
      ['ok', '2026-M01', 50, null],
      ['ok', '2026-M02', 10, 0.2],
      ['no-value', '2026-M03', null, null],
      ['no-value', '2026-M04', null, null],
    ]);
  });

  it('makes months alike by their working days: 22 in January 2026, 20 in February', () => {
    const series = mails('2026-01-01', '2026-02-28', months, { '2026-01-05': 2200, '2026-02-05': 2100 });
    const change = previousPeriod(series, { adjust: { by: 'working-days', calendar: office } }).changes[1];
    expect(change).toMatchObject({ change: -100, adjusted: { days: 20, daysBefore: 22, valueBefore: 2000, change: 100, changeShare: 0.05 } });
  });

  it('has no adjusted figure when the period before had no working day', () => {
    const holidays = Array.from({ length: 31 }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')}`);
    const series = mails('2026-01-01', '2026-02-28', months, { '2026-01-05': 1, '2026-02-05': 2 });
    const { changes, adjustedBy } = previousPeriod(series, { adjust: { by: 'working-days', calendar: { ...office, holidays } } });
    expect(changes[1]?.adjusted).toEqual({ days: 20, daysBefore: 0, valueBefore: null, change: null, changeShare: null });
    expect(adjustedBy).toBe('working-days');
  });

  it('refuses to adjust a rate, which does not grow with its days', () => {
    const periods = periodsBetween('2026-01-01', '2026-01-31', months);
    const [series] = seriesOf([], clickThroughRate, { periods });
    expect(() => previousPeriod(series!, { adjust: { by: 'days' } })).toThrow('adds up over time');
    expect(() => previousPeriod(series!, { adjust: { by: 'hours' } as object as { by: 'days' } })).toThrow('must be one of days, working-days');
  });
});

describe('the year before', () => {
  it('compares a month with the same month', () => {
    const series = mails('2025-03-01', '2026-03-31', months, { '2025-03-05': 50, '2026-03-05': 60 });
    const last = yearOnYear(series, { scheme: months }).changes.at(-1);
    expect(last).toMatchObject({ period: '2026-M03', before: '2025-M03', status: 'ok', change: 10, changeShare: 0.2 });
  });

  it('restates the year after one of 53 weeks: 4 February 2018 is compared with 5 February 2017 (National Retail Federation)', () => {
    const series = mails('2017-01-29', '2018-02-10', retailWeeks, { '2017-01-30': 1, '2017-02-06': 2, '2018-02-05': 4 });
    const restated = yearOnYear(series, { scheme: retailWeeks, weeks: '52-weeks-before' }).changes.at(-1);
    expect(restated).toMatchObject({ period: '2018-W01', before: '2017-W02', change: 2 });
    expect(yearOnYear(series, { scheme: retailWeeks }).changes.at(-1)).toMatchObject({ period: '2018-W01', before: '2017-W01', change: 3 });
  });

  it('finds a counterpart of a 53rd week 52 weeks before', () => {
    const weeks = { year: isoWeekYear, grain: 'week' } as const;
    const series = mails('2019-12-30', '2021-01-03', weeks, { '2019-12-31': 1, '2020-12-31': 3 });
    expect(yearOnYear(series, { scheme: weeks }).changes.at(-1)?.status).toBe('no-counterpart');
    expect(yearOnYear(series, { scheme: weeks, weeks: '52-weeks-before' }).changes.at(-1)).toMatchObject({ before: '2020-W01', change: 2 });
  });

  it('refuses a scheme that the series did not come from, and 52 weeks before for anything but whole weeks', () => {
    const series = mails('2026-01-01', '2026-02-28', months, {});
    expect(() => yearOnYear(series, { scheme: retailWeeks })).toThrow('must be a period of the scheme');
    expect(() => yearOnYear(series, { scheme: months, weeks: '52-weeks-before' })).toThrow('weeks of a year of whole weeks');
    expect(() => yearOnYear(series, { scheme: months, weeks: 'any' as 'same-number' })).toThrow('must be one of same-number');
  });
});
