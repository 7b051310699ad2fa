export type { EncodedJourneys, Journey } from './journey.ts';
export { encodeJourneys, type Encoding, type Unattributed } from './encode.ts';
export type { AttributionModel, ChannelWeight } from './model.ts';
export type { ChannelCredit } from './credit.ts';
export { firstTouch, lastNonDirect, lastTouch, linear, positionBased, simplifiedShapley, timeDecay, type HeuristicModel } from './heuristics.ts';
export { markov, type ChannelTransitions } from './markov.ts';
export { shapleyValues, type Coalition, type ShapleyValue } from './shapley.ts';
export {
  accumulateCredit,
  attribute,
  finishCredit,
  mergeCredit,
  type Attribution,
  type Credit,
  type CreditPartial,
  type JourneyTotals,
} from './attribute.ts';
export { attributeWithIntervals, type AttributionIntervals, type CreditInterval, type Range, type ResamplingOptions } from './intervals.ts';
export { compareAttributions, type AttributionComparison, type ChannelComparison, type ModelDistance } from './compare.ts';
