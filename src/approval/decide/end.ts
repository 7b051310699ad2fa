import type { CancelCommand, ReopenCommand, WithdrawCommand } from '../command.ts';
import type { ItemStatus } from '../item.ts';
import { accepted, notAllowed, refused, type Answer, type ItemRequest } from './request.ts';

const reopenable: readonly ItemStatus[] = [
  'approved',
  'approvedWithChanges',
  'changesRequested',
  'rejected',
  'notRelevant',
  'notRequired',
  'withdrawn',
];

/**
 * The item is taken back; it can be submitted again.
 * @internal
 */
export function withdraw({ command, directory, item, workflow }: ItemRequest<WithdrawCommand>): Answer {
  const people = workflow.withdraw === 'admin' ? [] : [item.author];
  return notAllowed(command.by, people, ['admin'], directory) ?? accepted({ type: 'withdrawn' }, { status: 'withdrawn' });
}

/**
 * The item is ended for good.
 * @internal
 */
export function cancel({ command, directory, item }: ItemRequest<CancelCommand>): Answer {
  return notAllowed(command.by, [item.author], ['admin'], directory) ?? accepted({ type: 'cancelled' }, { status: 'cancelled' });
}

/**
 * A decided or withdrawn item starts again without votes. One that a veto blocks is not decided.
 * @internal
 */
export function reopen({ command, directory, item, state }: ItemRequest<ReopenCommand>): Answer {
  const isBlocked = state.status === 'changesRequested' && Object.values(state.stages).some(({ status }) => status === 'blocked');
  if (!reopenable.includes(state.status) || isBlocked) return refused('notDecided', { status: state.status });
  return notAllowed(command.by, [item.author], ['admin'], directory) ?? accepted({ type: 'reopened' });
}
