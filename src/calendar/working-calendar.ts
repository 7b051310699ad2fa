import { frozenCopy, refuseWhenBroken } from '../kernel/index.ts';
import { calendarProblems } from './calendar-problems.ts';
import type { Weekday } from './date.ts';

/**
 * Start and end of a stretch of open time, as `HH:MM` on the wall clock; the end may be `24:00`. An end that is not after its start lies
 * on the next day, and the whole stretch belongs to the day on which it starts.
 */
export type Interval = readonly [start: string, end: string];

/** A meeting or another event in somebody's diary, with the time around it in which they must not be asked. */
export interface BusyTime {
  /** What it is, in words that may be shown: `prospect meeting`. */
  readonly reason: string;
  /** Instant at which it starts. */
  readonly start: string;
  /** Instant at which it is over. */
  readonly end: string;
  /** Quiet time before it, in minutes on the clock; none when left out. */
  readonly quietMinutesBefore?: number;
  /** Quiet time after it, in minutes on the clock; none when left out. */
  readonly quietMinutesAfter?: number;
}

/** Whole dates on which somebody must not be asked: a deadline day, leave. They are no business days. */
export interface BusyDays {
  /** What they are, in words that may be shown: `launch day`. */
  readonly reason: string;
  /** First date. */
  readonly firstDate: string;
  /** Last date; the same for a single day. */
  readonly lastDate: string;
}

/** What keeps somebody busy. */
export type BusyEvent = BusyTime | BusyDays;

/** When a team or a person works: plain JSON, in the words of their wall clock. */
export interface WorkingCalendar {
  /** IANA time zone in which all times and dates here are meant: `Europe/London`. */
  readonly timezone: string;
  /** Working hours of a normal week; a day without hours is left out. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly Interval[]>>>;
  /** Dates on which nothing opens, whatever else says so. */
  readonly holidays?: readonly string[];
  /** Hours that replace the weekly ones on a date; an empty list closes it. */
  readonly shifts?: Readonly<Record<string, readonly Interval[]>>;
  /** Time cut out of a date; breaks may overlap. */
  readonly breaks?: Readonly<Record<string, readonly Interval[]>>;
  /** The diary, see `withBusyTimes`. */
  readonly busy?: readonly BusyEvent[];
}

/**
 * A working calendar, checked completely. The other functions check a calendar that was not made here at its first use.
 *
 * @param calendar - time zone, hours, and what departs from them; instants and dates of the years 0001 to 9999
 * @returns a deeply read-only copy
 * @throws InputError `unknown-zone`, `not-a-time`, `not-an-interval`, `overlap`, `not-a-date`, `never-open` and the kernel's codes, all at once
 *
 * @example
 * ```ts
 * import { defineWorkingCalendar } from 'marops/calendar';
 *
 * defineWorkingCalendar({ timezone: 'Europe/London', hours: { mon: [['09:00', '17:00']] }, holidays: ['2024-04-01'] }).timezone // => 'Europe/London'
 *
 * defineWorkingCalendar({ timezone: 'Mars/Olympus', hours: { mon: [['09:00', '17:00']] }, holidays: ['2023-02-29'] });
 * // throws timezone must be an IANA time zone such as Europe/London, got "Mars/Olympus"; holidays[0] must be a date that exists
 * ```
 */
export function defineWorkingCalendar(calendar: WorkingCalendar): WorkingCalendar {
  const copy = frozenCopy(calendar, 'calendar');
  refuseWhenBroken(calendarProblems(copy));
  return copy;
}
