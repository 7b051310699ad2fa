import { problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { millisecondsInDay, readDate } from './date.ts';
import { readInstant, writeInstant } from './instant.ts';
import { calendarMessages } from './messages.ts';
import { isTimezone, clocksOf } from './zone.ts';

const timePattern = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * A time on the wall clock as milliseconds, counted as if the clock showed UTC; NaN for anything else.
 * @internal
 */
export function readWallClock(value: unknown): number {
  if (typeof value !== 'string' || !timePattern.test(value.slice(10))) return Number.NaN;
  const seconds = Number(value.slice(11, 13)) * 3600 + Number(value.slice(14, 16)) * 60 + Number(value.slice(17, 19));
  return readDate(value.slice(0, 10)) * millisecondsInDay + seconds * 1000;
}

/**
 * The instant at which the clocks of a place show a date and time. A time shown twice is its first occurrence; a time skipped when clocks go
 * forward moves forward by the size of the gap.
 *
 * @param wallClock - date and time without offset, seconds optional
 * @param timezone - IANA time zone
 * @returns the instant in UTC
 * @throws InputError `not-a-wall-clock-time`, `unknown-zone`, or both
 *
 * @example
 * ```ts
 * import { instantOf } from 'marops/calendar';
 *
 * instantOf('2024-07-01T09:00:00', 'America/New_York') // => '2024-07-01T13:00:00Z'
 * instantOf('2024-03-10T02:30:00', 'America/New_York') // => '2024-03-10T07:30:00Z'
 * ```
 */
export function instantOf(wallClock: string, timezone: string): string {
  const shownTime = readWallClock(wallClock);
  const problems = zoneProblems(timezone);
  if (Number.isNaN(shownTime)) problems.push(problem(calendarMessages, 'not-a-wall-clock-time', 'wallClock', { value: shown(wallClock) }));
  refuseWhenBroken(problems);
  return writeInstant(clocksOf(timezone).instantOf(shownTime));
}

/**
 * What the clocks of a place show at an instant.
 *
 * @param instant - date, time and offset
 * @param timezone - IANA time zone
 * @returns date and time to the second, without offset
 * @throws InputError `not-an-instant`, `unknown-zone`, or both
 *
 * @example
 * ```ts
 * import { wallClockAt } from 'marops/calendar';
 *
 * wallClockAt('2024-07-01T13:00:00Z', 'America/New_York') // => '2024-07-01T09:00:00'
 * ```
 */
export function wallClockAt(instant: string, timezone: string): string {
  const milliseconds = readInstant(instant);
  const problems = zoneProblems(timezone);
  if (Number.isNaN(milliseconds)) problems.push(problem(calendarMessages, 'not-an-instant', 'instant', { value: shown(instant) }));
  refuseWhenBroken(problems);
  return new Date(milliseconds + clocksOf(timezone).offsetAt(milliseconds)).toISOString().slice(0, 19);
}

function zoneProblems(timezone: unknown): Problem[] {
  return isTimezone(timezone) ? [] : [problem(calendarMessages, 'unknown-zone', 'timezone', { value: shown(timezone) })];
}
