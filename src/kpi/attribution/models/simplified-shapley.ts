import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel } from '../credit.ts';
import type { EncodedJourneys } from '../journey.ts';

/** Equal credit to every channel of a journey, however often it was met: the Shapley value when each set of channels counts for itself. */
export const simplifiedShapley: HeuristicModel = {
  id: 'simplified-shapley',
  version: '1.0.0',
  title: 'Simplified Shapley',
  source: {
    author: 'Zhao, Mahboobi and Bagheri',
    year: 2018,
    title: 'Shapley value methods for attribution modeling in online advertising',
    url: 'https://arxiv.org/abs/1804.05327',
  },
  options: {},
  needs: 'order',
  count: (journeys) => creditOf(journeys, evenlyOverChannels),
  check: creditProblems,
  merge: mergeCredits,
  weigh: weighCredits,
};

function evenlyOverChannels({ touches }: EncodedJourneys, start: number, end: number, weights: Float64Array): number {
  let distinct = 0;
  for (let at = start; at < end; at += 1) {
    let before = start;
    while (touches[before] !== touches[at]) before += 1;
    const isNew = before === at;
    weights[at - start] = isNew ? 1 : 0;
    if (isNew) distinct += 1;
  }
  return distinct;
}
