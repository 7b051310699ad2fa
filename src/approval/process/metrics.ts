import { workingTimeBetween, type WorkingCalendar } from '../../calendar/index.ts';
import { quantile } from '../../kernel/index.ts';
import type { ApprovalEvent } from '../event.ts';
import { isGranted } from '../settle/statuses.ts';
import { visitsOf, type History, type Visit } from './visits.ts';

/** How long a stage takes. */
export interface StageMetrics {
  /** The stage. */
  readonly stage: string;
  /** How often it was opened and decided. */
  readonly visits: number;
  /** Median working time with its clock running, in milliseconds; null without a finished visit. */
  readonly medianWorking: number | null;
  /** Median time on the wall from opening to decision, in milliseconds; null without a finished visit. */
  readonly medianWall: number | null;
  /** Its part of all working time of all stages, 0 to 1; null when there was none. */
  readonly shareOfWorking: number | null;
}

/** How approvals run. */
export interface ProcessMetrics {
  /** How many histories were read. */
  readonly items: number;
  /** How many of them were approved. */
  readonly approved: number;
  /** Median working time from submission to approval, in milliseconds; null when none was approved. */
  readonly medianLeadTime: number | null;
  /** Part of the working time from submission to the last event in which changes were wanted from the author, 0 to 1; null when there was none. */
  readonly shareWaitingForRequester: number | null;
  /** How often work was sent back: stages that opened again, and new versions made while changes were wanted. */
  readonly reworkLoops: number;
  /** Part of the approved items that needed no rework, 0 to 1; null when none was approved. */
  readonly firstPassYield: number | null;
  /** The stage with the largest part of all working time; null when there was none. */
  readonly bottleneck: string | null;
  /** Every stage, in the order of first opening. */
  readonly stages: readonly StageMetrics[];
}

/**
 * Where the time goes: cycle times by stage in working time and on the wall, time spent waiting for the author, rework, the bottleneck.
 *
 * @param histories - one for each item
 * @param options - the calendar that counts as working time
 * @returns figures; null where there is nothing to measure
 * @throws InputError what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { processMetrics } from 'marops/approval';
 *
 * const calendar = { timezone: 'Etc/UTC', hours: { mon: [['09:00', '17:00']] } } as const;
 * processMetrics([], { calendar }).bottleneck // => null
 * ```
 */
export function processMetrics(histories: readonly History[], options: { readonly calendar: WorkingCalendar }): ProcessMetrics {
  const working = (from: string, to: string): number => workingTimeBetween(options.calendar, from, to);
  const visits = histories.flatMap(visitsOf);
  const approved = histories.filter(({ events }) => events.some(({ status }) => isGranted(status)));
  const loops = histories.map(reworkLoops);
  const lead = approved.map(({ events }) => working(events[0]!.at, events.find(({ status }) => isGranted(status))!.at));
  const stages = stageMetrics(visits, working);
  const waiting = histories.reduce((sum, { events }) => sum + waitingTime(events, working), 0);
  const total = histories.reduce((sum, { events }) => sum + (events.length === 0 ? 0 : working(events[0]!.at, events.at(-1)!.at)), 0);
  const longest = stages.reduce<StageMetrics | null>(
    (best, stage) => ((stage.shareOfWorking ?? 0) > (best?.shareOfWorking ?? 0) ? stage : best),
    null,
  );
  return {
    items: histories.length,
    approved: approved.length,
    medianLeadTime: quantile(lead, 0.5),
    shareWaitingForRequester: total === 0 ? null : waiting / total,
    reworkLoops: loops.reduce((sum, each) => sum + each, 0),
    firstPassYield: approved.length === 0 ? null : approved.filter((history) => reworkLoops(history) === 0).length / approved.length,
    bottleneck: longest?.stage ?? null,
    stages,
  };
}

function stageMetrics(visits: readonly Visit[], working: (from: string, to: string) => number): readonly StageMetrics[] {
  const timeOf = ({ running }: Visit): number => running.reduce((sum, { from, to }) => sum + working(from, to), 0);
  const total = visits.reduce((sum, visit) => sum + timeOf(visit), 0);
  return [...new Set(visits.map(({ stage }) => stage))].map((stage) => {
    const own = visits.filter((visit) => visit.stage === stage);
    const finished = own.filter(({ to }) => to !== undefined);
    return {
      stage,
      visits: finished.length,
      medianWorking: quantile(finished.map(timeOf), 0.5),
      medianWall: quantile(
        finished.map(({ from, to = from }) => Date.parse(to) - Date.parse(from)),
        0.5,
      ),
      shareOfWorking: total === 0 ? null : own.reduce((sum, visit) => sum + timeOf(visit), 0) / total,
    };
  });
}

/** A version made while changes are wanted is one loop, and so is a stage that had to start again. */
function reworkLoops({ events }: History): number {
  return events.filter(({ changes, type }, index) => {
    const wasWanted = events[index - 1]?.status === 'changesRequested';
    return (wasWanted && (type === 'versionAdded' || type === 'submitted')) || changes.some(({ cleared }) => cleared === true && type !== 'expired');
  }).length;
}

function waitingTime(events: readonly ApprovalEvent[], working: (from: string, to: string) => number): number {
  return events
    .slice(0, -1)
    .reduce((sum, { at, status }, index) => sum + (status === 'changesRequested' ? working(at, events[index + 1]!.at) : 0), 0);
}
