import { InputError, kernelMessages, problem, shown } from '../kernel/index.ts';
import { calendarMessages } from './messages.ts';

/** The days of the week as everything here names them, Monday first. @internal */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Milliseconds in a day of 24 hours. @internal */
export const millisecondsInDay = 86_400_000;

const firstDay = -719_162;
const lastDay = 2_932_896;
const pattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Days since 1970-01-01 of a date, NaN for anything else. Dates are counted, never turned into a moment of the host.
 * @internal
 */
export function readDate(value: unknown): number {
  if (typeof value !== 'string' || !pattern.test(value)) return Number.NaN;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  return year > 0 && day <= lengthOfMonth(year, month) ? dayOf(year, month, day) : Number.NaN;
}

/**
 * The date of a day number.
 * @internal
 */
export function writeDate(day: number): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/**
 * The day number of year, month (1 to 12) and day; a month or a day beyond its end counts on.
 * @internal
 */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 years are 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / millisecondsInDay - 146_097;
}

/**
 * Days in a month.
 * @internal
 */
export function lengthOfMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/**
 * The place of a day in `weekdays`: 0 is Monday.
 * @internal
 */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Throws one error that names every value which is not a date.
 * @internal
 */
export function refuseDates(values: Readonly<Record<string, unknown>>): never {
  const broken = Object.entries(values).filter(([, value]) => Number.isNaN(readDate(value)));
  throw new InputError(broken.map(([path, value]) => problem(calendarMessages, 'not-a-date', path, { value: shown(value) })));
}

/**
 * The date of a day number that came out of a calculation.
 *
 * @throws InputError `out-of-range`
 * @internal
 */
export function dateWithinRange(day: number, path: string, value: string | number): string {
  if (day >= firstDay && day <= lastDay) return writeDate(day);
  throw new InputError([problem(calendarMessages, 'out-of-range', path, { value: shown(value) })]);
}

/**
 * Tells whether a value is a date that exists, years 0001 to 9999.
 *
 * @param value - anything
 * @returns true for text such as `2024-02-29`
 *
 * @example
 * ```ts
 * import { isDate } from 'marops/calendar';
 *
 * isDate('2024-02-29') // => true
 * isDate('2023-02-29') // => false
 * ```
 */
export function isDate(value: unknown): value is string {
  return !Number.isNaN(readDate(value));
}

/**
 * The date some days later.
 *
 * @param date - `YYYY-MM-DD`
 * @param days - a whole number; below 0 for earlier dates
 * @returns `YYYY-MM-DD`
 * @throws InputError `not-a-date`, `not-an-integer`, or `out-of-range` outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addDays } from 'marops/calendar';
 *
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * ```
 */
export function addDays(date: string, days: number): string {
  const day = readDate(date);
  if (Number.isNaN(day)) refuseDates({ date });
  if (!Number.isInteger(days)) throw new InputError([problem(kernelMessages, 'not-an-integer', 'days', { value: shown(days) })]);
  return dateWithinRange(day + days, 'days', days);
}

/**
 * How many days lie between two dates.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @returns whole days; below 0 when `to` is earlier
 * @throws InputError `not-a-date`, naming both when both are broken
 *
 * @example
 * ```ts
 * import { daysBetween } from 'marops/calendar';
 *
 * daysBetween('2024-01-01', '2025-01-01') // => 366
 * ```
 */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [readDate(from), readDate(to)];
  return Number.isNaN(start) || Number.isNaN(end) ? refuseDates({ from, to }) : end - start;
}

/**
 * The day of the week of a date.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `mon` to `sun`
 * @throws InputError `not-a-date`
 *
 * @example
 * ```ts
 * import { weekdayOf } from 'marops/calendar';
 *
 * weekdayOf('2026-06-10') // => 'wed'
 * ```
 */
export function weekdayOf(date: string): Weekday {
  const day = readDate(date);
  return Number.isNaN(day) ? refuseDates({ date }) : weekdays[weekdayIndex(day)]!;
}
