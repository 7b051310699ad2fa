export type { Rate } from './rate.ts';
export { clopperPearson, newcombe, wilson, type RateInterval } from './intervals.ts';
export { testPairs, testProportions, testTwoProportions, type PairTest, type ProportionsTest, type TwoProportionTest } from './proportions.ts';
export { adjustP, type Adjustment } from './adjust.ts';
export { testSampleRatio, type SampleRatioTest } from './sample-ratio.ts';
export type { PowerOptions } from './power.ts';
export { powerOfRates, sampleSizeOfRates, type RatePlan } from './power-of-rates.ts';
export { detectableEffect, powerOfMean, type MeanPlan } from './power-of-mean.ts';

export { meanSample, type AdjustedSample, type MeanSample, type ProportionSample, type RatioSample, type Sample, type Sums } from './sample.ts';
export { mergeSamples } from './merge-samples.ts';
export type { EffectOptions } from './effect.ts';
export { welch, type EffectResult, type Verdict } from './welch.ts';
export { sequential, type SequentialOptions, type SequentialResult } from './sequential.ts';
export { cuped, mergePairedSamples, type CupedResult, type PairedSample } from './cuped.ts';
export { bayes, riskOf, type BayesOptions, type BayesResult, type Prior } from './bayes.ts';
export { explainEffect } from './explain-effect.ts';
