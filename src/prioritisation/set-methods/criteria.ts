import { frozenCopy, isForbiddenName, kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Criterion } from '../set-method.ts';

/**
 * The largest size of a value or a weight: its square, added up over millions of alternatives, is still a finite number.
 * @internal
 */
export const largest = 1e100;

/**
 * The smallest size of a value that is divided by, for the same reason.
 * @internal
 */
export const smallest = 1e-100;

/**
 * Criteria after a complete check, as a deeply read-only copy.
 *
 * @param criteria - what the user wrote
 * @param ownProblems - what the method asks of a criterion beyond what all methods ask
 * @returns the copy
 * @throws InputError `invalid-input` with every problem: no criteria, ids that repeat or are reserved, weights that are negative or all 0,
 *   an unknown direction, bounds the wrong way round
 * @internal
 */
export function checkedCriteria<One extends Criterion>(
  criteria: readonly One[],
  ownProblems: (criterion: One, path: string) => readonly Problem[] = () => [],
): readonly One[] {
  const copy = frozenCopy(criteria, 'criteria');
  refuseWhenBroken(criteriaProblems(copy));
  refuseWhenBroken(copy.flatMap((criterion, index) => ownProblems(criterion, `criteria[${String(index)}]`)));
  return copy;
}

/**
 * What is wrong with a list of criteria that is plain JSON.
 *
 * @param criteria - anything that is plain JSON
 * @returns the problems found
 * @internal
 */
export function criteriaProblems(criteria: unknown): readonly Problem[] {
  if (!Array.isArray(criteria)) return [problem(kernelMessages, 'not-a-list', 'criteria', { value: shown(criteria) })];
  if (criteria.length === 0) return [problem(prioritisationMessages, 'no-criteria', 'criteria')];
  const ids = new Set<unknown>();
  const problems = criteria.flatMap((each: unknown, index) => criterionProblems(each, `criteria[${String(index)}]`, ids));
  if (problems.length > 0) return problems;
  const isZero = (criteria as Criterion[]).every(({ weight }) => weight === 0);
  return isZero ? [problem(prioritisationMessages, 'weights-all-zero', 'criteria')] : [];
}

function criterionProblems(criterion: unknown, path: string, ids: Set<unknown>): readonly Problem[] {
  if (typeof criterion !== 'object' || criterion === null || Array.isArray(criterion))
    return [problem(kernelMessages, 'not-an-object', path, { value: shown(criterion) })];
  const { id, weight, direction, label, bounds } = criterion as Partial<Record<keyof Criterion, unknown>>;
  const found = [
    idProblem(id, `${path}.id`, ids),
    numberProblem(weight, `${path}.weight`, 0),
    direction === 'higher' || direction === 'lower'
      ? undefined
      : problem(kernelMessages, 'not-one-of', `${path}.direction`, { allowed: ['higher', 'lower'], value: shown(direction) }),
    label === undefined || (typeof label === 'string' && label !== '')
      ? undefined
      : problem(kernelMessages, 'not-text', `${path}.label`, { value: shown(label) }),
    ...(bounds === undefined ? [] : boundsProblems(bounds, `${path}.bounds`)),
  ];
  return found.filter((each) => each !== undefined);
}

function idProblem(id: unknown, path: string, ids: Set<unknown>): Problem | undefined {
  if (typeof id !== 'string' || id === '') return problem(kernelMessages, 'not-text', path, { value: shown(id) });
  if (isForbiddenName(id)) return problem(kernelMessages, 'forbidden-name', path, { value: shown(id) });
  if (ids.has(id)) return problem(kernelMessages, 'not-unique', path, { value: shown(id) });
  ids.add(id);
  return undefined;
}

/**
 * The problem of a number that must lie within what the methods can compute with.
 *
 * @param value - what was given
 * @param path - where it stands
 * @param min - the smallest value allowed
 * @returns the problem, or undefined
 * @internal
 */
export function numberProblem(value: unknown, path: string, min: number = -largest): Problem | undefined {
  if (value === undefined) return problem(kernelMessages, 'missing', path);
  if (typeof value !== 'number' || Number.isNaN(value)) return problem(kernelMessages, 'not-a-number', path, { value: shown(value) });
  if (value < min) return problem(kernelMessages, 'too-small', path, { min, value });
  return value > largest ? problem(kernelMessages, 'too-large', path, { max: largest, value }) : undefined;
}

function boundsProblems(bounds: unknown, path: string): readonly (Problem | undefined)[] {
  if (typeof bounds !== 'object' || bounds === null) return [problem(kernelMessages, 'not-an-object', path, { value: shown(bounds) })];
  const { min, max } = bounds as Partial<Record<'min' | 'max', unknown>>;
  const isReversed = typeof min === 'number' && typeof max === 'number' && min >= max;
  return [
    numberProblem(min, `${path}.min`),
    numberProblem(max, `${path}.max`),
    isReversed ? problem(prioritisationMessages, 'bounds-reversed', path, { min, max }) : undefined,
  ];
}

/**
 * Weights as shares of their sum.
 *
 * @param weights - numbers of 0 or more, at least one above 0
 * @returns shares that add up to 1
 * @internal
 */
export function sharesOf(weights: readonly number[]): readonly number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}
