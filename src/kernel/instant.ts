const pattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The moment that a text names, in milliseconds since 1970-01-01T00:00:00Z. Without an offset a text means another moment on every machine,
 * so it has none here.
 *
 * @param text - ISO 8601 with offset: `2026-11-22T09:00:00Z`, `2026-11-22T10:00:00+01:00`
 * @returns milliseconds, or undefined when it is not an instant with an offset
 *
 * @example
 * ```ts
 * import { instantOf } from 'marops/kernel';
 *
 * instantOf('1970-01-02T00:00:00Z') // => 86400000
 * instantOf('2026-11-22T09:00:00') // => undefined
 * ```
 */
export function instantOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length > 40 || !pattern.test(text) || dayOf(text.slice(0, 10)) === undefined) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/**
 * The day that a calendar date names, in days since 1970-01-01.
 *
 * @param text - `YYYY-MM-DD`
 * @returns days, or undefined when it is not a date of the calendar
 *
 * @example
 * ```ts
 * import { dayOf } from 'marops/kernel';
 *
 * dayOf('1970-01-11') // => 10
 * dayOf('2026-02-30') // => undefined
 * ```
 */
export function dayOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  const isReal = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
  return isReal ? milliseconds / 86_400_000 : undefined;
}
