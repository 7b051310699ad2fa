import type { ReassignCommand } from '../command.ts';
import { barredBy } from '../duties.ts';
import { isDecided } from '../settle/statuses.ts';
import { accepted, notAllowed, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

/**
 * A seat goes to somebody else, by its holder or an admin, never to who may not decide on the item.
 * @internal
 */
export function reassign(request: ItemRequest<ReassignCommand>): Answer {
  const { command, directory, item, workflow } = request;
  const { by, from, stage, to } = command;
  const found = stageNamed(stage, request);
  if (found === undefined) return refused('unknownStage', { stage });
  const stranger = notAllowed(by, [from], ['admin'], directory);
  if (stranger !== undefined) return stranger;
  const barred = barredBy(workflow, item, to);
  if (barred !== undefined) return refused(barred, { person: to });
  if (found.now.status === 'pending' || found.now.status === 'skipped') return refused('stageNotActive', { stage });
  if (!found.now.seats.includes(from)) return refused('notEligible', { person: from, stage });
  if (isDecided(found.now.status) && found.stage.openAfterMet !== true) return refused('closed', { stage });
  if (found.now.seats.includes(to)) return refused('alreadySeated', { person: to, stage });
  return accepted({ type: 'reassigned', stage, from, to });
}
