/** What is shown to prove an answer. */
export interface Evidence {
  /** A link, a document number, a ticket. */
  readonly reference: string;
  /** Who looked at it and agrees; an opaque id, not that of the respondent. */
  readonly validatedBy?: string;
}

/** What somebody said about one practice at one moment. */
export interface Answer {
  /** Which practice. */
  readonly practice: string;
  /** Whose maturity: a team, a region; left out when there is only one. */
  readonly subject?: string;
  /** Who says it, an opaque id; left out when only one person answers. */
  readonly respondent?: string;
  /** The id of an option, or a number on a scale of numbers; null or left out takes an earlier answer back. */
  readonly option?: string | number | null;
  /** Whether the practice is said not to apply; false when left out. */
  readonly notApplicable?: boolean;
  /** When: a date (its first moment in UTC) or an instant with offset. */
  readonly at: string;
  /** What proves it. */
  readonly evidence?: readonly Evidence[];
}
