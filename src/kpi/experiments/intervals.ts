import { betaQuantile, problem, refuseWhenBroken, shareProblems, type DefinitionReference } from '../../kernel/index.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { wilsonRange, type RateRange } from '../wilson-range.ts';
import { experimentMessages } from './messages.ts';
import { rateProblems, type Rate } from './rate.ts';

/** A rate, or a difference of rates, with the range that the data allow. */
export interface RateInterval {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How sure the range is: 0.95. */
  readonly confidence: number;
  /** The observed rate or difference. */
  readonly estimate: number;
  /** Lower end. */
  readonly lower: number;
  /** Upper end. */
  readonly upper: number;
}

/**
 * Wilson's score interval of a rate: right also for few trials and for rates near 0 or 1 (Wilson 1927).
 *
 * @param rate - successes and trials
 * @param confidence - above 0 and below 1: 0.95
 * @returns the interval within [0, 1]; `insufficient` without a trial
 * @throws InputError `invalid-input` for negative counts, more successes than trials, or a confidence that is no share
 *
 * @example
 * ```ts
 * import { wilson } from 'marops/kpi';
 *
 * const range = wilson({ successes: 15, trials: 148 }, 0.95);
 * range.status === 'ok' && [range.lower.toFixed(4), range.upper.toFixed(4)] // => ['0.0624', '0.1605']
 * ```
 */
export function wilson(rate: Rate, confidence: number): RateInterval | Insufficient {
  const definition = { id: 'wilson', version: '1.0.0' };
  refuseWhenBroken([...rateProblems(rate, 'rate'), ...shareProblems(confidence, 'confidence')]);
  if (rate.trials === 0) return withoutTrials(definition, 'rate');
  return { status: 'ok', definition, confidence, estimate: rate.successes / rate.trials, ...wilsonRange(rate.successes, rate.trials, confidence) };
}

/**
 * Clopper and Pearson's interval of a rate: never covers less than it says, wider than Wilson's (1934).
 *
 * @param rate - successes and trials
 * @param confidence - above 0 and below 1: 0.95
 * @returns the interval within [0, 1]; `insufficient` without a trial
 * @throws InputError `invalid-input` for negative counts, more successes than trials, or a confidence that is no share
 *
 * @example
 * ```ts
 * import { clopperPearson } from 'marops/kpi';
 *
 * const range = clopperPearson({ successes: 0, trials: 20 }, 0.95);
 * range.status === 'ok' && [range.lower, range.upper.toFixed(4)] // => [0, '0.1684']
 * ```
 */
export function clopperPearson(rate: Rate, confidence: number): RateInterval | Insufficient {
  const definition = { id: 'clopper-pearson', version: '1.0.0' };
  refuseWhenBroken([...rateProblems(rate, 'rate'), ...shareProblems(confidence, 'confidence')]);
  const { successes, trials } = rate;
  if (trials === 0) return withoutTrials(definition, 'rate');
  const outside = (1 - confidence) / 2;
  const lower = successes === 0 ? 0 : betaQuantile(outside, successes, trials - successes + 1);
  const upper = successes === trials ? 1 : betaQuantile(1 - outside, successes + 1, trials - successes);
  return { status: 'ok', definition, confidence, estimate: successes / trials, lower, upper };
}

/**
 * Newcombe's interval of the difference of two independent rates, from their Wilson intervals (Newcombe 1998, method 10).
 *
 * @param first - successes and trials
 * @param second - successes and trials; its rate is taken from the first
 * @param confidence - above 0 and below 1: 0.95
 * @returns the interval within [−1, 1]; `insufficient` when either has no trial
 * @throws InputError `invalid-input` for negative counts, more successes than trials, or a confidence that is no share
 *
 * @example
 * ```ts
 * import { newcombe } from 'marops/kpi';
 *
 * const range = newcombe({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95);
 * range.status === 'ok' && [range.lower.toFixed(4), range.upper.toFixed(4)] // => ['0.0524', '0.3339']
 * ```
 */
export function newcombe(first: Rate, second: Rate, confidence: number): RateInterval | Insufficient {
  const definition = { id: 'newcombe', version: '1.0.0' };
  refuseWhenBroken([...rateProblems(first, 'first'), ...rateProblems(second, 'second'), ...shareProblems(confidence, 'confidence')]);
  if (first.trials === 0) return withoutTrials(definition, 'first');
  if (second.trials === 0) return withoutTrials(definition, 'second');
  const [one, two] = [first.successes / first.trials, second.successes / second.trials];
  const [ofOne, ofTwo] = [first, second].map(({ successes, trials }) => wilsonRange(successes, trials, confidence)) as [RateRange, RateRange];
  return {
    status: 'ok',
    definition,
    confidence,
    estimate: one - two,
    lower: one - two - Math.hypot(one - ofOne.lower, ofTwo.upper - two),
    upper: one - two + Math.hypot(ofOne.upper - one, two - ofTwo.lower),
  };
}

function withoutTrials(definition: DefinitionReference, path: string): Insufficient {
  return insufficient(definition, problem(experimentMessages, 'no-trials', `${path}.trials`, { value: 0 }));
}
