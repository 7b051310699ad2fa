import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { recurrenceMessages } from '../messages.ts';
import { frequencies, recurrenceProblems } from './recurrence-problems.ts';
import type { Recurrence } from './recurrence.ts';
import { lineNames, readDayRule, readInteger, readMoment, readWeekday, ruleParts } from './text-form.ts';

const longestText = 100_000;

/** A part or a line that could be read, by the key it has in a recurrence, or what is wrong with it. */
type Reading = { readonly key: keyof Recurrence; readonly value: unknown } | { readonly problem: Problem };

/**
 * Reads a recurrence from the lines of RFC 5545: `DTSTART`, one `RRULE`, and `EXDATE` or `RDATE` when there are any, all in local time.
 *
 * @param text - content lines; what lies outside the subset (time zones, `BYHOUR`, `FREQ=HOURLY` and so on) is refused by name
 * @returns the recurrence, plain JSON
 * @throws InputError `not-supported`, `not-a-rule`, `not-unique`, or what is wrong with the rule itself, all at once
 *
 * @example
 * ```ts
 * import { parseRecurrence } from 'marops/calendar';
 *
 * parseRecurrence('DTSTART:20240109T140000\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU')
 * // => { start: '2024-01-09T14:00:00', frequency: 'monthly', interval: 3, byDay: [{ weekday: 'tue', ordinal: 2 }] }
 *
 * parseRecurrence('DTSTART:20240109T140000\nRRULE:FREQ=DAILY;BYHOUR=9'); // throws got "BYHOUR"
 * ```
 */
export function parseRecurrence(text: string): Recurrence {
  const given: unknown = text;
  if (typeof given !== 'string') refuseWhenBroken([problem(kernelMessages, 'not-text', 'text', { value: shown(given) })]);
  if (text.length > longestText) refuseWhenBroken([problem(kernelMessages, 'too-big', 'text', { max: longestText })]);
  const readings = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap(readLine);
  refuseWhenBroken([...readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : [])), ...repeated(readings)]);
  const rule: unknown = Object.fromEntries(readings.flatMap((reading) => ('key' in reading ? [[reading.key, reading.value]] : [])));
  refuseWhenBroken(recurrenceProblems(rule));
  return rule as Recurrence;
}

function repeated(readings: readonly Reading[]): readonly Problem[] {
  const keys = readings.flatMap((reading) => ('key' in reading ? [reading.key] : []));
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => problem(kernelMessages, 'not-unique', `rule.${key}`, { value: shown(key) }));
}

function readLine(line: string): readonly Reading[] {
  const [, name = '', parameters = '', value = ''] = /^([A-Za-z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
  const [upper, options] = [name.toUpperCase(), parameters.toUpperCase()];
  if (name === '') return /^FREQ=/i.test(line) ? readRule(line) : [unreadable('text', line)];
  if (!lineNames.some((each) => each === upper)) return [unsupported('text', lineNames, name)];
  if (options !== '' && options !== ';VALUE=DATE' && options !== ';VALUE=DATE-TIME') return [unsupported(upper, ['VALUE=DATE'], parameters.slice(1))];
  switch (upper) {
    case 'RRULE':
      return readRule(value);
    case 'DTSTART':
      return [momentReading('start', upper, value)];
    default:
      return [listReading(upper === 'EXDATE' ? 'except' : 'also', upper, value, readMoment)];
  }
}

function readRule(rule: string): readonly Reading[] {
  return rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return readPart(name.toUpperCase(), value.toUpperCase(), part);
  });
}

function readPart(name: string, value: string, part: string): Reading {
  switch (name) {
    case 'FREQ': {
      const frequency = frequencies.find((each) => each.toUpperCase() === value);
      return frequency === undefined ? unsupported(name, frequencies, value) : { key: 'frequency', value: frequency };
    }
    case 'UNTIL':
      return momentReading('until', name, value);
    case 'COUNT':
      return reading('count', name, value, readInteger);
    case 'INTERVAL':
      return reading('interval', name, value, readInteger);
    case 'WKST':
      return reading('weekStart', name, value, readWeekday);
    case 'BYMONTH':
      return listReading('byMonth', name, value, readInteger);
    case 'BYMONTHDAY':
      return listReading('byMonthDay', name, value, readInteger);
    case 'BYSETPOS':
      return listReading('bySetPosition', name, value, readInteger);
    case 'BYDAY':
      return listReading('byDay', name, value, readDayRule);
    default:
      return /^[A-Z-]+$/.test(name) ? unsupported('RRULE', ruleParts, name) : unreadable('RRULE', part);
  }
}

function momentReading(key: keyof Recurrence, name: string, value: string): Reading {
  return /^\d{8}T\d{6}Z$/.test(value) ? unsupported(name, ['local time'], value) : reading(key, name, value, readMoment);
}

function reading(key: keyof Recurrence, name: string, text: string, read: (text: string) => unknown): Reading {
  const value = read(text);
  return value === undefined ? unreadable(name, text) : { key, value };
}

function listReading(key: keyof Recurrence, name: string, text: string, read: (text: string) => unknown): Reading {
  const values = text.split(',').map(read);
  return values.includes(undefined) ? unreadable(name, text) : { key, value: values };
}

function unsupported(path: string, supported: readonly string[], value: string): Reading {
  return { problem: problem(recurrenceMessages, 'not-supported', path, { supported, value: shown(value) }) };
}

function unreadable(path: string, value: string): Reading {
  return { problem: problem(recurrenceMessages, 'not-a-rule', path, { value: shown(value) }) };
}
