import type { Condition, Facts } from '../kernel/index.ts';
import type { LegalStatus } from './legal-status.ts';

/** What a rule is asked of: the whole asset, or each claim, endorsement or audience in it. */
export type Scope = 'asset' | 'claim' | 'endorsement' | 'audience';

/** How a rule is decided: by facts alone, by facts that can fail it and a person who confirms it, or by a person alone. */
export type CheckKind = 'automatic' | 'hybrid' | 'manual';

/** What breaking a rule costs, worst first. */
export type Severity = 'critical' | 'major' | 'minor' | 'info';

/** How sure we are of the citation, the status and our reading of it. */
export type Confidence = 'high' | 'medium' | 'low';

/** A rule that should no longer be used. */
export interface Deprecation {
  /** Version of the pack in which it was given up. */
  readonly since: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** The rules that took its place. */
  readonly replacedBy?: readonly string[];
}

/** One requirement with its source: when it applies, what passes it, and how a person checks it. */
export interface Rule<F = Facts> {
  /** `<pack>/<rule>`, kebab case; never changed, never used again. */
  readonly id: string;
  /** What it is asked of. */
  readonly scope: Scope;
  /** What is required, in words that a marketer understands. */
  readonly requirement: string;
  /** Where it stands in the law or policy: section and paragraph. */
  readonly citation: string;
  /** When it applies, beyond what the pack says; always, without it. */
  readonly appliesWhen?: Condition<F>;
  /** What passes it, from facts that a person can observe. Left out when only a person can judge. */
  readonly passWhen?: Condition<F>;
  /** How it is decided. `manual` exactly when there is no `passWhen`; `automatic` only when a detector or a derivation sets each fact that `passWhen` reads. */
  readonly check: CheckKind;
  /** What to keep as proof. */
  readonly evidence: string;
  /** What a person does to find out. */
  readonly howToCheck: string;
  /** What breaking it costs. */
  readonly severity: Severity;
  /** How sure we are, where it differs from the pack. */
  readonly confidence?: Confidence;
  /** What the text is, where it differs from the pack. */
  readonly status?: LegalStatus;
  /** What to know about the status: litigation, waivers, doubts. */
  readonly statusNote?: string;
  /** First day it applies, `YYYY-MM-DD`, where it differs from the pack. */
  readonly effectiveFrom?: string;
  /** First day it no longer applies, `YYYY-MM-DD`. */
  readonly effectiveUntil?: string;
  /** Where the facts speak against it but the law leaves room: a person decides instead of a fail. */
  readonly reviewOnFail?: boolean;
  /** Why it should no longer be used. */
  readonly deprecated?: Deprecation;
}
