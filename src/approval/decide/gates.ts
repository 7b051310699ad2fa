import type { Command } from '../command.ts';
import type { ApprovalState, ItemStatus, RememberedCommand } from '../item.ts';
import { nothing, refused, type Answer, type Request } from './request.ts';

/** What a locked item still takes. */
const allowedWhenLocked: readonly Command['type'][] = ['withdraw', 'cancel', 'reopen', 'comment', 'expire', 'submit'];
/** What an item takes that was withdrawn. */
const allowedWhenWithdrawn: readonly Command['type'][] = ['submit', 'reopen', 'cancel', 'comment'];
/** What an item takes that was cancelled, if only to be told what it is. */
const allowedWhenCancelled: readonly Command['type'][] = ['submit', 'reopen', 'comment'];
const undecided: readonly ItemStatus[] = ['draft', 'inReview', 'withdrawn', 'cancelled'];

/**
 * Repeated commands, commands for another version, and clocks that run backwards; undefined when the order is right.
 * @internal
 */
export function orderRefusal(state: ApprovalState, { at, expectedVersion }: Command, command: RememberedCommand | undefined): Answer | undefined {
  const before = command === undefined ? undefined : state.commands.find(({ id }) => id === command.id);
  if (before !== undefined && command !== undefined)
    return before.hash === command.hash ? nothing : refused('idempotencyConflict', { id: command.id });
  if (expectedVersion !== undefined && expectedVersion !== state.version)
    return refused('versionConflict', { expected: expectedVersion, actual: state.version });
  if (state.at !== null && Date.parse(at) < Date.parse(state.at)) return refused('clockBackwards', { at, last: state.at });
  return undefined;
}

/**
 * Commands that come at the wrong time in an item's life; undefined when the item takes them.
 * @internal
 */
export function itemStateRefusal({ command, state, workflow }: Request<Command>): Answer | undefined {
  const { status } = state;
  const isAway =
    (status === 'withdrawn' && !allowedWhenWithdrawn.includes(command.type)) ||
    (status === 'cancelled' && !allowedWhenCancelled.includes(command.type));
  if (isAway || (status === 'draft' && command.type !== 'submit')) return refused('notInReview', { status });
  const isBlocked = status === 'changesRequested' && Object.values(state.stages).some((stage) => stage.status === 'blocked');
  const isLocked = workflow.lockWhenDecided === true && !undecided.includes(status) && !isBlocked;
  return isLocked && !allowedWhenLocked.includes(command.type) ? refused('locked', { status }) : undefined;
}
