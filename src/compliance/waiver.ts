/** Someone answers for a finding that stays as it is. A waiver changes what is to be done, never the status. */
export interface Waiver {
  /** Unique among the waivers. */
  readonly id: string;
  /** The rule. */
  readonly rule: string;
  /** Which claim, endorsement or audience; all of them without it. */
  readonly element?: string;
  /** Why it is acceptable. */
  readonly justification: string;
  /** Who asked for it, as an opaque id. */
  readonly requestedBy: string;
  /** Who answers for it: another person. */
  readonly approvedBy: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** The content that it is about, see `fingerprintOf`. */
  readonly fingerprint: string;
}
