import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { requireObject } from './given-object.ts';
import { periodMessages } from './messages.ts';

/** What is special about a fiscal year. */
export interface FiscalYearOptions {
  /** First day of the year as `MM-DD`, day 01 to 28: `02-01`. Months of the year start on that day too. */
  readonly start: string;
  /** The calendar year that gives the fiscal year its number: the one in which it starts, or the one in which it ends; `start` when left out. */
  readonly namedAfter?: 'start' | 'end';
}

/** A year of twelve calendar months that starts on a fixed date; plain JSON. */
export interface FiscalYear {
  /** Which kind of year this is. */
  readonly kind: 'fiscal';
  /** First day of the year as `MM-DD`. */
  readonly start: string;
  /** The calendar year that gives the fiscal year its number. */
  readonly namedAfter: 'start' | 'end';
}

/**
 * A fiscal year of twelve calendar months. `fiscalYear({ start: '01-01' })` is the calendar year.
 *
 * @param options - when it starts and how it is numbered
 * @returns the year, for `periodOf` and its like
 * @throws InputError `not-a-year-start`, `not-one-of`
 *
 * @example
 * ```ts
 * import { fiscalYear, periodOf } from 'marops/calendar';
 *
 * periodOf('2026-10-31', { year: fiscalYear({ start: '02-01' }), grain: 'quarter' })
 * // => { id: '2026-Q3', grain: 'quarter', year: 2026, number: 3, firstDate: '2026-08-01', lastDate: '2026-10-31', days: 92 }
 * ```
 */
export function fiscalYear(options: FiscalYearOptions): FiscalYear {
  requireObject(options, 'options');
  const year: FiscalYear = { kind: 'fiscal', start: options.start, namedAfter: options.namedAfter ?? 'start' };
  refuseWhenBroken(fiscalYearProblems(year, ''));
  return Object.freeze(year);
}

/**
 * What is wrong with a fiscal year; `path` ends with a dot or is empty.
 * @internal
 */
export function fiscalYearProblems({ start, namedAfter }: Readonly<Record<keyof FiscalYear, unknown>>, path: string): readonly Problem[] {
  const isStart = typeof start === 'string' && /^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(start);
  return [
    ...(isStart ? [] : [problem(periodMessages, 'not-a-year-start', `${path}start`, { value: shown(start) })]),
    ...namingProblems(namedAfter, path),
  ];
}

/**
 * What is wrong with how a year is numbered.
 * @internal
 */
export function namingProblems(namedAfter: unknown, path: string): readonly Problem[] {
  if (namedAfter === 'start' || namedAfter === 'end') return [];
  return [problem(kernelMessages, 'not-one-of', `${path}namedAfter`, { allowed: ['start', 'end'], value: shown(namedAfter) })];
}
