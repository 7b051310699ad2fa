import { InputError, notANumber, problem, refuseWhenBroken, shown, kernelMessages } from '../kernel/index.ts';
import { requireObject } from './given-object.ts';
import { firstInstant, lastInstant } from './instant.ts';
import { calendarMessages } from './messages.ts';

/** How far a search goes before finding nothing is a problem. */
export interface SearchLimits {
  /** Years of 365 days from where the search starts, above 0 and at most 100; 10 when left out. */
  readonly withinYears?: number;
}

const yearLength = 31_536_000_000;

/** The most years that a search or a window may cover. @internal */
export const mostYears = 100;

/**
 * The years that a search may go.
 *
 * @throws InputError when they are not above 0 and at most 100
 * @internal
 */
export function yearsWithin(limits: SearchLimits): number {
  requireObject(limits, 'limits');
  const { withinYears = 10 } = limits;
  const wrong = notANumber(withinYears, 'limits.withinYears');
  refuseWhenBroken(wrong === undefined ? [] : [wrong]);
  if (withinYears > 0 && withinYears <= mostYears) return withinYears;
  const [code, params] = withinYears > 0 ? (['too-large', { max: mostYears }] as const) : (['not-positive', { above: 0 }] as const);
  throw new InputError([problem(kernelMessages, code, 'limits.withinYears', { ...params, value: withinYears })]);
}

/**
 * The last instant that a search may find; always one that can be written.
 * @internal
 */
export function searchEnd(from: number, direction: 1 | -1, limits: SearchLimits): number {
  return Math.max(firstInstant, Math.min(lastInstant, from + direction * yearsWithin(limits) * yearLength));
}

/**
 * What a search found, or the problem that it found nothing.
 *
 * @throws InputError `not-open-within`
 * @internal
 */
export function foundWithin<Found>(found: Found | undefined, path: string, value: unknown, limits: SearchLimits): Found {
  if (found !== undefined) return found;
  throw new InputError([problem(calendarMessages, 'not-open-within', path, { years: yearsWithin(limits), value: shown(value) })]);
}

/**
 * Throws when a window is too long to be looked through.
 *
 * @throws InputError `too-long`
 * @internal
 */
export function refuseLongWindow(start: number, end: number, to: string): void {
  if (end - start <= mostYears * 366 * 86_400_000) return;
  throw new InputError([problem(calendarMessages, 'too-long', 'to', { years: mostYears, other: 'from', value: shown(to) })]);
}
