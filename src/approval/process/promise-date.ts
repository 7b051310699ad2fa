import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from '../../calendar/index.ts';
import { problem, quantile, type Problem } from '../../kernel/index.ts';
import { approvalMessages } from '../messages.ts';
import { isGranted } from '../settle/statuses.ts';
import type { History } from './visits.ts';

/** What a promise rests on. */
export interface PromiseOptions {
  /** How sure it must be: the part of past items that were approved within the time, above 0, at most 1. */
  readonly share: number;
  /** When the item is submitted, an instant with offset. */
  readonly from: string;
  /** The calendar that counts as working time. */
  readonly calendar: WorkingCalendar;
  /** How many approved items a promise needs at least; 5 without it. */
  readonly atLeast?: number;
}

/** A date that the past supports. */
export interface PromiseDate {
  /** The instant by which that part of past items would have been approved; null when there are too few of them. */
  readonly at: string | null;
  /** Working time that it allows, in milliseconds; null when there are too few items. */
  readonly working: number | null;
  /** How sure it is. */
  readonly share: number;
  /** How many approved items it rests on. */
  readonly sample: number;
  /** Why there is none. */
  readonly problems: readonly Problem[];
}

const defaultSample = 5;

/**
 * A date to promise, from how long approved items took in working time.
 *
 * @param histories - past items
 * @param options - how sure, from when, on which calendar
 * @returns the date with its sample, or the problem that the sample is too small
 * @throws InputError what is wrong with the calendar or the instant
 *
 * @example
 * ```ts
 * import { promiseDate } from 'marops/approval';
 *
 * const calendar = { timezone: 'Etc/UTC', hours: { mon: [['09:00', '17:00']] } } as const;
 * promiseDate([], { share: 0.8, from: '2026-06-01T09:00:00Z', calendar }).problems[0]?.message // => 'histories must have at least 5 finished items, got 0'
 * ```
 */
export function promiseDate(histories: readonly History[], options: PromiseOptions): PromiseDate {
  const { atLeast = defaultSample, calendar, from, share } = options;
  const times = histories.flatMap(({ events }) => {
    const granted = events.find(({ status }) => isGranted(status));
    return granted === undefined ? [] : [workingTimeBetween(calendar, events[0]!.at, granted.at)];
  });
  const working = times.length < atLeast ? null : quantile(times, share);
  if (working === null) {
    return {
      at: null,
      working: null,
      share,
      sample: times.length,
      problems: [problem(approvalMessages, 'no-sample', 'histories', { min: atLeast, value: times.length })],
    };
  }
  const rounded = Math.ceil(working);
  return { at: addWorkingTime(calendar, from, rounded), working: rounded, share, sample: times.length, problems: [] };
}
