import { canonicalJson } from '../../kernel/index.ts';
import type { SetFactsCommand } from '../command.ts';
import { accepted, notAllowed, nothing, refused, type Answer, type ItemRequest } from './request.ts';

/**
 * New facts while the item is under review: conditions of stages that are not decided are read again.
 * @internal
 */
export function setFacts({ command, directory, item, state, workflow }: ItemRequest<SetFactsCommand>): Answer {
  const { by, facts } = command;
  const stranger = workflow.factRoles === undefined ? undefined : notAllowed(by, [], workflow.factRoles, directory);
  if (stranger !== undefined) return stranger;
  const known = item.facts ?? {};
  if (Object.entries(facts).every(([name, value]) => Object.hasOwn(known, name) && canonicalJson(known[name]!) === canonicalJson(value)))
    return nothing;
  if (state.status !== 'inReview' && state.status !== 'changesRequested') return refused('notInReview', { status: state.status });
  return accepted({ type: 'factsSet', facts });
}
