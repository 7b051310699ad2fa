import type { Condition, DefinitionHeader, Expression, Source } from '../../kernel/index.ts';
import type { IntegrationState } from './tool.ts';

/** What to do with a tool. */
export type StackDecision = 'invest' | 'keep' | 'fix' | 'retire' | 'review';

/**
 * What a formula for a part of the health may read: figures of the tool, `integrationQuality` (the weighted mean of the states of its connections,
 * 0 to 1), and `sharedCapabilities` (the largest share of its capabilities that one other tool has too, 0 to 1).
 */
export type ToolFigure =
  | 'seatsPaid'
  | 'seatsActive'
  | 'featuresPaid'
  | 'featuresUsed'
  | 'annualCost'
  | 'benchmarkCostPerActive'
  | 'satisfaction'
  | 'integrationQuality'
  | 'sharedCapabilities';

/** One part of the health of a tool. */
export interface HealthPart {
  /** Unique in the policy. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Weight among the parts that are known, above 0. */
  readonly weight: number;
  /** Formulas for a score of 0 to 100; the first whose figures are all known and whose score lies there counts. */
  readonly formulas: readonly Expression<ToolFigure>[];
}

/** What a rule may ask about a tool. A fact that is not known leaves the rule undecided. */
export interface ToolFacts {
  /** The share of the weights whose parts are known, 0 to 1. */
  readonly coverage: number;
  /** How healthy it is, 0 to 100. */
  readonly health: number;
  /** People who used it within the last 30 days. */
  readonly seatsActive: number;
  /** How much depends on it, 1 to 5. */
  readonly criticality: number;
  /** Whether it holds the one true copy of some data. */
  readonly systemOfRecord: boolean;
  /** Whether extending it would close an open gap. */
  readonly openGap: boolean;
  /** How many critical connections are broken. */
  readonly brokenCritical: number;
  /** The largest share of its capabilities that one healthier tool has which itself stays, 0 to 1. */
  readonly takenOver: number;
}

/** One rule: what to do, why, and when. */
export interface StackRule {
  /** What to do. */
  readonly decision: StackDecision;
  /** Why, as a stable code. */
  readonly reason: string;
  /** When. */
  readonly when: Condition<ToolFacts>;
}

/** How the health of tools is judged, and what is done about it. Plain data. */
export interface StackPolicy extends DefinitionHeader {
  /** Where it was published. */
  readonly source?: Source;
  /** The parts of the health. */
  readonly parts: readonly HealthPart[];
  /** How connections count. */
  readonly integrations: {
    /** What each state counts, 0 to 1. */
    readonly states: Readonly<Record<IntegrationState, number>>;
    /** What a critical connection weighs where another weighs 1; above 0. */
    readonly criticalWeight: number;
    /** The states in which data flows without hands. */
    readonly live: readonly IntegrationState[];
  };
  /** The rules; the first that holds decides. */
  readonly rules: readonly StackRule[];
  /** What to do when none holds. */
  readonly otherwise: { readonly decision: StackDecision; readonly reason: string };
  /** The health from which on a tool can take over the work of those beside it, 0 to 100. */
  readonly adequateHealth: number;
}
