import type { RevokeCommand } from '../command.ts';
import { voteOf } from '../votes.ts';
import { accepted, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

/**
 * The own vote is taken back, with everything it replaced; also from a stage that is decided.
 * @internal
 */
export function revoke(request: ItemRequest<RevokeCommand>): Answer {
  const { command, state } = request;
  const { by: person, stage } = command;
  if (stage !== undefined && stageNamed(stage, request) === undefined) return refused('unknownStage', { stage });
  const stages = Object.keys(state.stages).filter((id) => (stage === undefined || id === stage) && voteOf(state.stages[id]!, person) !== undefined);
  return stages.length === 0 ? refused('nothingToRevoke', { person }) : accepted({ type: 'revoked', stages, person });
}
