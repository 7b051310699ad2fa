import type { Condition, DefinitionHeader, Source } from '../../kernel/index.ts';

/** A post, or a part of one, in operations. */
export interface Post {
  /** The role: one of the ladders of the model. */
  readonly role: string;
  /** How much of a full-time post, above 0; 1 when left out. */
  readonly fullTime?: number;
}

/** One role of a ladder. */
export interface LadderRung {
  /** Unique in the model. */
  readonly role: string;
  /** What people call it. */
  readonly title: string;
  /** The stage from which on an organisation needs it. */
  readonly from: string;
}

/** How the roles of one capability grow: an administrator first, later a steward, then a scientist. */
export interface RoleLadder {
  /** The capability: data, technology, analytics, process, people. */
  readonly capability: string;
  /** The roles, the first to be hired first. */
  readonly rungs: readonly LadderRung[];
}

/** What the posts of an organisation say about it; the facts that the condition of a stage reads. */
export interface StaffingFacts {
  /** How many posts are filled. */
  readonly posts: number;
  /** The roles that are held. */
  readonly roles: readonly string[];
  /** Capabilities with somebody. */
  readonly capabilities: readonly string[];
  /** Capabilities with somebody above the first rung. */
  readonly seniorCapabilities: readonly string[];
  /** How many capabilities have somebody above the first rung. */
  readonly seniorCount: number;
}

/** How far an organisation has grown. */
export interface StaffingStage {
  /** Unique in the model. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** What must hold to have come this far. */
  readonly when: Condition<StaffingFacts>;
}

/** Stages, ladders and the size of operations. Plain data. */
export interface StaffingModel extends DefinitionHeader {
  /** Where it was published. */
  readonly source?: Source;
  /** The stages, the first one first; the last whose condition holds is the one that an organisation is in. */
  readonly stages: readonly StaffingStage[];
  /** One ladder a capability. */
  readonly ladders: readonly RoleLadder[];
  /** How the first post is split between roles. */
  readonly firstHire: readonly Post[];
  /** Operations as a share of the people in the department, above 0 and at most 1. */
  readonly share: number;
  /** From how many people in the department on somebody does nothing but operations: a whole number of 1 or more. */
  readonly dedicatedFrom: number;
}
