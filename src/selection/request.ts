/** Something that may be chosen: a project, a campaign, a practice to raise, a tool. */
export interface SelectionItem {
  /** Unique in the request. */
  readonly id: string;
  /** What it is worth when it is done, 0 to 1e100, in any one unit. */
  readonly value: number;
  /** What it takes, 0 or more, by dimension: exactly the dimensions of the capacity, at most six decimal places. */
  readonly cost: Readonly<Record<string, number>>;
  /** What shares count it under. */
  readonly tags?: readonly string[];
  /** Ids of items without which it cannot be done. */
  readonly requires?: readonly string[];
  /** First period that it may be done in, from 1; 1 when left out. */
  readonly earliest?: number;
  /** Last period that it may be done in; the last one when left out. */
  readonly latest?: number;
  /** Whether it must be done, whatever it is worth; false when left out. */
  readonly mandatory?: boolean;
}

/** How much of what is spent (not of the capacity) goes to the items with a tag, over all periods. */
export interface ShareLimit {
  /** The tag that items carry. */
  readonly tag: string;
  /** The dimension of the spending: `hours`, `budget`. */
  readonly of: string;
  /** Smallest share, 0 to 1, at most four decimal places. */
  readonly min?: number;
  /** Largest share, 0 to 1, at most four decimal places. */
  readonly max?: number;
}

/** What can be chosen, and what limits the choice. Plain JSON. */
export interface SelectionRequest {
  /** In the order that breaks the last ties: earlier ones first. */
  readonly items: readonly SelectionItem[];
  /** By dimension, 0 or more: one number for every period, or a list with one number a period. The first dimension is the effort that ties spare. */
  readonly capacity: Readonly<Record<string, number | readonly number[]>>;
  /** How many periods; when left out, as many as the lists of the capacity have, or 1. */
  readonly periods?: number;
  /** What a unit of value counts for, by the period it is done in: whole numbers above 0, never rising; T, T - 1, ..., 1 when left out. */
  readonly weights?: readonly number[];
  /** Whether an item may be done in the same period as what it requires; true when left out. */
  readonly samePeriod?: boolean;
  /** Groups of ids of which at most one may be chosen. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Limits on how the spending is shared out. */
  readonly shares?: readonly ShareLimit[];
  /** Most items that may be chosen, over all periods. */
  readonly maxItems?: number;
}
