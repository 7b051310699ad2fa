import { dayOf } from '../kernel/index.ts';

/**
 * The date of a value: its first ten characters where they are a date of the calendar, with or without a local time behind it. A moment with
 * an offset has no date of its own.
 *
 * @param value - what stood in a date column
 * @returns `YYYY-MM-DD`, or undefined
 * @internal
 */
export function dateOfValue(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^.{10}([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?)?$/.test(value)) return undefined;
  const date = value.slice(0, 10);
  return dayOf(date) === undefined ? undefined : date;
}
