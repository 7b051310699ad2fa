import type { DefinitionReference } from '../kernel/index.ts';
import { requireSameWorkflow } from './decide/same-workflow.ts';
import type { ApprovalState, ItemStatus, StageStatus } from './item.ts';
import { countingVotes } from './settle/quorum.ts';
import { isApproval, isRejection } from './votes.ts';
import type { Workflow } from './workflow.ts';

/** Where a stage stands, and whom it waits for. */
export interface StageProgress {
  /** The stage. */
  readonly stage: string;
  /** Where it stands. */
  readonly status: StageStatus;
  /** Whose approvals count, in the order of their first answers. */
  readonly counting: readonly string[];
  /** Who stands against it. */
  readonly against: readonly string[];
  /** Who has a seat and has not answered; empty unless the stage is open. */
  readonly waitingFor: readonly string[];
}

/** Where an item stands, stage by stage. */
export interface Progress {
  /** The workflow. */
  readonly definition: DefinitionReference;
  /** Number of events so far. */
  readonly version: number;
  /** Where the item stands. */
  readonly status: ItemStatus;
  /** Every stage, in the order of the workflow. */
  readonly stages: readonly StageProgress[];
}

/**
 * Whose approvals count, who stands against, and whom the item waits for.
 *
 * @param state - an item
 * @param workflow - the workflow that it runs under
 * @returns every stage with its people
 * @throws InputError `other-definition` when the item runs under another workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decide, evolve, progress, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob', 'cyd'] } } };
 * const draft = start(singleApprover);
 * const outcome = decide(draft, { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * progress(outcome.ok ? outcome.events.reduce(evolve, draft) : draft, singleApprover).stages[0]?.waitingFor // => ['bob', 'cyd']
 * ```
 */
export function progress(state: ApprovalState, workflow: Workflow): Progress {
  requireSameWorkflow(state, workflow);
  const { contentVersion, definition, item, lastEditor, status, version } = state;
  const stages = workflow.stages.map((stage): StageProgress => {
    const now = state.stages[stage.id]!;
    const votes = item === null ? [] : countingVotes(stage, now, { workflow, item, contentVersion, lastEditor });
    const asked = stage.primaryDecisionMaker === undefined ? now.seats : [stage.primaryDecisionMaker];
    const isOpen = now.status === 'active' || now.status === 'blocked';
    return {
      stage: stage.id,
      status: now.status,
      counting: votes.filter(({ decision }) => isApproval(decision)).map(({ person }) => person),
      against: votes.filter(({ decision }) => isRejection(decision)).map(({ person }) => person),
      waitingFor: isOpen ? asked.filter((person) => !votes.some((vote) => vote.person === person)) : [],
    };
  });
  return { definition, version, status, stages };
}
