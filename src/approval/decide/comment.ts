import type { CommentCommand } from '../command.ts';
import { accepted, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

/**
 * A comment decides nothing and is welcome at any time.
 * @internal
 */
export function comment(request: ItemRequest<CommentCommand>): Answer {
  const { stage } = request.command;
  if (stage !== undefined && stageNamed(stage, request) === undefined) return refused('unknownStage', { stage });
  return accepted({ type: 'commented', ...(stage === undefined ? {} : { stage }) }, { status: request.state.status });
}
