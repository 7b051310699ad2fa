import { refuseWhenBroken } from '../../kernel/index.ts';
import { millisecondsInDay, readDate, refuseDates, writeDate } from '../date.ts';
import { requireObject } from '../given-object.ts';
import { refuseLongWindow } from '../search-limits.ts';
import { planOf, timeOf, type Plan } from './plan.ts';
import { recurrenceProblems } from './recurrence-problems.ts';
import type { Recurrence } from './recurrence.ts';

/** A stretch of dates. */
export interface DateWindow {
  /** First date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last date, `YYYY-MM-DD`, included; at most 100 years later. */
  readonly to: string;
}

/**
 * When a rule falls due, on the wall clock. `instantOf` turns an occurrence into an instant, `adjustToBusinessDay` moves it off a holiday.
 *
 * @param rule - what repeats
 * @param window - dates between which the occurrences lie
 * @returns the occurrences in order, in the form of the start of the rule: dates, or dates and times to the second
 * @throws InputError `not-a-date`, `too-long`, `not-one-of`, `not-together`, `not-without`, `different-form` and the kernel's codes, all of the rule at once
 *
 * @example
 * ```ts
 * import { occurrences } from 'marops/calendar';
 *
 * const newsletter = { start: '2024-01-31', frequency: 'monthly', byMonthDay: [-1] } as const;
 * occurrences(newsletter, { from: '2024-02-01', to: '2024-04-30' }) // => ['2024-02-29', '2024-03-31', '2024-04-30']
 *
 * const review = { start: '2024-01-09T14:00', frequency: 'monthly', interval: 3, byDay: [{ weekday: 'tue', ordinal: 2 }] } as const;
 * occurrences(review, { from: '2024-03-01', to: '2024-10-31' }) // => ['2024-04-09T14:00:00', '2024-07-09T14:00:00', '2024-10-08T14:00:00']
 * ```
 */
export function occurrences(rule: Recurrence, window: DateWindow): readonly string[] {
  const [first, last] = daysOf(window);
  refuseWhenBroken(recurrenceProblems(rule));
  const plan = planOf(rule);
  const written = new Set(daysWithin(plan, first, last).map((day) => `${writeDate(day)}${plan.time}`));
  for (const moment of rule.also ?? []) {
    const day = readDate(moment.slice(0, 10));
    if (day >= first && day <= last) written.add(withSeconds(moment));
  }
  for (const moment of rule.except ?? []) written.delete(withSeconds(moment));
  return [...written].sort();
}

function daysOf(window: DateWindow): readonly [first: number, last: number] {
  requireObject(window, 'window');
  const { from, to } = window;
  const [first, last] = [readDate(from), readDate(to)];
  if (Number.isNaN(first) || Number.isNaN(last)) refuseDates({ 'window.from': from, 'window.to': to });
  refuseLongWindow(first * millisecondsInDay, last * millisecondsInDay, to);
  return [first, last];
}

function daysWithin(plan: Plan, first: number, last: number): readonly number[] {
  const days: number[] = [];
  // Only a rule that counts has to be followed from its start.
  let step = plan.count === Number.MAX_SAFE_INTEGER ? plan.stepBefore(first) : 0;
  let left = plan.count;
  const end = Math.min(last, plan.lastDay);
  for (; left > 0 && plan.frame(step)[0] <= end; step += 1) {
    for (const day of pickedIn(plan, step)) {
      if (day < plan.startDay || left === 0) continue;
      left -= 1;
      if (day >= first && day <= end) days.push(day);
    }
  }
  return days;
}

function pickedIn(plan: Plan, step: number): readonly number[] {
  const [first, next] = plan.frame(step);
  const days: number[] = [];
  for (let day = first; day < next; day += 1) if (plan.matches(day)) days.push(day);
  if (plan.positions === undefined) return days;
  const kept = new Set(plan.positions.map((position) => (position > 0 ? days[position - 1] : days.at(position))));
  return days.filter((day) => kept.has(day));
}

function withSeconds(moment: string): string {
  return `${moment.slice(0, 10)}${timeOf(moment)}`;
}
