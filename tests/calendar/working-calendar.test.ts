import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addWorkingTime,
  adjustToBusinessDay,
  businessDaysBetween,
  daysBetween,
  defineWorkingCalendar,
  epochMilliseconds,
  fiscalYear,
  instantAt,
  instantOf,
  isBusinessDay,
  isDate,
  isInstant,
  isOpen,
  nextOpen,
  occurrences,
  openPeriods,
  parseRecurrence,
  periodOf,
  previous,
  retailYear,
  formatRecurrence,
  previousOpen,
  quietUntil,
  wallClockAt,
  weekdayOf,
  withBusyTimes,
  workingTimeBetween,
  type Interval,
  type WorkingCalendar,
} from 'marops/calendar';
import { complaints } from './complaints.ts';

const day: readonly Interval[] = [['09:00', '17:00']];
const office: WorkingCalendar = { timezone: 'Europe/London', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } };

const anyJson: fc.Arbitrary<unknown> = fc.jsonValue();

const broken = (change: object): readonly string[] => complaints(() => defineWorkingCalendar({ ...office, ...change }));

describe('a working calendar', () => {
  it('is a deeply read-only copy', () => {
    const given = { ...office, holidays: ['2024-12-25'] };
    const defined = defineWorkingCalendar(given);
    given.holidays.push('2024-12-26');
    expect(defined.holidays).toEqual(['2024-12-25']);
    expect(Object.isFrozen(defined.hours.mon)).toBe(true);
  });

  it('names everything that is wrong with it at once', () => {
    expect(
      broken({
        timezone: 'Mars/Olympus',
        hours: {
          mon: [
            ['09:00', '12:00'],
            ['11:00', '17:00'],
          ],
          funday: day,
          tue: [['9:00', '17:00']],
        },
        holidays: ['2023-02-29', 20240101],
        shifts: { 'new year': day },
        breaks: { '2024-01-02': [['12:00']] },
      }),
    ).toEqual([
      'unknown-zone timezone',
      'overlap hours.mon[1]',
      'unknown-key hours',
      'not-a-time hours.tue[0][0]',
      'not-a-date holidays[0]',
      'not-a-date holidays[1]',
      'not-a-date shifts.new year',
      'not-an-interval breaks.2024-01-02[0]',
    ]);
  });

  it.each(['Mars/Olympus', '', '+02:00', 'GMT+25', '__proto__', 'constructor', 'toString', 'Mars+10', 'London', null, 7])(
    'lives in a place whose clocks are known, not in %s',
    (timezone) => {
      expect(broken({ timezone })).toEqual(['unknown-zone timezone']);
    },
  );

  it('may live in a zone whose name holds an offset', () => {
    expect(broken({ timezone: 'Etc/GMT+10' })).toEqual([]);
    expect(instantOf('2024-01-01T00:00:00', 'Etc/GMT+10')).toBe('2024-01-01T10:00:00Z');
  });

  it('has hours that lie apart, also when one runs overnight', () => {
    expect(
      broken({
        hours: {
          mon: [
            ['22:00', '06:00'],
            ['23:00', '23:30'],
          ],
        },
      }),
    ).toEqual(['overlap hours.mon[1]']);
    expect(
      broken({
        hours: {
          mon: [
            ['13:00', '17:00'],
            ['09:00', '13:00'],
          ],
        },
      }),
    ).toEqual([]);
    expect(
      broken({
        shifts: {
          '2024-01-01': [
            ['09:00', '12:00'],
            ['09:00', '12:00'],
          ],
        },
      }),
    ).toEqual(['overlap shifts.2024-01-01[1]']);
  });

  it('may have breaks that overlap, as meetings do', () => {
    expect(
      broken({
        breaks: {
          '2024-01-02': [
            ['12:00', '14:00'],
            ['13:00', '15:00'],
          ],
        },
      }),
    ).toEqual([]);
  });

  it('opens at some time', () => {
    expect(broken({ hours: {} })).toEqual(['never-open hours']);
    expect(broken({ hours: { mon: [] }, shifts: { '2024-01-01': [] } })).toEqual(['never-open hours']);
    expect(broken({ hours: {}, shifts: { '2024-01-01': day } })).toEqual([]);
  });

  it.each([
    ['24:00', '06:00'],
    ['09:60', '17:00'],
    ['25:00', '26:00'],
    ['09:00', '24:01'],
    ['09:00', ''],
    [9, 17],
    ['-1:00', '02:00'],
  ])('is open between times that exist, not from %s to %s', (start, end) =>
    expect(broken({ hours: { mon: [[start, end]] } }).every((each) => each.startsWith('not-a-time hours.mon[0]'))).toBe(true),
  );

  it('has only the keys that are known, of the kinds that are known', () => {
    expect(broken({ holiday: ['2024-12-25'] })).toEqual(['unknown-key calendar']);
    expect(broken({ holidays: '2024-12-25' })).toEqual(['not-a-list holidays']);
    expect(broken({ hours: [] })).toEqual(['not-an-object hours']);
    expect(broken({ shifts: [] })).toEqual(['not-an-object shifts']);
    expect(broken({ hours: { mon: 'always' } })).toEqual(['not-a-list hours.mon']);
    expect(complaints(() => isOpen(JSON.parse('null') as WorkingCalendar, '2024-01-01T00:00:00Z'))).toEqual(['not-an-object calendar']);
    expect(complaints(() => isOpen(JSON.parse('[]') as WorkingCalendar, '2024-01-01T00:00:00Z'))).toEqual(['not-an-object calendar']);
  });

  it('is checked at its first use when it was never defined', () => {
    expect(complaints(() => isOpen({ ...office, timezone: 'Mars/Olympus' }, '2024-01-01T00:00:00Z'))).toEqual(['unknown-zone timezone']);
  });

  it('never makes the library fail in another way, whatever JSON it is given', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (calendar, moment) => {
        complaints(() => defineWorkingCalendar(calendar as WorkingCalendar));
        complaints(() => addWorkingTime(office, moment as string, 1));
        complaints(() => withBusyTimes(office, moment as []));
        complaints(() => parseRecurrence(moment as string));
        complaints(() => occurrences(calendar as never, moment as never));
        complaints(() => periodOf('2024-01-01', calendar as never));
        complaints(() => fiscalYear(calendar as never));
        complaints(() => retailYear(calendar as never));
        complaints(() => previous(calendar as never, moment as never));
        complaints(() => nextOpen(office, '2024-06-12T09:00:00Z', calendar as never));
        complaints(() => formatRecurrence(calendar as never));
      }),
      { seed: 4401, numRuns: 1000 },
    );
  });
});

