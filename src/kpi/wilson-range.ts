import { normalQuantile } from '../kernel/index.ts';

/** The ends of an interval of a rate. */
export interface RateRange {
  /** Lower end, 0 or more. */
  readonly lower: number;
  /** Upper end, 1 or less. */
  readonly upper: number;
}

/**
 * The ends of Wilson's score interval; exactly 0 without a success, exactly 1 without a failure.
 *
 * @param successes - from 0 to the trials
 * @param trials - above 0
 * @param confidence - above 0 and below 1
 * @returns the ends
 * @internal
 */
export function wilsonRange(successes: number, trials: number, confidence: number): RateRange {
  const square = normalQuantile(0.5 + confidence / 2) ** 2;
  const share = successes / trials;
  const middle = (successes + square / 2) / (trials + square);
  const half = Math.sqrt(square * (share * (1 - share) + square / (4 * trials)) * trials) / (trials + square);
  return { lower: successes === 0 ? 0 : Math.max(0, middle - half), upper: successes === trials ? 1 : Math.min(1, middle + half) };
}
