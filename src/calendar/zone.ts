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
 * The clocks of a place, for a single question.
 * @internal
 */
export function clocksOf(timezone: string): Zone {
  return zoneWith((instant) => exactOffset(timezone, instant));
}

/**
 * The clocks of a place, for many questions: the platform takes microseconds for an offset, so that a day on which it does not change is
 * asked about only once.
 * @internal
 */
export function rememberingClocksOf(timezone: string): Zone {
  const offsets = new Map<number, number>();

  const remember = (day: number): number => {
    if (offsets.size >= daysRemembered) offsets.clear();
    const start = exactOffset(timezone, day * millisecondsInDay);
    const offset = start === exactOffset(timezone, (day + 1) * millisecondsInDay) ? start : Number.NaN;
    offsets.set(day, offset);
    return offset;
  };

  return zoneWith((instant) => {
    const day = Math.floor(instant / millisecondsInDay);
    const known = offsets.get(day) ?? remember(day);
    return Number.isNaN(known) ? exactOffset(timezone, instant) : known;
  });
}

/**
 * A time that the clocks show twice is its first occurrence; a time that they skip moves forward by the size of the gap (RFC 5545 3.3.5,
 * Temporal "compatible").
 */
function zoneWith(offsetAt: Zone['offsetAt']): Zone {
  const instantOf = (wallClock: number): number => {
    const before = offsetAt(wallClock - millisecondsInDay);
    if (offsetAt(wallClock - before) === before) return wallClock - before;
    const after = offsetAt(wallClock + millisecondsInDay);
    return offsetAt(wallClock - after) === after ? wallClock - after : wallClock - before;
  };
  return { offsetAt, instantOf };
}

function exactOffset(timezone: string, instant: number): number {
  return Math.round(tzOffset(timezone, new Date(instant)) * 60_000);
}

/**
 * Tells whether a value names a place whose clocks the platform knows. Bare offsets such as `+02:00` are not places.
 * @internal
 */
export function isTimezone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  // tzOffset takes any text with an offset in it for a zone; only the platform can tell `Etc/GMT+10` from `Mars+10`.
  if (/[+-]\d/.test(value)) return isKnownToPlatform(value);
  const offset: unknown = tzOffset(value, new Date(0));
  return typeof offset === 'number' && !Number.isNaN(offset);
}

function isKnownToPlatform(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
