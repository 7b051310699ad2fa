import { Temporal } from 'temporal-polyfill';
import { defineWorkingCalendar, workingTimeBetween, type Interval, type WorkingCalendar } from 'marops/calendar';
import { rememberingClocksOf } from '../src/calendar/zone.ts';
import { timesFaster, type Bench, type Comparison } from './harness.ts';

const day: readonly Interval[] = [['09:00', '17:00']];
const holidays = ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26'];
const office = defineWorkingCalendar({ timezone: 'Europe/London', hours: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays });

/** Windows of a year that start one minute apart, so that no call repeats another. */
function windows(count: number): readonly (readonly [from: string, to: string])[] {
  return Array.from({ length: count }, (_, index) => {
    const from = Date.UTC(2024, 0, 1) + (index % 100_000) * 60_000;
    return [new Date(from).toISOString(), new Date(from + 365 * 86_400_000).toISOString()] as const;
  });
}

/** What a careful program does without a library of working time: each day of the window, its hours resolved by Temporal. */
function betweenByTemporal(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  const closed = new Set(calendar.holidays);
  const last = end.toZonedDateTimeISO(calendar.timezone).toPlainDate();
  let total = 0;
  for (
    let date = start.toZonedDateTimeISO(calendar.timezone).toPlainDate();
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (date.dayOfWeek > 5 || closed.has(date.toString())) continue;
    const opens = date.toZonedDateTime({ timeZone: calendar.timezone, plainTime: '09:00' }).epochMilliseconds;
    const closes = date.toZonedDateTime({ timeZone: calendar.timezone, plainTime: '17:00' }).epochMilliseconds;
    total += Math.max(0, Math.min(closes, end.epochMilliseconds) - Math.max(opens, start.epochMilliseconds));
  }
  return total;
}

/** A floor: the same loop in UTC, without time zones and so wrong for London, but with the least that a loop over days can do. */
function betweenByUtcLoop(closed: ReadonlySet<number>, from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let total = 0;
  for (let midnight = Math.floor(start / 86_400_000) * 86_400_000; midnight < end; midnight += 86_400_000) {
    const weekday = (midnight / 86_400_000 + 3) % 7;
    if (weekday > 4 || closed.has(midnight)) continue;
    total += Math.max(0, Math.min(midnight + 61_200_000, end) - Math.max(midnight + 32_400_000, start));
  }
  return total;
}

function wallClocks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Date.UTC(2024, 0, 1) + ((index * 7_919) % 525_600) * 60_000);
}

async function measure(): Promise<readonly Comparison[]> {
  const [some, many] = [windows(100), windows(100_000)];
  const sum = (all: readonly (readonly [string, string])[], between: (from: string, to: string) => number): number =>
    all.reduce((total, [from, to]) => total + between(from, to), 0);
  const ours = (from: string, to: string): number => workingTimeBetween(office, from, to);
  const agree = sum(some, ours) === sum(some, (from, to) => betweenByTemporal(office, from, to));
  const closed = new Set(holidays.map((date) => Date.parse(date)));

  const zone = rememberingClocksOf('Europe/London');
  const clocks = wallClocks(20_000);
  const byTemporal = (wallClock: number): number =>
    Temporal.PlainDateTime.from(new Date(wallClock).toISOString().slice(0, 19)).toZonedDateTime('Europe/London').epochMilliseconds;
  const start = performance.now();
  for (let run = 0; run < 50; run += 1) for (const wallClock of clocks) zone.instantOf(wallClock);
  const perCall = ((performance.now() - start) * 1_000) / (50 * clocks.length);

  return [
    {
      ...(await timesFaster(
        20,
        'working time over a year, 100 calls',
        'a loop over the days with temporal-polyfill 1.0.8',
        () => sum(some, ours),
        () => sum(some, (from, to) => betweenByTemporal(office, from, to)),
      )),
      note: agree ? 'both give the same answers' : 'the answers differ',
    },
    {
      ...(await timesFaster(
        1,
        'working time over a year, 100,000 calls',
        'a bare loop over the days in UTC',
        () => sum(many, ours),
        () => sum(many, (from, to) => betweenByUtcLoop(closed, from, to)),
      )),
      note: 'the loop knows no time zone and gives other answers in summer',
    },
    {
      ...(await timesFaster(
        20,
        'wall-clock time to instant, 20,000 calls',
        'temporal-polyfill 1.0.8',
        () => clocks.reduce((total, each) => total + zone.instantOf(each), 0),
        () => clocks.reduce((total, each) => total + byTemporal(each), 0),
      )),
      note: `${perCall.toFixed(2)} µs a call of ours`,
    },
  ];
}

export default { room: 'calendar', measure } satisfies Bench;
