import { isRecord, kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';

/** A rate with its unit beside it, so that .033 % is never read as 3.3 %: a bare number does not compile. */
export type StatedRate = { readonly percent: number } | { readonly share: number };

/**
 * The share, 0 to 1, that a rate states.
 * @internal
 */
export function shareOf(rate: StatedRate): number {
  return 'percent' in rate ? rate.percent / 100 : rate.share;
}

/**
 * What is wrong with a rate: no unit or both, no number, below 0 or above the whole.
 *
 * @param rate - anything
 * @param path - where it stands
 * @returns the problems found
 * @internal
 */
export function statedRateProblems(rate: unknown, path: string): readonly Problem[] {
  const [[unit, value] = [], ...rest] = isRecord(rate) ? Object.entries(rate) : [];
  if (rest.length > 0 || (unit !== 'percent' && unit !== 'share'))
    return [problem(kernelMessages, 'not-one-of', path, { allowed: ['{ percent }', '{ share }'], value: shown(rate) })];
  const wrong = notANumber(value, `${path}.${unit}`);
  if (wrong !== undefined) return [wrong];
  const max = unit === 'percent' ? 100 : 1;
  const number = value as number;
  if (number < 0) return [problem(kernelMessages, 'too-small', `${path}.${unit}`, { min: 0, value: number })];
  return number > max ? [problem(kernelMessages, 'too-large', `${path}.${unit}`, { max, value: number })] : [];
}
