import { kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { readDate, weekdays } from './date.ts';
import { readInstant } from './instant.ts';
import { intervalProblems } from './interval.ts';
import { calendarMessages } from './messages.ts';
import { isTimezone } from './zone.ts';

type Fields = Readonly<Record<string, unknown>>;

const calendarKeys = ['timezone', 'hours', 'holidays', 'shifts', 'breaks', 'busy'];
const busyTimeKeys = ['reason', 'start', 'end', 'quietMinutesBefore', 'quietMinutesAfter'];
const busyDaysKeys = ['reason', 'firstDate', 'lastDate'];
const minutesInYear = 525_600;

/**
 * What is wrong with a working calendar; safe for data from anywhere.
 * @internal
 */
export function calendarProblems(calendar: unknown): readonly Problem[] {
  if (!isFields(calendar)) return [problem(kernelMessages, 'not-an-object', 'calendar', { value: shown(calendar) })];
  const { timezone, hours, holidays = [], shifts = {}, breaks = {}, busy = [] } = calendar;
  return [
    ...unknownKeys(calendar, calendarKeys, 'calendar'),
    ...(isTimezone(timezone) ? [] : [problem(calendarMessages, 'unknown-zone', 'timezone', { value: shown(timezone) })]),
    ...dayProblems(hours, 'hours', (key) => weekdays.some((weekday) => weekday === key), 'apart'),
    ...listProblems(holidays, 'holidays', dateProblems),
    ...dayProblems(shifts, 'shifts', isDateKey, 'apart'),
    ...dayProblems(breaks, 'breaks', isDateKey, 'anyhow'),
    ...listProblems(busy, 'busy', busyProblems),
    ...(opensSomeTime(hours) || opensSomeTime(shifts) ? [] : [problem(calendarMessages, 'never-open', 'hours')]),
  ];
}

/**
 * What is wrong with events of a diary.
 * @internal
 */
export function busyEventProblems(events: unknown, path: string): readonly Problem[] {
  return listProblems(events, path, busyProblems);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDateKey(key: string): boolean {
  return !Number.isNaN(readDate(key));
}

function unknownKeys(fields: Fields, known: readonly string[], path: string): readonly Problem[] {
  const unknown = Object.keys(fields).filter((key) => !known.includes(key));
  return unknown.map((key) => problem(kernelMessages, 'unknown-key', path, { known, value: shown(key) }));
}

function listProblems(list: unknown, path: string, check: (each: unknown, path: string) => readonly Problem[]): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return list.flatMap((each, index) => check(each, `${path}[${String(index)}]`));
}

function dateProblems(date: unknown, path: string): readonly Problem[] {
  return Number.isNaN(readDate(date)) ? [problem(calendarMessages, 'not-a-date', path, { value: shown(date) })] : [];
}

function dayProblems(days: unknown, path: string, isDay: (key: string) => boolean, how: 'apart' | 'anyhow'): readonly Problem[] {
  if (!isFields(days)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(days) })];
  return Object.entries(days).flatMap(([day, intervals]) => {
    const at = `${path}.${day}`;
    if (isDay(day)) return intervals === undefined ? [] : intervalProblems(intervals, at, how);
    if (path === 'hours') return [problem(kernelMessages, 'unknown-key', path, { known: weekdays, value: shown(day) })];
    return [problem(calendarMessages, 'not-a-date', at, { value: shown(day) })];
  });
}

function opensSomeTime(days: unknown): boolean {
  // Hours that cannot be read are their own problem, not a lack of hours.
  return !isFields(days) || Object.values(days).some((intervals) => !Array.isArray(intervals) || intervals.length > 0);
}

function busyProblems(event: unknown, path: string): readonly Problem[] {
  if (!isFields(event)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(event) })];
  const { reason } = event;
  const reasonProblems =
    typeof reason === 'string' && reason !== '' ? [] : [problem(kernelMessages, 'not-text', `${path}.reason`, { value: shown(reason) })];
  return [...reasonProblems, ...('firstDate' in event || 'lastDate' in event ? busyDaysProblems(event, path) : busyTimeProblems(event, path))];
}

function busyDaysProblems(event: Fields, path: string): readonly Problem[] {
  const { firstDate, lastDate } = event;
  const problems = [
    ...unknownKeys(event, busyDaysKeys, path),
    ...dateProblems(firstDate, `${path}.firstDate`),
    ...dateProblems(lastDate, `${path}.lastDate`),
  ];
  if (problems.length > 0 || readDate(firstDate) <= readDate(lastDate)) return problems;
  return [problem(calendarMessages, 'before-first', `${path}.lastDate`, { other: 'firstDate', value: shown(lastDate) })];
}

function busyTimeProblems(event: Fields, path: string): readonly Problem[] {
  const [start, end] = [readInstant(event['start']), readInstant(event['end'])];
  const broken = (['start', 'end'] as const).filter((key) => Number.isNaN(key === 'start' ? start : end));
  return [
    ...unknownKeys(event, busyTimeKeys, path),
    ...broken.map((key) => problem(calendarMessages, 'not-an-instant', `${path}.${key}`, { value: shown(event[key]) })),
    ...(end <= start ? [problem(calendarMessages, 'not-after', `${path}.end`, { other: 'start', value: shown(event['end']) })] : []),
    ...(['quietMinutesBefore', 'quietMinutesAfter'] as const).flatMap((key) => quietProblems(event[key], `${path}.${key}`)),
  ];
}

function quietProblems(minutes: unknown, path: string): readonly Problem[] {
  if (minutes === undefined) return [];
  if (typeof minutes !== 'number' || !Number.isInteger(minutes)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(minutes) })];
  if (minutes < 0) return [problem(kernelMessages, 'too-small', path, { min: 0, value: minutes })];
  return minutes > minutesInYear ? [problem(kernelMessages, 'too-large', path, { max: minutesInYear, value: minutes })] : [];
}
