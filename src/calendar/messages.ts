/** The sentences about calendars, instants and dates. */
export const calendarMessages = {
  'unknown-zone': '{path} must be an IANA time zone such as Europe/London, got {value}',
  'not-a-time': '{path} must be a time from 00:00 to {last}, got {value}',
  'not-an-interval': '{path} must be a pair of times such as ["09:00", "17:00"], got {value}',
  overlap: '{path} must not overlap {other}, got {value}',
  'never-open': '{path} must open at some time, got no hours at all',
  'not-a-date': '{path} must be a date that exists, as YYYY-MM-DD, got {value}',
  'not-an-instant': '{path} must be an instant with its offset, such as 2026-06-10T14:00:00Z, got {value}',
  'not-a-wall-clock-time': '{path} must be a date and time without offset, such as 2026-06-10T14:00:00, got {value}',
  'before-first': '{path} must not be before {other}, got {value}',
  'not-after': '{path} must be after {other}, got {value}',
  'not-open-within': '{path} must be within {years} years of enough working time, got {value}',
  'no-business-day-within': '{path} must be within {years} years of enough business days, got {value}',
  'too-long': '{path} must be at most {years} years after {other}, got {value}',
  'out-of-range': '{path} must stay within the years 0001 to 9999, got {value}',
};

/** The sentences about years and their periods. */
export const periodMessages = {
  'not-a-year-start': '{path} must be a month and a day from 01 to 28, as MM-DD, got {value}',
  'not-a-year-scheme': '{path} must be made by fiscalYear or retailYear, got {value}',
};

/** The sentences about recurrences and their text. */
export const recurrenceMessages = {
  'not-supported': '{path} must stay within the supported part of RFC 5545 ({supported}), got {value}',
  'not-a-rule': '{path} must be a recurrence rule such as FREQ=WEEKLY;BYDAY=MO, got {value}',
  'not-together': '{path} must not be given together with {other}, got both',
  'not-without': '{path} must be given only together with {other}, got it alone',
  'different-form': '{path} must be of the form of the start ({form}), got {value}',
};

/** Why somebody must not be asked now, by code. */
export const quietMessages = {
  'quiet-before': 'quiet time before {reason} at {start}',
  'busy-time': '{reason} from {start} to {end}',
  'quiet-after': 'quiet time after {reason} until {end}',
  'busy-days': '{reason} from {firstDate} to {lastDate}',
  holiday: 'holiday on {date}',
  break: 'break from {start} to {end}',
  'outside-hours': 'outside working hours',
};
