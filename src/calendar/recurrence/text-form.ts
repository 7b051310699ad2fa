import { weekdays, type Weekday } from '../date.ts';
import type { DayRule } from './recurrence.ts';

/** The parts of an `RRULE` that are read and written, in the order in which they are written. @internal */
export const ruleParts = ['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST'] as const;

/** The content lines that are read and written. @internal */
export const lineNames = ['DTSTART', 'RRULE', 'EXDATE', 'RDATE'] as const;

/**
 * A date or a local date and time of RFC 5545 in the form used here; undefined for anything else.
 * @internal
 */
export function readMoment(text: string): string | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?$/.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  const date = [year, month, day].join('-');
  return hour === undefined ? date : `${date}T${[hour, minute, second].join(':')}`;
}

/**
 * A moment as RFC 5545 writes it.
 * @internal
 */
export function writeMoment(moment: string): string {
  const compact = moment.replaceAll(/[-:]/g, '');
  return compact.length === 13 ? `${compact}00` : compact;
}

/**
 * A whole number; undefined for anything else.
 * @internal
 */
export function readInteger(text: string): number | undefined {
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) + 0 : undefined;
}

/**
 * A day of the week from its two letters; undefined for anything else.
 * @internal
 */
export function readWeekday(text: string): Weekday | undefined {
  return weekdays.find((weekday) => writeWeekday(weekday) === text);
}

/**
 * The two letters of a day of the week.
 * @internal
 */
export function writeWeekday(weekday: Weekday): string {
  return weekday.slice(0, 2).toUpperCase();
}

/**
 * A day with or without its ordinal: `MO`, `2TU`, `-1FR`; undefined for anything else.
 * @internal
 */
export function readDayRule(text: string): DayRule | undefined {
  const weekday = readWeekday(text.slice(-2));
  if (weekday === undefined) return undefined;
  if (text.length === 2) return { weekday };
  const ordinal = readInteger(text.slice(0, -2));
  return ordinal === undefined ? undefined : { weekday, ordinal };
}

/**
 * A day as RFC 5545 writes it.
 * @internal
 */
export function writeDayRule({ weekday, ordinal }: DayRule): string {
  return `${ordinal === undefined ? '' : String(ordinal)}${writeWeekday(weekday)}`;
}
