import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addWorkingTime,
  businessDaysBetween,
  defineWorkingCalendar,
  epochMilliseconds,
  instantAt,
  isOpen,
  nextOpen,
  openPeriods,
  previousOpen,
  withBusyTimes,
  workingTimeBetween,
  type BusyEvent,
  type Interval,
  type WorkingCalendar,
} from 'marops/calendar';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const minute = 60_000;
const day = 86_400_000;

/** The open time of one day as cuts in the round of the clock: sorted minutes in pairs, the last of which may run overnight. */
const intervals: fc.Arbitrary<readonly Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 0, maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b))
  .map((quarters) => {
    const even = quarters.length % 2 === 0 ? quarters : quarters.slice(1);
    return Array.from({ length: even.length / 2 }, (_, index): Interval => [clock(even[2 * index]!), clock(even[2 * index + 1]!)]);
  })
  .chain((regular) => fc.constantFrom(regular, regular, [['22:00', '06:00']] as readonly Interval[], [['00:00', '24:00']] as readonly Interval[]));

function clock(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

// All dates lie around clock changes of 2024 in the zones used.
const date = fc.integer({ min: -40, max: 320 }).map((offset) => new Date(Date.UTC(2024, 0, 1) + offset * day).toISOString().slice(0, 10));
const instant = fc.integer({ min: Date.UTC(2023, 11, 1) / 1000, max: Date.UTC(2024, 11, 31) / 1000 }).map((seconds) => instantAt(seconds * 1000));
const amount = fc.integer({ min: 1, max: 60 * day });

const busy: fc.Arbitrary<readonly BusyEvent[]> = fc.array(
  fc.oneof(
    fc
      .record({ start: instant, minutes: fc.integer({ min: 1, max: 3000 }), quiet: fc.integer({ min: 0, max: 1500 }) })
      .map(({ start, minutes, quiet }): BusyEvent => ({
        reason: 'meeting',
        start,
        end: instantAt(epochMilliseconds(start) + minutes * minute),
        quietMinutesBefore: quiet,
      })),
    date.map((firstDate): BusyEvent => ({ reason: 'leave', firstDate, lastDate: firstDate })),
  ),
  { maxLength: 4 },
);

const calendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    timezone: fc.constantFrom('Etc/UTC', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia'),
    hours: fc.record({
      mon: fc.constant<readonly Interval[]>([['09:00', '17:00']]),
      tue: intervals,
      wed: intervals,
      thu: intervals,
      fri: intervals,
      sat: intervals,
      sun: intervals,
    }),
    holidays: fc.array(date, { maxLength: 5 }),
    shifts: fc.dictionary(date, intervals, { maxKeys: 3 }),
    breaks: fc.dictionary(date, intervals, { maxKeys: 3 }),
    busy,
  })
  .map(({ busy: events, ...rest }) => withBusyTimes(defineWorkingCalendar(rest), events));

/** The open seconds of a calendar at some instants, asked of Temporal interval by interval. */
function opensByTemporal(given: WorkingCalendar, at: string): boolean {
  const moment = Temporal.Instant.from(at);
  const today = moment.toZonedDateTimeISO(given.timezone).toPlainDate();
  const around = [-2, -1, 0, 1].map((days) => today.add({ days }));
  const covers = (on: Temporal.PlainDate, [start, end]: Interval): boolean => {
    const resolve = (time: string, plus: number): bigint => {
      const at24 = time === '24:00';
      return on
        .add({ days: plus + (at24 ? 1 : 0) })
        .toPlainDateTime(at24 ? '00:00' : time)
        .toZonedDateTime(given.timezone, { disambiguation: 'compatible' }).epochNanoseconds;
    };
    const now = moment.epochNanoseconds;
    return resolve(start, 0) <= now && now < resolve(end, end <= start ? 1 : 0);
  };
  const isBusyDay = (on: string): boolean =>
    (given.busy ?? []).some((event) => 'firstDate' in event && event.firstDate <= on && on <= event.lastDate);
  const open = around.some((on) => {
    const text = on.toString();
    if (given.holidays?.includes(text) === true || isBusyDay(text)) return false;
    const hours = given.shifts?.[text] ?? given.hours[dayNames[on.dayOfWeek - 1]!] ?? [];
    return hours.some((interval) => covers(on, interval));
  });
  const onBreak = around.some((on) => (given.breaks?.[on.toString()] ?? []).some((interval) => covers(on, interval)));
  const inMeeting = (given.busy ?? []).some((event) => {
    if ('firstDate' in event) return event.firstDate <= today.toString() && today.toString() <= event.lastDate;
    const start = epochMilliseconds(event.start) - (event.quietMinutesBefore ?? 0) * minute;
    return start <= moment.epochMilliseconds && moment.epochMilliseconds < epochMilliseconds(event.end);
  });
  return open && !onBreak && !inMeeting;
}

