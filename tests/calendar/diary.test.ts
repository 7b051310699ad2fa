import { describe, expect, it } from 'vitest';
import {
  isBusinessDay,
  isOpen,
  nextOpen,
  openPeriods,
  quietUntil,
  withBusyTimes,
  type BusyEvent,
  type Interval,
  type WorkingCalendar,
} from 'marops/calendar';
import { complaints } from './complaints.ts';

const day: readonly Interval[] = [['09:00', '17:30']];
const office: WorkingCalendar = { timezone: 'Europe/London', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } };
const meeting: BusyEvent = {
  reason: 'prospect meeting',
  start: '2026-06-10T13:00:00Z',
  end: '2026-06-10T14:00:00Z',
  quietMinutesBefore: 120,
  quietMinutesAfter: 30,
};
const launch: BusyEvent = { reason: 'launch day', firstDate: '2026-06-12', lastDate: '2026-06-12' };

function reasons(calendar: WorkingCalendar, at: string): readonly string[] {
  return quietUntil(calendar, at).reasons.map((reason) => reason.message);
}

const complaintsAbout = (events: unknown): readonly string[] => complaints(() => withBusyTimes(office, events as readonly BusyEvent[]));

describe('a diary', () => {
  const diary = withBusyTimes(office, [meeting, launch]);

  it('leaves the calendar it was made from as it was, and can be added to', () => {
    expect(office.busy).toBeUndefined();
    expect(withBusyTimes(diary, [launch]).busy).toEqual([meeting, launch, launch]);
    expect(JSON.parse(JSON.stringify(diary))).toEqual(diary);
  });

  it('cuts a meeting with the quiet time before and after it out of the working time', () => {
    expect(openPeriods(diary, '2026-06-10T00:00:00Z', '2026-06-11T00:00:00Z')).toEqual([
      { start: '2026-06-10T08:00:00Z', end: '2026-06-10T11:00:00Z' },
      { start: '2026-06-10T14:30:00Z', end: '2026-06-10T16:30:00Z' },
    ]);
  });

  it('closes a busy day, which is no business day', () => {
    expect(isBusinessDay(diary, '2026-06-12')).toBe(false);
    expect(nextOpen(diary, '2026-06-11T17:00:00Z')).toBe('2026-06-15T08:00:00Z');
  });

  it('closes a busy day to the night shift of the day before, and to its own', () => {
    const nights: WorkingCalendar = { timezone: 'Europe/London', hours: { thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] } };
    const away = withBusyTimes(nights, [launch]);
    expect(openPeriods(away, '2026-06-11T00:00:00Z', '2026-06-14T00:00:00Z')).toEqual([
      { start: '2026-06-11T21:00:00Z', end: '2026-06-11T23:00:00Z' },
    ]);
  });

  it('does not close anything around its busy days', () => {
    const leave = withBusyTimes(office, [{ reason: 'leave', firstDate: '2026-06-09', lastDate: '2026-06-10' }]);
    expect(['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11'].map((date) => isBusinessDay(leave, date))).toEqual([true, false, false, true]);
    expect(isOpen(leave, '2026-06-11T08:00:00Z')).toBe(true);
  });

  it('names what is wrong with every event', () => {
    expect(
      complaintsAbout([
        { reason: '', start: '2026-06-10T13:00', end: '2026-06-10T14:00:00Z' },
        { reason: 'call', start: '2026-06-10T13:00:00Z', end: '2026-06-10T13:00:00Z' },
        { reason: 'call', start: '2026-06-10T13:00:00Z', end: '2026-06-10T14:00:00Z', quietMinutesBefore: -1, quietMinutesAfter: 525_601 },
        { reason: 'call', start: '2026-06-10T13:00:00Z', end: '2026-06-10T14:00:00Z', quietMinutesBefore: 0.5, colour: 'red' },
        { reason: 'leave', firstDate: '2026-06-12', lastDate: '2026-06-11' },
        { reason: 'leave', firstDate: '2026-06-31', room: 1 },
        'leave',
      ]),
    ).toEqual([
      'not-text events[0].reason',
      'not-an-instant events[0].start',
      'not-after events[1].end',
      'too-small events[2].quietMinutesBefore',
      'too-large events[2].quietMinutesAfter',
      'unknown-key events[3]',
      'not-an-integer events[3].quietMinutesBefore',
      'before-first events[4].lastDate',
      'unknown-key events[5]',
      'not-a-date events[5].firstDate',
      'not-a-date events[5].lastDate',
      'not-an-object events[6]',
    ]);
    expect(complaintsAbout('all day')).toEqual(['not-a-list events']);
  });
});

describe('when somebody may next be asked', () => {
  const diary = withBusyTimes(office, [meeting, launch]);

  it('is now when it is working time', () => {
    expect(quietUntil(diary, '2026-06-10T10:00:00+01:00')).toEqual({
      at: '2026-06-10T10:00:00+01:00',
      isQuiet: false,
      until: '2026-06-10T09:00:00Z',
      reasons: [],
    });
  });

  it('is after the meeting and the quiet time around it, for the reason that holds now', () => {
    expect(quietUntil(diary, '2026-06-10T12:00:00Z')).toEqual({
      at: '2026-06-10T12:00:00Z',
      isQuiet: true,
      until: '2026-06-10T14:30:00Z',
      reasons: [
        {
          code: 'quiet-before',
          message: 'quiet time before prospect meeting at 2026-06-10T13:00:00Z',
          params: { reason: 'prospect meeting', start: '2026-06-10T13:00:00Z' },
        },
      ],
    });
    expect(reasons(diary, '2026-06-10T13:00:00Z')).toEqual(['prospect meeting from 2026-06-10T13:00:00Z to 2026-06-10T14:00:00Z']);
    expect(reasons(diary, '2026-06-10T14:00:00Z')).toEqual(['quiet time after prospect meeting until 2026-06-10T14:30:00Z']);
  });

  it('is the next working day after a busy day, with both reasons in their order', () => {
    expect(quietUntil(diary, '2026-06-12T09:00:00Z').until).toBe('2026-06-15T08:00:00Z');
    expect(reasons(diary, '2026-06-12T09:00:00Z')).toEqual(['launch day from 2026-06-12 to 2026-06-12', 'outside working hours']);
  });

  it('is in the morning for no other reason than the hours', () => {
    expect(reasons(diary, '2026-06-08T17:00:00Z')).toEqual(['outside working hours']);
    expect(reasons(diary, '2026-06-11T07:59:59Z')).toEqual(['outside working hours']);
  });

  it('is after breaks and holidays that would otherwise be working time', () => {
    const calendar: WorkingCalendar = { ...office, holidays: ['2026-06-11', '2026-06-13'], breaks: { '2026-06-10': [['15:00', '17:30']] } };
    expect(reasons(calendar, '2026-06-10T15:00:00Z')).toEqual([
      'break from 2026-06-10T14:00:00Z to 2026-06-10T16:30:00Z',
      'outside working hours',
      'holiday on 2026-06-11',
    ]);
    expect(quietUntil(calendar, '2026-06-10T15:00:00Z').until).toBe('2026-06-12T08:00:00Z');
    expect(reasons(calendar, '2026-06-13T10:00:00Z')).toEqual(['outside working hours']);
  });
});
