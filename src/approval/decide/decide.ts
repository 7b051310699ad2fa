import { match } from 'ts-pattern';
import { canonicalJson, sha256Hex, type Json } from '../../kernel/index.ts';
import type { Command } from '../command.ts';
import { commandProblems } from '../command-problems.ts';
import { soundDirectory, type DecideContext } from '../context.ts';
import type { ApprovalEvent } from '../event.ts';
import type { ApprovalState } from '../item.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { comment } from './comment.ts';
import { conclude } from './conclude.ts';
import { dismiss } from './dismiss.ts';
import { cancel, reopen, withdraw } from './end.ts';
import { expire } from './expire.ts';
import { itemStateRefusal, orderRefusal } from './gates.ts';
import { newVersion } from './new-version.ts';
import { override } from './override.ts';
import { reassign } from './reassign.ts';
import { refused, type Answer, type ItemRequest, type Request } from './request.ts';
import { revoke } from './revoke.ts';
import { setFacts } from './set-facts.ts';
import { submit } from './submit.ts';
import { vote } from './vote.ts';
import { requireSameWorkflow } from './same-workflow.ts';

/** A person's words: they lie beside the event, which holds their digest alone. */
export interface PersonalText {
  /** The digest that the event carries. */
  readonly digest: string;
  /** Whose words. */
  readonly person: string;
  /** What was mixed in. */
  readonly salt: string;
  /** The words. */
  readonly text: string;
}

/** What became of a command. */
export type Outcome =
  | {
      readonly ok: true;
      /** One event, or none when the state says it already. */
      readonly events: readonly ApprovalEvent[];
      /** Reasons and comments, to be stored beside the events. */
      readonly texts: readonly PersonalText[];
    }
  | {
      readonly ok: false;
      /** Why not; nothing changed. */
      readonly refusal: Refusal;
    };

/**
 * What becomes of a command: one event, nothing when it repeats what is known, or a refusal with a code and a sentence. Pure and total: any
 * command gets an answer, and time, people and fingerprints are arguments.
 *
 * @param state - the item as it stands
 * @param command - what is asked, by whom and when
 * @param context - the workflow, the directory of people and roles, the hash function
 * @returns events and personal texts, or the refusal
 * @throws InputError when the context is broken: a workflow other than the item's, a directory that cannot be read
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decide, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob'] } } };
 * const early = decide(start(singleApprover), { type: 'decide', decision: 'approve', by: 'bob', at: '2026-06-01T09:00:00Z' }, context);
 * early.ok ? '' : early.refusal.message // => 'the item is not in review, it is draft'
 * ```
 */
export function decide(state: ApprovalState, command: Command, context: DecideContext): Outcome {
  const { workflow } = context;
  requireSameWorkflow(state, workflow);
  const directory = soundDirectory(context.directory);
  const problems = commandProblems(command);
  if (problems.length > 0) return { ok: false, refusal: refusal('malformed', { problems: problems.slice(0, 5).map(({ message }) => message) }) };

  const hash = context.hash ?? sha256Hex;
  const remembered = command.id === undefined ? undefined : { id: command.id, hash: hash(contentOf(command)) };
  const request = { state, command, workflow, directory };
  const answer = orderRefusal(state, command, remembered) ?? itemStateRefusal(request) ?? answered(request);
  if (answer.kind === 'refused') return { ok: false, refusal: answer.refusal };
  if (answer.kind === 'nothing') return { ok: true, events: [], texts: [] };

  const words = wordsOf(command, hash);
  return { ok: true, events: [conclude(request, answer, { remembered, reason: words?.digest })], texts: words === undefined ? [] : [words] };
}

function answered(request: Request<Command>): Answer {
  const { command, directory, state, workflow } = request;
  if (command.type === 'submit') return submit({ ...request, command });
  const { item } = state;
  if (item === null) return refused('notInReview', { status: state.status });
  const about = <Asked>(asked: Asked): ItemRequest<Asked> => ({ command: asked, item, directory, state, workflow });
  return match(command)
    .with({ type: 'decide' }, (asked) => vote(about(asked)))
    .with({ type: 'revoke' }, (asked) => revoke(about(asked)))
    .with({ type: 'dismiss' }, (asked) => dismiss(about(asked)))
    .with({ type: 'newVersion' }, (asked) => newVersion(about(asked)))
    .with({ type: 'withdraw' }, (asked) => withdraw(about(asked)))
    .with({ type: 'cancel' }, (asked) => cancel(about(asked)))
    .with({ type: 'reopen' }, (asked) => reopen(about(asked)))
    .with({ type: 'reassign' }, (asked) => reassign(about(asked)))
    .with({ type: 'override' }, (asked) => override(about(asked)))
    .with({ type: 'setFacts' }, (asked) => setFacts(about(asked)))
    .with({ type: 'comment' }, (asked) => comment(about(asked)))
    .with({ type: 'expire' }, (asked) => expire(about(asked)))
    .exhaustive();
}

/** When it was sent, and against which version, is about delivery; the rest is what is asked. */
function contentOf(command: Command): string {
  const content: Readonly<Record<string, unknown>> = { ...command, at: undefined, expectedVersion: undefined };
  return canonicalJson(content as Json);
}

function wordsOf(command: Command, hash: (text: string) => string): PersonalText | undefined {
  const text = command.type === 'comment' ? command.text : 'reason' in command ? command.reason : undefined;
  if (text === undefined || text === '') return undefined;
  const salt = command.salt ?? '';
  return { digest: hash(`${salt}\n${text}`), person: command.by, salt, text };
}
