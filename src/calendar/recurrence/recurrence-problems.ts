import { kernelMessages, problem, shown, type Problem } from '../../kernel/index.ts';
import { readDate, weekdays } from '../date.ts';
import { calendarMessages, recurrenceMessages } from '../messages.ts';
import { readWallClock } from '../wall-clock.ts';
import type { Frequency } from './recurrence.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The four frequencies. @internal */
export const frequencies: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

const keys = ['start', 'frequency', 'interval', 'count', 'until', 'byMonth', 'byMonthDay', 'byDay', 'bySetPosition', 'weekStart', 'except', 'also'];
const mostListed = 1000;

/**
 * What is wrong with a recurrence; safe for data from anywhere.
 * @internal
 */
export function recurrenceProblems(rule: unknown): readonly Problem[] {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    return [problem(kernelMessages, 'not-an-object', 'rule', { value: shown(rule) })];
  }
  const fields = rule as Fields;
  const unknown = Object.keys(fields).filter((key) => !keys.includes(key));
  return [
    ...unknown.map((key) => problem(kernelMessages, 'unknown-key', 'rule', { known: keys, value: shown(key) })),
    ...oneOf(frequencies, fields['frequency'], 'rule.frequency'),
    ...optional(fields, 'interval', (value, path) => wholeNumber(value, path, 1, 1000)),
    ...optional(fields, 'count', (value, path) => wholeNumber(value, path, 1, Number.MAX_SAFE_INTEGER)),
    ...optional(fields, 'byMonth', (value, path) => listOf(value, path, (each, at) => wholeNumber(each, at, 1, 12))),
    ...optional(fields, 'byMonthDay', (value, path) => listOf(value, path, (each, at) => place(each, at, 31))),
    ...optional(fields, 'byDay', (value, path) => listOf(value, path, (each, at) => dayProblems(each, at, fields['frequency']))),
    ...optional(fields, 'bySetPosition', (value, path) => listOf(value, path, (each, at) => place(each, at, 366))),
    ...optional(fields, 'weekStart', (value, path) => oneOf(weekdays, value, path)),
    ...momentProblems(fields),
    ...combinationProblems(fields),
  ];
}

function momentProblems(fields: Fields): readonly Problem[] {
  const { start } = fields;
  const form = formOf(start);
  if (form === undefined) return [problem(calendarMessages, 'not-a-wall-clock-time', 'rule.start', { value: shown(start) })];
  const sameForm = (value: unknown, path: string): readonly Problem[] =>
    formOf(value) === form ? [] : [problem(recurrenceMessages, 'different-form', path, { form, value: shown(value) })];
  return [
    ...optional(fields, 'until', sameForm),
    ...optional(fields, 'except', (value, path) => listOf(value, path, sameForm)),
    ...optional(fields, 'also', (value, path) => listOf(value, path, sameForm)),
  ];
}

function formOf(value: unknown): string | undefined {
  if (!Number.isNaN(readDate(value))) return 'a date';
  return Number.isNaN(readWallClock(value)) ? undefined : 'a date and time without offset';
}

function combinationProblems(fields: Fields): readonly Problem[] {
  const has = (key: string): boolean => fields[key] !== undefined;
  const together = (key: string, other: string): Problem => problem(recurrenceMessages, 'not-together', `rule.${key}`, { other });
  return [
    ...(has('count') && has('until') ? [together('until', 'count')] : []),
    ...(has('byMonthDay') && fields['frequency'] === 'weekly' ? [together('byMonthDay', 'the frequency weekly')] : []),
    ...(has('bySetPosition') && !has('byDay') && !has('byMonthDay') && !has('byMonth')
      ? [problem(recurrenceMessages, 'not-without', 'rule.bySetPosition', { other: 'byDay, byMonthDay or byMonth' })]
      : []),
  ];
}

function dayProblems(day: unknown, path: string, frequency: unknown): readonly Problem[] {
  if (typeof day !== 'object' || day === null) return [problem(kernelMessages, 'not-an-object', path, { value: shown(day) })];
  const { weekday, ordinal, ...rest } = day as Fields;
  const [extra] = Object.keys(rest);
  return [
    ...(extra === undefined ? [] : [problem(kernelMessages, 'unknown-key', path, { known: ['weekday', 'ordinal'], value: shown(extra) })]),
    ...oneOf(weekdays, weekday, `${path}.weekday`),
    ...(ordinal === undefined ? [] : ordinalProblems(ordinal, `${path}.ordinal`, frequency)),
  ];
}

function ordinalProblems(ordinal: unknown, path: string, frequency: unknown): readonly Problem[] {
  if (frequency === 'monthly') return place(ordinal, path, 5);
  if (frequency === 'yearly') return place(ordinal, path, 53);
  return [problem(recurrenceMessages, 'not-together', path, { other: `the frequency ${String(shown(frequency))}` })];
}

function optional(fields: Fields, key: string, check: (value: unknown, path: string) => readonly Problem[]): readonly Problem[] {
  return fields[key] === undefined ? [] : check(fields[key], `rule.${key}`);
}

function listOf(list: unknown, path: string, check: (each: unknown, path: string) => readonly Problem[]): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  if (list.length === 0) return [problem(kernelMessages, 'missing', path)];
  if (list.length > mostListed) return [problem(kernelMessages, 'too-big', path, { max: mostListed })];
  return list.flatMap((each, index) => check(each, `${path}[${String(index)}]`));
}

function oneOf(allowed: readonly string[], value: unknown, path: string): readonly Problem[] {
  if (allowed.some((each) => each === value)) return [];
  return [problem(kernelMessages, 'not-one-of', path, { allowed, value: shown(value) })];
}

function wholeNumber(value: unknown, path: string, min: number, max: number): readonly Problem[] {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(value) })];
  if (value < min) return [problem(kernelMessages, 'too-small', path, { min, value })];
  return value > max ? [problem(kernelMessages, 'too-large', path, { max, value })] : [];
}

/** A place counted from the start (1 and up) or from the end (-1 and down). */
function place(value: unknown, path: string, farthest: number): readonly Problem[] {
  if (value === 0)
    return [problem(kernelMessages, 'not-one-of', path, { allowed: [`1 to ${String(farthest)}`, `-1 to -${String(farthest)}`], value })];
  return wholeNumber(value, path, -farthest, farthest);
}
