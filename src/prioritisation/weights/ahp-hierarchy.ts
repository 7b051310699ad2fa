import { InputError, isRecord, kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { numberProblem } from '../set-methods/criteria.ts';
import { sharedOut, type Weights } from './weighing.ts';

/** One criterion's weights by alternative, and how much the criterion counts. */
export interface HierarchyLevel<Name extends string = string> {
  /** How much the criterion counts, 0 or more. */
  readonly weight: number;
  /** Weights of the alternatives by this criterion. */
  readonly weights: Weights<Name>;
}

/**
 * Scores of alternatives through a hierarchy: their weights by each criterion, weighed by the criteria (Saaty's distributive mode). Deeper
 * hierarchies are worked from the bottom up: what one call returns are the weights of a level in the next.
 *
 * @param levels - at least one criterion with its weight, and the alternatives' weights by it as `ahpWeights` gives them; 0 or more each
 * @returns scores by alternative, adding up to 1
 * @throws InputError `invalid-input` without a criterion, for a weight that is negative or no number, for criteria that weigh nothing, or when
 *   they weigh different alternatives
 *
 * @example
 * ```ts
 * import { ahpHierarchy } from 'marops/prioritisation';
 *
 * ahpHierarchy([{ weight: 3, weights: { north: 0.75, south: 0.25 } }, { weight: 1, weights: { north: 0.25, south: 0.75 } }]) // => { north: 0.625, south: 0.375 }
 * ```
 */
export function ahpHierarchy<Name extends string>(levels: readonly HierarchyLevel<Name>[]): Weights<Name> {
  refuseWhenBroken(shapeProblems(levels));
  const [first] = levels;
  if (first === undefined) throw new InputError([problem(prioritisationMessages, 'no-criteria', 'levels')]);
  const ids = Object.keys(first.weights) as Name[];
  const others = levels.filter(({ weights }) => Object.keys(weights).sort().join() !== [...ids].sort().join());
  refuseWhenBroken(
    others.map(({ weights }) => problem(prioritisationMessages, 'different-items', 'levels', { value: shown(Object.keys(weights).join(' ')) })),
  );
  refuseWhenBroken(levels.flatMap((level, index) => levelProblems(level, `levels[${String(index)}]`)));
  const total = levels.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new InputError([problem(prioritisationMessages, 'weights-all-zero', 'levels')]);
  return sharedOut(
    ids,
    ids.map((id) => levels.reduce((sum, { weight, weights }) => sum + (weight / total) * weights[id], 0)),
  );
}

function shapeProblems(levels: unknown): readonly Problem[] {
  if (!Array.isArray(levels)) return [problem(kernelMessages, 'not-a-list', 'levels', { value: shown(levels) })];
  return (levels as readonly unknown[]).flatMap((level, index) => {
    const weights = isRecord(level) ? level['weights'] : level;
    return isRecord(weights) ? [] : [problem(kernelMessages, 'not-an-object', `levels[${String(index)}].weights`, { value: shown(weights) })];
  });
}

function levelProblems({ weight, weights }: HierarchyLevel, path: string): readonly Problem[] {
  const own = Object.entries(weights).map(([id, each]) => numberProblem(each, `${path}.weights.${id}`, 0));
  return [numberProblem(weight, `${path}.weight`, 0), ...own].filter((each) => each !== undefined);
}
