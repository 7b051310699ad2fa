import type { DefinitionHeader, Source } from '../kernel/index.ts';

/** How far operations has grown in an organisation, the smallest first. */
export type OrganisationStage = 'none' | 'early' | 'growing' | 'mature';

/** What marks a stage. */
export interface StageMark {
  /** Which stage. */
  readonly stage: OrganisationStage;
  /** What it looks like. */
  readonly title: string;
  /** Levels of maturity whose practices it takes staff of this stage to keep up. */
  readonly levels: readonly number[];
  /** The fewest people in operations. */
  readonly people: number;
  /** The fewest capabilities with somebody above the first rung of their ladder. */
  readonly grown: number;
}

/** One role of a ladder. */
export interface Rung {
  /** Unique in its ladder; a role may stand on several ladders. */
  readonly role: string;
  /** What people call it. */
  readonly title: string;
  /** The stage that calls for it. */
  readonly stage: OrganisationStage;
}

/** The roles of one capability, in the order they are hired. */
export interface RoleLadder {
  /** The capability that they serve: a node of the model. */
  readonly capability: string;
  /** The roles, the first to hire first. */
  readonly rungs: readonly Rung[];
}

/** One part of a post that several roles share. */
export interface PostShare {
  /** Which role. */
  readonly role: string;
  /** Its share of the working time, 0 to 1. */
  readonly share: number;
}

/** Who does the work of operations as it grows: plain data. */
export interface StaffingModel extends DefinitionHeader {
  /** Where it was published. */
  readonly source?: Source;
  /** The stages, the smallest first; an organisation is in the last whose marks it meets. */
  readonly stages: readonly StageMark[];
  /** One ladder for each capability. */
  readonly ladders: readonly RoleLadder[];
  /** How the first post is shared out; the shares sum to 1. */
  readonly firstHire: readonly PostShare[];
}
