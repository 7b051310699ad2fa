import { addDays, periodOf, sameLastYear, type PeriodScheme } from '../../calendar/index.ts';
import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import { overTimeMessages } from '../messages.ts';
import { adjustmentProblems, changeSince, type LengthAdjustment, type PeriodComparison } from './period-change.ts';
import type { KpiSeries, SeriesPoint } from './series.ts';

/** Options of a comparison with the year before. */
export interface YearOnYearOptions {
  /** The scheme that the periods of the series came from. */
  readonly scheme: PeriodScheme;
  /** How periods of different length are made alike, for a KPI that adds up; not at all without it. */
  readonly adjust?: LengthAdjustment;
  /**
   * What a week is compared with: the week of the same number, or the one 52 weeks before, which has the same season in the year after one of
   * 53 weeks (the restated calendar of the National Retail Federation). The same number without it.
   */
  readonly weeks?: 'same-number' | '52-weeks-before';
}

/**
 * Each period of a series beside the same one of the year before. A 53rd week has no counterpart in a year of 52, unless weeks are compared
 * with those 52 weeks before.
 *
 * @param series - from `seriesOf`, two years long
 * @param options - the scheme of its periods, how lengths are made alike, what weeks are compared with
 * @returns the changes, one for each period
 * @throws InputError `not-a-period` for a series of another scheme, `not-whole-weeks`, `not-additive`, `not-one-of`, or what is wrong with the scheme or the calendar
 *
 * @example
 * ```ts
 * import { measure, seriesOf, yearOnYear } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 * import { nrfRetailYear, periodsBetween } from 'marops/calendar';
 *
 * const scheme = { year: nrfRetailYear, grain: 'year' } as const;
 * const periods = periodsBetween('2017-01-29', '2019-02-02', scheme);
 * const rows = [{ sentOn: '2017-06-01', sent: 53_000 }, { sentOn: '2018-06-01', sent: 52_000 }];
 * const [series] = seriesOf(measure(rows, [mailsSent], { periods }), mailsSent, { periods });
 * const change = yearOnYear(series, { scheme, adjust: { by: 'days' } }).changes[1];
 * [change.change, change.adjusted.change] // => [-1000, 0]
 * ```
 */
export function yearOnYear(series: KpiSeries, { scheme, adjust, weeks = 'same-number' }: YearOnYearOptions): PeriodComparison {
  refuseWhenBroken([...adjustmentProblems(series, adjust), ...schemeProblems(series, scheme), ...weekProblems(weeks, scheme)]);
  const byName = new Map(series.points.map((point) => [point.period, point]));
  return finiteResult({
    definition: { id: 'year-on-year', version: '1.0.0' },
    kpi: series.definition,
    key: series.key,
    adjustedBy: adjust?.by ?? 'nothing',
    changes: series.points.map((point) => changeSince(point, byName.get(counterpartOf(point, scheme, weeks) ?? ''), adjust)),
  });
}

function counterpartOf({ firstDate }: SeriesPoint, scheme: PeriodScheme, weeks: 'same-number' | '52-weeks-before'): string | undefined {
  if (weeks === '52-weeks-before') return periodOf(addDays(firstDate, -364), scheme).id;
  return sameLastYear(periodOf(firstDate, scheme), scheme)?.id;
}

function schemeProblems({ points }: KpiSeries, scheme: PeriodScheme): readonly Problem[] {
  return points.flatMap(({ period, firstDate }, index) =>
    periodOf(firstDate, scheme).id === period
      ? []
      : [problem(overTimeMessages, 'not-a-period', `series.points[${String(index)}].period`, { value: shown(period) })],
  );
}

function weekProblems(weeks: string, { year, grain }: PeriodScheme): readonly Problem[] {
  const allowed = ['same-number', '52-weeks-before'];
  if (!allowed.includes(weeks)) return [problem(kernelMessages, 'not-one-of', 'weeks', { allowed, value: shown(weeks) })];
  if (weeks === 'same-number' || (grain === 'week' && year.kind === 'retail')) return [];
  return [problem(overTimeMessages, 'not-whole-weeks', 'scheme', { value: `${grain}s of a ${year.kind} year` })];
}
