/** In what time is counted. Weeks begin on Monday. */
export type PeriodUnit = 'day' | 'week' | 'month';

/**
 * The number of the period that holds a date, counted from 1970.
 *
 * @internal
 */
export function periodOf(date: string, unit: PeriodUnit): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (unit === 'month') return year * 12 + month - 1;
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  // 1 January 1970 was a Thursday.
  return unit === 'day' ? days : Math.floor((days + 3) / 7);
}

/**
 * The first day of a period.
 *
 * @internal
 */
export function startOf(period: number, unit: PeriodUnit): string {
  const time = unit === 'month' ? Date.UTC(Math.floor(period / 12), period % 12, 1) : (unit === 'day' ? period : period * 7 - 3) * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
