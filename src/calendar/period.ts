import { kernelMessages, problem, refuseWhenBroken, shown } from '../kernel/index.ts';
import { millisecondsInDay, readDate, refuseDates } from './date.ts';
import { divisionFor, divisionOfPeriod, numbered, periodAround, type Period, type PeriodScheme } from './period-in-year.ts';
import { refuseLongWindow } from './search-limits.ts';

/**
 * The period that a date lies in.
 *
 * @param date - `YYYY-MM-DD`
 * @param scheme - which periods
 * @returns the period; the weeks of a fiscal year count from its first day, so that the last has one or two days
 * @throws InputError `not-a-date`, `out-of-range`, or what is wrong with the scheme
 *
 * @example
 * ```ts
 * import { isoWeekYear, nrfRetailYear, periodOf } from 'marops/calendar';
 *
 * periodOf('2024-02-03', { year: nrfRetailYear, grain: 'month' })
 * // => { id: '2023-M12', grain: 'month', year: 2023, number: 12, firstDate: '2023-12-31', lastDate: '2024-02-03', days: 35 }
 * periodOf('2021-01-03', { year: isoWeekYear, grain: 'week' }).id // => '2020-W53'
 * ```
 */
export function periodOf(date: string, scheme: PeriodScheme): Period {
  const day = readDate(date);
  if (Number.isNaN(day)) refuseDates({ date });
  return periodAround(divisionFor(scheme), day, scheme.grain);
}

/**
 * The periods that two dates and the time between them touch.
 *
 * @param from - first date, `YYYY-MM-DD`
 * @param to - last date, `YYYY-MM-DD`, at most 100 years later
 * @param scheme - which periods
 * @returns whole periods in order; none when `to` is before `from`
 * @throws InputError `not-a-date` naming both when both are broken, `too-long`, `out-of-range`, or what is wrong with the scheme
 *
 * @example
 * ```ts
 * import { fiscalYear, periodsBetween } from 'marops/calendar';
 *
 * periodsBetween('2026-02-01', '2027-01-31', { year: fiscalYear({ start: '02-01' }), grain: 'quarter' }).map((quarter) => quarter.lastDate)
 * // => ['2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31']
 * ```
 */
export function periodsBetween(from: string, to: string, scheme: PeriodScheme): readonly Period[] {
  const [start, end] = [readDate(from), readDate(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) refuseDates({ from, to });
  refuseLongWindow(start * millisecondsInDay, end * millisecondsInDay, to);
  const division = divisionFor(scheme);
  const periods: Period[] = [];
  for (let day = start; day <= end;) {
    const period = periodAround(division, day, scheme.grain);
    periods.push(period);
    day = readDate(period.lastDate) + 1;
  }
  return periods;
}

/**
 * The period before another.
 *
 * @param period - from `periodOf` or `periodsBetween`
 * @param scheme - the scheme it came from
 * @returns the period that ends the day before it starts
 * @throws InputError `not-a-date`, `not-one-of` when the grain is not that of the scheme, `out-of-range`, or what is wrong with the scheme
 *
 * @example
 * ```ts
 * import { fiscalYear, periodOf, previous } from 'marops/calendar';
 *
 * const months = { year: fiscalYear({ start: '01-01' }), grain: 'month' } as const;
 * previous(periodOf('2026-01-15', months), months).id // => '2025-M12'
 * ```
 */
export function previous(period: Period, scheme: PeriodScheme): Period {
  const division = divisionOfPeriod(period, scheme);
  const first = readDate(period.firstDate);
  if (Number.isNaN(first)) refuseDates({ 'period.firstDate': period.firstDate });
  return periodAround(division, first - 1, scheme.grain);
}

/**
 * The period with the same number in the year before: the third quarter of last year for the third quarter.
 *
 * @param period - from `periodOf` or `periodsBetween`
 * @param scheme - the scheme it came from
 * @returns the period, which may be a week longer or shorter; null for a 53rd week when the year before has 52
 * @throws InputError `not-one-of` when the grain is not that of the scheme, `not-an-integer`, `out-of-range`, or what is wrong with the scheme
 *
 * @example
 * ```ts
 * import { isoWeekYear, periodOf, sameLastYear } from 'marops/calendar';
 *
 * const weeks = { year: isoWeekYear, grain: 'week' } as const;
 * sameLastYear(periodOf('2021-03-10', weeks), weeks)?.firstDate // => '2020-03-02'
 * sameLastYear(periodOf('2020-12-31', weeks), weeks) // => null
 * ```
 */
export function sameLastYear(period: Period, scheme: PeriodScheme): Period | null {
  const division = divisionOfPeriod(period, scheme);
  const wrong = (['year', 'number'] as const).filter((key) => !Number.isSafeInteger(period[key]));
  refuseWhenBroken(wrong.map((key) => problem(kernelMessages, 'not-an-integer', `period.${key}`, { value: shown(period[key]) })));
  refuseWhenBroken(period.number < 1 ? [problem(kernelMessages, 'too-small', 'period.number', { min: 1, value: period.number })] : []);
  return period.number < division.bounds(period.year - 1, scheme.grain).length
    ? numbered(division, period.year - 1, period.number, scheme.grain)
    : null;
}
