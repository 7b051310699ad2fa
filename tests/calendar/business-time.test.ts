import { expect, it } from 'vitest';
import {
  addBusinessDays,
  addWorkingTime,
  businessDaysBetween,
  instantAt,
  epochMilliseconds,
  instantOf,
  isOpen,
  nextOpen,
  openPeriods,
  previousOpen,
  wallClockAt,
  workingTimeBetween,
  type WorkingCalendar,
} from 'marops/calendar';
import { readVectors } from '../house/vectors.ts';
import { onEveryHost } from './hosts.ts';

type Direction = 'after' | 'before';
type Unit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'businessDate';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly calendar: WorkingCalendar;
  readonly operation: 'add' | 'between' | 'isOpen' | 'next' | 'periods';
  readonly input: {
    readonly from?: string;
    readonly to?: string;
    readonly at?: string;
    readonly amount?: number;
    readonly unit?: Unit;
    readonly direction?: Direction;
  };
  readonly convention?: { readonly boundary?: 'stay' | 'roll'; readonly end?: 'open' | 'closed' };
  readonly expected: unknown;
}

const { cases } = readVectors<{ cases: readonly Case[] }>('calendar/business-time.vectors.json');
const length = { millisecond: 1, second: 1_000, minute: 60_000, hour: 3_600_000 };

function opening(calendar: WorkingCalendar, at: string, direction: Direction): string {
  return direction === 'after' ? nextOpen(calendar, at) : previousOpen(calendar, at);
}

/** The anchors that roll move a result on the edge of a period to the next period in the direction of counting. */
function rolled(calendar: WorkingCalendar, at: string, direction: Direction): string {
  if (direction === 'after') return nextOpen(calendar, at);
  const justBefore = instantAt(epochMilliseconds(at) - 1);
  return isOpen(calendar, justBefore) ? at : previousOpen(calendar, justBefore);
}

/** The same time of day so many business days away, then the nearest open moment in the direction of counting. */
function addDaysOfWork(calendar: WorkingCalendar, from: string, days: number, direction: Direction): string {
  const local = wallClockAt(from, calendar.timezone);
  const date = addBusinessDays(calendar, local.slice(0, 10), days);
  return opening(calendar, instantOf(`${date}${local.slice(10)}`, calendar.timezone), direction);
}

function add({ calendar, input, convention }: Case): string {
  const { from = '', amount = Number.NaN, unit = 'second', direction = 'after' } = input;
  const signed = direction === 'after' ? amount : -amount;
  if (unit === 'businessDate') return addBusinessDays(calendar, from, signed);
  if (unit === 'day') return addDaysOfWork(calendar, from, signed, direction);
  const result = amount === 0 ? opening(calendar, from, direction) : addWorkingTime(calendar, from, signed * length[unit]);
  return convention?.boundary === 'roll' ? rolled(calendar, result, direction) : result;
}

function answer(each: Case): unknown {
  const { calendar, input, operation, convention } = each;
  const { from = '', to = '', at = '', direction = 'after' } = input;
  switch (operation) {
    case 'add':
      return add(each);
    case 'between':
      return input.unit === 'businessDate' ? businessDaysBetween(calendar, from, to) : workingTimeBetween(calendar, from, to) / 1_000;
    case 'isOpen':
      return isOpen(calendar, at) || (convention?.end === 'closed' && previousOpen(calendar, at) === at);
    case 'next':
      return opening(calendar, at, direction);
    case 'periods':
      return openPeriods(calendar, from, to).map(({ start, end }) => [start, end]);
  }
}

onEveryHost('business time agrees with the published and recomputed cases', () => {
  for (const each of cases) {
    it(`${each.id}: ${each.title}`, () => expect(answer(each)).toEqual(each.expected));
  }
});
