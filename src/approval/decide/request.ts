import { holdsOne, type Directory } from '../context.ts';
import type { EventBody } from '../event.ts';
import type { ApprovalState, Item, ItemStatus, StageState } from '../item.ts';
import { refusal, type Refusal, type RefusalCode } from '../refusal.ts';
import type { Stage, Workflow } from '../workflow.ts';

/** One command with everything that its rules read. */
export interface Request<Asked> {
  /** What is asked. */
  readonly command: Asked;
  /** The state before. */
  readonly state: ApprovalState;
  /** The workflow. */
  readonly workflow: Workflow;
  /** Who holds which role now. */
  readonly directory: Directory;
}

/** A command about an item that was submitted. */
export interface ItemRequest<Asked> extends Request<Asked> {
  /** The item. */
  readonly item: Item;
}

/** What the rules of one command answer. */
export type Answer =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'happened';
      /** What happened. */
      readonly body: EventBody;
      /** Where the item stands; worked out from the stages without it. */
      readonly status?: ItemStatus;
      /** A stage that is overridden. */
      readonly overridden?: string;
      /** Stages that start again. */
      readonly cleared?: readonly string[];
    };

/** Nothing to record: the state says it already. */
export const nothing: Answer = { kind: 'nothing' };

/**
 * The answer of a rule that was broken.
 * @internal
 */
export function refused(code: RefusalCode, params: Refusal['params']): Answer {
  return { kind: 'refused', refusal: refusal(code, params) };
}

/**
 * The answer of a command that takes effect.
 * @internal
 */
export function accepted(
  body: EventBody,
  more: { readonly status?: ItemStatus; readonly overridden?: string; readonly cleared?: readonly string[] } = {},
): Answer {
  return { kind: 'happened', body, ...more };
}

/**
 * The refusal of who is neither among the people nor a holder of one of the roles; undefined when they may.
 * @internal
 */
export function notAllowed(by: string, people: readonly string[], roles: readonly string[], directory: Directory): Answer | undefined {
  if (people.includes(by) || holdsOne(by, roles, directory)) return undefined;
  return refused('notAllowed', { by, allowed: [...people, ...roles] });
}

/**
 * The definition and state of a stage; undefined when the workflow has none of that name.
 * @internal
 */
export function stageNamed(
  id: string,
  { state, workflow }: Pick<Request<unknown>, 'state' | 'workflow'>,
): { readonly stage: Stage; readonly now: StageState } | undefined {
  const stage = workflow.stages.find((each) => each.id === id);
  const now = Object.hasOwn(state.stages, id) ? state.stages[id] : undefined;
  return stage === undefined || now === undefined ? undefined : { stage, now };
}
