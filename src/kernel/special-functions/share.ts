import { notANumber, problem, type Problem } from '../problem.ts';
import { choiceMessages } from '../value-messages.ts';

/**
 * The problem of a share that must lie strictly between 0 and 1.
 *
 * @param share - what was given
 * @param path - where it stands
 * @returns no problem, or one
 *
 * @example
 * ```ts
 * import { shareProblems } from 'marops/kernel';
 *
 * shareProblems(0.95, 'confidence') // => []
 * shareProblems(95, 'confidence')[0]?.message // => 'confidence must be above 0 and below 1, got 95'
 * ```
 */
export function shareProblems(share: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(share, path);
  if (wrong !== undefined) return [wrong];
  const value = share as number;
  return value > 0 && value < 1 ? [] : [problem(choiceMessages, 'not-between', path, { above: 0, below: 1, value })];
}
