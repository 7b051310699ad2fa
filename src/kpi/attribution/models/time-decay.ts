import { refuseWhenBroken } from '../../../kernel/index.ts';
import { numberProblems, objectProblems } from '../../argument-check.ts';
import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel, type Share } from '../credit.ts';

/**
 * The nearer to the end, the more credit: a touch loses half of its weight with each half-life, continuously, not in whole periods.
 *
 * @param options - `halfLifeInHours`: above 0; 168 is a week
 * @returns the model; journeys must say how many hours before the end each touch was
 * @throws InputError `invalid-input` when the half-life is not above 0
 *
 * @example
 * ```ts
 * import { attribute, timeDecay } from 'marops/kpi';
 *
 * const journey = { path: ['search', 'mail'], conversions: 3, hoursBefore: [168, 0] };
 * const result = attribute([journey], timeDecay({ halfLifeInHours: 168 }));
 * result.status === 'ok' && result.credits.map(({ channel, conversions }) => [channel, conversions]) // => [['mail', 2], ['search', 1]]
 * ```
 */
export function timeDecay(options: { readonly halfLifeInHours: number }): HeuristicModel {
  refuseWhenBroken(objectProblems(options, 'options', (given) => numberProblems(given.halfLifeInHours, 'options.halfLifeInHours', { above: 0 })));
  const { halfLifeInHours } = options;
  const weigh = (hoursBefore: Float64Array, start: number, end: number, newest: number, weights: Float64Array): number => {
    let sum = 0;
    for (let at = start; at < end; at += 1) {
      const weight = Math.exp(((newest - hoursBefore[at]!) / halfLifeInHours) * Math.LN2);
      weights[at - start] = weight;
      sum += weight;
    }
    return sum;
  };
  const share: Share = ({ hoursBefore }, start, end, weights) => {
    // Relative to the last touch, so that a journey that is all old does not vanish; it is the newest but where touches are out of order.
    const sum = weigh(hoursBefore!, start, end, hoursBefore![end - 1]!, weights);
    return sum < Number.POSITIVE_INFINITY ? sum : weigh(hoursBefore!, start, end, newestOf(hoursBefore!, start, end), weights);
  };
  return {
    id: 'time-decay',
    version: '1.0.0',
    title: 'Time decay',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { halfLifeInHours },
    needs: 'times',
    count: (journeys) => creditOf(journeys, share),
    check: creditProblems,
    merge: mergeCredits,
    weigh: weighCredits,
  };
}

function newestOf(hoursBefore: Float64Array, start: number, end: number): number {
  let newest = Number.POSITIVE_INFINITY;
  for (let at = start; at < end; at += 1) newest = Math.min(newest, hoursBefore[at]!);
  return newest;
}
