import { readInstant, refuseInstants, writeInstant } from './instant.ts';
import { firstOpen, isOpenAt, lastOpen } from './open-search.ts';
import { foundWithin, searchEnd, type SearchLimits } from './search-limits.ts';
import { timelineOf } from './timeline.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Tells whether an instant is working time. The closing instant is not.
 *
 * @param calendar - when the team or the person works
 * @param at - instant
 * @returns true exactly when a period of `openPeriods` contains it
 * @throws InputError `not-an-instant`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { isOpen } from 'marops/calendar';
 *
 * const office = { timezone: 'Europe/London', hours: { fri: [['09:00', '17:00']] } } as const;
 * isOpen(office, '2024-06-07T08:00:00Z') // => true
 * isOpen(office, '2024-06-07T16:00:00Z') // => false
 * ```
 */
export function isOpen(calendar: WorkingCalendar, at: string): boolean {
  const instant = readInstant(at);
  if (Number.isNaN(instant)) refuseInstants({ at });
  return isOpenAt(timelineOf(calendar), instant);
}

/**
 * The first working instant at or after a moment.
 *
 * @param calendar - when the team or the person works
 * @param at - instant
 * @param limits - how far to look ahead
 * @returns instant in UTC; the moment itself when it is open
 * @throws InputError `not-an-instant`, `not-open-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { nextOpen } from 'marops/calendar';
 *
 * const office = { timezone: 'America/New_York', hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] } } as const;
 * nextOpen(office, '2024-03-08T22:00:00Z') // => '2024-03-11T13:00:00Z'
 * ```
 */
export function nextOpen(calendar: WorkingCalendar, at: string, limits: SearchLimits = {}): string {
  const instant = readInstant(at);
  if (Number.isNaN(instant)) refuseInstants({ at });
  return writeInstant(foundWithin(firstOpen(timelineOf(calendar), instant, searchEnd(instant, 1, limits)), 'at', at, limits));
}

/**
 * The last moment at or before another at which work was going on or had just closed.
 *
 * @param calendar - when the team or the person works
 * @param at - instant
 * @param limits - how far to look back
 * @returns instant in UTC; the moment itself when it is open or exactly at closing time, else the closing time before it
 * @throws InputError `not-an-instant`, `not-open-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { previousOpen } from 'marops/calendar';
 *
 * const office = { timezone: 'America/New_York', hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] } } as const;
 * previousOpen(office, '2024-03-10T12:00:00Z') // => '2024-03-08T22:00:00Z'
 * ```
 */
export function previousOpen(calendar: WorkingCalendar, at: string, limits: SearchLimits = {}): string {
  const instant = readInstant(at);
  if (Number.isNaN(instant)) refuseInstants({ at });
  return writeInstant(foundWithin(lastOpen(timelineOf(calendar), instant, searchEnd(instant, -1, limits)), 'at', at, limits));
}
