import { problem, refuseWhenBroken, shown } from '../kernel/index.ts';
import type { ApprovalEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { ApprovalState } from './item.ts';
import { approvalMessages } from './messages.ts';
import { start } from './start.ts';
import type { Workflow } from './workflow.ts';

/**
 * The state that a history leads to, equal to the one that came about event by event.
 *
 * @param events - all events of one item, in order
 * @param workflow - the workflow of the first event
 * @returns the state
 * @throws InputError `event-not-next` at the first event that cannot be read, is out of order, repeated or of another workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decide, replay, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob'] } } };
 * const outcome = decide(start(singleApprover), { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * replay(outcome.ok ? outcome.events : [], singleApprover).version // => 1
 *
 * replay([...(outcome.ok ? outcome.events : []), ...(outcome.ok ? outcome.events : [])], singleApprover);
 * // throws events[1] must follow the events before it
 * ```
 */
export function replay(events: readonly ApprovalEvent[], workflow: Workflow): ApprovalState {
  let state = start(workflow);
  events.forEach((event, index) => {
    const next = evolve(state, event);
    refuseWhenBroken(next === state ? [problem(approvalMessages, 'event-not-next', `events[${String(index)}]`, { value: shown(event) })] : []);
    state = next;
  });
  return state;
}
