export { defineWorkingCalendar, type BusyDays, type BusyEvent, type BusyTime, type Interval, type WorkingCalendar } from './working-calendar.ts';
export { isOpen, nextOpen, previousOpen } from './opening.ts';
export { addWorkingTime, workingTimeBetween } from './working-time.ts';
export { openPeriods, type OpenPeriod } from './open-periods.ts';
export { addBusinessDays, adjustToBusinessDay, businessDaysBetween, isBusinessDay, type DayConvention } from './business-days.ts';
export { quietUntil, withBusyTimes, type QuietAnswer, type QuietReason } from './diary.ts';
export type { SearchLimits } from './search-limits.ts';

export { fiscalYear, type FiscalYear, type FiscalYearOptions } from './fiscal-year.ts';
export { isoWeekYear, nrfRetailYear, retailYear, type RetailYear, type RetailYearOptions, type YearAnchor } from './retail-year.ts';
export { periodOf, periodsBetween, previous, sameLastYear } from './period.ts';
export type { Period, PeriodScheme } from './period-in-year.ts';
export type { Grain, YearScheme } from './year-division.ts';

export type { DayRule, Frequency, Recurrence } from './recurrence/recurrence.ts';
export { occurrences, type DateWindow } from './recurrence/occurrences.ts';
export { parseRecurrence } from './recurrence/parse.ts';
export { formatRecurrence } from './recurrence/format.ts';

export { addDays, daysBetween, isDate, weekdayOf, type Weekday } from './date.ts';
export { epochMilliseconds, instantAt, isInstant, millisecondsInHour, millisecondsInMinute } from './instant.ts';
export { instantOf, wallClockAt } from './wall-clock.ts';
export { calendarMessages, periodMessages, quietMessages, recurrenceMessages } from './messages.ts';
