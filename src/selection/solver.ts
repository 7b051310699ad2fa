/** One linear limit: the sum of `coefficients[k] * x[columns[k]]` is at most `atMost`. Whole numbers throughout. */
export interface Row {
  /** Columns with a coefficient other than 0. */
  readonly columns: readonly number[];
  /** Their coefficients. */
  readonly coefficients: readonly number[];
  /** The right-hand side. */
  readonly atMost: number;
}

/** A selection as a linear program over columns that are 0 or 1; larger objectives are better. */
export interface BinaryProgram {
  /** What each column is worth. */
  readonly objective: readonly number[];
  /** What limits the columns. */
  readonly rows: readonly Row[];
  /** Looks for a point that keeps the rows, to start from, by a short search of our own; null when it finds none. */
  readonly start: () => readonly number[] | null;
}

/** What a solver found. */
export interface SolverAnswer {
  /** How much it claims to know. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** 0 or 1 for each column; null without a plan. It is checked again in whole numbers. */
  readonly columns: readonly number[] | null;
  /** What no plan can exceed; null when it is not known. */
  readonly bound: number | null;
  /** How many nodes it looked at. */
  readonly nodes: number;
}

/** Another solver for large selections: see `highsSolver` in `marops/selection/highs`. */
export interface Solver {
  /** Its name in results. */
  readonly id: string;
  /** Solves one program. */
  readonly solve: (program: BinaryProgram) => SolverAnswer;
}

/** How a selection is searched for. */
export interface SelectOptions {
  /** How long the built-in search may be, in steps of about a million elementary operations each; 300 when left out, a few seconds. */
  readonly limit?: number;
  /** What solves it instead of the built-in search. */
  readonly solver?: Solver;
}

/**
 * The length of a search when none is asked for: a few seconds.
 *
 * @internal
 */
export const usualLimit = 300;
