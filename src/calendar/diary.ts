import { frozenCopy, refuseWhenBroken, sentence, type Params } from '../kernel/index.ts';
import { busyEventProblems } from './calendar-problems.ts';
import { millisecondsInDay, readDate } from './date.ts';
import { readInstant, refuseInstants, writeInstant } from './instant.ts';
import { quietMessages } from './messages.ts';
import { firstOpen } from './open-search.ts';
import { foundWithin, searchEnd, type SearchLimits } from './search-limits.ts';
import { difference, touches, union, type Span } from './span.ts';
import { busySpan, resolved, timelineOf, type Timeline } from './timeline.ts';
import { defineWorkingCalendar, type BusyEvent, type WorkingCalendar } from './working-calendar.ts';

/** One thing that stands between a moment and the next time somebody may be asked. */
export interface QuietReason {
  /** Which: a meeting or the quiet time around it, busy days, a holiday, a break, or simply no working hours. */
  readonly code: keyof typeof quietMessages;
  /** English: `prospect meeting from 2026-06-10T14:00:00Z to 2026-06-10T15:00:00Z`. */
  readonly message: string;
  /** What the sentence was made of. */
  readonly params: Params;
}

/** When somebody may next be asked, and why not now. */
export interface QuietAnswer {
  /** The moment that was asked about. */
  readonly at: string;
  /** Whether they should be left alone at that moment. */
  readonly isQuiet: boolean;
  /** The first instant, in UTC, at which they may be asked; the moment itself when it is not quiet. */
  readonly until: string;
  /** All that lies between, in the order in which it begins; empty when it is not quiet. */
  readonly reasons: readonly QuietReason[];
}

/**
 * A person's own calendar: a working calendar from which their meetings, the quiet time around them and their busy days are cut out.
 *
 * @param calendar - when they normally work
 * @param events - what keeps them busy; added to what the calendar already holds
 * @returns a new calendar, plain JSON; the given one stays as it is
 * @throws InputError `not-an-instant`, `not-a-date`, `not-after`, `before-first`, `not-text` and the kernel's codes, all at once
 *
 * @example
 * ```ts
 * import { nextOpen, withBusyTimes } from 'marops/calendar';
 *
 * const office = { timezone: 'Europe/London', hours: { wed: [['09:00', '17:30']] } } as const;
 * const diary = withBusyTimes(office, [
 *   { reason: 'prospect meeting', start: '2026-06-10T13:00:00Z', end: '2026-06-10T14:00:00Z', quietMinutesBefore: 120 },
 * ]);
 * nextOpen(diary, '2026-06-10T11:30:00Z') // => '2026-06-10T14:00:00Z'
 * ```
 */
export function withBusyTimes(calendar: WorkingCalendar, events: readonly BusyEvent[]): WorkingCalendar {
  timelineOf(calendar);
  const added = frozenCopy(events, 'events');
  refuseWhenBroken(busyEventProblems(added, 'events'));
  return defineWorkingCalendar({ ...calendar, busy: [...(calendar.busy ?? []), ...added] });
}

/**
 * When somebody may next be asked, and what keeps them until then.
 *
 * @param calendar - when they work, with their diary
 * @param at - instant
 * @param limits - how far to look ahead
 * @returns the answer with its reasons
 * @throws InputError `not-an-instant`, `not-open-within`, or what is wrong with the calendar or the limits
 *
 * @example
 * ```ts
 * import { quietUntil } from 'marops/calendar';
 *
 * const office = { timezone: 'Europe/London', hours: { fri: [['09:00', '17:30']] }, holidays: ['2024-06-14'] } as const;
 * quietUntil(office, '2024-06-14T09:00:00Z').reasons.map((reason) => reason.message) // => ['holiday on 2024-06-14', 'outside working hours']
 * quietUntil(office, '2024-06-14T09:00:00Z').until // => '2024-06-21T08:00:00Z'
 * ```
 */
export function quietUntil(calendar: WorkingCalendar, at: string, limits: SearchLimits = {}): QuietAnswer {
  const instant = readInstant(at);
  if (Number.isNaN(instant)) refuseInstants({ at });
  const timeline = timelineOf(calendar);
  const until = foundWithin(firstOpen(timeline, instant, searchEnd(instant, 1, limits)), 'at', at, limits);
  const reasons = until === instant ? [] : reasonsIn(calendar, timeline, { start: instant, end: until });
  return { at, isQuiet: until > instant, until: writeInstant(until), reasons };
}

interface Cause {
  readonly span: Span;
  readonly code: QuietReason['code'];
  readonly params: Params;
}

function reasonsIn(calendar: WorkingCalendar, timeline: Timeline, window: Span): readonly QuietReason[] {
  const causes = [
    ...(calendar.busy ?? []).map((event) => busyCause(event, timeline, window)),
    ...(calendar.holidays ?? []).flatMap((date) => holidayCauses(date, timeline)),
    ...daysOf(window).flatMap((day) => breakCauses(day, timeline)),
    ...closedCauses(timeline, window),
  ];
  return causes
    .filter(({ span }) => touches(span, window))
    .sort((left, right) => left.span.start - right.span.start)
    .map(({ code, params }) => ({ code, message: sentence(quietMessages[code], params), params }));
}

function busyCause(event: BusyEvent, timeline: Timeline, window: Span): Cause {
  const span = busySpan(event, timeline.zone);
  if ('firstDate' in event) return { span, code: 'busy-days', params: { ...event } };
  const { reason, start, end } = event;
  const met = Math.max(span.start, window.start);
  if (met < readInstant(start)) return { span, code: 'quiet-before', params: { reason, start } };
  if (met < readInstant(end)) return { span, code: 'busy-time', params: { reason, start, end } };
  return { span, code: 'quiet-after', params: { reason, end: writeInstant(span.end) } };
}

function holidayCauses(date: string, timeline: Timeline): readonly Cause[] {
  const day = readDate(date);
  return resolved(timeline.zone, day, timeline.plannedOn(day)).map((span) => ({ span, code: 'holiday', params: { date } }));
}

function breakCauses(day: number, timeline: Timeline): readonly Cause[] {
  return resolved(timeline.zone, day, timeline.breaksOn(day)).map((span) => ({
    span,
    code: 'break',
    params: { start: writeInstant(span.start), end: writeInstant(span.end) },
  }));
}

/** The first part of the window that no planned hours cover. */
function closedCauses(timeline: Timeline, window: Span): readonly Cause[] {
  const planned = union(daysOf(window).flatMap((day) => resolved(timeline.zone, day, timeline.plannedOn(day))));
  return difference([window], planned)
    .slice(0, 1)
    .map((span) => ({ span, code: 'outside-hours', params: {} }));
}

/** The local days that can have time in a window, with those whose shifts run into it. */
function daysOf(window: Span): readonly number[] {
  const first = Math.floor(window.start / millisecondsInDay) - 2;
  const last = Math.floor(window.end / millisecondsInDay) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