describe('working time', () => {
  it.each([
    '2024-06-12T09:00',
    '2024-06-12',
    '2024-02-30T09:00:00Z',
    '2024-06-12T24:00:00Z',
    '2024-06-12 09:00:00Z',
    '0000-06-12T09:00:00Z',
    '2024-06-12T09:00:00z',
    'now',
    '',
    0,
    null,
  ])('is asked about instants with an offset, not about %s', (at) => {
    expect(isInstant(at)).toBe(false);
    const given = at as string;
    expect(complaints(() => isOpen(office, given))).toEqual(['not-an-instant at']);
    expect(complaints(() => nextOpen(office, given))).toEqual(['not-an-instant at']);
    expect(complaints(() => previousOpen(office, given))).toEqual(['not-an-instant at']);
    expect(complaints(() => quietUntil(office, given))).toEqual(['not-an-instant at']);
    expect(complaints(() => addWorkingTime(office, given, 1))).toEqual(['not-an-instant from']);
    expect(complaints(() => workingTimeBetween(office, given, given))).toEqual(['not-an-instant from', 'not-an-instant to']);
    expect(complaints(() => openPeriods(office, '2024-06-12T09:00:00Z', given))).toEqual(['not-an-instant to']);
    expect(complaints(() => epochMilliseconds(given))).toEqual(['not-an-instant instant']);
    expect(complaints(() => wallClockAt(given, 'Mars/Olympus'))).toEqual(['unknown-zone timezone', 'not-an-instant instant']);
  });

  it('is counted in whole milliseconds', () => {
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, JSON.parse('"1"') as number]) {
      expect(complaints(() => addWorkingTime(office, '2024-06-12T09:00:00Z', amount))).toEqual(['not-an-integer milliseconds']);
    }
  });

  it('of no length leads to the next open instant', () => {
    expect(addWorkingTime(office, '2024-06-15T09:00:00Z', 0)).toBe('2024-06-17T08:00:00Z');
  });

  it('ends at closing time when it is used up there, and the way back starts at the opening', () => {
    expect(addWorkingTime(office, '2024-06-14T15:00:00Z', 3_600_000)).toBe('2024-06-14T16:00:00Z');
    expect(addWorkingTime(office, '2024-06-14T16:00:00Z', 1)).toBe('2024-06-17T08:00:00.001Z');
    expect(addWorkingTime(office, '2024-06-14T16:00:00Z', -8 * 3_600_000)).toBe('2024-06-14T08:00:00Z');
    expect(addWorkingTime(office, '2024-06-14T08:00:00Z', -1)).toBe('2024-06-13T15:59:59.999Z');
  });

  it('keeps fractions of a second and reads any offset', () => {
    expect(addWorkingTime(office, '2024-06-14T10:00:00.250+02:00', 500)).toBe('2024-06-14T08:00:00.750Z');
    expect(nextOpen(office, '2024-06-14T10:00:00.123456789Z')).toBe('2024-06-14T10:00:00.123Z');
  });

  it('that is never reached is a problem, not an endless search', () => {
    const once: WorkingCalendar = { timezone: 'Europe/London', hours: {}, shifts: { '2024-06-14': day } };
    expect(nextOpen(once, '2014-06-18T00:00:00Z')).toBe('2024-06-14T08:00:00Z');
    expect(complaints(() => nextOpen(once, '2014-06-14T00:00:00Z'))).toEqual(['not-open-within at']);
    expect(nextOpen(once, '2014-06-14T00:00:00Z', { withinYears: 11 })).toBe('2024-06-14T08:00:00Z');
    expect(complaints(() => nextOpen(once, '2024-06-14T16:00:00Z'))).toEqual(['not-open-within at']);
    expect(complaints(() => quietUntil(once, '2024-06-14T16:00:00Z'))).toEqual(['not-open-within at']);
    expect(complaints(() => previousOpen(once, '2024-06-14T07:59:59Z'))).toEqual(['not-open-within at']);
    expect(previousOpen(once, '2034-06-12T16:00:00Z')).toBe('2024-06-14T16:00:00Z');
    expect(complaints(() => previousOpen(once, '2034-06-12T16:00:01Z'))).toEqual(['not-open-within at']);
    expect(complaints(() => addWorkingTime(once, '2024-06-14T08:00:00Z', 8 * 3_600_000 + 1))).toEqual(['not-open-within from']);
    expect(complaints(() => addWorkingTime(once, '2024-06-14T16:00:00Z', -8 * 3_600_000 - 1))).toEqual(['not-open-within from']);
    expect(complaints(() => addWorkingTime(office, '2024-06-14T08:00:00Z', Number.MAX_SAFE_INTEGER))).toEqual(['not-open-within from']);
    expect(complaints(() => addWorkingTime(office, '2024-06-14T08:00:00Z', -Number.MAX_SAFE_INTEGER))).toEqual(['not-open-within from']);
    expect(complaints(() => nextOpen(office, '9999-12-31T23:59:59Z'))).toEqual(['not-open-within at']);
    expect(complaints(() => addBusinessDays(once, '2024-06-14', 1))).toEqual(['no-business-day-within date']);
    expect(addBusinessDays(once, '2014-06-17', 1)).toBe('2024-06-14');
    expect(complaints(() => addBusinessDays(once, '2014-06-16', 1))).toEqual(['no-business-day-within date']);
  });

  it('is searched within 100 years at most', () => {
    expect(complaints(() => nextOpen(office, '2024-06-14T08:00:00Z', { withinYears: 0 }))).toEqual(['not-positive limits.withinYears']);
    expect(complaints(() => nextOpen(office, '2024-06-14T08:00:00Z', { withinYears: 101 }))).toEqual(['too-large limits.withinYears']);
    expect(complaints(() => nextOpen(office, '2024-06-14T08:00:00Z', { withinYears: Number.NaN }))).toEqual(['not-a-number limits.withinYears']);
    expect(nextOpen(office, '2024-06-14T08:00:00Z', { withinYears: 100 })).toBe('2024-06-14T08:00:00Z');
  });

  it('is measured over 100 years at most', () => {
    expect(workingTimeBetween(office, '1950-01-01T00:00:00Z', '2050-01-01T00:00:00Z') / 28_800_000).toBe(
      businessDaysBetween(office, '1949-12-31', '2049-12-31'),
    );
    expect(complaints(() => workingTimeBetween(office, '1900-01-01T00:00:00Z', '2024-01-01T00:00:00Z'))).toEqual(['too-long to']);
    expect(complaints(() => openPeriods(office, '1900-01-01T00:00:00Z', '2024-01-01T00:00:00Z'))).toEqual(['too-long to']);
    expect(complaints(() => businessDaysBetween(office, '1900-01-01', '2024-01-01'))).toEqual(['too-long to']);
  });

  it('is nothing when the end is not after the start', () => {
    expect(workingTimeBetween(office, '2024-06-14T12:00:00Z', '2024-06-14T09:00:00Z')).toBe(0);
    expect(openPeriods(office, '2024-06-14T12:00:00Z', '2024-06-14T09:00:00Z')).toEqual([]);
    expect(openPeriods(office, '2024-06-14T12:00:00Z', '2024-06-14T12:00:00Z')).toEqual([]);
    expect(businessDaysBetween(office, '2024-06-14', '2024-06-13')).toBe(0);
  });

  it('around the clock is one period, however long', () => {
    const always: readonly Interval[] = [['00:00', '24:00']];
    const duty: WorkingCalendar = {
      timezone: 'Etc/UTC',
      hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
    };
    expect(openPeriods(duty, '2020-01-01T00:00:00Z', '2024-01-01T00:00:00Z')).toEqual([
      { start: '2020-01-01T00:00:00Z', end: '2024-01-01T00:00:00Z' },
    ]);
    expect(previousOpen(duty, '2024-01-01T00:00:00Z')).toBe('2024-01-01T00:00:00Z');
  });

  it('that a shift and the next day share is counted once', () => {
    const overlapping: WorkingCalendar = { timezone: 'Etc/UTC', hours: { mon: [['20:00', '10:00']], tue: [['09:00', '12:00']] } };
    expect(workingTimeBetween(overlapping, '2024-06-10T00:00:00Z', '2024-06-12T00:00:00Z') / 3_600_000).toBe(16);
  });
});

