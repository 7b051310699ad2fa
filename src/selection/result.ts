import type { DefinitionReference, Params, Problem } from '../kernel/index.ts';
import type { Constraint } from './constraint.ts';

/**
 * How much is known: `optimal` is proven best, `feasible` keeps every limit but may not be best (see `gap`), `infeasible` is proven to have no plan,
 * `unknown` found none within the limit of the search and proved nothing.
 */
export type SelectionStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown';

/** Why an item was left out, or was not placed earlier. */
export interface SelectionReason {
  /** Stable and documented. */
  readonly code: string;
  /** English, made from the code and the parameters. */
  readonly message: string;
  /** What the sentence was made of. */
  readonly params: Params;
}

/** An item of the plan. */
export interface ChosenItem {
  /** Which item. */
  readonly id: string;
  /** The period it is done in, from 1. */
  readonly period: number;
  /** What it adds to the value of the plan: its own value times the weight of the period. */
  readonly value: number;
  /** Why not one period earlier; null when there is none before. */
  readonly notEarlier: SelectionReason | null;
}

/** An item that is not in the plan. */
export interface LeftItem {
  /** Which item. */
  readonly id: string;
  /** Why not. */
  readonly reason: SelectionReason;
}

/** An item whose figures cannot be used; the others were chosen from without it. */
export interface UnusableItem {
  /** Which item. */
  readonly id: string;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
}

/** How far one capacity is used. */
export interface CapacityUse {
  /** Which dimension. */
  readonly dimension: string;
  /** Which period, from 1. */
  readonly period: number;
  /** What there is. */
  readonly capacity: number;
  /** What the plan takes. */
  readonly used: number;
  /** What is left over. */
  readonly slack: number;
}

/** How far one share limit is used. */
export interface ShareUse {
  /** The tag it counts. */
  readonly tag: string;
  /** The dimension of the spending. */
  readonly of: string;
  /** Smallest share asked for, or null. */
  readonly min: number | null;
  /** Largest share allowed, or null. */
  readonly max: number | null;
  /** All that is spent. */
  readonly spent: number;
  /** What is spent on items with the tag. */
  readonly tagged: number;
  /** `tagged` over `spent`; null when nothing is spent, which keeps every limit. */
  readonly share: number | null;
}

/** What was proven about the plan, and how. */
export interface SelectionProof {
  /** `dynamic-programming`, `period-by-period`, `bound-match` (the first bound was met without a search), `branch-and-bound`, or the id of the solver that
   * was given. */
  readonly method: string;
  /** How many partial plans the search looked at. */
  readonly nodes: number;
  /** `proven` when the plan is the one plan that the tie-break names; `open` when an equal plan with less effort, or earlier in the order, may exist. */
  readonly tieBreak: 'proven' | 'open';
  /** Values closer than this count as equal: the smallest unit that values were scaled to. */
  readonly precision: number;
  /**
   * What is known about the conflict: `smallest`, no other has fewer limits; `irreducible`, none of its limits can be spared; `open`, the search ended before
   * either was shown. Left out when there is no conflict.
   */
  readonly conflict?: 'smallest' | 'irreducible' | 'open';
}

/** The options and defaults that shaped a result. */
export interface SelectionSetting {
  /** How many periods. */
  readonly periods: number;
  /** What a unit of value counted for, by period. */
  readonly weights: readonly number[];
  /** Whether an item could share a period with what it requires. */
  readonly samePeriod: boolean;
  /** How long the search was allowed to be. */
  readonly limit: number;
  /** `built-in`, or the id of the solver that was given. */
  readonly solver: string;
}

/** What to do, when, what it is worth, and how sure that is. Plain JSON. */
export interface SelectionResult {
  /** Which definition of the best plan was followed. */
  readonly definition: DefinitionReference;
  /** What shaped the result. */
  readonly setting: SelectionSetting;
  /** How much is known. */
  readonly status: SelectionStatus;
  /** What the plan is worth; null without a plan. */
  readonly value: number | null;
  /** What no plan can exceed; null when there is no plan. */
  readonly bound: number | null;
  /** How far the value may be from the best, as a share of the bound; 0 when proven best, null without a plan. */
  readonly gap: number | null;
  /** The plan, in the order of the request. */
  readonly chosen: readonly ChosenItem[];
  /** What is not in it, in the order of the request; empty without a plan. */
  readonly left: readonly LeftItem[];
  /** What could not be considered. */
  readonly unusable: readonly UnusableItem[];
  /** Capacity by dimension and period; empty without a plan. */
  readonly use: readonly CapacityUse[];
  /** Shares as they came out; empty without a plan. */
  readonly shares: readonly ShareUse[];
  /** The value done by the end of each period, unweighted: the forecast curve; empty without a plan. */
  readonly cumulativeValue: readonly number[];
  /** When infeasible, limits that cannot all be kept, as few as were found (see `proof.conflict`); otherwise empty. */
  readonly conflict: readonly Constraint[];
  /** What was proven, and how. */
  readonly proof: SelectionProof;
}
