import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel } from '../credit.ts';
import type { EncodedJourneys } from '../journey.ts';

/** Equal credit to every touch; a channel met twice gets two parts. */
export const linear: HeuristicModel = {
  id: 'linear',
  version: '1.0.0',
  title: 'Linear',
  source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, evenly),
  check: creditProblems,
  merge: mergeCredits,
  weigh: weighCredits,
};

function evenly(_: EncodedJourneys, start: number, end: number, weights: Float64Array): number {
  for (let at = 0; at < end - start; at += 1) weights[at] = 1;
  return end - start;
}
