import { explanationLines, InputError, problem, readable, type Explanation } from '../kernel/index.ts';
import { prioritisationMessages } from './messages.ts';
import type { Answers, Method } from './method.ts';
import { score } from './score.ts';

/** Anything that carries a score and, unless it was left out, its explanation. */
export interface Explained {
  /** The score. */
  readonly score: number | null;
  /** How it came about. */
  readonly explanation?: Explanation;
}

/**
 * A score as lines that a manager can read, also after a round trip through JSON.
 *
 * @param result - a ranked item, or what `score` gave
 * @returns one line for the score, one for each part that was computed itself; a single line when no explanation was kept
 *
 * @example
 * ```ts
 * import { explain, rice, score } from 'marops/prioritisation';
 *
 * explain(score({ reach: 500, impact: 2, confidence: 0.8, effort: 2 }, rice)) // => ['reach 500 × impact 2 × confidence 0.8 ÷ effort 2 = 400']
 * ```
 */
export function explain(result: Explained): readonly string[] {
  if (result.explanation !== undefined) return explanationLines(result.explanation);
  return [result.score === null ? 'no score' : `${readable(result.score)} (ranked without explanations)`];
}

/**
 * The explanation of one item on demand, for rankings that left explanations out.
 *
 * @param item - a number for each factor
 * @param method - the item method that ranked it
 * @returns the explanation; it recomputes to the score bit for bit
 * @throws InputError `invalid-input` with the problems of an item that has no score
 *
 * @example
 * ```ts
 * import { explainItem, rice } from 'marops/prioritisation';
 *
 * explainItem({ reach: 500, impact: 2, confidence: 0.8, effort: 2 }, rice).value // => 400
 * ```
 */
export function explainItem<Name extends string>(item: Answers<Name>, method: Method<Name>): Explanation {
  const result = score(item, method);
  if (result.score === null) throw new InputError(result.problems.length > 0 ? result.problems : [problem(prioritisationMessages, 'no-factors', '')]);
  return result.explanation;
}
