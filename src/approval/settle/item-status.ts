import type { ItemStatus, StageStatus } from '../item.ts';
import type { Stage, Workflow } from '../workflow.ts';
import { isPassed } from './statuses.ts';

/**
 * Where its stages leave an item that was submitted.
 * @internal
 */
export function itemStatus(workflow: Workflow, statusOf: (stage: Stage) => StageStatus): ItemStatus {
  const required = workflow.stages.filter((stage) => stage.optional !== true);
  const statuses = required.map(statusOf);
  if (required.some((stage) => stage.whenNotMet === 'rejectItem' && statusOf(stage) === 'rejected')) return 'rejected';
  if (statuses.includes('autoApproved')) return 'approved';
  return workflow.combine === 'any' ? whenOneSuffices(statuses) : whenAllAreNeeded(statuses);
}

function whenAllAreNeeded(statuses: readonly StageStatus[]): ItemStatus {
  if (statuses.includes('rejected')) return 'rejected';
  if (statuses.includes('changesRequested') || statuses.includes('blocked')) return 'changesRequested';
  return statuses.every(isPassed) ? passedAs(statuses) : 'inReview';
}

function whenOneSuffices(statuses: readonly StageStatus[]): ItemStatus {
  const applying = statuses.filter((status) => status !== 'skipped');
  if (applying.length === 0) return 'notRequired';
  const passed = applying.filter(isPassed);
  if (passed.some((status) => status !== 'notRelevant')) return passedAs(passed.filter((status) => status !== 'notRelevant'));
  const isOpen = applying.some((status) => status === 'active' || (status === 'pending' && passed.length > 0));
  if (isOpen) return 'inReview';
  if (applying.includes('changesRequested') || applying.includes('blocked')) return 'changesRequested';
  return applying.includes('rejected') ? 'rejected' : passedAs(applying);
}

function passedAs(statuses: readonly StageStatus[]): ItemStatus {
  const applying = statuses.filter((status) => status !== 'skipped');
  if (applying.length === 0) return 'notRequired';
  if (applying.every((status) => status === 'notRelevant')) return 'notRelevant';
  return applying.includes('approvedWithChanges') ? 'approvedWithChanges' : 'approved';
}
