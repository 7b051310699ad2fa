import type { DismissCommand } from '../command.ts';
import { voteOf } from '../votes.ts';
import { accepted, notAllowed, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

/**
 * Somebody's latest decision is removed, with a reason, by a role that may; the decision before comes back.
 * @internal
 */
export function dismiss(request: ItemRequest<DismissCommand>): Answer {
  const { command, directory, state, workflow } = request;
  const { by, of: person, reason, stage } = command;
  if (stage !== undefined && stageNamed(stage, request) === undefined) return refused('unknownStage', { stage });
  const stranger = notAllowed(by, [], workflow.dismissRoles ?? ['admin'], directory);
  if (stranger !== undefined) return stranger;
  if (reason === undefined || reason.trim() === '') return refused('reasonRequired', {});
  const stages = Object.keys(state.stages).filter((id) => (stage === undefined || id === stage) && voteOf(state.stages[id]!, person) !== undefined);
  return stages.length === 0 ? refused('nothingToDismiss', { person }) : accepted({ type: 'dismissed', stages, person });
}