describe('business days', () => {
  it.each(['2024-02-30', '2024-2-1', '20240201', '2024-02-01T00:00:00Z', '0000-01-01', '', null, 5])('are dates that exist, not %s', (date) => {
    expect(isDate(date)).toBe(false);
    const given = date as string;
    expect(complaints(() => isBusinessDay(office, given))).toEqual(['not-a-date date']);
    expect(complaints(() => addBusinessDays(office, given, 1))).toEqual(['not-a-date date']);
    expect(complaints(() => adjustToBusinessDay(office, given, 'following'))).toEqual(['not-a-date date']);
    expect(complaints(() => businessDaysBetween(office, given, given))).toEqual(['not-a-date from', 'not-a-date to']);
    expect(complaints(() => daysBetween(given, '2024-01-01'))).toEqual(['not-a-date from']);
    expect(complaints(() => addDays(given, 1))).toEqual(['not-a-date date']);
    expect(complaints(() => weekdayOf(given))).toEqual(['not-a-date date']);
  });

  it('are counted in whole days', () => {
    expect(complaints(() => addBusinessDays(office, '2024-06-14', 1.5))).toEqual(['not-an-integer days']);
    expect(complaints(() => addDays('2024-06-14', 1.5))).toEqual(['not-an-integer days']);
  });

  it('are the date itself when none are added', () => expect(addBusinessDays(office, '2024-06-15', 0)).toBe('2024-06-15'));

  it('take an adjusted date where the convention says, and no further than its month when it is modified', () => {
    expect(adjustToBusinessDay(office, '2024-06-14', 'following')).toBe('2024-06-14');
    expect(adjustToBusinessDay(office, '2024-06-15', 'following')).toBe('2024-06-17');
    expect(adjustToBusinessDay(office, '2024-06-15', 'preceding')).toBe('2024-06-14');
    expect(adjustToBusinessDay(office, '2024-06-15', 'modifiedFollowing')).toBe('2024-06-17');
    expect(adjustToBusinessDay(office, '2024-06-30T09:30', 'modifiedFollowing')).toBe('2024-06-28T09:30');
    expect(complaints(() => adjustToBusinessDay(office, '2024-06-15', 'nearest' as 'following'))).toEqual(['not-one-of convention']);
  });

  it('exist on a date whose shift is empty, or which is a holiday, as little as on a Sunday', () => {
    const calendar: WorkingCalendar = { ...office, shifts: { '2024-06-14': [], '2024-06-15': day, '2024-06-12': day }, holidays: ['2024-06-12'] };
    expect(['2024-06-12', '2024-06-13', '2024-06-14', '2024-06-15'].map((date) => isBusinessDay(calendar, date))).toEqual([false, true, false, true]);
  });
});

