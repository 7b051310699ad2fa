import type { ApprovalEvent } from '../event.ts';
import { replay } from '../replay.ts';
import { isGranted } from '../settle/statuses.ts';
import { countingVotes } from '../settle/quorum.ts';
import { approvalsNeeded } from '../approvals-needed.ts';
import { isApproval } from '../votes.ts';
import type { Stage, Workflow } from '../workflow.ts';
import type { FactValue } from '../../kernel/index.ts';

/** Somebody decided in the place of somebody else. */
export interface DelegatedDecision {
  /** Who was absent; unknown without it. */
  readonly from?: string;
  /** Who decided. */
  readonly to: string;
  /** Whether the delegation held at that moment; unknown without it. */
  readonly isInForce?: boolean;
}

/** What an auditor reads of one item, whichever system it was approved in. What is not known is left out. */
export interface AuditRecord {
  /** Unique in the audit. */
  readonly id: string;
  /** Whether it was decided in favour. */
  readonly isApproved?: boolean;
  /** Who wrote it. */
  readonly authors?: readonly string[];
  /** Who approved it. */
  readonly approvers?: readonly string[];
  /** Who approved it in a role, by role. */
  readonly approversByRole?: Readonly<Record<string, readonly string[]>>;
  /** How many approvals it needed. */
  readonly approvalsNeeded?: number;
  /** Decisions in the place of somebody else. */
  readonly delegated?: readonly DelegatedDecision[];
  /** When it was written or submitted: a date or an instant. */
  readonly startedOn?: string;
  /** When it was decided: a date or an instant. */
  readonly decidedOn?: string;
  /** Whether the decision is on record. */
  readonly isRecorded?: boolean;
  /** Whether what was approved is what there is now. */
  readonly isApprovedVersionCurrent?: boolean;
  /** Whether it changed after it was locked. */
  readonly isChangedAfterLock?: boolean;
  /** What conditions of controls read besides. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

/**
 * What an auditor reads of the history of one item.
 *
 * @param events - all events of the item
 * @param workflow - the workflow of the first event
 * @returns the record
 * @throws InputError `event-not-next` when the history is not whole, or what is wrong with the workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { auditRecord, decide, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob'] } } };
 * const outcome = decide(start(singleApprover), { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * auditRecord(outcome.ok ? outcome.events : [], singleApprover).authors // => ['ann']
 * ```
 */
export function auditRecord(events: readonly ApprovalEvent[], workflow: Workflow): AuditRecord {
  const state = replay(events, workflow);
  const { contentVersion, item, lastEditor } = state;
  if (item === null) return { id: '', isApproved: false };
  const counted = { workflow, item, contentVersion, lastEditor };
  const stages = workflow.stages.flatMap((stage) => {
    const now = state.stages[stage.id];
    return now === undefined
      ? []
      : [
          {
            stage,
            votes: countingVotes(stage, now, counted).filter(({ decision }) => isApproval(decision)),
            seats: now.seats.length,
            status: now.status,
          },
        ];
  });
  const asked = stages.filter(({ status }) => status !== 'skipped' && status !== 'pending');
  const votes = stages.flatMap((each) => each.votes);
  const needed = asked.map(({ seats, stage }) => approvalsNeeded(stage, seats));
  const decided = events.filter(({ status }, index) => isGranted(status) && !isGranted(events[index - 1]?.status ?? 'draft')).at(-1);
  return {
    id: item.id,
    isApproved: isGranted(state.status),
    authors: [item.author, ...(item.contributors ?? [])],
    approvers: [...new Set(votes.flatMap(({ by, person }) => [person, by]))],
    approversByRole: Object.fromEntries(stages.map(({ stage, votes: given }) => [stage.id, given.map(({ person }) => person)])),
    ...(needed.includes(null) ? {} : { approvalsNeeded: needed.reduce<number>((sum, each) => sum + (each ?? 0), 0) }),
    delegated: votes.filter(({ by, person }) => by !== person).map(({ by, person }) => ({ from: person, to: by, isInForce: true })),
    ...(events[0] === undefined ? {} : { startedOn: events[0].at }),
    ...(decided === undefined ? {} : { decidedOn: decided.at }),
    isRecorded: isGranted(state.status) ? decided !== undefined : true,
    isApprovedVersionCurrent: stages.every(
      ({ stage, votes: given }) => dismissesStaleVotes(stage, workflow) || given.every(({ assetVersion }) => assetVersion >= contentVersion),
    ),
    isChangedAfterLock: workflow.lockWhenDecided === true && isChangedAfterDecision(events),
    facts: item.facts ?? {},
  };
}

/** Where stale votes are dismissed, a vote for an older version stands because nothing that it was about has changed. */
function dismissesStaleVotes(stage: Stage, workflow: Workflow): boolean {
  return (stage.onNewVersion ?? workflow.onNewVersion)?.approvals.startsWith('dismiss') === true;
}

function isChangedAfterDecision(events: readonly ApprovalEvent[]): boolean {
  return events.some(
    ({ type }, index) => ['voted', 'versionAdded', 'dismissed', 'revoked'].includes(type) && isGranted(events[index - 1]?.status ?? 'draft'),
  );
}
