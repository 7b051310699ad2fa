import { readInstant, refuseInstants, writeInstant } from './instant.ts';
import { openSpans } from './open-search.ts';
import { refuseLongWindow } from './search-limits.ts';
import { timelineOf } from './timeline.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A stretch of open time, half-open: the end is the first instant at which it is closed. */
export interface OpenPeriod {
  /** Instant at which it opens, or the start of the window that was asked for. */
  readonly start: string;
  /** Instant at which it closes, or the end of the window. */
  readonly end: string;
}

/**
 * The stretches of working time between two instants.
 *
 * @param calendar - when the team or the person works
 * @param from - instant
 * @param to - instant, at most 100 years later
 * @returns the periods in order, cut to the window; they neither overlap nor touch
 * @throws InputError `not-an-instant` naming both when both are broken, `too-long`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { openPeriods } from 'marops/calendar';
 *
 * const office = { timezone: 'Europe/London', hours: { wed: [['09:00', '12:00'], ['13:00', '17:00']] } } as const;
 * openPeriods(office, '2024-06-12T00:00:00Z', '2024-06-12T14:00:00Z')
 * // => [{ start: '2024-06-12T08:00:00Z', end: '2024-06-12T11:00:00Z' }, { start: '2024-06-12T12:00:00Z', end: '2024-06-12T14:00:00Z' }]
 * ```
 */
export function openPeriods(calendar: WorkingCalendar, from: string, to: string): readonly OpenPeriod[] {
  const [start, end] = [readInstant(from), readInstant(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) refuseInstants({ from, to });
  refuseLongWindow(start, end, to);
  return openSpans(timelineOf(calendar), start, end).map((span) => ({ start: writeInstant(span.start), end: writeInstant(span.end) }));
}
