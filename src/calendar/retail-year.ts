import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { dayOf, lengthOfMonth, weekdayIndex, weekdays, type Weekday } from './date.ts';
import { namingProblems } from './fiscal-year.ts';
import { requireObject } from './given-object.ts';

/** The rule that says on which day a year of 52 or 53 weeks ends. */
export interface YearAnchor {
  /** Day of the week on which every year ends. */
  readonly endsOn: Weekday;
  /** Which of those days: the one nearest to the end of the month, or the last one in the month. */
  readonly rule: 'nearestMonthEnd' | 'lastInMonth';
  /** The month, 1 to 12. */
  readonly month: number;
}

/** What is special about a year of whole weeks. */
export interface RetailYearOptions {
  /** Weeks of the three months of a quarter. */
  readonly pattern: '4-4-5' | '4-5-4' | '5-4-4';
  /** Which day ends the year. */
  readonly anchor: YearAnchor;
  /** The calendar year that gives the retail year its number: the year of its anchor month (`end`), or the year before (`start`); `start` when left out. */
  readonly namedAfter?: 'start' | 'end';
}

/** A year of 52 or 53 whole weeks; plain JSON. The 53rd week belongs to the last month. */
export interface RetailYear {
  /** Which kind of year this is. */
  readonly kind: 'retail';
  /** Weeks of the three months of a quarter. */
  readonly pattern: '4-4-5' | '4-5-4' | '5-4-4';
  /** Which day ends the year. */
  readonly anchor: YearAnchor;
  /** The calendar year that gives the retail year its number. */
  readonly namedAfter: 'start' | 'end';
}

/**
 * The 4-5-4 calendar of the National Retail Federation: the year ends on the Saturday nearest to 31 January.
 * Years of 53 weeks are 2006, 2012, 2017, 2023.
 */
export const nrfRetailYear: RetailYear = {
  kind: 'retail',
  pattern: '4-5-4',
  anchor: { endsOn: 'sat', rule: 'nearestMonthEnd', month: 1 },
  namedAfter: 'start',
};

/** The year of the ISO 8601 weeks: weeks run from Monday to Sunday, and week 1 is the one with 4 January. */
export const isoWeekYear: RetailYear = {
  kind: 'retail',
  pattern: '4-4-5',
  anchor: { endsOn: 'sun', rule: 'nearestMonthEnd', month: 12 },
  namedAfter: 'end',
};

const patterns: readonly unknown[] = ['4-4-5', '4-5-4', '5-4-4'];
const rules: readonly unknown[] = ['nearestMonthEnd', 'lastInMonth'];

/**
 * A year of whole weeks, as retailers keep it.
 *
 * @param options - how a quarter is split and which day ends the year
 * @returns the year, for `periodOf` and its like
 * @throws InputError `not-one-of`, `not-an-object`
 *
 * @example
 * ```ts
 * import { periodOf, retailYear } from 'marops/calendar';
 *
 * const year = retailYear({ pattern: '4-4-5', anchor: { endsOn: 'sat', rule: 'lastInMonth', month: 9 }, namedAfter: 'end' });
 * periodOf('2023-09-30', { year, grain: 'year' })
 * // => { id: '2023', grain: 'year', year: 2023, number: 1, firstDate: '2022-09-25', lastDate: '2023-09-30', days: 371 }
 * ```
 */
export function retailYear(options: RetailYearOptions): RetailYear {
  requireObject(options, 'options');
  const year: RetailYear = { kind: 'retail', pattern: options.pattern, anchor: options.anchor, namedAfter: options.namedAfter ?? 'start' };
  refuseWhenBroken(retailYearProblems(year, ''));
  return Object.freeze({ ...year, anchor: Object.freeze({ ...year.anchor }) });
}

/**
 * What is wrong with a retail year; `path` ends with a dot or is empty.
 * @internal
 */
export function retailYearProblems(year: Readonly<Record<keyof RetailYear, unknown>>, path: string): readonly Problem[] {
  const { pattern, anchor, namedAfter } = year;
  const rest = [...oneOf(patterns, pattern, `${path}pattern`), ...namingProblems(namedAfter, path)];
  if (typeof anchor !== 'object' || anchor === null)
    return [...rest, problem(kernelMessages, 'not-an-object', `${path}anchor`, { value: shown(anchor) })];
  const { endsOn, rule, month }: Partial<Record<keyof YearAnchor, unknown>> = anchor;
  return [
    ...rest,
    ...oneOf(weekdays, endsOn, `${path}anchor.endsOn`),
    ...oneOf(rules, rule, `${path}anchor.rule`),
    ...oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], month, `${path}anchor.month`),
  ];
}

function oneOf(allowed: readonly unknown[], value: unknown, path: string): readonly Problem[] {
  return allowed.includes(value) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed: allowed.map(String), value: shown(value) })];
}

/**
 * The day number after the last day of the year whose anchor month lies in a calendar year.
 * @internal
 */
export function dayAfterRetailYear({ anchor }: RetailYear, calendarYear: number): number {
  const monthEnd = dayOf(calendarYear, anchor.month, 1) + lengthOfMonth(calendarYear, anchor.month) - 1;
  const sinceWeekday = (weekdayIndex(monthEnd) - weekdays.indexOf(anchor.endsOn) + 7) % 7;
  const last = monthEnd - sinceWeekday;
  return anchor.rule === 'nearestMonthEnd' && sinceWeekday > 3 ? last + 8 : last + 1;
}
