import type { Command } from '../command.ts';
import type { ApprovalEvent, StageChange } from '../event.ts';
import { happened } from '../evolve.ts';
import type { ApprovalState, RememberedCommand } from '../item.ts';
import { effectsOf } from '../settle/effects.ts';
import { settle } from '../settle/settle.ts';
import type { Answer, Request } from './request.ts';

/** What makes an event out of an answer besides the answer itself. */
interface Identity {
  /** The command's id and fingerprint. */
  readonly remembered: RememberedCommand | undefined;
  /** Digest of the reason or comment. */
  readonly reason: string | undefined;
}

/**
 * The event of a command that takes effect: what happened, and everything that follows from it.
 * @internal
 */
export function conclude(
  { command, directory, state, workflow }: Request<Command>,
  answer: Extract<Answer, { kind: 'happened' }>,
  { reason, remembered }: Identity,
): ApprovalEvent {
  const { at, by } = command;
  const { body, cleared, overridden } = answer;
  const now = happened(state, body, by, at);
  const { changes, status } =
    answer.status === undefined && now.item !== null
      ? settle({
          workflow,
          directory,
          at,
          item: now.item,
          state: now,
          ...(cleared === undefined ? {} : { cleared }),
          ...(overridden === undefined ? {} : { overridden }),
        })
      : { changes: answer.status === state.status ? [] : stoppedClocks(now), status: answer.status ?? state.status };
  return {
    sequence: state.version + 1,
    ...body,
    by,
    at,
    definition: state.definition,
    ...(remembered === undefined ? {} : { command: remembered }),
    ...(reason === undefined ? {} : { reason }),
    changes,
    status,
    effects: effectsOf(state, now, changes, status),
  };
}

function stoppedClocks({ stages }: ApprovalState): readonly StageChange[] {
  return Object.entries(stages)
    .filter(([, { clock }]) => clock.length > 0 && clock.at(-1)?.to === undefined)
    .map(([stage, { status }]) => ({ stage, status, clock: 'hold' }));
}
