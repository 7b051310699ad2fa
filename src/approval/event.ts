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
  | {
      /** The item was put up for approval. */
      readonly type: 'submitted';
      /** The item. */
      readonly item: Item;
    }
  | {
      /** Somebody with a seat decided. */
      readonly type: 'voted';
      /** In which stages. */
      readonly stages: readonly string[];
      /** Whose seat it is; `by` is who decided. */
      readonly person: string;
      /** What was answered. */
      readonly decision: CountedDecision;
      /** The version that was looked at. */
      readonly assetVersion: number;
    }
  | {
      /** Somebody gave advice that does not count. */
      readonly type: 'advised';
      /** In which stages. */
      readonly stages: readonly string[];
      /** The advice. */
      readonly decision: Advice;
    }
  | {
      /** A vote was taken back by its owner, or its latest decision dismissed by somebody else. */
      readonly type: 'revoked' | 'dismissed';
      /** In which stages. */
      readonly stages: readonly string[];
      /** Whose vote. */
      readonly person: string;
    }
  | {
      /** The asset has a new version. */
      readonly type: 'versionAdded';
      /** Its number. */
      readonly assetVersion: number;
      /** Whether its content is the same. */
      readonly sameContent: boolean;
      /** Votes that no longer stand, by stage. */
      readonly stale: readonly StaleSeats[];
    }
  | {
      /** The item was taken back, ended for good, started again, or has approvals that ran out. */
      readonly type: 'withdrawn' | 'cancelled' | 'reopened' | 'expired';
    }
  | {
      /** A seat went to somebody else. */
      readonly type: 'reassigned';
      /** In which stage. */
      readonly stage: string;
      /** Who had it. */
      readonly from: string;
      /** Who has it. */
      readonly to: string;
    }
  | {
      /** A stage passed without its approvals. */
      readonly type: 'overridden';
      /** Which. */
      readonly stage: string;
    }
  | {
      /** Facts are now known. */
      readonly type: 'factsSet';
      /** Those that changed. */
      readonly facts: Readonly<Record<string, FactValue>>;
    }
  | {
      /** Somebody said something. */
      readonly type: 'commented';
      /** About which stage. */
      readonly stage?: string;
    }
  | {
      /** The item runs under another workflow from now on. */
      readonly type: 'migrated';
      /** Which. */
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
