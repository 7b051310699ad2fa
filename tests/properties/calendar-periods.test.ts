import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  fiscalYear,
  isoWeekYear,
  periodOf,
  periodsBetween,
  previous,
  retailYear,
  sameLastYear,
  type Grain,
  type PeriodScheme,
} from 'marops/calendar';

const date = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
const two = (value: number): string => String(value).padStart(2, '0');
const namedAfter = fc.constantFrom('start' as const, 'end' as const);

const year = fc.oneof(
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), namedAfter })
    .map((each) => fiscalYear({ start: `${two(each.month)}-${two(each.day)}`, namedAfter: each.namedAfter })),
  fc
    .record({
      pattern: fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const),
      anchor: fc.record({
        endsOn: fc.constantFrom('mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const, 'sat' as const, 'sun' as const),
        rule: fc.constantFrom('nearestMonthEnd' as const, 'lastInMonth' as const),
        month: fc.integer({ min: 1, max: 12 }),
      }),
      namedAfter,
    })
    .map(retailYear),
);
const scheme: fc.Arbitrary<PeriodScheme> = fc.record({ year, grain: fc.constantFrom<Grain>('year', 'quarter', 'month', 'week') });

describe('periods', () => {
  it('contain the date they were asked for, and give themselves for every date they contain', () => {
    fc.assert(
      fc.property(scheme, date, (given, at) => {
        const period = periodOf(at, given);
        expect(period.firstDate <= at && at <= period.lastDate).toBe(true);
        expect(addDays(period.firstDate, period.days - 1)).toBe(period.lastDate);
        expect(periodOf(period.firstDate, given)).toEqual(period);
        expect(periodOf(period.lastDate, given)).toEqual(period);
      }),
      { seed: 4301, numRuns: 1000 },
    );
  });

  it('follow one another without gap or overlap, and sort by their names', () => {
    fc.assert(
      fc.property(scheme, date, fc.integer({ min: 0, max: 1500 }), (given, from, days) => {
        const periods = periodsBetween(from, addDays(from, days), given);
        periods.slice(1).forEach((period, index) => {
          expect(period.firstDate).toBe(addDays(periods[index]!.lastDate, 1));
          expect(period.id > periods[index]!.id).toBe(true);
          expect(previous(period, given)).toEqual(periods[index]);
        });
      }),
      { seed: 4302, numRuns: 300 },
    );
  });

  it('fill their year: the parts begin and end with it', () => {
    fc.assert(
      fc.property(scheme, date, (given, at) => {
        const whole = periodOf(at, { ...given, grain: 'year' });
        const parts = periodsBetween(whole.firstDate, whole.lastDate, given);
        expect(parts.reduce((sum, each) => sum + each.days, 0)).toBe(whole.days);
        expect(parts.map((each) => each.number)).toEqual(parts.map((_, index) => index + 1));
        expect(new Set(parts.map((each) => each.year))).toEqual(new Set([whole.year]));
      }),
      { seed: 4303, numRuns: 300 },
    );
  });

  it('have the same number last year, unless that year had no such week', () => {
    fc.assert(
      fc.property(scheme, date, (given, at) => {
        const period = periodOf(at, given);
        const before = sameLastYear(period, given);
        if (before === null) expect(period.number).toBe(53);
        else expect([before.year, before.number]).toEqual([period.year - 1, period.number]);
      }),
      { seed: 4304, numRuns: 500 },
    );
  });

  it('of whole-week years have 364 or 371 days', () => {
    fc.assert(
      fc.property(year, date, (given, at) => {
        const { days } = periodOf(at, { year: given, grain: 'year' });
        expect(given.kind === 'retail' ? [364, 371] : [365, 366]).toContain(days);
      }),
      { seed: 4305, numRuns: 500 },
    );
  });

  it('of the ISO year have week 1 around 4 January', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (number) => {
        const week = periodOf(`${String(number)}-01-04`, { year: isoWeekYear, grain: 'week' });
        expect([week.year, week.number]).toEqual([number, 1]);
      }),
      { seed: 4306, numRuns: 200 },
    );
  });
});
