import type { StageState, StageStatus, Vote } from '../item.ts';
import { isRejection } from '../votes.ts';
import type { Stage } from '../workflow.ts';
import { countingVotes, isQuorumMet, type Counted } from './quorum.ts';

/**
 * Where the votes of an open stage leave it.
 * @internal
 */
export function stageOutcome(stage: Stage, state: StageState, counted: Counted): StageStatus {
  const { onNoApprovers, primaryDecisionMaker, quorum, rejectRule = 'fail' } = stage;
  if (quorum.type === 'none') return 'approved';
  if (state.seats.length === 0 && state.overflow.length === 0) return onNoApprovers === 'approve' ? 'approved' : 'active';

  const votes = countingVotes(stage, state, counted);
  const deciders = primaryDecisionMaker === undefined ? state.seats : [primaryDecisionMaker];
  const hasEverybodyAnswered = deciders.length > 0 && deciders.every((person) => votes.some((vote) => vote.person === person));
  const rejections = rejectRule === 'ignore' ? [] : votes.filter(({ decision }) => isRejection(decision));

  if (rejectRule === 'block' && rejections.length > 0) return 'blocked';
  if (stage.complete === 'allResponded' && !hasEverybodyAnswered) return 'active';
  if (rejectRule !== 'wait' && rejections.length > 0) return rejectedAs(rejections);
  if (isQuorumMet(stage, state, votes, counted)) return approvedAs(votes);
  if (!hasEverybodyAnswered) return 'active';
  if (votes.every(({ decision }) => decision === 'notRelevant')) return 'notRelevant';
  return rejections.length > 0 ? rejectedAs(rejections) : 'active';
}

function rejectedAs(rejections: readonly Vote[]): StageStatus {
  return rejections.some(({ decision }) => decision === 'reject') ? 'rejected' : 'changesRequested';
}

function approvedAs(votes: readonly Vote[]): StageStatus {
  return votes.some(({ decision }) => decision === 'approveWithChanges') ? 'approvedWithChanges' : 'approved';
}
