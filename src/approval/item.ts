import type { DefinitionReference, FactValue } from '../kernel/index.ts';

/** What is to be approved. People are opaque ids. */
export interface Item {
  /** Unique in the host. */
  readonly id: string;
  /** Who wrote it. */
  readonly author: string;
  /** Who else worked on it. */
  readonly contributors?: readonly string[];
  /** What conditions read: spend, channel, market. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

/** Where an item stands. */
export type ItemStatus =
  | 'draft'
  | 'inReview'
  | 'changesRequested'
  | 'approved'
  | 'approvedWithChanges'
  | 'rejected'
  | 'notRelevant'
  | 'notRequired'
  | 'withdrawn'
  | 'cancelled';

/** Where a stage stands. */
export type StageStatus =
  | 'pending'
  | 'active'
  | 'blocked'
  | 'approved'
  | 'approvedWithChanges'
  | 'changesRequested'
  | 'rejected'
  | 'skipped'
  | 'autoApproved'
  | 'overridden'
  | 'notRelevant';

/** What a person with a seat may answer. */
export type CountedDecision = 'approve' | 'approveWithChanges' | 'requestChanges' | 'reject' | 'notRelevant';

/** What anybody may say; recorded, never counted. */
export type Advice = 'endorse' | 'concern';

/** A decision that stands behind a later one of the same person and comes back when that is dismissed. */
export interface Decision {
  /** What was answered. */
  readonly decision: CountedDecision;
  /** Who answered: the person, or a delegate. */
  readonly by: string;
  /** The version that was looked at. */
  readonly assetVersion: number;
  /** When. */
  readonly at: string;
}

/** The vote of one seat. */
export interface Vote extends Decision {
  /** Whose seat it is. */
  readonly person: string;
  /** Decisions that it replaced, the latest last; the last 16 are kept. */
  readonly earlier: readonly Decision[];
}

/** A stretch in which the clock of a stage ran. */
export interface Running {
  /** From this instant. */
  readonly from: string;
  /** To this instant; absent while it runs. */
  readonly to?: string;
}

/** What is known of one stage of an item. */
export interface StageState {
  /** Where it stands. */
  readonly status: StageStatus;
  /** Who has a seat, as resolved when it opened; empty before. */
  readonly seats: readonly string[];
  /** Who may fill missing seats, as resolved when it opened. */
  readonly overflow: readonly string[];
  /** One vote a person, in the order of first answers. */
  readonly votes: readonly Vote[];
  /** Advice by person, never counted. */
  readonly advice: Readonly<Record<string, Advice>>;
  /** When its clock ran, in order; after 100 pauses the two oldest stretches become one. */
  readonly clock: readonly Running[];
  /** Until when its approval holds; absent when for good, or not approved. */
  readonly validUntil?: string;
}

/** A command that was accepted, remembered so that its repetition does nothing. */
export interface RememberedCommand {
  /** The command's id. */
  readonly id: string;
  /** Fingerprint of its content. */
  readonly hash: string;
}

/** Everything that is known of one item: plain JSON, the sum of its events. */
export interface ApprovalState {
  /** The workflow that it runs under. */
  readonly definition: DefinitionReference;
  /** Number of events so far. */
  readonly version: number;
  /** Where the item stands. */
  readonly status: ItemStatus;
  /** The item; null before it is submitted. */
  readonly item: Item | null;
  /** Version of the asset, 1 when submitted. */
  readonly assetVersion: number;
  /** The version in which its content last changed. */
  readonly contentVersion: number;
  /** Who made that version. */
  readonly lastEditor: string | null;
  /** How often it was submitted, reopened or certified again: 1 for the first time. */
  readonly round: number;
  /** Stages by id. */
  readonly stages: Readonly<Record<string, StageState>>;
  /** The last 256 commands that carried an id. */
  readonly commands: readonly RememberedCommand[];
  /** The moment of the last event; null before the first. */
  readonly at: string | null;
}