describe('working time', () => {
  it('is open exactly when Temporal, asked interval by interval, says so', () => {
    fc.assert(
      fc.property(calendar, fc.array(instant, { minLength: 10, maxLength: 10 }), (given, instants) => {
        for (const at of instants) expect(isOpen(given, at)).toBe(opensByTemporal(given, at));
      }),
      { seed: 4101, numRuns: 300 },
    );
  });

  it('is open exactly when a period contains the instant', () => {
    fc.assert(
      fc.property(calendar, instant, instant, (given, at, from) => {
        const periods = openPeriods(given, from, instantAt(epochMilliseconds(from) + 400 * day));
        const contained = periods.some(
          (period) => epochMilliseconds(period.start) <= epochMilliseconds(at) && epochMilliseconds(at) < epochMilliseconds(period.end),
        );
        if (epochMilliseconds(at) >= epochMilliseconds(from)) expect(isOpen(given, at)).toBe(contained);
        for (const edge of periods.slice(1, 6)) {
          expect(isOpen(given, edge.start)).toBe(true);
          expect(isOpen(given, edge.end)).toBe(false);
          expect(isOpen(given, instantAt(epochMilliseconds(edge.end) - 1))).toBe(true);
          expect(isOpen(given, instantAt(epochMilliseconds(edge.start) - 1))).toBe(false);
        }
      }),
      { seed: 4102, numRuns: 200 },
    );
  });

  it('between two instants is the sum of the periods between them', () => {
    fc.assert(
      fc.property(calendar, instant, instant, (given, from, to) => {
        const sum = openPeriods(given, from, to).reduce((total, { start, end }) => total + epochMilliseconds(end) - epochMilliseconds(start), 0);
        expect(workingTimeBetween(given, from, to)).toBe(sum);
      }),
      { seed: 4103, numRuns: 300 },
    );
  });

  it('adds up: from a to b and from b to c is from a to c', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(instant, instant, instant), (given, instants) => {
        const [a, b, c] = [...instants].sort() as [string, string, string];
        expect(workingTimeBetween(given, a, b) + workingTimeBetween(given, b, c)).toBe(workingTimeBetween(given, a, c));
      }),
      { seed: 4104, numRuns: 300 },
    );
  });

  it('comes back: what was added lies between, forwards and backwards', () => {
    fc.assert(
      fc.property(calendar, instant, amount, (given, at, milliseconds) => {
        expect(workingTimeBetween(given, at, addWorkingTime(given, at, milliseconds))).toBe(milliseconds);
        expect(workingTimeBetween(given, addWorkingTime(given, at, -milliseconds), at)).toBe(milliseconds);
      }),
      { seed: 4105, numRuns: 500 },
    );
  });

  it('is used up inside a period or at its edge, where it is still open or just closed', () => {
    fc.assert(
      fc.property(calendar, instant, amount, (given, at, milliseconds) => {
        const forwards = addWorkingTime(given, at, milliseconds);
        expect(isOpen(given, instantAt(epochMilliseconds(forwards) - 1))).toBe(true);
        expect(isOpen(given, addWorkingTime(given, at, -milliseconds))).toBe(true);
      }),
      { seed: 4106, numRuns: 300 },
    );
  });

  it('never ends earlier when it starts later or is longer', () => {
    fc.assert(
      fc.property(calendar, instant, instant, amount, amount, (given, one, other, less, more) => {
        const [early, late] = [one, other].sort() as [string, string];
        const [short, long] = [less, more].sort((a, b) => a - b) as [number, number];
        expect(epochMilliseconds(addWorkingTime(given, early, short))).toBeLessThanOrEqual(epochMilliseconds(addWorkingTime(given, late, short)));
        expect(epochMilliseconds(addWorkingTime(given, early, short))).toBeLessThanOrEqual(epochMilliseconds(addWorkingTime(given, early, long)));
      }),
      { seed: 4107, numRuns: 300 },
    );
  });

  it('opens next where nothing was open before, and closed last where nothing was open since', () => {
    fc.assert(
      fc.property(calendar, instant, (given, at) => {
        const [next, last] = [nextOpen(given, at), previousOpen(given, at)];
        expect(isOpen(given, next)).toBe(true);
        expect(workingTimeBetween(given, at, next)).toBe(0);
        expect(workingTimeBetween(given, last, at)).toBe(0);
        expect(isOpen(given, last) || isOpen(given, instantAt(epochMilliseconds(last) - 1))).toBe(true);
      }),
      { seed: 4108, numRuns: 300 },
    );
  });

  it('survives JSON: a calendar read back answers the same', () => {
    fc.assert(
      fc.property(calendar, instant, amount, (given, at, milliseconds) => {
        const copy = JSON.parse(JSON.stringify(given)) as WorkingCalendar;
        expect(addWorkingTime(copy, at, milliseconds)).toBe(addWorkingTime(given, at, milliseconds));
      }),
      { seed: 4109, numRuns: 100 },
    );
  });
});

describe('business days', () => {
  it('come back: what was added lies between', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 0, max: 200 }), (given, from, days) => {
        expect(businessDaysBetween(given, from, addBusinessDays(given, from, days))).toBe(days);
      }),
      { seed: 4110, numRuns: 300 },
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(date, date, date), (given, dates) => {
        const [a, b, c] = [...dates].sort() as [string, string, string];
        expect(businessDaysBetween(given, a, b) + businessDaysBetween(given, b, c)).toBe(businessDaysBetween(given, a, c));
      }),
      { seed: 4111, numRuns: 300 },
    );
  });
});
