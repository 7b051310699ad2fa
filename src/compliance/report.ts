import type { ConditionTrace, DefinitionReference, Facts, Problem } from '../kernel/index.ts';
import type { Attestation } from './attestation.ts';
import type { DetectedFact } from './detected-fact.ts';
import type { LegalStatus } from './legal-status.ts';
import type { CheckKind, Confidence, Scope, Severity } from './rule.ts';
import type { Status } from './status.ts';
import type { Waiver } from './waiver.ts';

/** The days on which an asset runs. */
export interface Window {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Why a finding has its status. */
export type Because =
  | 'out-of-reach'
  | 'does-not-apply'
  | 'none-listed'
  | 'not-in-force'
  | 'vacated'
  | 'deprecated'
  | 'missing-facts'
  | 'facts-pass'
  | 'facts-fail'
  | 'facts-fail-with-room'
  | 'to-confirm'
  | 'to-judge'
  | 'attested';

/** What is to be done about a finding: nothing, something, nothing because someone answers for it, or as you like. */
export type Disposition = 'settled' | 'open' | 'waived' | 'advisory';

/** How the conditions of a rule came out, part by part. */
export interface FindingTrace {
  /** Whether the rule applies. */
  readonly applies: ConditionTrace;
  /** Whether it is kept; absent when only a person can judge. */
  readonly passes?: ConditionTrace;
}

/** How one rule came out for the asset or for one element of it. */
export interface Finding {
  /** The rule. */
  readonly rule: string;
  /** The version of its pack. */
  readonly packVersion: string;
  /** What the rule is asked of. */
  readonly scope: Scope;
  /** Which claim, endorsement or audience: its id, or its place, `claims[0]`. Absent for the asset. */
  readonly element?: string;
  /** How it came out. */
  readonly status: Status;
  /** Why. */
  readonly because: Because;
  /** What is to be done about it. */
  readonly disposition: Disposition;
  /** The facts whose answers would settle it; empty unless the status is unknown. */
  readonly missing: readonly string[];
  /** Facts that are of the wrong type. */
  readonly problems: readonly Problem[];
  /** How the conditions came out; present when the trace was asked for. */
  readonly trace?: FindingTrace;
  /** What is required. */
  readonly requirement: string;
  /** Where it stands. */
  readonly citation: string;
  /** How the rule is decided. */
  readonly check: CheckKind;
  /** What a person does to find out. */
  readonly howToCheck: string;
  /** What to keep as proof. */
  readonly evidence: string;
  /** What breaking it costs. */
  readonly severity: Severity;
  /** How sure we are of the rule. */
  readonly confidence: Confidence;
  /** What the text is. */
  readonly legalStatus: LegalStatus;
  /** The attestation that decided it. */
  readonly attestedBy?: string;
  /** The waiver that covers it. */
  readonly waiver?: string;
}

/** Something about the facts, waivers or attestations that a person should look at. */
export interface Notice extends Problem {
  /** `review` keeps the report from passing, `remark` does not. */
  readonly weight: 'review' | 'remark';
}

/** How much was decided, apart from how much passed. */
export interface Coverage {
  /** Findings in all. */
  readonly findings: number;
  /** Those of rules that apply, or might. */
  readonly relevant: number;
  /** Those of them that came out as pass or fail. */
  readonly decided: number;
  /** Those that passed. */
  readonly passed: number;
  /** Decided over relevant; null when none is relevant. */
  readonly decidedShare: number | null;
  /** Passed over decided; null when none is decided. */
  readonly passedShare: number | null;
}

/** What no given pack looks at. */
export interface Uncovered {
  /** What it is. */
  readonly kind: 'jurisdiction' | 'channel' | 'sector';
  /** The place, channel or sector. */
  readonly value: string;
}

/** A rule that starts or ends while the asset runs. */
export interface Change {
  /** First day on which it applies, or no longer does. */
  readonly on: string;
  /** The rule. */
  readonly rule: string;
  /** What happens. */
  readonly change: 'starts' | 'ends';
}

/** What was asked: enough to ask again. */
export interface Asked {
  /** The facts as they were given. */
  readonly asset: Facts;
  /** The days on which it runs. */
  readonly on: Window;
  /** What content it is, as a fingerprint. */
  readonly fingerprint?: string;
  /** What people confirmed. */
  readonly attestations: readonly Attestation[];
  /** What people answer for. */
  readonly waivers: readonly Waiver[];
  /** What detectors found. */
  readonly detected: readonly DetectedFact[];
  /** How old a pack may be, in days. */
  readonly staleAfterDays: number;
}

/** What stands between an asset and its publication. A checklist for professionals, not legal advice. */
export interface Report {
  /** The packs it was checked with. */
  readonly packs: readonly DefinitionReference[];
  /** What was asked. */
  readonly asked: Asked;
  /** The worst status of all findings that bind; never pass while something is uncovered or wants review. */
  readonly status: Status;
  /** What is to be done: `open` while any finding is. */
  readonly disposition: 'settled' | 'open' | 'waived';
  /** One for each rule and element. */
  readonly findings: readonly Finding[];
  /** How much was decided. */
  readonly coverage: Coverage;
  /** What no given pack looks at. */
  readonly uncovered: readonly Uncovered[];
  /** Rules that start or end while the asset runs, by day. */
  readonly changesOn: readonly Change[];
  /** What a person should look at: conflicts, waivers, attestations, old packs, misspelt facts, rules that a company lowered or left out. */
  readonly notices: readonly Notice[];
}
