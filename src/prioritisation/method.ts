import type { Expression, Source } from '../kernel/index.ts';

/** One thing that a method asks about an item. */
export interface Factor {
  /** What people call it. */
  readonly label: string;
  /** What it is measured in: `person-months`. `share` means 0 to 1. */
  readonly unit?: string;
  /** The smallest value allowed. */
  readonly min?: number;
  /** The largest value allowed. */
  readonly max?: number;
  /** A bound that values must exceed: 0 for an effort. */
  readonly above?: number;
  /** The only values allowed, where the method prescribes a scale. */
  readonly scale?: readonly number[];
}

/** Whether more of a score is better, or less. */
export type Direction = 'higher' | 'lower';

/** A way to score one item by itself: factors and a formula, plain JSON. */
export interface Method<Name extends string = string> {
  /** Unique among methods: `rice`. */
  readonly id: string;
  /** Semver of the definition; a result names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where it was published. */
  readonly source?: Source;
  /** Whether a higher score is better. */
  readonly direction: Direction;
  /** What it asks about an item, by the name of the item's field. */
  readonly factors: Readonly<Record<Name, Factor>>;
  /** How the score follows from the factors. */
  readonly formula: Expression<NoInfer<Name>>;
}

/** What an item must carry to be scored: a number for each factor; null and undefined mean not known and give a problem, not a score. */
export type Answers<Name extends string> = string extends Name ? object : Readonly<Record<Name, number | null | undefined>>;
