import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay } from './date.ts';

/** How far the clocks of a place are ahead of UTC. @internal */
export interface Zone {
  /** Offset from UTC at an instant, in milliseconds. */
  readonly offsetAt: (instant: number) => number;
  /** The instant at which the clocks show a time, which is given as if they showed UTC. */
  readonly instantOf: (wallClock: number) => number;
}

/** Days whose offset is remembered, about 55 years. */
const daysRemembered = 20_000;

/**
 * The clocks of a place. A time that they show twice is its first occurrence; a time that they skip moves forward by the size of the gap
 * (RFC 5545 3.3.5, Temporal "compatible").
 * @internal
 */
export function zoneOf(timezone: string): Zone {
  const offsets = new Map<number, number>();

  const exactOffsetAt = (instant: number): number => Math.round(tzOffset(timezone, new Date(instant)) * 60_000);

  // The platform takes microseconds for an offset; a day on which it does not change needs to be asked about only once.
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / millisecondsInDay);
    const known = offsets.get(day) ?? remember(day);
    return Number.isNaN(known) ? exactOffsetAt(instant) : known;
  };

  const remember = (day: number): number => {
    if (offsets.size >= daysRemembered) offsets.clear();
    const start = exactOffsetAt(day * millisecondsInDay);
    const offset = start === exactOffsetAt((day + 1) * millisecondsInDay) ? start : Number.NaN;
    offsets.set(day, offset);
    return offset;
  };

  const instantOf = (wallClock: number): number => {
    const before = offsetAt(wallClock - millisecondsInDay);
    if (offsetAt(wallClock - before) === before) return wallClock - before;
    const after = offsetAt(wallClock + millisecondsInDay);
    return offsetAt(wallClock - after) === after ? wallClock - after : wallClock - before;
  };

  return { offsetAt, instantOf };
}

/**
 * Tells whether a value names a place whose clocks the platform knows. Bare offsets such as `+02:00` are not places.
 * @internal
 */
export function isTimezone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
