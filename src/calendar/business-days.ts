import { InputError, kernelMessages, problem, shown } from '../kernel/index.ts';
import { millisecondsInDay, readDate, refuseDates, writeDate } from './date.ts';
import { calendarMessages } from './messages.ts';
import { refuseLongWindow, searchEnd, yearsWithin, type SearchLimits } from './search-limits.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { readWallClock } from './wall-clock.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Where a date goes that is no business day: to the next one, to the one before, or to the next one unless that lies in another month and
 * then to the one before.
 */
export type DayConvention = 'following' | 'preceding' | 'modifiedFollowing';

const conventions: readonly string[] = ['following', 'preceding', 'modifiedFollowing'];

/**
 * Tells whether a date is a business day: it has hours of its own and is neither a holiday nor a busy day. Breaks do not matter.
 *
 * @param calendar - when the team or the person works
 * @param date - `YYYY-MM-DD`
 * @returns true for a business day
 * @throws InputError `not-a-date`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { isBusinessDay } from 'marops/calendar';
 *
 * const office = { timezone: 'Europe/London', hours: { mon: [['09:00', '17:00']] }, holidays: ['2024-04-01'] } as const;
 * isBusinessDay(office, '2024-03-25') // => true
 * isBusinessDay(office, '2024-04-01') // => false
 * ```
 */
export function isBusinessDay(calendar: WorkingCalendar, date: string): boolean {
  const day = readDate(date);
  return Number.isNaN(day) ? refuseDates({ date }) : opensOn(timelineOf(calendar), day);
}

/**
 * The business day that is so many business days after a date, which need not be one itself.
 *
 * @param calendar - when the team or the person works
 * @param date - `YYYY-MM-DD`
 * @param days - a whole number; below 0 for the business days before, 0 gives the date itself
 * @param limits - how far away the result may be
 * @returns `YYYY-MM-DD`
 * @throws InputError `not-a-date`, `not-an-integer`, `no-business-day-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { addBusinessDays } from 'marops/calendar';
 *
 * const weekday = [['09:00', '17:00']] as const;
 * const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday }, holidays: ['2024-12-25', '2024-12-26'] };
 * addBusinessDays(office, '2024-12-24', 1) // => '2024-12-27'
 * addBusinessDays(office, '2024-12-28', -1) // => '2024-12-27'
 * ```
 */
export function addBusinessDays(calendar: WorkingCalendar, date: string, days: number, limits: SearchLimits = {}): string {
  const start = readDate(date);
  if (Number.isNaN(start)) refuseDates({ date });
  if (!Number.isSafeInteger(days)) throw new InputError([problem(kernelMessages, 'not-an-integer', 'days', { value: shown(days) })]);
  return writeDate(stepped(timelineOf(calendar), start, days, limits));
}

/**
 * How many business days lie after one date and up to another, which is counted.
 *
 * @param calendar - when the team or the person works
 * @param from - `YYYY-MM-DD`, not counted
 * @param to - `YYYY-MM-DD`, counted when it is a business day; at most 100 years later
 * @returns a whole number; 0 when `to` is not after `from`
 * @throws InputError `not-a-date` naming both when both are broken, `too-long`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { businessDaysBetween } from 'marops/calendar';
 *
 * const weekday = [['09:00', '17:00']] as const;
 * const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };
 * businessDaysBetween(office, '2024-11-30', '2024-12-31') // => 22
 * ```
 */
export function businessDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [readDate(from), readDate(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) refuseDates({ from, to });
  refuseLongWindow(start * millisecondsInDay, end * millisecondsInDay, to);
  const timeline = timelineOf(calendar);
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) if (opensOn(timeline, day)) count += 1;
  return count;
}

/**
 * A date moved to a business day when it is none. An occurrence with a time of day keeps its time.
 *
 * @param calendar - when the team or the person works
 * @param date - `YYYY-MM-DD`, or a date and time without offset as `occurrences` gives them
 * @param convention - where it goes
 * @param limits - how far away the result may be
 * @returns the date, or the date and time, in the form it was given
 * @throws InputError `not-a-date`, `not-one-of`, `no-business-day-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { adjustToBusinessDay } from 'marops/calendar';
 *
 * const weekday = [['09:00', '17:00']] as const;
 * const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday }, holidays: ['2024-03-29'] };
 * adjustToBusinessDay(office, '2024-03-31', 'following') // => '2024-04-01'
 * adjustToBusinessDay(office, '2024-03-31T17:00:00', 'modifiedFollowing') // => '2024-03-28T17:00:00'
 * ```
 */
export function adjustToBusinessDay(calendar: WorkingCalendar, date: string, convention: DayConvention, limits: SearchLimits = {}): string {
  const text = Number.isNaN(readWallClock(date)) ? date : date.slice(0, 10);
  const day = readDate(text);
  if (Number.isNaN(day)) refuseDates({ date });
  if (!conventions.includes(convention)) {
    throw new InputError([problem(kernelMessages, 'not-one-of', 'convention', { allowed: conventions, value: shown(convention) })]);
  }
  return `${writeDate(adjusted(timelineOf(calendar), day, convention, limits))}${date.slice(10)}`;
}

function adjusted(timeline: Timeline, day: number, convention: DayConvention, limits: SearchLimits): number {
  if (opensOn(timeline, day)) return day;
  const later = (): number => stepped(timeline, day, 1, limits);
  const earlier = (): number => stepped(timeline, day, -1, limits);
  if (convention !== 'modifiedFollowing') return convention === 'following' ? later() : earlier();
  const next = later();
  return monthOf(next) === monthOf(day) ? next : earlier();
}

function stepped(timeline: Timeline, start: number, days: number, limits: SearchLimits): number {
  const step = days < 0 ? -1 : 1;
  const farthest = Math.floor(searchEnd(start * millisecondsInDay, step, limits) / millisecondsInDay);
  let [day, left] = [start, Math.abs(days)];
  while (left > 0 && day !== farthest) {
    day += step;
    if (opensOn(timeline, day)) left -= 1;
  }
  if (left === 0) return day;
  throw new InputError([problem(calendarMessages, 'no-business-day-within', 'date', { years: yearsWithin(limits), value: shown(writeDate(start)) })]);
}

function opensOn(timeline: Timeline, day: number): boolean {
  return timeline.hoursOn(day).length > 0;
}

function monthOf(day: number): string {
  return writeDate(day).slice(0, 7);
}
