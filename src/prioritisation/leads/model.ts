import type { Condition, Facts, Source } from '../../kernel/index.ts';

/** Points for something that is true of a lead, or for each thing that a lead did. */
export interface PointRule {
  /** Unique on its axis: `visited-pricing`. */
  readonly id: string;
  /** When it earns points: over the lead's facts (fit), or over the facts of one activity (engagement). */
  readonly when: Condition;
  /** The points, negative for a sign against. */
  readonly points: number;
  /** The most that this rule can add, however often it is met; for a negative rule the least. */
  readonly cap?: number;
  /** After how many days the points of one activity are half of what they were; they do not fade without it. */
  readonly halfLifeInDays?: number;
}

/** One step of a grade: the grade is reached with this many points. */
export interface GradeStep {
  /** `A`, or `1`. */
  readonly grade: string;
  /** The points from which on it holds. */
  readonly from: number;
}

/** One axis of a lead score. */
export interface LeadAxis {
  /** What earns points. */
  readonly rules: readonly PointRule[];
  /** The most points that the axis can reach. */
  readonly cap?: number;
  /** Grades with their lowest points, best first; the last one is for all the rest. */
  readonly grades: readonly GradeStep[];
}

/** How leads are scored: who they are (fit) and what they do (engagement), plain JSON. */
export interface LeadModel {
  /** Unique among models. */
  readonly id: string;
  /** Semver of the definition; a result names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where it comes from. */
  readonly source?: Source;
  /** Rules over the lead's own facts; a letter comes from it. */
  readonly fit: LeadAxis;
  /** Rules over each of the lead's activities; a number comes from it. */
  readonly engagement: LeadAxis;
}

/** Something that a lead did: when, and facts about it. */
export interface Activity extends Facts {
  /** The moment, ISO 8601 with offset. */
  readonly at: string;
}

/** A lead: its facts, and what it did. */
export interface Lead {
  /** Unique among the leads. */
  readonly id: string;
  /** What is known about it. */
  readonly facts: Facts;
  /** What it did, in any order. */
  readonly activities: readonly Activity[];
}
