import { peopleOf, type Directory } from '../context.ts';
import { approvalsNeeded } from '../approvals-needed.ts';
import { barredBy } from '../duties.ts';
import { overflowRoles } from '../overflow.ts';
import type { Stage, Workflow } from '../workflow.ts';

/** Who could approve a stage when a certain person is the author. */
export interface Eligible {
  /** Everybody with a seat. */
  readonly seats: readonly string[];
  /** Those of them who may decide. */
  readonly eligible: readonly string[];
  /** Who may fill missing seats. */
  readonly overflow: readonly string[];
  /** Whether somebody is asked who may not answer. */
  readonly isSomebodyBarred: boolean;
}

/**
 * Who could approve a stage of an item by an author.
 * @internal
 */
export function eligibleFor(stage: Stage, workflow: Workflow, directory: Directory, author: string): Eligible {
  const mayDecide = (person: string): boolean => barredBy(workflow, { id: '', author }, person) === undefined;
  const seats = peopleOf(stage.approvers, directory);
  const overflow = peopleOf({ roles: overflowRoles(stage.quorum) }, directory).filter((person) => mayDecide(person) && !seats.includes(person));
  const asked = stage.primaryDecisionMaker === undefined ? seats : [stage.primaryDecisionMaker];
  const eligible = asked.filter(mayDecide);
  return { seats, eligible, overflow, isSomebodyBarred: eligible.length < asked.length };
}

/**
 * Whether some of the people can approve a stage.
 * @internal
 */
export function canApprove(stage: Stage, { eligible, isSomebodyBarred, overflow, seats }: Eligible): boolean {
  if (seats.length === 0 && stage.onNoApprovers === 'approve') return true;
  if (stage.complete === 'allResponded' && isSomebodyBarred) return false;
  const needed = approvalsNeeded(stage, seats.length);
  if (needed === null) return weightOf(stage, eligible) >= thresholdOf(stage) - 1e-9;
  return eligible.length + overflow.length >= needed && (needed > 0 || stage.quorum.type === 'none');
}

/**
 * What people weigh in a stage with weights.
 * @internal
 */
export function weightOf({ quorum }: Stage, people: readonly string[]): number {
  if (quorum.type !== 'weighted') return 0;
  return people.reduce((sum, person) => sum + (Object.hasOwn(quorum.weights, person) ? quorum.weights[person]! : 0), 0);
}

/**
 * What the weights must add up to; 0 in a stage without weights.
 * @internal
 */
export function thresholdOf({ quorum }: Stage): number {
  return quorum.type === 'weighted' ? quorum.threshold : 0;
}
