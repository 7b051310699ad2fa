import { dayOf, lengthOfMonth, millisecondsInDay, readDate, weekdayIndex, weekdays } from '../date.ts';
import type { DayRule, Frequency, Recurrence } from './recurrence.ts';

/** A recurrence compiled, in day numbers. @internal */
export interface Plan {
  /** The day of the start. */
  readonly startDay: number;
  /** The time of day of every occurrence, as it is appended to a date; empty for a rule of dates. */
  readonly time: string;
  /** The last day that may be an occurrence. */
  readonly lastDay: number;
  /** How many occurrences there may be. */
  readonly count: number;
  /** The first day of the day, week, month or year that a step looks at, and the first day after it. */
  readonly frame: (step: number) => readonly [first: number, next: number];
  /** A step that lies before a day, as near as can be said without looking. */
  readonly stepBefore: (day: number) => number;
  /** Whether a day of a frame is one of those that the rule picks. */
  readonly matches: (day: number) => boolean;
  /** Which of the days picked in a frame remain; all of them when undefined. */
  readonly positions: readonly number[] | undefined;
}

const longest: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: 31, yearly: 366 };

/**
 * The time of day of a moment as every occurrence shows it, with seconds; empty for a date.
 * @internal
 */
export function timeOf(moment: string): string {
  return moment.length === 16 ? `${moment.slice(10)}:00` : moment.slice(10);
}

/**
 * Compiles a checked recurrence.
 * @internal
 */
export function planOf(rule: Recurrence): Plan {
  const { start, frequency, interval = 1, count = Number.MAX_SAFE_INTEGER } = rule;
  const startDay = readDate(start.slice(0, 10));
  return {
    startDay,
    time: timeOf(start),
    lastDay: lastDayOf(rule),
    count,
    frame: frameOf(rule, startDay, interval),
    stepBefore: (day) => Math.max(0, Math.floor((day - startDay) / (interval * longest[frequency])) - 1),
    matches: matcherOf(withDefaults(rule, startDay)),
    positions: rule.bySetPosition,
  };
}

function lastDayOf({ start, until }: Recurrence): number {
  if (until === undefined) return Number.MAX_SAFE_INTEGER;
  const day = readDate(until.slice(0, 10));
  return timeOf(until) < timeOf(start) ? day - 1 : day;
}

function frameOf({ frequency, weekStart = 'mon' }: Recurrence, startDay: number, interval: number): Plan['frame'] {
  const [year, month] = yearMonthDay(startDay);
  const weekBegin = startDay - ((weekdayIndex(startDay) - weekdays.indexOf(weekStart) + 7) % 7);
  switch (frequency) {
    case 'daily':
      return (step) => [startDay + step * interval, startDay + step * interval + 1];
    case 'weekly':
      return (step) => [weekBegin + 7 * step * interval, weekBegin + 7 * step * interval + 7];
    case 'monthly':
      return (step) => [dayOf(year, month + step * interval, 1), dayOf(year, month + step * interval + 1, 1)];
    case 'yearly':
      return (step) => [dayOf(year + step * interval, 1, 1), dayOf(year + step * interval + 1, 1, 1)];
  }
}

/** RFC 5545: information missing from the rule is taken from its start. */
function withDefaults(rule: Recurrence, startDay: number): Recurrence {
  const { frequency, byDay, byMonthDay, byMonth } = rule;
  if (frequency === 'daily' || byDay !== undefined || byMonthDay !== undefined) return rule;
  const [, month, day] = yearMonthDay(startDay);
  switch (frequency) {
    case 'weekly':
      return { ...rule, byDay: [{ weekday: weekdays[weekdayIndex(startDay)]! }] };
    case 'monthly':
      return { ...rule, byMonthDay: [day] };
    case 'yearly':
      return { ...rule, byMonth: byMonth ?? [month], byMonthDay: [day] };
  }
}

function matcherOf({ frequency, byMonth, byMonthDay, byDay }: Recurrence): Plan['matches'] {
  // The second Monday is the second of the month, and of the year only in a yearly rule without months.
  const within = frequency === 'yearly' && byMonth === undefined ? 'year' : 'month';
  return (number) => {
    const [year, month, day] = yearMonthDay(number);
    if (byMonth?.includes(month) === false) return false;
    if (byMonthDay !== undefined && !byMonthDay.includes(day) && !byMonthDay.includes(day - lengthOfMonth(year, month) - 1)) return false;
    return byDay?.some((each) => isThatDay(each, number, within)) ?? true;
  };
}

function isThatDay({ weekday, ordinal }: DayRule, number: number, within: 'month' | 'year'): boolean {
  if (weekdays.indexOf(weekday) !== weekdayIndex(number)) return false;
  if (ordinal === undefined) return true;
  const [year, month] = yearMonthDay(number);
  const first = within === 'year' ? dayOf(year, 1, 1) : dayOf(year, month, 1);
  const next = within === 'year' ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return ordinal > 0 ? Math.floor((number - first) / 7) + 1 === ordinal : Math.floor((next - 1 - number) / 7) + 1 === -ordinal;
}

function yearMonthDay(number: number): readonly [year: number, month: number, day: number] {
  const date = new Date(number * millisecondsInDay);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
