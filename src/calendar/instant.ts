import { InputError, problem, shown } from '../kernel/index.ts';
import { lengthOfMonth } from './date.ts';
import { calendarMessages } from './messages.ts';

/** Milliseconds in a minute, for amounts of working time. */
export const millisecondsInMinute = 60_000;

/** Milliseconds in an hour, for amounts of working time. */
export const millisecondsInHour = 3_600_000;

/** The first instant that can be written with a year of four digits, 0001-01-01T00:00:00Z. @internal */
export const firstInstant = -62_135_596_800_000;

/** The last one, 9999-12-31T23:59:59.999Z. @internal */
export const lastInstant = 253_402_300_799_999;

const pattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Milliseconds since 1970 of an instant, NaN for anything else. Digits beyond the millisecond are cut off.
 * @internal
 */
export function readInstant(value: unknown): number {
  if (typeof value !== 'string' || !pattern.test(value)) return Number.NaN;
  const day = Number(value.slice(8, 10));
  if (day > 28 && day > lengthOfMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))) return Number.NaN;
  const milliseconds = Date.parse(value);
  return milliseconds >= firstInstant && milliseconds <= lastInstant ? milliseconds : Number.NaN;
}

/**
 * An instant as it is written everywhere here: in UTC, with a fraction only when there is one.
 * @internal
 */
export function writeInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/**
 * Throws one error that names every value which is not an instant.
 * @internal
 */
export function refuseInstants(values: Readonly<Record<string, unknown>>): never {
  const broken = Object.entries(values).filter(([, value]) => Number.isNaN(readInstant(value)));
  throw new InputError(broken.map(([path, value]) => problem(calendarMessages, 'not-an-instant', path, { value: shown(value) })));
}

/**
 * Tells whether a value is an instant: date, time and offset from UTC, years 0001 to 9999.
 *
 * @param value - anything
 * @returns true for text such as `2026-06-10T14:00:00Z` or `2026-06-10T16:00+02:00`
 *
 * @example
 * ```ts
 * import { isInstant } from 'marops/calendar';
 *
 * isInstant('2026-06-10T16:00+02:00') // => true
 * isInstant('2026-06-10T16:00') // => false
 * isInstant('2026-02-30T16:00:00Z') // => false
 * ```
 */
export function isInstant(value: unknown): value is string {
  return !Number.isNaN(readInstant(value));
}

/**
 * The position of an instant on the line of time, for comparing and subtracting.
 *
 * @param instant - date, time and offset; digits beyond the millisecond are cut off
 * @returns milliseconds since 1970-01-01T00:00:00Z
 * @throws InputError `not-an-instant`
 *
 * @example
 * ```ts
 * import { epochMilliseconds } from 'marops/calendar';
 *
 * epochMilliseconds('1970-01-01T01:00:00+01:00') // => 0
 * ```
 */
export function epochMilliseconds(instant: string): number {
  const milliseconds = readInstant(instant);
  return Number.isNaN(milliseconds) ? refuseInstants({ instant }) : milliseconds;
}

/**
 * The instant at a position on the line of time.
 *
 * @param milliseconds - a whole number, counted from 1970-01-01T00:00:00Z
 * @returns the instant in UTC
 * @throws InputError `out-of-range` outside the years 0001 to 9999, also for a number that is not whole
 *
 * @example
 * ```ts
 * import { instantAt } from 'marops/calendar';
 *
 * instantAt(1_500) // => '1970-01-01T00:00:01.500Z'
 * ```
 */
export function instantAt(milliseconds: number): string {
  if (Number.isInteger(milliseconds) && milliseconds >= firstInstant && milliseconds <= lastInstant) return writeInstant(milliseconds);
  throw new InputError([problem(calendarMessages, 'out-of-range', 'milliseconds', { value: shown(milliseconds) })]);
}
