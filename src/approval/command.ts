import type { FactValue } from '../kernel/index.ts';
import type { Advice, CountedDecision, Item } from './item.ts';

/** What every command carries. */
export interface CommandBase {
  /** Who asks. */
  readonly by: string;
  /** The moment, an instant with offset; never before the last event. */
  readonly at: string;
  /** Makes the command idempotent: the same id with the same content does nothing the second time. */
  readonly id?: string;
  /** How many events the asker has seen; another number is a conflict. */
  readonly expectedVersion?: number;
  /** Random text that is mixed into the digest of a reason, so that a short one cannot be guessed from it. */
  readonly salt?: string;
}

/** Puts an item up for approval, for the first time or again after it was withdrawn, rejected or sent back. */
export interface SubmitCommand extends CommandBase {
  /** Always `submit`. */
  readonly type: 'submit';
  /** The item; the one submitted before when left out. */
  readonly item?: Item;
}

/** Answers in every open stage in which the person has a seat, or in one. */
export interface DecideCommand extends CommandBase {
  /** Always `decide`. */
  readonly type: 'decide';
  /** The answer; `endorse` and `concern` are recorded and never counted. */
  readonly decision: CountedDecision | Advice;
  /** The stage; every open one with a seat when left out. */
  readonly stage?: string;
  /** The absent person whose seat it is. */
  readonly onBehalfOf?: string;
  /** The version that was looked at; the current one when left out. */
  readonly assetVersion?: number;
  /** Why. */
  readonly reason?: string;
}

/** Takes the own vote back. */
export interface RevokeCommand extends CommandBase {
  /** Always `revoke`. */
  readonly type: 'revoke';
  /** The stage; all when left out. */
  readonly stage?: string;
}

/** Removes somebody's latest vote; the one before comes back. */
export interface DismissCommand extends CommandBase {
  /** Always `dismiss`. */
  readonly type: 'dismiss';
  /** Whose vote. */
  readonly of: string;
  /** Why; without it the command is refused. */
  readonly reason?: string;
  /** The stage; all when left out. */
  readonly stage?: string;
}

/** Says that the asset has a new version. */
export interface NewVersionCommand extends CommandBase {
  /** Always `newVersion`. */
  readonly type: 'newVersion';
  /** Whether the content is the same: a rename, a rebase. */
  readonly sameContent?: boolean;
  /** Paths that changed; everything when left out. */
  readonly changed?: readonly string[];
}

/** Takes the item back; also after it was approved, and then what was planned is called off. */
export interface WithdrawCommand extends CommandBase {
  /** Always `withdraw`. */
  readonly type: 'withdraw';
  /** Why. */
  readonly reason?: string;
}

/** Ends the item for good. */
export interface CancelCommand extends CommandBase {
  /** Always `cancel`. */
  readonly type: 'cancel';
  /** Why. */
  readonly reason?: string;
}

/** Starts the approval of a decided or withdrawn item again, without its votes. */
export interface ReopenCommand extends CommandBase {
  /** Always `reopen`. */
  readonly type: 'reopen';
  /** Why. */
  readonly reason?: string;
}

/** Gives a seat to somebody else. */
export interface ReassignCommand extends CommandBase {
  /** Always `reassign`. */
  readonly type: 'reassign';
  /** The stage. */
  readonly stage: string;
  /** Who has the seat. */
  readonly from: string;
  /** Who gets it. */
  readonly to: string;
}

/** Lets a stage pass without its approvals, under its own status. */
export interface OverrideCommand extends CommandBase {
  /** Always `override`. */
  readonly type: 'override';
  /** The stage. */
  readonly stage: string;
  /** Why; without it the command is refused. */
  readonly reason?: string;
}

/** Says what is now known of the item. */
export interface SetFactsCommand extends CommandBase {
  /** Always `setFacts`. */
  readonly type: 'setFacts';
  /** The facts that changed; the others stay. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Says something that decides nothing. */
export interface CommentCommand extends CommandBase {
  /** Always `comment`. */
  readonly type: 'comment';
  /** The text; it stays apart from the event. */
  readonly text: string;
  /** The stage it is about. */
  readonly stage?: string;
}

/** Opens stages again whose approval has run out. */
export interface ExpireCommand extends CommandBase {
  /** Always `expire`. */
  readonly type: 'expire';
}

/** Everything that can be asked of an item in approval. */
export type Command =
  | SubmitCommand
  | DecideCommand
  | RevokeCommand
  | DismissCommand
  | NewVersionCommand
  | WithdrawCommand
  | CancelCommand
  | ReopenCommand
  | ReassignCommand
  | OverrideCommand
  | SetFactsCommand
  | CommentCommand
  | ExpireCommand;
