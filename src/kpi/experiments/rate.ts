import { notANumber, problem, type Problem, kernelMessages } from '../../kernel/index.ts';
import { experimentMessages } from './messages.ts';

/** Trials and how many of them succeeded: clicks of deliveries, orders of visitors. */
export interface Rate {
  /** How many succeeded, from 0 to the trials. */
  readonly successes: number;
  /** How many were tried, 0 or more. */
  readonly trials: number;
}

/**
 * What is wrong with a rate.
 *
 * @internal
 */
export function rateProblems({ successes, trials }: Rate, path: string): readonly Problem[] {
  const problems = [...countProblems(successes, `${path}.successes`), ...countProblems(trials, `${path}.trials`)];
  if (problems.length > 0 || successes <= trials) return problems;
  return [problem(experimentMessages, 'more-successes-than-trials', `${path}.successes`, { trials, value: successes })];
}

/**
 * What is wrong with a count: a finite number of 0 or more.
 *
 * @internal
 */
export function countProblems(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  return (value as number) >= 0 ? [] : [problem(kernelMessages, 'too-small', path, { min: 0, value: value as number })];
}
