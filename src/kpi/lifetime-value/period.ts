import { dayOf } from '../../kernel/index.ts';

/** In what time is counted. Weeks begin on Monday. */
export type PeriodUnit = 'day' | 'week' | 'month';

/**
 * The number of the period that holds a date, counted from 1970; months from the year 0.
 *
 * @internal
 */
export function periodOf(date: string, unit: PeriodUnit): number {
  if (unit === 'month') return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const day = dayOf(date)!;
  // 1 January 1970 was a Thursday.
  return unit === 'day' ? day : Math.floor((day + 3) / 7);
}

/**
 * The first day of a period.
 *
 * @internal
 */
export function startOf(period: number, unit: PeriodUnit): string {
  if (unit === 'month') return `${digits(Math.floor(period / 12), 4)}-${digits((period % 12) + 1, 2)}-01`;
  return new Date((unit === 'day' ? period : period * 7 - 3) * 86_400_000).toISOString().slice(0, 10);
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
