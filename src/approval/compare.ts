import { requireSameWorkflow } from './decide/same-workflow.ts';
import type { ApprovalState, ItemStatus, StageStatus } from './item.ts';
import { progress } from './progress.ts';
import type { Workflow } from './workflow.ts';

/** How one stage differs. */
export interface StageDifference {
  /** The stage. */
  readonly stage: string;
  /** Where it stood, and where it stands. */
  readonly status: { readonly before: StageStatus; readonly after: StageStatus };
  /** Whose approvals count now and did not before. */
  readonly approvalsGained: readonly string[];
  /** Whose approvals no longer count. */
  readonly approvalsLost: readonly string[];
  /** For whom it no longer waits. */
  readonly noLongerWaitingFor: readonly string[];
}

/** How two states of an item differ. */
export interface Comparison {
  /** The workflow. */
  readonly definition: ApprovalState['definition'];
  /** Events between them. */
  readonly events: number;
  /** Where the item stood, and where it stands. */
  readonly status: { readonly before: ItemStatus; readonly after: ItemStatus };
  /** Stages that differ. */
  readonly stages: readonly StageDifference[];
}

/**
 * How two states of an item differ: before and after a command, or what would be if one were given.
 *
 * @param before - a state
 * @param after - another state of the same item under the same workflow
 * @param workflow - the workflow
 * @returns item and stages that differ
 * @throws InputError `other-definition` when one of them runs under another workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { compare, decide, evolve, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob'] } } };
 * const draft = start(singleApprover);
 * const outcome = decide(draft, { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * compare(draft, outcome.ok ? outcome.events.reduce(evolve, draft) : draft, singleApprover).status // => { before: 'draft', after: 'inReview' }
 * ```
 */
export function compare(before: ApprovalState, after: ApprovalState, workflow: Workflow): Comparison {
  requireSameWorkflow(after, workflow);
  const earlier = progress(before, workflow).stages;
  const stages = progress(after, workflow).stages.flatMap((now, index): readonly StageDifference[] => {
    const was = earlier[index]!;
    const difference = {
      stage: now.stage,
      status: { before: was.status, after: now.status },
      approvalsGained: now.counting.filter((person) => !was.counting.includes(person)),
      approvalsLost: was.counting.filter((person) => !now.counting.includes(person)),
      noLongerWaitingFor: was.waitingFor.filter((person) => !now.waitingFor.includes(person)),
    };
    const { approvalsGained, approvalsLost, noLongerWaitingFor, status } = difference;
    const isSame = status.before === status.after && approvalsGained.length + approvalsLost.length + noLongerWaitingFor.length === 0;
    return isSame ? [] : [difference];
  });
  return { definition: after.definition, events: after.version - before.version, status: { before: before.status, after: after.status }, stages };
}
