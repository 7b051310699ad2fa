import type { DefinitionReference, FactValue } from '../kernel/index.ts';
import type { Advice, CountedDecision, Item, ItemStatus, RememberedCommand, StageStatus } from './item.ts';

/** What became of one stage. */
export interface StageChange {
  /** The stage. */
  readonly stage: string;
  /** Where it stands now. */
  readonly status: StageStatus;
  /** Who has a seat; only when it opened. */
  readonly seats?: readonly string[];
  /** Who may fill missing seats; only when it opened. */
  readonly overflow?: readonly string[];
  /** Whether its votes are gone, because it was sent back or must be certified again. */
  readonly cleared?: true;
  /** Whether its clock starts or stops with this event. */
  readonly clock?: 'run' | 'hold';
  /** Until when its approval holds. */
  readonly validUntil?: string;
}

/** What the host must do, as data. */
export type Effect =
  | {
      /** Tell people. */
      readonly effect: 'notify';
      /** Whom. */
      readonly people: readonly string[];
      /** What about: a decision is wanted, changes are wanted, the item is decided. */
      readonly about: 'decisionWanted' | 'changesWanted' | 'decided';
      /** The stage, when it is about one. */
      readonly stage?: string;
    }
  | {
      /** The version may go out, or must not go out any more. */
      readonly effect: 'publish' | 'cancel-send';
      /** Which version. */
      readonly assetVersion: number;
    };

/** What every event carries: one event for every accepted command. */
export interface EventBase {
  /** 1 for the first. */
  readonly sequence: number;
  /** Who caused it. */
  readonly by: string;
  /** When. */
  readonly at: string;
  /** The workflow that it was decided under. */
  readonly definition: DefinitionReference;
  /** The command's id and fingerprint, when it had an id. */
  readonly command?: RememberedCommand;
  /** Salted digest of the reason or comment; the text lies beside the event. */
  readonly reason?: string;
  /** What became of the stages. */
  readonly changes: readonly StageChange[];
  /** Where the item stands now. */
  readonly status: ItemStatus;
  /** What the host must do. */
  readonly effects: readonly Effect[];
}

/** What happened, by type. */
export type EventBody =
  | { readonly type: 'submitted'; readonly item: Item }
  | {
      readonly type: 'voted';
      readonly stages: readonly string[];
      readonly person: string;
      readonly decision: CountedDecision;
      readonly assetVersion: number;
    }
  | { readonly type: 'advised'; readonly stages: readonly string[]; readonly decision: Advice }
  | { readonly type: 'revoked'; readonly stages: readonly string[]; readonly person: string }
  | { readonly type: 'dismissed'; readonly stages: readonly string[]; readonly person: string }
  | {
      readonly type: 'versionAdded';
      readonly assetVersion: number;
      readonly sameContent: boolean;
      /** Votes that no longer stand, by stage. */
      readonly stale: readonly StaleSeats[];
    }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'reopened' }
  | { readonly type: 'reassigned'; readonly stage: string; readonly from: string; readonly to: string }
  | { readonly type: 'overridden'; readonly stage: string }
  | { readonly type: 'factsSet'; readonly facts: Readonly<Record<string, FactValue>> }
  | { readonly type: 'commented'; readonly stage?: string }
  | { readonly type: 'expired' }
  | {
      readonly type: 'migrated';
      /** The workflow that it runs under from now on. */
      readonly to: DefinitionReference;
      /** Stages of the new workflow, each with the old one whose votes it takes over. */
      readonly stages: readonly MigratedStage[];
    };

/** People whose votes in a stage no longer stand. */
export interface StaleSeats {
  /** The stage. */
  readonly stage: string;
  /** Whose votes. */
  readonly people: readonly string[];
}

/** Where a stage of the new workflow comes from. */
export interface MigratedStage {
  /** The stage in the new workflow. */
  readonly stage: string;
  /** The stage whose votes it takes over; it starts empty without it. */
  readonly from?: string;
}

/** The name of what happened. */
export type EventType = EventBody['type'];

/** Something that happened to an item: plain JSON, never changed, without free text. */
export type ApprovalEvent = EventBase & EventBody;
