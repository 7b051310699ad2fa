import { problem, type Problem } from '../../kernel/index.ts';
import { countProblems, objectProblems } from '../argument-check.ts';
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
export function rateProblems(rate: Rate, path: string): readonly Problem[] {
  return objectProblems(rate, path, ({ successes, trials }) => {
    const problems = [...countProblems(successes, `${path}.successes`), ...countProblems(trials, `${path}.trials`)];
    if (problems.length > 0 || successes <= trials) return problems;
    return [problem(experimentMessages, 'more-successes-than-trials', `${path}.successes`, { trials, value: successes })];
  });
}
