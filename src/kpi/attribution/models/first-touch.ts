import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel } from '../credit.ts';
import type { EncodedJourneys } from '../journey.ts';

/** All credit to the first touch: what brings people in. */
export const firstTouch: HeuristicModel = {
  id: 'first-touch',
  version: '1.0.0',
  title: 'First touch',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, toFirst),
  check: creditProblems,
  merge: mergeCredits,
  weigh: weighCredits,
};

function toFirst(_: EncodedJourneys, start: number, end: number, weights: Float64Array): number {
  for (let at = 0; at < end - start; at += 1) weights[at] = 0;
  weights[0] = 1;
  return 1;
}
