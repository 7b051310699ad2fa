import type { ApprovalEvent } from '../event.ts';
import { isDecided } from '../settle/statuses.ts';

/** All events of one item. */
export interface History {
  /** The item. */
  readonly id: string;
  /** Its events, oldest first. */
  readonly events: readonly ApprovalEvent[];
}

/** One time that a stage was open, from opening to decision. */
export interface Visit {
  /** The stage. */
  readonly stage: string;
  /** When it opened. */
  readonly from: string;
  /** When it was decided; absent while it is open. */
  readonly to?: string;
  /** Stretches in which its clock ran. */
  readonly running: readonly { readonly from: string; readonly to: string }[];
}

interface Open {
  readonly from: string;
  readonly running: { from: string; to: string }[];
  since: string | undefined;
}

/**
 * When each stage was open and its clock ran. Stretches that still run are left out: nobody knows yet how long they take.
 * @internal
 */
export function visitsOf({ events }: History): readonly Visit[] {
  const open = new Map<string, Open>();
  const visits: Visit[] = [];
  for (const { at, changes } of events) {
    for (const { clock, stage, status } of changes) {
      const visit = open.get(stage) ?? { from: at, running: [], since: undefined };
      if (visit.since !== undefined && clock === 'hold') visit.running.push({ from: visit.since, to: at });
      visit.since = clock === 'run' ? at : clock === 'hold' ? undefined : visit.since;
      const isOver = isDecided(status) || status === 'pending';
      if (isOver && open.delete(stage)) visits.push({ stage, from: visit.from, to: at, running: visit.running });
      else if (!isOver) open.set(stage, visit);
    }
  }
  return [...visits, ...[...open].map(([stage, { from, running }]) => ({ stage, from, running }))];
}
