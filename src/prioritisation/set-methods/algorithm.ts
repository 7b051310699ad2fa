import type { DefinitionReference, Explanation, Problem, Source } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import type { Direction, Factor } from '../method.ts';
import type { Criterion, Matrix, MissingPolicy, Scores, SetMethod } from '../set-method.ts';
import { scoreTogether } from '../together.ts';
import { columnOf, degeneracies, type Column } from './columns.ts';
import { largest, sharesOf } from './criteria.ts';
import { completed, judgedOnTheRest, missingPolicies } from './missing.ts';

/** What every set method lets its user choose. */
export interface SetMethodOptions {
  /** What happens to an alternative that lacks a value. Default `reject`. */
  readonly missing?: MissingPolicy;
  /** Whether weights are shared out so that they add up to 1, or taken as they are given. Default `shared`. */
  readonly weights?: 'shared' | 'as-given';
}

/**
 * What weights make of prepared columns; what {@link Scores} needs beyond that is added for all methods alike.
 * @internal
 */
export interface Weighed {
  /** One finite score an alternative. */
  readonly scores: Float64Array;
  /** How the score of one alternative came about. */
  readonly explain: (row: number) => Explanation;
  /** What else was found, one value an alternative. */
  readonly details?: Readonly<Record<string, Float64Array>>;
  /** What a reader should know about this outcome. */
  readonly diagnostics?: readonly Problem[];
}

/**
 * What an algorithm asks of a value beyond its bounds.
 * @internal
 */
export type Needs = Pick<Factor, 'min' | 'max' | 'above'>;

/**
 * What tells one set method from another.
 * @internal
 */
export interface Algorithm extends DefinitionReference {
  /** What people call it. */
  readonly title: string;
  /** Where it was published. */
  readonly source: Source;
  /** Whether a higher score is better. */
  readonly direction: Direction;
  /** Whether a score is a sum of weight times a term for each criterion. */
  readonly additive: boolean;
  /** The options in force beyond those of every set method. */
  readonly options: SetMethod['options'];
  /** What the algorithm asks of the values of a criterion: above 0 where it divides by them. */
  readonly needs?: (criterion: Criterion) => Needs;
  /** Why an alternative cannot be used although each of its values can. */
  readonly refusal?: (values: readonly number[]) => Problem | undefined;
  /** What does not depend on the weights, and then the short step that does. Columns are not empty. */
  readonly prepare: (columns: readonly Column[], rows: number) => (weights: ArrayLike<number>) => Weighed;
}

/**
 * The set method that an algorithm makes over checked criteria.
 *
 * @param criteria - after {@link checkedCriteria}
 * @param options - what the user chose
 * @param algorithm - what tells the method from others
 * @returns the set method
 * @throws InputError `invalid-input` for a policy or a scale of weights that nobody knows
 * @internal
 */
export function setMethodOf<Name extends string>(
  criteria: readonly Criterion<Name>[],
  { missing = 'reject', weights: scale = 'shared' }: SetMethodOptions,
  algorithm: Algorithm,
): SetMethod<Name> {
  refuseUnknown({ missing: [missing, missingPolicies], weights: [scale, ['shared', 'as-given']] });
  const { id, version, title, source, direction, additive, needs = () => ({}) } = algorithm;
  const given = criteria.map(({ weight }) => weight);
  const weights = scale === 'shared' ? sharesOf(given) : given;
  const prepare = (matrix: Matrix): ((weights: ArrayLike<number>) => Scores) => prepared(matrix, criteria, missing, algorithm);
  const factors = criteria.map((each) => [each.id, factorOf(each, needs(each))]);
  const echoed = criteria.map((each, index) => [`weight.${each.id}`, weights[index]!]);
  return {
    ...{ id, version, title, source, direction, criteria, missing, weights, prepare },
    ...(algorithm.refusal && { refusal: algorithm.refusal }),
    // Judged on the rest, an alternative with gaps has weights of its own.
    additive: additive && missing !== 'renormalise',
    factors: Object.fromEntries(factors) as SetMethod<Name>['factors'],
    options: { ...algorithm.options, weights: scale, ...(Object.fromEntries(echoed) as SetMethod['options']) },
    evaluate: (matrix) => prepare(matrix)(weights),
    together: scoreTogether,
  };
}

function factorOf({ id, label = id, bounds }: Criterion, { min = -largest, max = largest, above }: Needs): Factor {
  return { label, min: Math.max(min, bounds?.min ?? -largest), max: Math.min(max, bounds?.max ?? largest), ...(above !== undefined && { above }) };
}

function prepared(
  matrix: Matrix,
  criteria: readonly Criterion[],
  missing: MissingPolicy,
  algorithm: Algorithm,
): (weights: ArrayLike<number>) => Scores {
  const { columns: values, patterns, diagnostics } = completed(matrix, criteria, missing);
  const columns = values.map((column, index) => columnOf(criteria[index]!, column));
  const known = [...diagnostics, ...degeneracies(columns, matrix.rows)];
  const step = algorithm.prepare(columns, matrix.rows);
  const weigh = (weights: ArrayLike<number>): Scores => {
    const weighed = step(weights);
    return { ...weighed, diagnostics: weighed.diagnostics === undefined ? known : [...known, ...weighed.diagnostics] };
  };
  return missing === 'renormalise' && patterns.length > 0 ? judgedOnTheRest(weigh, patterns) : weigh;
}
