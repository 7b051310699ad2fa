import { evaluateExpression, type DefinitionReference, type Explanation, type Problem } from '../kernel/index.ts';
import { answerProblem } from './answers.ts';
import type { Answers, Factor, Method } from './method.ts';

/** The score of one item, or why it has none. */
export type Score =
  | {
      /** Which method made it. */
      readonly definition: DefinitionReference;
      /** The score. */
      readonly score: number;
      /** How it came about. */
      readonly explanation: Explanation;
      /** None. */
      readonly problems: readonly [];
    }
  | {
      /** Which method was asked. */
      readonly definition: DefinitionReference;
      /** There is none. */
      readonly score: null;
      /** Why. */
      readonly problems: readonly Problem[];
    };

/**
 * The score of one item by an item method.
 *
 * @param input - a number for each factor of the method
 * @param method - `rice`, or a team's own
 * @returns the score with its explanation, or null with the problems
 *
 * @example
 * ```ts
 * import { rice, score } from 'marops/prioritisation';
 *
 * score({ reach: 500, impact: 2, confidence: 0.8, effort: 2 }, rice).score // => 400
 * score({ reach: 500, impact: 2, confidence: 80, effort: 2 }, rice).problems[0]?.message
 * // => 'confidence must be a share from 0 to 1, got 80 (did you mean 0.8?)'
 * ```
 */
export function score<Name extends string>(input: Answers<Name>, method: Method<Name>): Score {
  const definition = { id: method.id, version: method.version };
  const answers = input as Readonly<Record<string, unknown>>;
  const names = Object.keys(method.factors);
  const problems = Object.entries<Factor>(method.factors)
    .map(([name, factor]) => answerProblem(answers[name], factor, name))
    .filter((each) => each !== undefined);
  if (problems.length > 0) return { definition, score: null, problems };

  const inputs = Object.fromEntries(names.map((name) => [name, answers[name] as number]));
  const result = evaluateExpression(method.formula, inputs);
  if (result.value === null) return { definition, score: null, problems: result.problems };
  const source = method.source === undefined ? {} : { source: method.source };
  return { definition, score: result.value, explanation: { value: result.value, formula: method.formula, inputs, ...source }, problems: [] };
}
