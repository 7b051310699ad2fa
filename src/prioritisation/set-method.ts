import type { Explanation, Problem, Source } from '../kernel/index.ts';
import type { Direction, Factor } from './method.ts';
import type { Reader, Scoring } from './scoring.ts';

/** One criterion of a comparison among alternatives; its id names the field of the item. */
export interface Criterion<Name extends string = string> {
  /** The field that holds the value. */
  readonly id: Name;
  /** How much it counts, 0 or more; weights are shared out so that they add up to 1, unless a method says otherwise. */
  readonly weight: number;
  /** Whether more of it is better. */
  readonly direction: Direction;
  /** What people call it; the id without it. */
  readonly label?: string;
  /** The range of possible values; values outside it are a problem. Some methods need it. */
  readonly bounds?: { readonly min: number; readonly max: number };
}

/** What happens to an alternative that lacks a value: left out with a problem, given the worst or the mean value of the others, or judged on the rest. */
export type MissingPolicy = 'reject' | 'worst' | 'neutral' | 'renormalise';

/** The alternatives as columns, one a criterion, all of the same length; NaN marks a value that is missing (never with the policy `reject`). */
export interface Matrix {
  /** One column a criterion, in the order of the criteria. */
  readonly columns: readonly Float64Array[];
  /** How many alternatives there are. */
  readonly rows: number;
}

/** What a set method makes of a matrix. */
export interface Scores {
  /** One score an alternative; finite for every row. */
  readonly scores: Float64Array;
  /** How the score of one alternative came about. */
  readonly explain: (row: number) => Explanation;
  /** What else the method found, one value an alternative: flows, regrets. */
  readonly details?: Readonly<Record<string, Float64Array>>;
  /** What a reader should know: a constant criterion, a column of zeros, identical alternatives. */
  readonly diagnostics: readonly Problem[];
}

/** Scores items against one another by a set method. */
export type ScoreTogether = <Item>(items: readonly Item[], read: Reader<Item>, method: SetMethod) => Scoring<Item>;

/** A way to score alternatives against one another: criteria as plain JSON, and the algorithm that it carries with it. */
export interface SetMethod<Name extends string = string> {
  /** Unique among methods: `topsis`. */
  readonly id: string;
  /** Semver of the algorithm; a result names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where it was published. */
  readonly source?: Source;
  /** Whether a higher score is better. */
  readonly direction: Direction;
  /** What the alternatives are compared by. */
  readonly criteria: readonly Criterion<Name>[];
  /** What a value must keep to be used, by criterion: its bounds, above 0 where the algorithm divides by it. */
  readonly factors: Readonly<Record<Name, Factor>>;
  /** Why an alternative cannot be used although each value can: its values in the order of the criteria, NaN for a gap. Absent where nothing can be. */
  readonly refusal?: (values: readonly number[]) => Problem | undefined;
  /** What happens to an alternative that lacks a value. */
  readonly missing: MissingPolicy;
  /** Whether a score is a sum of weight times a term for each criterion: what closed forms about weights rest on. */
  readonly additive: boolean;
  /** The options in force, echoed in the result: normalisation, preference functions. */
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
  /** The algorithm. Never NaN or infinite for finite columns; degenerate columns give the documented value with a diagnostic. */
  readonly evaluate: (matrix: Matrix) => Scores;
  /** The weights that `evaluate` uses, in the order of the criteria: shared out, or as they were given. */
  readonly weights: readonly number[];
  /** The algorithm for other weights: what does not depend on them is done once, then each set of weights is a short step. */
  readonly prepare: (matrix: Matrix) => (weights: ArrayLike<number>) => Scores;
  /** How items become a matrix and scores: always `scoreTogether`. A method carries it so that ranking by item methods alone stays small. */
  readonly together: ScoreTogether;
}
