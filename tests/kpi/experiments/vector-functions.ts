// What the vectors call a function of experiments, in our words.
import {
  adjustP,
  bayes,
  cuped,
  detectableEffect,
  powerOfMean,
  powerOfRates,
  riskOf,
  sampleSizeOfRates,
  sequential,
  testPairs,
  testProportions,
  testSampleRatio,
  testTwoProportions,
  welch,
  type AdjustedSample,
  type Adjustment,
  type EffectOptions,
  type MeanPlan,
  type MeanSample,
  type PairedSample,
  type PowerOptions,
  type Prior,
  type ProportionSample,
} from 'marops/kpi';

interface Groups {
  readonly successes: readonly number[];
  readonly trials: readonly number[];
}
interface Arms extends Comparing {
  readonly control: MeanSample | ProportionSample;
  readonly treatment: MeanSample | ProportionSample;
}
interface Level {
  readonly confidence?: number;
  readonly alpha?: number;
}
interface Comparing extends Level {
  readonly difference?: EffectOptions['difference'];
  readonly alternative?: EffectOptions['alternative'];
  readonly tuning?: number;
  readonly prior?: Prior;
}
interface PairedArms extends Comparing {
  readonly control: PairedSample;
  readonly treatment: PairedSample;
}
interface Testing extends Level {
  readonly alternative?: 'two-sided' | 'one-sided' | 'greater' | 'less';
  readonly level?: number;
}
interface Plan extends Testing {
  readonly p1: number;
  readonly p2: number;
  readonly n: number;
  readonly power: number;
  readonly ratio?: number;
}
interface Mean extends Testing {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly n: number;
  readonly variations?: number;
  readonly effect: number;
  readonly power: number;
}
interface EffectVariance {
  readonly varA: number;
  readonly meanA: number;
  readonly nA: number;
  readonly varB: number;
  readonly meanB: number;
  readonly nB: number;
  readonly relative: boolean;
}

const groupsOf = ({ successes, trials }: Groups): { successes: number; trials: number }[] =>
  successes.map((count, index) => ({ successes: count, trials: trials[index]! }));
const armOf = (arm: MeanSample | ProportionSample): MeanSample | ProportionSample =>
  (arm as { kind?: string }).kind === undefined ? { ...(arm as MeanSample), kind: 'mean' } : arm;
const effectOptions = ({ difference = 'relative', alternative = 'two-sided', alpha = 0.05, confidence = 1 - alpha }: Comparing): EffectOptions => ({
  difference,
  alternative,
  confidence,
});
const armsOf = ({ mean, standardDeviation, n, variations = 2 }: Mean): MeanPlan => ({ mean, standardDeviation, n: n / variations });
const planOf = ({ p1, p2, ratio = 1 }: Plan): { baseline: number; target: number; ratio: number } => ({ baseline: p1, target: p2, ratio });
const powerOptions = ({ alternative = 'two-sided', alpha = 0.05, level = alpha }: Testing): PowerOptions => ({
  alternative: alternative === 'two-sided' ? 'two-sided' : 'one-sided',
  level,
});
/** What R and the vectors call an adjustment by a letter or two. */
const adjustments: Readonly<Record<string, Adjustment>> = { bh: 'benjamini-hochberg', fdr: 'benjamini-hochberg', by: 'benjamini-yekutieli' };

function adjusted(arms: PairedArms, test: (control: AdjustedSample, treatment: AdjustedSample) => unknown): unknown {
  const result = cuped(arms.control, arms.treatment);
  return result.status === 'ok' ? test(result.control, result.treatment) : result;
}

export const experiments: Readonly<Record<string, (input: never) => unknown>> = {
  'stats.proportionsChiSquare': (groups: Groups) => {
    const result = testProportions(groupsOf(groups));
    return result.status === 'ok' ? { ...result, df: result.degrees } : result;
  },
  'stats.pairwiseProportions': (groups: Groups) => testPairs(groupsOf(groups)).map(({ test }) => (test.status === 'ok' ? test.p : null)),
  'stats.twoProportionZ': ({ x1, n1, x2, n2 }: { x1: number; n1: number; x2: number; n2: number }) =>
    testTwoProportions({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }),
  'stats.adjustP': ({ p, method }: { p: number[]; method: string }) => adjustP(p, adjustments[method.toLowerCase()] ?? (method as Adjustment)),
  'stats.srm': ({ observed, weights }: { observed: number[]; weights: number[] }) => {
    const result = testSampleRatio(observed, weights);
    return result.status === 'ok' ? result.p : null;
  },
  'stats.powerTwoProportions': (plan: Plan) => powerOfRates(planOf(plan), plan.n, powerOptions(plan)),
  'stats.sampleSizeTwoProportions': (plan: Plan) => sampleSizeOfRates(planOf(plan), plan.power, powerOptions(plan)),
  'stats.powerRelativeMean': (plan: Mean) => powerOfMean(armsOf(plan), plan.effect, powerOptions(plan)),
  'stats.mdeRelativeMean': (plan: Mean) => detectableEffect(armsOf(plan), plan.power, powerOptions(plan)),
  'stats.effectVariance': ({ varA, meanA, nA, varB, meanB, nB, relative }: EffectVariance) => {
    const arm = (
      n: number,
      mean: number,
      variance: number,
    ): { kind: 'adjusted'; n: number; mean: number; variance: number; unadjustedMean: number } => ({
      kind: 'adjusted',
      n,
      mean,
      variance,
      unadjustedMean: mean,
    });
    const options = { difference: relative ? 'relative' : 'absolute', alternative: 'two-sided', confidence: 0.95 } as const;
    const result = welch(arm(nA, meanA, varA), arm(nB, meanB, varB), options);
    return result.status === 'ok' ? result.standardError ** 2 : null;
  },
  'stats.relativeDifference': ({ baseline, value }: { baseline: number; value: number }) => {
    const arm = (mean: number): { kind: 'adjusted'; n: number; mean: number; variance: number; unadjustedMean: number } => ({
      kind: 'adjusted',
      n: 2,
      mean,
      variance: 1,
      unadjustedMean: mean,
    });
    const result = welch(arm(baseline), arm(value), { difference: 'relative', alternative: 'two-sided', confidence: 0.95 });
    return result.status === 'ok' ? result.estimate : null;
  },
  'experiment.welch': (arms: Arms) => welch(armOf(arms.control), armOf(arms.treatment), effectOptions(arms)),
  'experiment.sequential': (arms: Arms) =>
    sequential(armOf(arms.control), armOf(arms.treatment), { ...effectOptions(arms), tuning: arms.tuning ?? 5000 }),
  'experiment.cupedTheta': ({ control, treatment }: PairedArms) => {
    const result = cuped(control, treatment);
    return result.status === 'ok' ? result.theta : null;
  },
  'experiment.cupedWelch': (arms: PairedArms) => adjusted(arms, (control, treatment) => welch(control, treatment, effectOptions(arms))),
  'experiment.cupedSequential': (arms: PairedArms) =>
    adjusted(arms, (control, treatment) => sequential(control, treatment, { ...effectOptions(arms), tuning: arms.tuning ?? 5000 })),
  'experiment.bayes': (arms: Arms) => {
    const { difference, confidence } = effectOptions(arms);
    return bayes(armOf(arms.control), armOf(arms.treatment), { difference, confidence, prior: arms.prior ?? null });
  },
  'experiment.posterior': ({ mean, sd }: { mean: number; sd: number }) => riskOf(mean, sd),
};
