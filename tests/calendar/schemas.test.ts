import type * as z from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  defineWorkingCalendar,
  isoWeekYear,
  nrfRetailYear,
  occurrences,
  periodOf,
  type BusyDays,
  type BusyEvent,
  type BusyTime,
  type FiscalYear,
  type Interval,
  type OpenPeriod,
  type Period,
  type PeriodScheme,
  type Recurrence,
  type RetailYear,
  type WorkingCalendar,
} from 'marops/calendar';
import {
  busyDaysSchema,
  busyEventSchema,
  busyTimeSchema,
  fiscalYearSchema,
  intervalSchema,
  openPeriodSchema,
  periodSchema,
  periodSchemeSchema,
  recurrenceSchema,
  retailYearSchema,
  workingCalendarSchema,
} from 'marops/calendar/schemas';
import { complaints } from './complaints.ts';

const office: WorkingCalendar = { timezone: 'Europe/London', hours: { mon: [['09:00', '17:00']] } };
const weekly: Recurrence = { start: '2024-01-01', frequency: 'weekly' };

describe('schemas', () => {
  it('describe exactly the types', () => {
    expectTypeOf<z.infer<typeof intervalSchema>>().toEqualTypeOf<Interval>();
    expectTypeOf<z.infer<typeof busyTimeSchema>>().toEqualTypeOf<BusyTime>();
    expectTypeOf<z.infer<typeof busyDaysSchema>>().toEqualTypeOf<BusyDays>();
    expectTypeOf<z.infer<typeof busyEventSchema>>().toEqualTypeOf<BusyEvent>();
    expectTypeOf<z.infer<typeof workingCalendarSchema>>().toEqualTypeOf<WorkingCalendar>();
    expectTypeOf<z.infer<typeof openPeriodSchema>>().toEqualTypeOf<OpenPeriod>();
    expectTypeOf<z.infer<typeof fiscalYearSchema>>().toEqualTypeOf<FiscalYear>();
    expectTypeOf<z.infer<typeof retailYearSchema>>().toEqualTypeOf<RetailYear>();
    expectTypeOf<z.infer<typeof periodSchemeSchema>>().toEqualTypeOf<PeriodScheme>();
    expectTypeOf<z.infer<typeof periodSchema>>().toEqualTypeOf<Period>();
    expectTypeOf<z.infer<typeof recurrenceSchema>>().toEqualTypeOf<Recurrence>();
  });

  it('accept and refuse a calendar as its definition does', () => {
    const calendars: readonly unknown[] = [
      office,
      { ...office, hours: { mon: [['22:00', '06:00']], tue: [['00:00', '24:00']] } },
      { ...office, hours: { mon: [['24:00', '06:00']] } },
      { ...office, hours: { mon: [['09:00', '24:01']] } },
      { ...office, hours: { monday: [['09:00', '17:00']] } },
      { ...office, timezone: 'Mars/Olympus' },
      { ...office, timezone: '+02:00' },
      { ...office, holidays: ['2024-02-29'] },
      { ...office, holidays: ['2023-02-29'] },
      { ...office, shifts: { '2024-02-30': [] } },
      { ...office, breaks: { '2024-02-28': [['12:00', '13:00']] } },
      { ...office, closed: true },
      { ...office, busy: [{ reason: 'leave', firstDate: '2024-02-01', lastDate: '2024-02-02' }] },
      { ...office, busy: [{ reason: 'call', start: '2024-02-01T10:00:00Z', end: '2024-02-01T11:00:00Z', quietMinutesBefore: 525_600 }] },
      { ...office, busy: [{ reason: 'call', start: '2024-02-01T10:00:00Z', end: '2024-02-01T11:00:00Z', quietMinutesBefore: 525_601 }] },
      { ...office, busy: [{ reason: 'call', start: '2024-02-01T10:00:00Z', end: '2024-02-01T11:00:00Z', quietMinutesAfter: -1 }] },
      { ...office, busy: [{ reason: '', start: '2024-02-01T10:00:00Z', end: '2024-02-01T11:00:00Z' }] },
      { ...office, busy: [{ reason: 'call', start: '2024-02-01T10:00', end: '2024-02-01T11:00:00Z' }] },
    ];
    for (const calendar of calendars) {
      expect([calendar, workingCalendarSchema.safeParse(calendar).success]).toEqual([
        calendar,
        complaints(() => defineWorkingCalendar(calendar as WorkingCalendar)).length === 0,
      ]);
    }
  });

  it('accept and refuse a recurrence as its expansion does', () => {
    const edges: readonly object[] = [
      {},
      { interval: 1 },
      { interval: 0 },
      { interval: 1000 },
      { interval: 1001 },
      { count: 1 },
      { count: 0 },
      { count: 1.5 },
      { until: '2024-12-31' },
      { until: 'soon' },
      { byMonth: [1, 12] },
      { byMonth: [13] },
      { byMonth: [0] },
      { byMonth: [] },
      { frequency: 'monthly', byMonthDay: [31, -31] },
      { frequency: 'monthly', byMonthDay: [32] },
      { frequency: 'monthly', byMonthDay: [0] },
      { frequency: 'yearly', byDay: [{ weekday: 'mon', ordinal: 53 }] },
      { frequency: 'yearly', byDay: [{ weekday: 'mon', ordinal: -54 }] },
      { frequency: 'yearly', byDay: [{ weekday: 'mon', ordinal: 0 }] },
      { byDay: [{ weekday: 'monday' }] },
      { byDay: [{ weekday: 'mon' }], bySetPosition: [366, -366] },
      { byDay: [{ weekday: 'mon' }], bySetPosition: [367] },
      { weekStart: 'sun' },
      { weekStart: 'SU' },
      { frequency: 'hourly' },
      { except: ['2024-01-08'], also: ['2024-01-09'] },
      { byHour: [9] },
    ];
    for (const edge of edges) {
      const rule = { ...weekly, ...edge };
      const accepted = complaints(() => occurrences(rule, { from: '2024-01-01', to: '2024-01-31' })).length === 0;
      expect([edge, recurrenceSchema.safeParse(rule).success]).toEqual([edge, accepted]);
    }
  });

  it('accept what the room gives', () => {
    expect(retailYearSchema.parse(nrfRetailYear)).toEqual(nrfRetailYear);
    const scheme: PeriodScheme = { year: isoWeekYear, grain: 'week' };
    expect(periodSchemeSchema.parse(scheme)).toEqual(scheme);
    expect(periodSchema.safeParse(periodOf('2024-12-31', scheme)).success).toBe(true);
  });
});
