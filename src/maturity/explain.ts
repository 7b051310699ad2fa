import { explanationLines, type Explanation } from '../kernel/index.ts';

/**
 * How a score, a level or a contribution came about, as lines that a manager can read.
 *
 * @param explained - a rating of an assessment, a gap, or a practice of a gap
 * @returns one line for the number and one for each part; none when there is no number
 *
 * @example
 * ```ts
 * import { assess, explain } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const today = assess([{ practice: 'vision', option: 4, at: '2026-11-02' }], operatingStrategies, { at: '2026-11-22' });
 * explain(today.measures.score.overall)[0] // => 'strategies 0.8 ÷ 1 = 0.8'
 * ```
 */
export function explain(explained: { readonly explanation: Explanation | null }): readonly string[] {
  return explained.explanation === null ? [] : explanationLines(explained.explanation);
}
