import { InputError, kernelMessages, problem, shown } from '../kernel/index.ts';
import { readInstant, refuseInstants, writeInstant } from './instant.ts';
import { blockNumber, firstOpen, openBefore, spendBackwards, spendForwards } from './open-search.ts';
import { foundWithin, refuseLongWindow, searchEnd, type SearchLimits } from './search-limits.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The instant at which an amount of working time is used up. An amount that ends exactly at closing time ends there, not at the next
 * opening; take `nextOpen` of the result for that.
 *
 * @param calendar - when the team or the person works
 * @param from - instant
 * @param milliseconds - working time, a whole number; below 0 goes back in time, 0 gives the next open instant
 * @param limits - how far away the result may be
 * @returns instant in UTC
 * @throws InputError `not-an-instant`, `not-an-integer`, `not-open-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { addWorkingTime, millisecondsInHour } from 'marops/calendar';
 *
 * const weekday = [['09:00', '17:00']] as const;
 * const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };
 * addWorkingTime(office, '2024-03-28T15:00:00Z', 16 * millisecondsInHour) // => '2024-04-01T14:00:00Z'
 * addWorkingTime(office, '2024-04-01T14:00:00Z', -16 * millisecondsInHour) // => '2024-03-28T15:00:00Z'
 * ```
 */
export function addWorkingTime(calendar: WorkingCalendar, from: string, milliseconds: number, limits: SearchLimits = {}): string {
  const instant = readInstant(from);
  if (Number.isNaN(instant)) refuseInstants({ from });
  if (!Number.isSafeInteger(milliseconds)) {
    throw new InputError([problem(kernelMessages, 'not-an-integer', 'milliseconds', { value: shown(milliseconds) })]);
  }
  return writeInstant(foundWithin(spent(timelineOf(calendar), instant, milliseconds, limits), 'from', from, limits));
}

function spent(timeline: Timeline, from: number, milliseconds: number, limits: SearchLimits): number | undefined {
  if (milliseconds < 0) return spendBackwards(timeline, from, -milliseconds, searchEnd(from, -1, limits));
  const end = searchEnd(from, 1, limits);
  return milliseconds === 0 ? firstOpen(timeline, from, end) : spendForwards(timeline, from, milliseconds, end);
}

/**
 * How much working time lies between two instants.
 *
 * @param calendar - when the team or the person works
 * @param from - instant
 * @param to - instant, at most 100 years later
 * @returns milliseconds; 0 when `to` is not after `from`
 * @throws InputError `not-an-instant` naming both when both are broken, `too-long`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { millisecondsInHour, workingTimeBetween } from 'marops/calendar';
 *
 * const nights = { timezone: 'America/New_York', hours: { sun: [['00:00', '06:00']] } } as const;
 * workingTimeBetween(nights, '2024-03-10T00:00:00Z', '2024-03-11T00:00:00Z') / millisecondsInHour // => 5
 * ```
 */
export function workingTimeBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [readInstant(from), readInstant(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) refuseInstants({ from, to });
  refuseLongWindow(start, end, to);
  const timeline = timelineOf(calendar);
  if (end <= start) return 0;
  const last = blockNumber(end);
  let open = -openBefore(timeline.block(blockNumber(start)), start);
  for (let number = blockNumber(start); number < last; number += 1) open += timeline.block(number).total;
  return open + openBefore(timeline.block(last), end);
}
