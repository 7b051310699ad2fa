import { once, refuseWhenBroken } from '../kernel/index.ts';
import { calendarProblems } from './calendar-problems.ts';
import { millisecondsInDay, readDate, weekdayIndex, weekdays } from './date.ts';
import { readInstant } from './instant.ts';
import { readInterval, type MinuteSpan } from './interval.ts';
import { difference, touches, union, type Span } from './span.ts';
import type { BusyEvent, Interval, WorkingCalendar } from './working-calendar.ts';
import { rememberingClocksOf, type Zone } from './zone.ts';

/** Open time of one block of days, ready to be searched. @internal */
export interface Block {
  /** Starts of its open spans, in order. */
  readonly starts: Float64Array;
  /** Their ends. */
  readonly ends: Float64Array;
  /** Open milliseconds of the block before each of them. */
  readonly openBefore: Float64Array;
  /** Open milliseconds of the whole block. */
  readonly total: number;
}

/** A working calendar compiled: its open time, worked out in blocks as they are needed. @internal */
export interface Timeline {
  /** The clocks that the hours are read from. */
  readonly zone: Zone;
  /** The hours that a day number would have if it were neither a holiday nor a busy day. */
  readonly plannedOn: (day: number) => readonly MinuteSpan[];
  /** The hours that it has, before breaks and meetings. */
  readonly hoursOn: (day: number) => readonly MinuteSpan[];
  /** Its breaks. */
  readonly breaksOn: (day: number) => readonly MinuteSpan[];
  /** The open time of the block with a number; block 0 starts at 1970-01-01T00:00:00Z. */
  readonly block: (number: number) => Block;
}

/** Length of a block: 64 days of 24 hours. @internal */
export const blockLength = 64 * millisecondsInDay;

const blocksRemembered = 1024;
const noSpans: readonly MinuteSpan[] = [];

/**
 * The compiled form of a calendar, made at its first use.
 *
 * @throws InputError when the calendar is broken
 * @internal
 */
export function timelineOf(calendar: WorkingCalendar): Timeline {
  // Something that is not even an object cannot be remembered; it is refused here.
  return typeof calendar === 'object' && (calendar as unknown) !== null ? once(calendar, compile) : compile(calendar);
}

function compile(calendar: WorkingCalendar): Timeline {
  refuseWhenBroken(calendarProblems(calendar));
  const zone = rememberingClocksOf(calendar.timezone);
  const busy = calendar.busy ?? [];
  const weekly = weekdays.map((weekday) => spansOf(calendar.hours[weekday] ?? []));
  const shifts = byDay(calendar.shifts);
  const breaks = byDay(calendar.breaks);
  const holidays = new Set((calendar.holidays ?? []).map(readDate));
  const busyDays = union(busy.flatMap(daysOf));
  const busySpans = union(busy.map((event) => busySpan(event, zone)));
  const blocks = new Map<number, Block>();

  const plannedOn = (day: number): readonly MinuteSpan[] => shifts.get(day) ?? weekly[weekdayIndex(day)] ?? noSpans;
  const breaksOn = (day: number): readonly MinuteSpan[] => breaks.get(day) ?? noSpans;
  const hoursOn = (day: number): readonly MinuteSpan[] =>
    holidays.has(day) || busyDays.some((days) => days.start <= day && day < days.end) ? noSpans : plannedOn(day);

  const build = (number: number): Block => {
    const window: Span = { start: number * blockLength, end: (number + 1) * blockLength };
    // Clocks are up to 14 hours away from UTC and a shift runs up to 24 hours into the next day.
    const days = Array.from({ length: 67 }, (_, index) => number * 64 - 2 + index);
    const open = union(days.flatMap((day) => resolved(zone, day, hoursOn(day))));
    const cuts = [...days.flatMap((day) => resolved(zone, day, breaksOn(day))), ...busySpans.filter((span) => touches(span, window))];
    return blockOf(
      difference(open, union(cuts))
        .filter((span) => touches(span, window))
        .map((span) => clipped(span, window)),
    );
  };

  const block = (number: number): Block => {
    const known = blocks.get(number);
    if (known !== undefined) return known;
    if (blocks.size >= blocksRemembered) blocks.clear();
    const built = build(number);
    blocks.set(number, built);
    return built;
  };

  return { zone, plannedOn, hoursOn, breaksOn, block };
}

/**
 * The intervals of a day as instants.
 * @internal
 */
export function resolved(zone: Zone, day: number, intervals: readonly MinuteSpan[]): readonly Span[] {
  const midnight = day * millisecondsInDay;
  return intervals.map(({ start, end }) => ({ start: zone.instantOf(midnight + start * 60_000), end: zone.instantOf(midnight + end * 60_000) }));
}

function spansOf(intervals: readonly Interval[]): readonly MinuteSpan[] {
  return intervals.flatMap((interval) => readInterval(interval) ?? []);
}

function byDay(days: Readonly<Record<string, readonly Interval[]>> = {}): ReadonlyMap<number, readonly MinuteSpan[]> {
  return new Map(Object.entries(days).map(([date, intervals]) => [readDate(date), spansOf(intervals)]));
}

function daysOf(event: BusyEvent): readonly Span[] {
  return 'firstDate' in event ? [{ start: readDate(event.firstDate), end: readDate(event.lastDate) + 1 }] : [];
}

/**
 * The time that an event takes out of a calendar, with the quiet time around it; busy days from midnight to midnight.
 * @internal
 */
export function busySpan(event: BusyEvent, zone: Zone): Span {
  if ('firstDate' in event) {
    return {
      start: zone.instantOf(readDate(event.firstDate) * millisecondsInDay),
      end: zone.instantOf((readDate(event.lastDate) + 1) * millisecondsInDay),
    };
  }
  return {
    start: readInstant(event.start) - (event.quietMinutesBefore ?? 0) * 60_000,
    end: readInstant(event.end) + (event.quietMinutesAfter ?? 0) * 60_000,
  };
}

function clipped(span: Span, window: Span): Span {
  return { start: Math.max(span.start, window.start), end: Math.min(span.end, window.end) };
}

function blockOf(spans: readonly Span[]): Block {
  let total = 0;
  const openBefore = Float64Array.from(spans, (span) => {
    const before = total;
    total += span.end - span.start;
    return before;
  });
  return { starts: Float64Array.from(spans, (span) => span.start), ends: Float64Array.from(spans, (span) => span.end), openBefore, total };
}
