import { describe, expect, it } from 'vitest';
import { formatRecurrence, occurrences, parseRecurrence, type Recurrence } from 'marops/calendar';
import { complaints } from './complaints.ts';

const weekly: Recurrence = { start: '2024-01-01', frequency: 'weekly' };
const year2024 = { from: '2024-01-01', to: '2024-12-31' };

const broken = (change: object): readonly string[] => complaints(() => occurrences({ ...weekly, ...change }, year2024));
const unread = (text: string): readonly string[] => complaints(() => parseRecurrence(text));

describe('a recurrence', () => {
  it('takes what its rule leaves out from its start', () => {
    const from2024 = (rule: Recurrence): readonly string[] => occurrences(rule, { from: '2024-01-01', to: '2026-12-31' }).slice(0, 3);
    expect(from2024({ start: '2024-01-03', frequency: 'weekly' })).toEqual(['2024-01-03', '2024-01-10', '2024-01-17']);
    expect(from2024({ start: '2024-01-31', frequency: 'monthly' })).toEqual(['2024-01-31', '2024-03-31', '2024-05-31']);
    expect(from2024({ start: '2024-03-05', frequency: 'yearly' })).toEqual(['2024-03-05', '2025-03-05', '2026-03-05']);
    expect(from2024({ start: '2024-03-05', frequency: 'yearly', byMonth: [4, 9] })).toEqual(['2024-04-05', '2024-09-05', '2025-04-05']);
    expect(from2024({ start: '2024-03-05', frequency: 'daily', byMonth: [4] })).toEqual(['2024-04-01', '2024-04-02', '2024-04-03']);
  });

  it('on 29 February waits for a leap year', () => {
    expect(occurrences({ start: '2024-02-29', frequency: 'yearly' }, { from: '2024-01-01', to: '2033-12-31' })).toEqual([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  it('counts ordinals in the month, and in the year when it is yearly without months', () => {
    const year = (byDay: Recurrence['byDay'], more: object = {}): readonly string[] =>
      occurrences({ start: '2024-01-01', frequency: 'yearly', ...(byDay === undefined ? {} : { byDay }), ...more }, year2024);
    expect(year([{ weekday: 'mon', ordinal: 20 }])).toEqual(['2024-05-13']);
    expect(year([{ weekday: 'mon', ordinal: -1 }])).toEqual(['2024-12-30']);
    expect(year([{ weekday: 'mon', ordinal: -1 }], { byMonth: [5] })).toEqual(['2024-05-27']);
    expect(year([{ weekday: 'mon', ordinal: 53 }])).toEqual(['2024-12-30']);
  });

  it('takes plain days and days with an ordinal together, as the RFC does', () => {
    const rule: Recurrence = { start: '2024-01-01', frequency: 'monthly', byDay: [{ weekday: 'mon', ordinal: 1 }, { weekday: 'tue' }] };
    expect(occurrences(rule, { from: '2024-01-01', to: '2024-01-31' })).toEqual([
      '2024-01-01',
      '2024-01-02',
      '2024-01-09',
      '2024-01-16',
      '2024-01-23',
      '2024-01-30',
    ]);
  });

  it('has no day at a place that its set does not reach', () => {
    const rule: Recurrence = { start: '2024-01-01', frequency: 'monthly', byDay: [{ weekday: 'mon', ordinal: 1 }], bySetPosition: [-2, 2] };
    expect(occurrences(rule, year2024)).toEqual([]);
    expect(occurrences({ start: '2024-01-01', frequency: 'daily', byMonthDay: [3], bySetPosition: [2] }, year2024)).toEqual([]);
  });

  it('takes places in whole weeks, from the day on which a week starts', () => {
    const rule: Recurrence = { start: '2024-01-03', frequency: 'weekly', byDay: [{ weekday: 'mon' }, { weekday: 'fri' }], bySetPosition: [1] };
    expect(occurrences(rule, { from: '2024-01-01', to: '2024-01-15' })).toEqual(['2024-01-08', '2024-01-15']);
  });

  it('counts from its start, whatever the window', () => {
    const rule: Recurrence = { ...weekly, count: 3 };
    expect(occurrences(rule, { from: '2024-01-10', to: '2024-12-31' })).toEqual(['2024-01-15']);
    expect(occurrences(rule, { from: '2024-02-01', to: '2024-12-31' })).toEqual([]);
    expect(occurrences(rule, { from: '2023-01-01', to: '2023-12-31' })).toEqual([]);
  });

  it('ends with the moment it runs until, to the second', () => {
    const ends = (until: string): number => occurrences({ start: '2024-01-01T09:30', frequency: 'daily', until }, year2024).length;
    expect([ends('2024-01-03T09:29:59'), ends('2024-01-03T09:30'), ends('2024-01-03T09:30:01')]).toEqual([2, 3, 3]);
    expect(occurrences({ ...weekly, until: '2024-01-15' }, year2024)).toEqual(['2024-01-01', '2024-01-08', '2024-01-15']);
  });

  it('adds and leaves out single dates in the window, and names none twice', () => {
    const rule: Recurrence = {
      start: '2024-01-01T09:00',
      frequency: 'weekly',
      count: 3,
      except: ['2024-01-08T09:00'],
      also: ['2024-01-10T11:00', '2024-01-15T09:00:00', '2025-01-01T09:00'],
    };
    expect(occurrences(rule, year2024)).toEqual(['2024-01-01T09:00:00', '2024-01-10T11:00:00', '2024-01-15T09:00:00']);
    expect(occurrences({ ...rule, except: ['2024-01-10T11:00:00'] }, year2024)).not.toContain('2024-01-10T11:00:00');
    expect(occurrences({ ...weekly, count: 1, also: ['2024-12-31', '2023-12-31'] }, year2024)).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('gives nothing for a window that ends before it begins', () => {
    expect(occurrences(weekly, { from: '2024-12-31', to: '2024-01-01' })).toEqual([]);
  });

  it('is asked about dates that exist, 100 years at most', () => {
    expect(complaints(() => occurrences(weekly, { from: '2024-02-30', to: 'later' }))).toEqual(['not-a-date window.from', 'not-a-date window.to']);
    expect(complaints(() => occurrences(weekly, { from: '1900-01-01', to: '2024-12-31' }))).toEqual(['too-long to']);
    expect(complaints(() => occurrences(weekly, JSON.parse('null') as typeof year2024))).toEqual(['not-an-object window']);
  });

  it('names everything that is wrong with it at once', () => {
    expect(broken({ frequency: 'hourly', interval: 0, count: 1.5, byMonth: [13], weekStart: 'SU', byHour: [9], until: '2024-01-01T09:00' })).toEqual([
      'unknown-key rule',
      'not-one-of rule.frequency',
      'too-small rule.interval',
      'not-an-integer rule.count',
      'too-large rule.byMonth[0]',
      'not-one-of rule.weekStart',
      'different-form rule.until',
      'not-together rule.until',
    ]);
    expect(complaints(() => occurrences(JSON.parse('[]') as Recurrence, year2024))).toEqual(['not-an-object rule']);
  });

  it.each([
    [{ start: 'soon' }, 'not-a-wall-clock-time rule.start'],
    [{ start: '2024-01-01T09:00:00Z' }, 'not-a-wall-clock-time rule.start'],
    [{ interval: 1001 }, 'too-large rule.interval'],
    [{ byMonth: [] }, 'missing rule.byMonth'],
    [{ byMonth: 5 }, 'not-a-list rule.byMonth'],
    [{ byMonth: Array.from({ length: 1001 }, () => 1) }, 'too-big rule.byMonth'],
    [{ byMonthDay: [1] }, 'not-together rule.byMonthDay'],
    [{ frequency: 'monthly', byMonthDay: [0] }, 'not-one-of rule.byMonthDay[0]'],
    [{ frequency: 'monthly', byMonthDay: [-32] }, 'too-small rule.byMonthDay[0]'],
    [{ byDay: [{ weekday: 'mon', ordinal: 1 }] }, 'not-together rule.byDay[0].ordinal'],
    [{ frequency: 'monthly', byDay: [{ weekday: 'mon', ordinal: 6 }] }, 'too-large rule.byDay[0].ordinal'],
    [{ frequency: 'yearly', byDay: [{ weekday: 'mon', ordinal: -54 }] }, 'too-small rule.byDay[0].ordinal'],
    [{ byDay: [{ weekday: 'mon', which: 1 }] }, 'unknown-key rule.byDay[0]'],
    [{ byDay: ['mon'] }, 'not-an-object rule.byDay[0]'],
    [{ bySetPosition: [1] }, 'not-without rule.bySetPosition'],
    [{ except: ['2024-01-08T09:00'] }, 'different-form rule.except[0]'],
    [{ also: ['2024-02-30'] }, 'different-form rule.also[0]'],
  ])('refuses %j', (change, complaint) => expect(broken(change)).toEqual([complaint]));
});

describe('the text of a recurrence', () => {
  it('is read whole, in either case, with either line end', () => {
    const text =
      'dtstart;value=date:20240101\r\nrrule:freq=yearly;until=20301231;interval=2;bymonth=1,7;byday=2mo,-1fr;bysetpos=1;wkst=su\r\nEXDATE;VALUE=DATE:20240108,20260112\r\nRDATE;VALUE=DATE:20240110\r\n';
    const rule: Recurrence = {
      start: '2024-01-01',
      frequency: 'yearly',
      until: '2030-12-31',
      interval: 2,
      byMonth: [1, 7],
      byDay: [
        { weekday: 'mon', ordinal: 2 },
        { weekday: 'fri', ordinal: -1 },
      ],
      bySetPosition: [1],
      weekStart: 'sun',
      except: ['2024-01-08', '2026-01-12'],
      also: ['2024-01-10'],
    };
    expect(parseRecurrence(text)).toEqual(rule);
    expect(formatRecurrence(rule)).toBe(
      'DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY;UNTIL=20301231;INTERVAL=2;BYMONTH=1,7;BYDAY=2MO,-1FR;BYSETPOS=1;WKST=SU\nEXDATE;VALUE=DATE:20240108,20260112\nRDATE;VALUE=DATE:20240110',
    );
  });

  it('is written with seconds and without what the rule leaves out', () => {
    expect(formatRecurrence({ start: '2024-01-01T09:30', frequency: 'daily' })).toBe('DTSTART:20240101T093000\nRRULE:FREQ=DAILY');
    expect(parseRecurrence('DTSTART;VALUE=DATE-TIME:20240101T093000\nFREQ=DAILY')).toEqual({ start: '2024-01-01T09:30:00', frequency: 'daily' });
    expect(complaints(() => formatRecurrence({ ...weekly, interval: 0 }))).toEqual(['too-small rule.interval']);
  });

  it.each([
    ['FREQ=HOURLY', 'not-supported FREQ'],
    ['FREQ=DAILY;BYHOUR=9', 'not-supported RRULE'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'not-supported RRULE'],
    ['FREQ=YEARLY;BYYEARDAY=1', 'not-supported RRULE'],
    ['FREQ=DAILY;UNTIL=20241231T000000Z', 'not-supported UNTIL'],
    ['FREQ=DAILY;UNTIL=2024-12-31', 'not-a-rule UNTIL'],
    ['FREQ=DAILY;COUNT=many', 'not-a-rule COUNT'],
    ['FREQ=DAILY;COUNT=', 'not-a-rule COUNT'],
    ['FREQ=DAILY;INTERVAL=1.5', 'not-a-rule INTERVAL'],
    ['FREQ=WEEKLY;BYDAY=MO,XX', 'not-a-rule BYDAY'],
    ['FREQ=MONTHLY;BYDAY=*MO', 'not-a-rule BYDAY'],
    ['FREQ=DAILY;BYMONTH=1,,2', 'not-a-rule BYMONTH'],
    ['FREQ=DAILY;WKST=MONDAY', 'not-a-rule WKST'],
    ['FREQ=DAILY;', 'not-a-rule RRULE'],
    ['FREQ=DAILY;COUNT=1;COUNT=2', 'not-unique rule.count'],
  ])('is refused by name where it leaves the subset or cannot be read: %s', (rule, complaint) => {
    expect(unread(`DTSTART:20240101T090000\nRRULE:${rule}`)).toEqual([complaint]);
  });

  it('names a line that it does not know, and everything else that is wrong', () => {
    expect(unread('DTSTART;TZID=America/New_York:20240101T090000\nRRULE:FREQ=DAILY')).toEqual(['not-supported DTSTART']);
    expect(unread('DTSTART:20240101T090000Z\nRRULE:FREQ=SECONDLY\nEXRULE:FREQ=DAILY\nnonsense')).toEqual([
      'not-supported DTSTART',
      'not-supported FREQ',
      'not-supported text',
      'not-a-rule text',
    ]);
    expect(unread('DTSTART:20240101T090000\nDTSTART:20240102T090000\nRRULE:FREQ=DAILY')).toEqual(['not-unique rule.start']);
    expect(unread('RRULE:FREQ=DAILY')).toEqual(['not-a-wall-clock-time rule.start']);
    expect(unread('DTSTART:20240231\nRRULE:FREQ=DAILY')).toEqual(['not-a-wall-clock-time rule.start']);
    expect(unread('DTSTART:20240101\nRRULE:FREQ=DAILY;COUNT=0')).toEqual(['too-small rule.count']);
    expect(unread('')).toContain('not-one-of rule.frequency');
    expect(unread('x'.repeat(100_001))).toEqual(['too-big text']);
    expect(complaints(() => parseRecurrence(JSON.parse('7') as string))).toEqual(['not-text text']);
  });
});
