import type { Condition, DefinitionHeader, Facts, FactValue, Source } from '../kernel/index.ts';
import type { LegalStatus } from './legal-status.ts';
import type { Confidence, Rule, Severity } from './rule.ts';

/** Whom a pack reaches. Every part that is given must hold; a part that is left out holds for all. */
export interface Reach {
  /** Places as ISO 3166 codes, or the groups `EU` and `EEA`; `['*']` for everywhere. */
  readonly jurisdictions: readonly string[];
  /** Whose place counts: the recipients', the sender's, or either. */
  readonly by: 'recipients' | 'sender' | 'either';
  /** Channels it is about. */
  readonly channels?: readonly string[];
  /** Kinds of sender that it binds, as in `sender.entityTypes`. */
  readonly senders?: readonly string[];
  /** Kinds of sender that it leaves out. */
  readonly exceptSenders?: readonly string[];
  /** Sectors it is about. */
  readonly sectors?: readonly string[];
  /** Kinds of audience it is about, as in `recipients.audience`. */
  readonly audiences?: readonly string[];
}

/** One way in which a derived fact gets its value. */
export interface DerivedCase<F = Facts> {
  /** When it gets it. */
  readonly when: Condition<F>;
  /** The value. */
  readonly value: FactValue;
}

/** A fact that follows from others before rules run. The first case that holds wins; a case that is unknown leaves the fact unknown. */
export interface DerivedFact<F = Facts> {
  /** `<pack>.<name>`, so that no two packs meet. */
  readonly name: string;
  /** What it tells, in plain words. */
  readonly title: string;
  /** Where the law says so. */
  readonly citation: string;
  /** The cases, first to last. */
  readonly cases: readonly DerivedCase<F>[];
  /** The value when no case holds. */
  readonly otherwise: FactValue;
}

/** What a company changed in one rule of a published pack, see `profile`. */
export interface PackChange {
  /** The rule. */
  readonly rule: string;
  /** Its severity before. */
  readonly before: Severity;
  /** Its severity since; null when it was left out. */
  readonly after: Severity | null;
  /** Why. */
  readonly reason?: string;
}

/** The rules of one law, code or policy. */
export interface Pack<F = Facts> extends DefinitionHeader {
  /** The text that the rules were read from. */
  readonly source: Source;
  /** Who watches it, by id in the table of authorities; empty for a policy of one's own. */
  readonly authorities: readonly string[];
  /** What the text is. */
  readonly status: LegalStatus;
  /** What to know about the status. */
  readonly statusNote?: string;
  /** The day the text was last read against its source, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How sure we are of citation and status. */
  readonly confidence: Confidence;
  /** First day it applies, `YYYY-MM-DD`; left out when it has none. */
  readonly effectiveFrom?: string;
  /** First day it no longer applies, `YYYY-MM-DD`. */
  readonly effectiveUntil?: string;
  /** Whom it reaches; joined with the `appliesWhen` of every rule. */
  readonly reach: Reach;
  /** Facts that follow from others. */
  readonly derived?: readonly DerivedFact<F>[];
  /** What can be set to fit a company, with its value; rules read `option.<name>`. */
  readonly options?: Readonly<Record<string, FactValue>>;
  /** What a company changed in it, first to last; absent as it was published. */
  readonly changes?: readonly PackChange[];
  /** The rules. */
  readonly rules: readonly Rule<F>[];
}
