/**
 * The date of a value: its first ten characters where it is a date, with or without a local time behind it. A moment with an offset has no
 * date of its own.
 *
 * @param value - what stood in a date column
 * @returns `YYYY-MM-DD`, or undefined
 * @internal
 */
export function dateOfValue(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(value)) return undefined;
  return value.slice(0, 10);
}
