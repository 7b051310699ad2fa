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
  type EffectOptions,
  type MeanSample,
  type PairedSample,
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
interface Comparing {
  readonly difference?: EffectOptions['difference'];
  readonly alternative?: EffectOptions['alternative'];
  readonly tuning?: number;
  readonly prior?: Prior;
  readonly confidence?: number;
}
interface Plan {
  readonly p1: number;
  readonly p2: number;
  readonly n: number;
  readonly power: number;
  readonly ratio?: number;
  readonly alternative?: 'two-sided' | 'one-sided';
  readonly level?: number;
}
interface Mean {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly n: number;
  readonly variations: number;
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
const effectOptions = ({ difference = 'relative', alternative = 'two-sided', confidence = 0.95 }: Comparing): EffectOptions => ({
  difference,
  alternative,
  confidence,
});
const planOf = ({ p1, p2, ratio = 1 }: Plan): { baseline: number; target: number; ratio: number } => ({ baseline: p1, target: p2, ratio });
const powerOptions = ({ alternative = 'two-sided', level = 0.05 }: Partial<Plan>): { level: number; alternative: 'two-sided' | 'one-sided' } => ({
  alternative,
  level,
});

export const experiments: Readonly<Record<string, (input: never) => unknown>> = {
  'stats.proportionsChiSquare': (groups: Groups) => {
    const result = testProportions(groupsOf(groups));
    return result.status === 'ok' ? { ...result, df: result.degrees } : result;
  },
  'stats.pairwiseProportions': (groups: Groups) => testPairs(groupsOf(groups)).map(({ test }) => (test.status === 'ok' ? test.p : null)),
  'stats.twoProportionZ': ({ x1, n1, x2, n2 }: { x1: number; n1: number; x2: number; n2: number }) =>
    testTwoProportions({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }),
  'stats.adjustP': ({ p, method }: { p: number[]; method: 'holm' | 'bh' | 'bonferroni' }) =>
    adjustP(p, method === 'bh' ? 'benjamini-hochberg' : method),
  'stats.srm': ({ observed, weights }: { observed: number[]; weights: number[] }) => {
    const result = testSampleRatio(observed, weights);
    return result.status === 'ok' ? result.p : null;
  },
  'stats.powerTwoProportions': (plan: Plan) => powerOfRates(planOf(plan), plan.n, powerOptions(plan)),
  'stats.sampleSizeTwoProportions': (plan: Plan) => sampleSizeOfRates(planOf(plan), plan.power, powerOptions(plan)),
  'stats.powerRelativeMean': ({ n, variations, effect, ...mean }: Mean) => powerOfMean({ ...mean, n: n / variations }, effect, powerOptions({})),
  'stats.mdeRelativeMean': ({ n, variations, power, ...mean }: Mean) => detectableEffect({ ...mean, n: n / variations }, power, powerOptions({})),
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
  'experiment.cupedTheta': ({ control, treatment }: { control: PairedSample; treatment: PairedSample }) => {
    const result = cuped(control, treatment);
    return result.status === 'ok' ? result.theta : null;
  },
  'experiment.cupedSequential': ({ control, treatment, ...rest }: { control: PairedSample; treatment: PairedSample } & Comparing) => {
    const result = cuped(control, treatment);
    if (result.status !== 'ok') return result;
    return sequential(result.control, result.treatment, { ...effectOptions(rest), tuning: rest.tuning ?? 5000 });
  },
  'experiment.bayes': (arms: Arms) => {
    const { difference, confidence } = effectOptions(arms);
    return bayes(armOf(arms.control), armOf(arms.treatment), { difference, confidence, prior: arms.prior ?? null });
  },
  'experiment.posterior': ({ mean, sd }: { mean: number; sd: number }) => riskOf(mean, sd),
};
