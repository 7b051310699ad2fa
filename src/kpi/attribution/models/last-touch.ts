import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel } from '../credit.ts';
import type { EncodedJourneys } from '../journey.ts';

/** All credit to the last touch: what closes. */
export const lastTouch: HeuristicModel = {
  id: 'last-touch',
  version: '1.0.0',
  title: 'Last touch',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, toLast),
  check: creditProblems,
  merge: mergeCredits,
  weigh: weighCredits,
};

function toLast(_: EncodedJourneys, start: number, end: number, weights: Float64Array): number {
  for (let at = 0; at < end - start; at += 1) weights[at] = 0;
  weights[end - start - 1] = 1;
  return 1;
}
