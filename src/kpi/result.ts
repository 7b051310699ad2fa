import type { DefinitionReference, Problem } from '../kernel/index.ts';

/**
 * How a KPI stands in a group: it has a value, no data, a divisor of 0, values that cannot be (or a divisor below 0, or two currencies),
 * or data that are only partly known.
 */
export type KpiStatus = 'ok' | 'no-data' | 'zero-denominator' | 'guard-failed' | 'incomplete';

/** What a group is called: the values of its columns, and `period` where there are periods. */
export type GroupKey = Readonly<Record<string, string | number | boolean | null>>;

/** One KPI of one group. Plain JSON. */
export interface KpiResult {
  /** Which KPI. */
  readonly definition: DefinitionReference;
  /** Which group; empty when there is only one. */
  readonly key: GroupKey;
  /** How it stands. */
  readonly status: KpiStatus;
  /** The value; null where it has none. Money is in minor units. */
  readonly value: number | null;
  /** Why the status is not `ok`: the id of a guard, a reason that the definition names, or a code. */
  readonly reason?: string;
  /** Lower end of the interval, where the KPI has one. */
  readonly lower?: number;
  /** Upper end of the interval, where the KPI has one. */
  readonly upper?: number;
  /** How sure the interval is. */
  readonly confidence?: number;
  /** What the formula divides, where it is one division. */
  readonly numerator?: number | null;
  /** What the formula divides by, where it is one division. */
  readonly denominator?: number | null;
  /** How many rows the group has. */
  readonly rows: number;
  /** What the formula read; null where there was no value. */
  readonly inputs: Readonly<Record<string, number | null>>;
  /** How many values were not known, by input; only inputs with some. */
  readonly nulls: Readonly<Record<string, number>>;
  /** The currency of the money, and how many decimal places its minor unit stands for. */
  readonly money?: { readonly currency: string; readonly scale: number };
  /** The KPIs that it refers to, by input. */
  readonly parts?: Readonly<Record<string, KpiResult>>;
  /** What is wrong with the data. */
  readonly problems: readonly Problem[];
}
