import { quietUntil, withBusyTimes, type BusyDays, type BusyTime, type QuietAnswer, type WorkingCalendar } from '../../calendar/index.ts';

/** Something in a diary, with how much it matters. */
export type RankedEvent = (BusyTime | BusyDays) & {
  /** An item of a higher rank may break through; 1 without it. */
  readonly rank?: number;
};

/** When a person works, and what keeps them busy. */
export interface Diary {
  /** Their working time. */
  readonly calendar: WorkingCalendar;
  /** Meetings, deadline days, leave. */
  readonly events?: readonly RankedEvent[];
}

/**
 * When a person may be asked about something of a rank, and what stands between.
 * @internal
 */
export function mayBeAsked({ calendar, events = [] }: Diary, at: string, rank: number): QuietAnswer {
  const blocking = events.filter((event) => (event.rank ?? 1) >= rank).map(withoutRank);
  return quietUntil(withBusyTimes(calendar, blocking), at);
}

function withoutRank({ rank: _rank, ...event }: RankedEvent): BusyTime | BusyDays {
  return event;
}
