import type { SubmitCommand } from '../command.ts';
import type { ItemStatus } from '../item.ts';
import { accepted, refused, type Answer, type Request } from './request.ts';

const resubmittable: readonly ItemStatus[] = ['draft', 'withdrawn', 'rejected', 'changesRequested'];

/**
 * A new round without the votes of the last one. A veto that stands is not shaken off: who blocked must lift it, or somebody dismiss it.
 * @internal
 */
export function submit({ command, state }: Request<SubmitCommand>): Answer {
  const item = command.item ?? state.item;
  const isBlocked = state.status !== 'withdrawn' && Object.values(state.stages).some(({ status }) => status === 'blocked');
  if (!resubmittable.includes(state.status) || isBlocked) return refused('alreadySubmitted', { status: state.status });
  if (item === null) return refused('malformed', { problems: ['item must be given, got nothing'] });
  return accepted({ type: 'submitted', item });
}
