import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  adjustToBusinessDay,
  businessDaysBetween,
  fiscalYear,
  isBusinessDay,
  periodsBetween,
  quietUntil,
  withBusyTimes,
  type Interval,
  type WorkingCalendar,
} from 'marops/calendar';

const day: readonly Interval[] = [['09:00', '17:00']];
const office: WorkingCalendar = { timezone: 'Etc/UTC', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } };

describe('practices of marketing operations', () => {
  it('APP-04: nobody is chased in the 24 hours before a prospect meeting', () => {
    const diary = withBusyTimes(office, [
      { reason: 'prospect meeting', start: '2026-06-10T14:00:00Z', end: '2026-06-10T15:00:00Z', quietMinutesBefore: 24 * 60 },
    ]);
    const sameMorning = quietUntil(diary, '2026-06-10T09:00:00Z');
    expect([sameMorning.isQuiet, sameMorning.until]).toEqual([true, '2026-06-10T15:00:00Z']);
    expect(sameMorning.reasons.map((reason) => reason.code)).toEqual(['quiet-before']);
    expect(quietUntil(diary, '2026-06-09T13:00:00Z').isQuiet).toBe(false);
  });

  it('APP-07: a due date moves out of a blackout, by two business days', () => {
    const diary = withBusyTimes(office, [{ reason: 'blackout', firstDate: '2026-06-10', lastDate: '2026-06-11' }]);
    const due = adjustToBusinessDay(diary, '2026-06-10', 'following');
    expect(due).toBe('2026-06-12');
    expect(businessDaysBetween(office, '2026-06-10', due)).toBe(2);
  });

  it('APP-08: reminders fall every three business days and wait for the end of a blackout', () => {
    const diary = withBusyTimes(office, [{ reason: 'blackout', firstDate: '2026-06-09', lastDate: '2026-06-09' }]);
    const first = addBusinessDays(office, '2026-06-01', 3);
    const second = addBusinessDays(office, first, 3);
    expect([first, second]).toEqual(['2026-06-04', '2026-06-09']);
    expect(isBusinessDay(diary, second)).toBe(false);
    expect(adjustToBusinessDay(diary, second, 'following')).toBe('2026-06-10');
  });

  it('KPI-09: the quarters of a year from 1 February 2026 end on four dates', () => {
    const quarters = periodsBetween('2026-02-01', '2027-01-31', { year: fiscalYear({ start: '02-01' }), grain: 'quarter' });
    expect(quarters.map((quarter) => quarter.lastDate)).toEqual(['2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31']);
  });

  it('PRG-31: nine working days from Monday 1 June 2026 are Friday 12 June', () => {
    expect(addBusinessDays(office, '2026-06-01', 9)).toBe('2026-06-12');
  });
});
