import { addDays } from '../../calendar/index.ts';
import type { ReportingPeriod } from '../grouping.ts';
import { funnelLevel } from './funnel-level.ts';

/** The date on which somebody reached each stage; undefined where they did not. */
export type Journey = readonly (string | undefined)[];

/** Which stages count, for each journey and stage. */
export interface ReachedStages {
  /** By journey, then by stage. */
  readonly reached: readonly (readonly boolean[])[];
  /** Journeys with a stage that does not follow from those before it. */
  readonly outOfOrder: number;
  /** Journeys that entered too late to have had the whole window. */
  readonly tooYoung: number;
}

/**
 * The stages that each journey reached within a period, whatever came before.
 * @internal
 */
export function reachedInPeriod(journeys: readonly Journey[], period: ReportingPeriod): ReachedStages {
  return { reached: journeys.map((dates) => dates.map((date) => isWithin(date, period))), outOfOrder: 0, tooYoung: 0 };
}

/**
 * The stages that those who entered in a period reached in order, at any time or within a window.
 * @internal
 */
export function reachedByCohort(
  journeys: readonly Journey[],
  period: ReportingPeriod,
  window: { readonly days: number; readonly asOf: string } | undefined,
): ReachedStages {
  let [outOfOrder, tooYoung] = [0, 0];
  const reached = journeys.map((dates) => {
    const entered = dates[0];
    if (entered === undefined || !isWithin(entered, period)) return dates.map(() => false);
    const lastDay = window === undefined ? undefined : addDays(entered, window.days);
    if (window !== undefined && lastDay !== undefined && lastDay > window.asOf) {
      tooYoung += 1;
      return dates.map(() => false);
    }
    const visited = inTime(dates, lastDay);
    const level = funnelLevel(
      visited,
      dates.map((_, stage) => String(stage)),
    );
    if (visited.length > level) outOfOrder += 1;
    return dates.map((_, stage) => stage < level);
  });
  return { reached, outOfOrder, tooYoung };
}

/** The stages by date, those of one day in the order of the funnel; none after the last day. */
function inTime(dates: Journey, lastDay: string | undefined): readonly string[] {
  const visits = dates.flatMap((date, stage) => (date === undefined || (lastDay !== undefined && date > lastDay) ? [] : [{ date, stage }]));
  visits.sort((left, right) => (left.date === right.date ? left.stage - right.stage : left.date < right.date ? -1 : 1));
  return visits.map(({ stage }) => String(stage));
}

function isWithin(date: string | undefined, { firstDate, lastDate }: ReportingPeriod): boolean {
  return date !== undefined && firstDate <= date && date <= lastDate;
}
