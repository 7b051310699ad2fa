import type { OverrideCommand } from '../command.ts';
import { barredBy } from '../duties.ts';
import { isPassed } from '../settle/statuses.ts';
import { accepted, notAllowed, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

/**
 * A stage passes without its approvals, with a reason, by a role that may, and never by who may not decide on the item.
 * @internal
 */
export function override(request: ItemRequest<OverrideCommand>): Answer {
  const { command, directory, item, workflow } = request;
  const { by, reason, stage } = command;
  const found = stageNamed(stage, request);
  if (found === undefined) return refused('unknownStage', { stage });
  const barred = barredBy(workflow, item, by);
  if (barred !== undefined) return refused(barred, { person: by });
  const stranger = notAllowed(by, [], workflow.overrideRoles ?? ['admin'], directory);
  if (stranger !== undefined) return stranger;
  if (reason === undefined || reason.trim() === '') return refused('reasonRequired', {});
  if (found.now.status === 'pending' || found.now.status === 'skipped') return refused('stageNotActive', { stage });
  if (isPassed(found.now.status)) return refused('closed', { stage });
  return accepted({ type: 'overridden', stage }, { overridden: stage });
}
