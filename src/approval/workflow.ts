import type { Condition, Source } from '../kernel/index.ts';

/** Who is asked: people by id, and everybody who holds one of the roles when the stage opens. */
export interface Approvers {
  /** Opaque ids of people. */
  readonly users?: readonly string[];
  /** Names of roles, resolved in the directory. */
  readonly roles?: readonly string[];
}

/** How many distinct people must approve. */
export type Quorum =
  | {
      /** One person. */
      readonly type: 'any';
      /** Whose holders fill the seat when nobody who may approve has one. */
      readonly overflowRoles?: readonly string[];
    }
  | {
      /** Everybody with a seat; those who answer `notRelevant` step aside. */
      readonly type: 'all';
    }
  | {
      /** A number of people. */
      readonly type: 'count';
      /** At least 1. */
      readonly count: number;
      /** Whose holders fill the seats that are missing. */
      readonly overflowRoles?: readonly string[];
    }
  | {
      /** A part of the seats, rounded up. */
      readonly type: 'percent';
      /** Above 0, at most 100. */
      readonly percent: number;
    }
  | {
      /** Weights that add up. */
      readonly type: 'weighted';
      /** Above 0. */
      readonly threshold: number;
      /** Weight by person, 0 or more; who is not named weighs 0. */
      readonly weights: Readonly<Record<string, number>>;
    }
  | {
      /** Nobody: the stage passes when it opens. */
      readonly type: 'none';
    };

/** What a rejection does: decides; blocks until it is lifted; waits for the others; is advice; sends back to the stage before. */
export type RejectRule = 'fail' | 'block' | 'wait' | 'ignore' | 'back';

/** Which votes a new version of the item takes away. */
export interface StaleVotes {
  /** Approvals: kept; all dismissed; dismissed when the content changed; dismissed when something in the stage's scope changed. */
  readonly approvals: 'keep' | 'dismissAll' | 'dismissIfChanged' | 'dismissIfScopeChanged';
  /** Rejections: kept, which is the default, or cleared. */
  readonly rejections?: 'keep' | 'clear';
}

/** An amount of working time. */
export interface WorkingAmount {
  /** Above 0. */
  readonly amount: number;
  /** Working minutes or working hours of the stage's calendar. */
  readonly unit: 'minute' | 'hour';
}

/** How long a stage may take, and who hears of it when it takes longer. */
export interface ServiceLevel {
  /** Working time from its opening, without the time in which it waits for the requester. */
  readonly within: WorkingAmount;
  /** Name of the calendar on which the clock runs. */
  readonly calendar: string;
  /** Who is told when the time is up. */
  readonly escalateTo?: Approvers;
}

/** When people who have not answered are asked again. */
export interface Reminders {
  /** Working time from the stage's opening to the first reminder. */
  readonly first: WorkingAmount;
  /** Working time between further ones; a single reminder without it. */
  readonly every?: WorkingAmount;
  /** How many at most, 1 to 100. */
  readonly most: number;
  /** Name of the calendar on which the time is counted. */
  readonly calendar: string;
}

/** One question to one group of people. */
export interface Stage {
  /** Unique in the workflow. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string;
  /** What exactly is asked: `Is the claim substantiated?` */
  readonly asks?: string;
  /** Stages that must be finished or skipped before it opens; the stage before it without this; an empty list opens it at once. */
  readonly after?: readonly string[];
  /** When the stage is needed, over the item's facts; always without it. */
  readonly when?: Condition;
  /** What happens when `when` is false: the stage is skipped (the default), or the whole item is approved or rejected. */
  readonly whenNotMet?: 'skip' | 'approveItem' | 'rejectItem';
  /** What happens when a fact is missing: the stage is asked (the default), or skipped. */
  readonly whenUnknown?: 'ask' | 'skip';
  /** Who is asked. */
  readonly approvers: Approvers;
  /** How many must approve. */
  readonly quorum: Quorum;
  /** What a rejection does; `fail` without it. */
  readonly rejectRule?: RejectRule;
  /** Decided as soon as the votes settle it (the default), or only when everybody has answered. */
  readonly complete?: 'eager' | 'allResponded';
  /** Recorded and shown, never in the way. */
  readonly optional?: boolean;
  /** Takes votes after it is decided. */
  readonly openAfterMet?: boolean;
  /** The one person whose decision counts; the others advise. */
  readonly primaryDecisionMaker?: string;
  /** Parts of the item that the stage is about, for `dismissIfScopeChanged`: a path and all below it, or a pattern with `*`. */
  readonly scope?: readonly string[];
  /** What happens when nobody holds a seat: the stage waits (the default), or passes. */
  readonly onNoApprovers?: 'wait' | 'approve';
  /** Instead of the workflow's rule for new versions. */
  readonly onNewVersion?: StaleVotes;
  /** How long it may take. */
  readonly serviceLevel?: ServiceLevel;
  /** When people are asked again. */
  readonly reminders?: Reminders;
  /** Days for which its approval holds, at least 1; then it must be certified again. For good without it. */
  readonly validForDays?: number;
}

/** A way to approve: plain JSON. */
export interface Workflow {
  /** Unique, kebab case. */
  readonly id: string;
  /** Semver; an item keeps the version it was submitted under until it is migrated. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where the rules come from. */
  readonly source?: Source;
  /** At least one. */
  readonly stages: readonly Stage[];
  /** Every stage must pass (the default), or one of them. */
  readonly combine?: 'all' | 'any';
  /** Whether authors may approve their own items; they may not without it. */
  readonly selfApproval?: boolean;
  /** Whether people who changed the item may approve it; they may without it. */
  readonly contributorApproval?: boolean;
  /** Whether the rule for contributors holds for the author too, instead of the one for authors. */
  readonly authorIsContributor?: boolean;
  /** Which votes a new version takes away; none without it. */
  readonly onNewVersion?: StaleVotes;
  /** Whether the latest version needs the approval of somebody who did not make it. */
  readonly latestVersionNeedsOtherApprover?: boolean;
  /** Groups of stages in which nobody may approve twice. */
  readonly distinctApprovers?: readonly (readonly string[])[];
  /** Who may dismiss somebody's vote; `admin` without it. */
  readonly dismissRoles?: readonly string[];
  /** Who may override a stage; `admin` without it. */
  readonly overrideRoles?: readonly string[];
  /** Who may set facts; anybody without it, because facts mostly come from systems. */
  readonly factRoles?: readonly string[];
  /** Who may withdraw: the author (the default) and `admin`, or `admin` alone. */
  readonly withdraw?: 'author' | 'admin';
  /** Whether a decided item takes no more votes and versions. */
  readonly lockWhenDecided?: boolean;
  /** Whether its reminders break through events in a diary that rank no higher; 0 without it. */
  readonly rank?: number;
}