describe('dates and instants', () => {
  it('stay within the years that can be written', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(complaints(() => addDays('9999-12-31', 1))).toEqual(['out-of-range days']);
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
    expect(complaints(() => addDays('0001-01-01', -1))).toEqual(['out-of-range days']);
    expect(complaints(() => instantAt(253_402_300_800_000))).toEqual(['out-of-range milliseconds']);
    expect(instantAt(253_402_300_799_999)).toBe('9999-12-31T23:59:59.999Z');
    expect(instantAt(-62_135_596_800_000)).toBe('0001-01-01T00:00:00Z');
    expect(complaints(() => instantAt(-62_135_596_800_001))).toEqual(['out-of-range milliseconds']);
    expect(complaints(() => instantAt(0.5))).toEqual(['out-of-range milliseconds']);
    expect(isInstant('9999-12-31T23:59:59-01:00')).toBe(false);
  });

  it('know the leap years of four centuries', () => {
    expect(['1900-02-29', '2000-02-29', '2023-02-29', '2024-02-29', '0004-02-29'].map(isDate)).toEqual([false, true, false, true, true]);
    expect(isInstant('1900-02-29T00:00:00Z')).toBe(false);
    expect(daysBetween('0001-01-01', '9999-12-31')).toBe(3_652_058);
    expect(weekdayOf('1970-01-01')).toBe('thu');
    expect(weekdayOf('1969-12-28')).toBe('sun');
  });

  it('are wall-clock times only without an offset', () => {
    expect(complaints(() => instantOf('2024-06-12T09:00:00Z', 'Mars/Olympus'))).toEqual(['unknown-zone timezone', 'not-a-wall-clock-time wallClock']);
    expect(complaints(() => instantOf('2024-06-12', 'Europe/London'))).toEqual(['not-a-wall-clock-time wallClock']);
    expect(instantOf('2024-06-12T09:00', 'Europe/London')).toBe('2024-06-12T08:00:00Z');
    expect(instantOf('2024-06-12T09:00:30', 'Europe/London')).toBe('2024-06-12T08:00:30Z');
  });

  it('resolve a repeated time to its first occurrence, and a skipped one after the gap, of half an hour at Lord Howe', () => {
    expect(instantOf('2024-11-03T01:30:00', 'America/New_York')).toBe('2024-11-03T05:30:00Z');
    expect(instantOf('2024-10-06T02:15:00', 'Australia/Lord_Howe')).toBe('2024-10-05T15:45:00Z');
    expect(wallClockAt('2024-10-05T15:45:00Z', 'Australia/Lord_Howe')).toBe('2024-10-06T02:45:00');
    expect(instantOf('2011-12-30T12:00:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00Z');
  });
});

describe('fiscal years', () => {
  it('refuse what no year can start on', () => {
    for (const start of ['02-29', '13-01', '2-1', '01-31', '', null]) {
      expect(complaints(() => fiscalYear({ start: start! }))).toEqual(['not-a-year-start start']);
    }
    expect(complaints(() => fiscalYear({ start: '02-01', namedAfter: 'middle' as 'end' }))).toEqual(['not-one-of namedAfter']);
  });
});
