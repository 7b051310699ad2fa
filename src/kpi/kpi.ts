import type { Condition, Expression, Source } from '../kernel/index.ts';

/** What a KPI's value is: a share or quotient, money in minor units, a number of things, a length of time, points on a scale. */
export type KpiUnit = 'ratio' | 'currency' | 'count' | 'duration' | 'score';

/** Values to stay within; both ends belong to it. */
export interface TargetRange {
  /** Lower end. */
  readonly min: number;
  /** Upper end. */
  readonly max: number;
}

/** Which way is better: more, less, within a range, or neither (a figure of context, which a scorecard never colours). */
export type KpiDirection = 'higher' | 'lower' | 'none' | TargetRange;

/** What a KPI measures: what went in, what was done, what came out, what it changed. */
export type KpiClass = 'input' | 'activity' | 'output' | 'outcome';

/** Where in the relation with a customer it speaks, or that it is about the work itself. */
export type KpiStage = 'awareness' | 'interest' | 'consideration' | 'purchase' | 'retention' | 'operations';

/** What a column holds. A `share` lies between 0 and 1; `money` is in minor units; a `date` is `YYYY-MM-DD`, with or without a local time behind it. */
export type ColumnType = 'number' | 'share' | 'money' | 'text' | 'boolean' | 'date';

/** One column of the rows that a KPI reads. */
export interface KpiColumn {
  /** What people call it. */
  readonly label: string;
  /** What it holds. */
  readonly type: ColumnType;
  /** `stock` for a level at a moment (followers, open pipeline), which must not be summed over dates; a flow without it. */
  readonly measures?: 'stock';
}

/** What one row is, and which columns it has. Several KPIs may share one. */
export interface KpiGrain {
  /** What one row is: `one advertisement on one day`. */
  readonly row: string;
  /** Columns by name. */
  readonly columns: Readonly<Record<string, KpiColumn>>;
  /** The column with the date on which a row counts, for inputs that name none. */
  readonly date?: string;
  /** The column with the ISO 4217 code of the money columns. */
  readonly currency?: string;
}

/** Which rows an input reads. */
export interface InputRows {
  /** What people call the input; its name without it. */
  readonly label?: string;
  /** Only rows for which this is true; unknown does not count. A condition over columns. */
  readonly where?: Condition;
  /** The column with the date on which a row counts for this input; a row without that date does not count at all. */
  readonly date?: string;
}

/** Number of rows, or of rows with a value in a column. */
export interface CountInput extends InputRows {
  /** How the rows become one number. */
  readonly aggregate: 'count';
  /** The column whose values are counted; rows without it. */
  readonly column?: string;
}

/** Sum, smallest, largest, mean or number of different values of a column. */
export interface ColumnInput extends InputRows {
  /** How the rows become one number. */
  readonly aggregate: 'sum' | 'min' | 'max' | 'mean' | 'countDistinct';
  /** The column. */
  readonly column: string;
}

/** A level: its sum on the first or on the last date that has one, or the mean over dates of its sums. Needs a date column. */
export interface DatedInput extends InputRows {
  /** How the rows become one number. */
  readonly aggregate: 'first' | 'latest' | 'timeMean';
  /** The column. */
  readonly column: string;
}

/** A quantile of a column by linear interpolation (R type 7). */
export interface QuantileInput extends InputRows {
  /** How the rows become one number. */
  readonly aggregate: 'quantile';
  /** The column. */
  readonly column: string;
  /** Which: 0.5 is the median. */
  readonly share: number;
}

/** An input that becomes a number by an aggregate over rows. */
export type AggregateInput = CountInput | ColumnInput | DatedInput | QuantileInput;

/** The value of another KPI over the same rows. Where it has none, its reason travels along. */
export interface KpiReference {
  /** What people call the input; its name without it. */
  readonly label?: string;
  /** The other KPI, whole. */
  readonly kpi: Kpi;
}

/** Something that the formula reads. */
export type KpiInput = AggregateInput | KpiReference;

/** A reason of its own for having no value: `quota-met`. */
export interface NamedReason {
  /** Stable, kebab case. */
  readonly reason: string;
}

/** Values that cannot be: a condition over inputs, or over the value itself (`result`), which must not hold. */
export interface KpiGuard {
  /** Stable, kebab case: the reason that a result carries. */
  readonly id: string;
  /** The impossible: `{ fact: 'opens', op: 'gt', valueOf: 'delivered' }`, `{ fact: 'result', op: 'gt', value: 1 }`. */
  readonly impossible: Condition;
  /** What it means, for people. */
  readonly says: string;
}

/** The interval of a rate whose numerator is a part of the denominator and whose rows are independent trials. */
export interface KpiInterval<Name extends string = string> {
  /** Wilson's score interval. */
  readonly method: 'wilson';
  /** The input that counts successes. */
  readonly successes: Name;
  /** The input that counts trials. */
  readonly trials: Name;
  /** How sure: 0.95. */
  readonly confidence: number;
}

/** A key performance indicator: what it reads, how the number follows, and what it must not be taken for. Plain JSON. */
export interface Kpi<Name extends string = string> {
  /** Unique among KPIs, kebab case: `click-through-rate`. */
  readonly id: string;
  /** Semver of the definition; a result names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** What the value is. */
  readonly unit: KpiUnit;
  /** The unit in words where `unit` leaves it open: `days`, `currency per day`. A duration must say it. */
  readonly unitLabel?: string;
  /** Which way is better. */
  readonly direction: KpiDirection;
  /** What it measures. */
  readonly class: KpiClass;
  /** True when the figure flatters: it grows with exposure or effort, not with effect. */
  readonly vanity?: true;
  /** Whether it moves before the result or with it. */
  readonly timing: 'leading' | 'lagging';
  /** Where in the relation with a customer it speaks. */
  readonly stage: KpiStage;
  /** What a row is. */
  readonly grain: KpiGrain;
  /** What the formula reads, by name. */
  readonly inputs: Readonly<Record<Name, KpiInput>>;
  /** How the value follows from the inputs: a ratio of sums, never a mean of ratios. */
  readonly formula: Expression<NoInfer<Name>>;
  /** The value when a divisor is 0: none, 0, or none with a reason of its own. Must be given when the formula divides. */
  readonly onZeroDenominator?: null | 'zero' | NamedReason;
  /** What a divisor below 0 does: nothing, or no value, with a reason of its own where it is named. Refused without it. */
  readonly onNegativeDenominator?: 'allow' | 'refuse' | NamedReason;
  /**
   * What a row does that has some of the inputs and lacks others: it makes the group incomplete, or (`pairwise`) it is left out of all
   * inputs. Incomplete without it.
   */
  readonly nulls?: 'incomplete' | 'pairwise';
  /** How sure the value is, where that can be said. */
  readonly interval?: KpiInterval<NoInfer<Name>>;
  /** How values of groups or periods become one: they add up, they do not, or the latest counts. */
  readonly additive: 'sum' | 'none' | 'latest';
  /** What cannot be. */
  readonly guards?: readonly KpiGuard[];
  /** How it misleads. */
  readonly pitfalls: readonly string[];
  /** Where it was published. */
  readonly source?: Source;
}

/**
 * Tells a reference to another KPI from an aggregate over rows.
 * @internal
 */
export function isReference(input: KpiInput): input is KpiReference {
  return 'kpi' in input;
}
