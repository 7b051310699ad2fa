import type { ItemStatus, StageStatus } from '../item.ts';

const passing: readonly StageStatus[] = ['approved', 'approvedWithChanges', 'autoApproved', 'overridden', 'notRelevant', 'skipped'];
const decided: readonly StageStatus[] = [...passing, 'rejected', 'changesRequested'];

/**
 * Whether the stages behind a stage may open.
 * @internal
 */
export function isPassed(status: StageStatus): boolean {
  return passing.includes(status);
}

/**
 * Whether a stage takes no votes unless it stays open on purpose.
 * @internal
 */
export function isDecided(status: StageStatus): boolean {
  return decided.includes(status);
}

/**
 * Whether the item may go out.
 * @internal
 */
export function isGranted(status: ItemStatus): boolean {
  return status === 'approved' || status === 'approvedWithChanges';
}
