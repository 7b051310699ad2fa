import { problem, type Explanation, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Criterion, Matrix, MissingPolicy, Scores } from '../set-method.ts';

/**
 * Every policy by its name.
 * @internal
 */
export const missingPolicies: readonly MissingPolicy[] = ['reject', 'worst', 'neutral', 'renormalise'];

/**
 * A matrix without gaps, and where they were.
 * @internal
 */
export interface Completed {
  /** One column a criterion, no value missing. */
  readonly columns: readonly Float64Array[];
  /** One set of gaps an alternative, told apart by its key; empty when nothing was missing. */
  readonly patterns: readonly string[];
  /** Which criteria had gaps, how many, and what became of them. */
  readonly diagnostics: readonly Problem[];
}

/**
 * Fills the gaps of a matrix: with the worst known value of the criterion, or with the mean of the known ones.
 *
 * @param matrix - columns in which NaN marks a gap
 * @param criteria - which end is the worse one
 * @param policy - `worst` fills with the worst value, the others with the mean
 * @returns the filled columns, the pattern of gaps of each row, and a diagnostic for each criterion with gaps
 * @internal
 */
export function completed({ columns, rows }: Matrix, criteria: readonly Criterion[], policy: MissingPolicy): Completed {
  const gaps = columns.map((column) => (policy === 'reject' ? 0 : gapsIn(column)));
  if (gaps.every((count) => count === 0)) return { columns, patterns: [], diagnostics: [] };
  const filled = columns.map((column, index) => (gaps[index] === 0 ? column : filledUp(column, criteria[index]!, policy)));
  const patterns = Array.from({ length: rows }, (_, row) => columns.map((column) => (Number.isNaN(column[row]!) ? '0' : '1')).join(''));
  const diagnostics = criteria.flatMap(({ id }, index) =>
    gaps[index] === 0 ? [] : [problem(prioritisationMessages, 'gaps-filled', id, { value: gaps[index]!, policy })],
  );
  return { columns: filled, patterns, diagnostics };
}

function gapsIn(column: Float64Array): number {
  let gaps = 0;
  for (const value of column) if (Number.isNaN(value)) gaps += 1;
  return gaps;
}

function filledUp(column: Float64Array, { direction }: Criterion, policy: MissingPolicy): Float64Array {
  const known = column.filter((value) => !Number.isNaN(value));
  const fill = policy === 'worst' ? worstOf(known, direction) : meanOf(known);
  return column.map((value) => (Number.isNaN(value) ? fill : value));
}

/** Where nobody has a value any number will do, as it is the same for all; this one can also be divided by. */
const unknown = 1;

function worstOf(values: Float64Array, direction: Criterion['direction']): number {
  return values.length === 0 ? unknown : values.reduce((worst, value) => (direction === 'higher' ? Math.min(worst, value) : Math.max(worst, value)));
}

function meanOf(values: Float64Array): number {
  return values.length === 0 ? unknown : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Judges each alternative on the criteria that it has values for: their weights grow in proportion, a missing one weighs nothing.
 * Alternatives with the same gaps are judged together, so the work grows with the number of different patterns.
 *
 * @param weigh - the algorithm over the filled matrix
 * @param patterns - the gaps of each alternative: `1` for a value, `0` for a gap
 * @returns the algorithm that keeps to what is known
 * @internal
 */
export function judgedOnTheRest(weigh: (weights: ArrayLike<number>) => Scores, patterns: readonly string[]): (weights: ArrayLike<number>) => Scores {
  const kinds = [...new Set(patterns)];
  return (weights) => {
    const judged = new Map(kinds.map((kind) => [kind, weigh(weightsOfKnown(weights, kind))]));
    const of = (row: number): Scores => judged.get(patterns[row]!)!;
    const names = Object.keys(of(0).details ?? {});
    const pick = (read: (scores: Scores) => Float64Array): Float64Array => Float64Array.from(patterns, (_, row) => read(of(row))[row]!);
    return {
      scores: pick(({ scores }) => scores),
      explain: (row): Explanation => of(row).explain(row),
      ...(names.length > 0 && { details: Object.fromEntries(names.map((name) => [name, pick(({ details }) => details![name]!)])) }),
      diagnostics: of(0).diagnostics,
    };
  };
}

/** Weights of the known criteria, grown so that the sum stays; as they were when nothing known has any weight. */
function weightsOfKnown(weights: ArrayLike<number>, kind: string): ArrayLike<number> {
  const known = Array.from(weights, (weight, index) => (kind[index] === '1' ? weight : 0));
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const left = known.reduce((sum, weight) => sum + weight, 0);
  return left === 0 || left === total ? known : known.map((weight) => (weight / left) * total);
}
