import { expect, it } from 'vitest';
import {
  adjustToBusinessDay,
  defineWorkingCalendar,
  instantOf,
  occurrences,
  parseRecurrence,
  wallClockAt,
  type DayConvention,
  type Interval,
  type Weekday,
  type WorkingCalendar,
} from 'marops/calendar';
import { readVectors } from '../house/vectors.ts';
import { onEveryHost } from './hosts.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly timezone: string;
  readonly dtstart: string;
  readonly rrule: string;
  readonly exdates?: readonly string[];
  readonly rdates?: readonly string[];
  readonly adjust?: { readonly convention: DayConvention; readonly weekend: readonly Weekday[]; readonly holidays: readonly string[] };
  readonly expectedLocal: readonly string[];
  readonly expectedUtc: readonly string[];
}

const { cases } = readVectors<{ cases: readonly Case[] }>('calendar/cadence.vectors.json');

const compact = (moments: readonly string[]): string => moments.map((moment) => moment.replaceAll(/[-:]/g, '')).join(',');

/** The RFC writes the end of a rule with a time zone in UTC; rules here live on the wall clock. */
function onTheWallClock(rrule: string, timezone: string): string {
  return rrule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, (_, year, month, day, hour, minute, second) => {
    const until = [[year, month, day].join('-'), 'T', [hour, minute, second].join(':'), 'Z'].join('');
    return `UNTIL=${compact([wallClockAt(until, timezone)])}`;
  });
}

function iCalendar({ timezone, dtstart, rrule, exdates, rdates }: Case): string {
  return [
    `DTSTART:${compact([dtstart])}`,
    `RRULE:${onTheWallClock(rrule, timezone)}`,
    ...(exdates === undefined ? [] : [`EXDATE:${compact(exdates)}`]),
    ...(rdates === undefined ? [] : [`RDATE:${compact(rdates)}`]),
  ].join('\n');
}

function officeOf(timezone: string, { weekend, holidays }: NonNullable<Case['adjust']>): WorkingCalendar {
  const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const day: readonly Interval[] = [['09:00', '17:00']];
  const hours = Object.fromEntries(week.filter((weekday) => !weekend.includes(weekday)).map((weekday) => [weekday, day]));
  return defineWorkingCalendar({ timezone, hours, holidays });
}

function expand(each: Case): readonly string[] {
  // Every case ends by itself or within the century that a window may cover.
  const all = occurrences(parseRecurrence(iCalendar(each)), {
    from: each.dtstart.slice(0, 10),
    to: `${String(Number(each.dtstart.slice(0, 4)) + 99)}-12-31`,
  });
  if (each.adjust === undefined) return all;
  const { adjust } = each;
  const office = officeOf(each.timezone, adjust);
  return all.map((occurrence) => adjustToBusinessDay(office, occurrence, adjust.convention));
}

onEveryHost('cadences fall due as the published and recomputed cases say', () => {
  for (const each of cases) {
    it(`${each.id}: ${each.title}`, () => {
      const local = expand(each);
      expect(local).toEqual(each.expectedLocal);
      expect(local.map((occurrence) => instantOf(occurrence, each.timezone))).toEqual(each.expectedUtc);
    });
  }
});
