import type { ExpireCommand } from '../command.ts';
import { accepted, refused, type Answer, type ItemRequest } from './request.ts';

/**
 * Stages whose approval has run out start again, so that somebody certifies the item anew.
 * @internal
 */
export function expire({ command, state }: ItemRequest<ExpireCommand>): Answer {
  const moment = Date.parse(command.at);
  const cleared = Object.keys(state.stages).filter((id) => {
    const { validUntil } = state.stages[id]!;
    return validUntil !== undefined && Date.parse(validUntil) <= moment;
  });
  return cleared.length === 0 ? refused('stillValid', { at: command.at }) : accepted({ type: 'expired' }, { cleared });
}
