import { compileCondition, once, type Condition, type Predicate } from '../../kernel/index.ts';
import type { Directory } from '../context.ts';
import { peopleOf } from '../context.ts';
import type { StageChange } from '../event.ts';
import { stageOrder, type OrderedStage } from '../graph.ts';
import type { ApprovalState, Item, ItemStatus, StageState, StageStatus } from '../item.ts';
import { emptyStage } from '../empty-stage.ts';
import type { Stage, Workflow } from '../workflow.ts';
import { overflowRoles } from '../overflow.ts';
import { itemStatus } from './item-status.ts';
import { sentBack } from './sent-back.ts';
import { stageChange } from './stage-change.ts';
import { stageOutcome } from './stage-outcome.ts';
import { isDecided, isPassed } from './statuses.ts';

/** What is settled: an item right after something happened to it. */
export interface Situation {
  /** The workflow. */
  readonly workflow: Workflow;
  /** Who holds which role now. */
  readonly directory: Directory;
  /** The moment. */
  readonly at: string;
  /** The item. */
  readonly item: Item;
  /** The state, with what happened but without what follows from it. */
  readonly state: ApprovalState;
  /** A stage that is overridden now. */
  readonly overridden?: string;
  /** Stages that start again without their votes. */
  readonly cleared?: readonly string[];
}

/** What follows from what happened. */
export interface Settlement {
  /** Stages that changed. */
  readonly changes: readonly StageChange[];
  /** Where the item stands. */
  readonly status: ItemStatus;
}

/**
 * What follows for stages and item: which open, are skipped, are decided, and where that leaves the item.
 * @internal
 */
export function settle(situation: Situation): Settlement {
  const { at, cleared = [], state, workflow } = situation;
  const startAgain = new Set([...cleared, ...sentBack(situation)]);
  const settled = new Map<string, StageState>();
  for (const ordered of stageOrder(workflow).ordered) {
    const { id } = ordered.stage;
    const before = startAgain.has(id) ? emptyStage() : state.stages[id]!;
    settled.set(id, settleStage(ordered, before, settled, situation));
  }
  const status = itemStatus(workflow, (stage) => settled.get(stage.id)!.status);
  const changes = workflow.stages.flatMap((stage) =>
    stageChange(stage, state.stages[stage.id]!, settled.get(stage.id)!, startAgain.has(stage.id), status, at),
  );
  return { changes, status };
}

function settleStage({ after, stage }: OrderedStage, before: StageState, settled: ReadonlyMap<string, StageState>, situation: Situation): StageState {
  if (situation.overridden === stage.id || before.status === 'overridden') return { ...before, status: 'overridden' };
  const { directory, item, state, workflow } = situation;
  const isBehindUs = (id: string): boolean => {
    const status = settled.get(id)!.status;
    return isPassed(status) || (status !== 'pending' && workflow.stages.some((each) => each.id === id && each.optional === true));
  };
  if (!after.every(isBehindUs)) return { ...before, status: 'pending' };

  const seated =
    before.seats.length > 0
      ? before
      : { ...before, seats: peopleOf(stage.approvers, directory), overflow: peopleOf({ roles: overflowRoles(stage.quorum) }, directory) };
  const counted = { workflow, item, contentVersion: state.contentVersion, lastEditor: state.lastEditor };
  const outcome = stageOutcome(stage, seated, counted);
  const wasOpen = before.status !== 'pending' && before.status !== 'skipped';
  if (wasOpen && isDecided(outcome)) return { ...seated, status: outcome };
  return isNeeded(stage, item) ? { ...seated, status: outcome } : { ...before, status: notMet(stage) };
}

function isNeeded({ when, whenUnknown }: Stage, item: Item): boolean {
  if (when === undefined) return true;
  const truth = once(when, compiled)(item.facts ?? {});
  return truth === 'unknown' ? whenUnknown !== 'skip' : truth;
}

function compiled(condition: Condition): Predicate {
  return compileCondition(condition);
}

function notMet({ whenNotMet }: Stage): StageStatus {
  if (whenNotMet === 'approveItem') return 'autoApproved';
  return whenNotMet === 'rejectItem' ? 'rejected' : 'skipped';
}
