/** What a team must be able to do. */
export interface SkillRequirement {
  /** Which skill. */
  readonly skill: string;
  /** The level that is needed, above 0, on a scale that is the same for everybody. */
  readonly level: number;
  /** How much it matters beside the others, 0 or more; 1 when left out. */
  readonly weight?: number;
  /** How many people must have it: a whole number of 1 or more; everybody who is asked when left out. */
  readonly headcount?: number;
  /** Who is asked: people of this role; everybody when left out. */
  readonly role?: string;
  /** By when, `YYYY-MM-DD`. */
  readonly neededBy?: string;
}

/** Somebody and what they can do. */
export interface SkilledPerson {
  /** An opaque id, unique among the people. */
  readonly id: string;
  /** Their role. */
  readonly role?: string;
  /** Their level by skill, 0 or more; a skill that nobody rated is left out. */
  readonly levels: Readonly<Record<string, number>>;
}
