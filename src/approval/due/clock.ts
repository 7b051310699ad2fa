import { addWorkingTime, millisecondsInHour, millisecondsInMinute, workingTimeBetween, type WorkingCalendar } from '../../calendar/index.ts';
import { InputError, problem, shown } from '../../kernel/index.ts';
import type { Running } from '../item.ts';
import { approvalMessages } from '../messages.ts';
import type { WorkingAmount } from '../workflow.ts';

/**
 * An amount of working time in milliseconds.
 * @internal
 */
export function millisecondsOf({ amount, unit }: WorkingAmount): number {
  return Math.round(amount * (unit === 'hour' ? millisecondsInHour : millisecondsInMinute));
}

/**
 * The instant at which a clock has used up an amount of working time; undefined while it stands still before that.
 * @internal
 */
export function usedUpAt(clock: readonly Running[], calendar: WorkingCalendar, milliseconds: number): string | undefined {
  let left = milliseconds;
  for (const { from, to } of clock) {
    const used = to === undefined ? Number.POSITIVE_INFINITY : workingTimeBetween(calendar, from, to);
    if (left <= used) return addWorkingTime(calendar, from, left);
    left -= used;
  }
  return undefined;
}

/**
 * A calendar by the name that a workflow gives it.
 * @internal
 */
export function calendarNamed(name: string, calendars: Readonly<Record<string, WorkingCalendar>>, path: string): WorkingCalendar {
  const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (calendar !== undefined) return calendar;
  throw new InputError([problem(approvalMessages, 'unknown-calendar', path, { known: Object.keys(calendars), value: shown(name) })]);
}
