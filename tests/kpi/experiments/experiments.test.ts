import {
  adjustP,
  bayes,
  clopperPearson,
  cuped,
  detectableEffect,
  meanSample,
  mergePairedSamples,
  mergeSamples,
  newcombe,
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
  wilson,
  type EffectOptions,
  type RatioSample,
  type Sample,
} from 'marops/kpi';
import { describe, expect, it } from 'vitest';

const relative: EffectOptions = { difference: 'relative', alternative: 'two-sided', confidence: 0.95 };
const absolute: EffectOptions = { ...relative, difference: 'absolute' };
const power = { level: 0.05, alternative: 'two-sided' } as const;
const arm = (n: number, sum: number): Sample => ({ kind: 'proportion', n, sum });

function ok<Result extends { readonly status: string }>(result: Result): Extract<Result, { status: 'ok' }> {
  expect(result.status).toBe('ok');
  return result as Extract<Result, { status: 'ok' }>;
}

function why(result: { readonly status: string; readonly reason?: { readonly code: string } }): string | undefined {
  expect(result.status).toBe('insufficient');
  expect(JSON.stringify(result)).not.toContain('null');
  return result.reason?.code;
}

describe('intervals of a rate', () => {
  it('hold exactly 0 without a success and exactly 1 without a failure', () => {
    expect(ok(wilson({ successes: 0, trials: 20 }, 0.95)).lower).toBe(0);
    expect(ok(wilson({ successes: 20, trials: 20 }, 0.95)).upper).toBe(1);
    expect(ok(clopperPearson({ successes: 0, trials: 20 }, 0.95)).lower).toBe(0);
    expect(ok(clopperPearson({ successes: 20, trials: 20 }, 0.95)).upper).toBe(1);
  });

  // Newcombe 1998, table I (method 3 and method 5) for 81 of 263.
  it('agree with the published ranges', () => {
    const score = ok(wilson({ successes: 81, trials: 263 }, 0.95));
    expect([score.lower, score.upper].map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662]);
    const exact = ok(clopperPearson({ successes: 81, trials: 263 }, 0.95));
    expect([exact.lower, exact.upper].map((end) => Number(end.toFixed(4)))).toEqual([0.2527, 0.3676]);
    const difference = ok(newcombe({ successes: 9, trials: 10 }, { successes: 3, trials: 10 }, 0.95));
    expect([difference.estimate, difference.lower, difference.upper].map((end) => Number(end.toFixed(4)))).toEqual([0.6, 0.1705, 0.809]);
  });

  it('say which method, version and confidence made them', () => {
    expect(ok(wilson({ successes: 1, trials: 2 }, 0.9))).toMatchObject({
      definition: { id: 'wilson', version: '1.0.0' },
      confidence: 0.9,
      estimate: 0.5,
    });
    expect(ok(clopperPearson({ successes: 1, trials: 2 }, 0.9))).toMatchObject({
      definition: { id: 'clopper-pearson' },
      confidence: 0.9,
      estimate: 0.5,
    });
  });

  it('are insufficient without a trial', () => {
    const none = { successes: 0, trials: 0 };
    const some = { successes: 1, trials: 2 };
    expect(why(wilson(none, 0.95))).toBe('no-trials');
    expect(why(clopperPearson(none, 0.95))).toBe('no-trials');
    expect(newcombe(none, some, 0.95)).toMatchObject({ status: 'insufficient', reason: { path: 'first.trials' } });
    expect(newcombe(some, none, 0.95)).toMatchObject({ status: 'insufficient', reason: { path: 'second.trials' } });
  });

  it('refuse rates and confidences that cannot be, all at once', () => {
    expect(() => wilson({ successes: 3, trials: 2 }, 95)).toThrow(
      'rate.successes must be at most the trials (2), got 3; confidence must be above 0 and below 1, got 95',
    );
    expect(() => clopperPearson({ successes: -1, trials: Number.NaN }, 0.95)).toThrow(
      'rate.successes must be at least 0, got -1; rate.trials must be a finite number, got NaN',
    );
    expect(() => newcombe({ successes: 3, trials: 2 }, { successes: 5, trials: 4 }, 0.95)).toThrow('second.successes must be at most');
  });
});

describe('an experiment with too little data', () => {
  const tests: readonly (readonly [string, (control: Sample, treatment: Sample) => ReturnType<typeof welch> | ReturnType<typeof bayes>])[] = [
    ['welch', (control, treatment) => welch(control, treatment, relative)],
    ['sequential', (control, treatment) => sequential(control, treatment, { ...relative, tuning: 5000 })],
    ['bayes', (control, treatment) => bayes(control, treatment, { difference: 'relative', confidence: 0.95, prior: null })],
  ];

  it.each(tests)('is insufficient, never p = 1 or no effect: %s', (_, run) => {
    expect(why(run(arm(0, 0), arm(100, 10)))).toBe('too-few-units');
    expect(run(arm(100, 10), arm(1, 1))).toMatchObject({ reason: { path: 'treatment' } });
    expect(why(run(arm(100, 100), arm(100, 100)))).toBe('zero-variance');
    expect(why(run(arm(100, 0), arm(100, 5)))).toBe('zero-baseline');
    const ratio: RatioSample = {
      kind: 'ratio',
      n: 3,
      numerator: { sum: 3, sumSquares: 5 },
      denominator: { sum: 0, sumSquares: 2 },
      crossProducts: 1,
    };
    expect(why(run(arm(100, 5), ratio))).toBe('zero-denominator');
  });

  it('does not take rounding of equal values for variance', () => {
    const same = meanSample(Array.from({ length: 1000 }, () => 0.1));
    expect(why(welch(same, same, absolute))).toBe('zero-variance');
  });

  it('gives an absolute difference where a relative one has no baseline', () => {
    expect(ok(welch(arm(100, 0), arm(100, 5), absolute)).estimate).toBeCloseTo(0.05, 12);
  });
});

describe('sums that cannot come from data', () => {
  it('are refused: a sum of squares below that of the mean', () => {
    const control = { kind: 'mean', n: 4, sum: 10, sumSquares: 24 } as const;
    expect(() => welch(control, { ...control, sumSquares: 26 }, relative)).toThrow(
      'control.sumSquares must be sums of real values: a sum of squares of at least 25, got 24',
    );
  });

  it('are refused: values without units, products beyond what Cauchy and Schwarz allow', () => {
    expect(() => welch({ kind: 'mean', n: 0, sum: 1, sumSquares: 1 }, arm(2, 1), relative)).toThrow('control.sumSquares');
    const broken: RatioSample = {
      kind: 'ratio',
      n: 4,
      numerator: { sum: 2, sumSquares: 4 },
      denominator: { sum: 4, sumSquares: 9 },
      crossProducts: 6.1,
    };
    // The mean product is 2 × 4 / 4, and the covariance is at most √(4 − 2²/4) × √(9 − 4²/4) = √15 away from it.
    expect(() => welch(broken, arm(2, 1), relative)).toThrow(/control.crossProducts must lie from -1\.87298\d* to 5\.87298\d*, .* got 6.1/);
    expect(() => welch({ ...broken, crossProducts: 5.9 }, arm(2, 1), relative)).toThrow('control.crossProducts');
    expect(() => welch({ ...broken, crossProducts: -1.88 }, arm(2, 1), relative)).toThrow('control.crossProducts');
    expect(welch({ ...broken, crossProducts: 5.8 }, arm(2, 1), relative).status).toBe('ok');
    const paired = { n: 4, post: { sum: 11, sumSquares: 39 }, pre: { sum: 1, sumSquares: 1 }, crossProducts: -7 };
    expect(() => cuped(paired, { ...paired, crossProducts: 2 })).toThrow('control.crossProducts');
    expect(() => cuped({ ...paired, crossProducts: 2, post: { sum: 11, sumSquares: 3 } }, { ...paired, crossProducts: 2 })).toThrow(
      'control.post.sumSquares',
    );
  });

  it('are refused: more successes than units, numbers that are none, kinds that are unknown', () => {
    expect(() => welch(arm(2, 3), arm(-2, 1), relative)).toThrow(
      'control.sum must be at most the trials (2), got 3; treatment.n must be at least 0, got -2',
    );
    expect(() => welch({ kind: 'mean', n: 2, sum: Number.NaN, sumSquares: 1 }, arm(2, 1), relative)).toThrow(
      'control.sum must be a finite number, got NaN',
    );
    expect(() => welch({ kind: 'median', n: 2 } as never, arm(2, 1), relative)).toThrow(
      'control.kind must be one of mean, proportion, ratio, adjusted, got "median"',
    );
    expect(() => welch({ kind: 'adjusted', n: 2, mean: Number.NaN, variance: -1, unadjustedMean: 1 }, arm(2, 1), relative)).toThrow(
      'control.mean must be a finite number, got NaN; control.variance must be at least 0, got -1',
    );
  });

  it('are refused together with absurd options and priors', () => {
    expect(() => welch(arm(9, 3), arm(9, 4), { difference: 'percent', alternative: 'both', confidence: 2 } as never)).toThrow(
      /options.confidence must be above 0.*options.difference must be one of absolute, relative.*options.alternative must be one of/,
    );
    expect(() => sequential(arm(9, 3), arm(9, 4), { ...relative, tuning: 0 })).toThrow('options.tuning must be above 0, got 0');
    expect(() => sequential(arm(9, 3), arm(9, 4), { ...relative, tuning: Number.NaN })).toThrow('options.tuning must be a finite number');
    expect(() => bayes(arm(9, 3), arm(9, 4), { difference: 'relative', confidence: 0.9, prior: { mean: Number.NaN, variance: 1 } })).toThrow(
      'options.prior.mean',
    );
    expect(() => bayes(arm(9, 3), arm(9, 4), { difference: 'relative', confidence: 0.9, prior: { mean: 0, variance: 0 } })).toThrow(
      'options.prior.variance must be above 0, got 0',
    );
  });
});

describe('the difference of two arms', () => {
  it('reads the same from ratio sums as from means when every denominator is 1', () => {
    const [few, many] = [
      [1, 2, 4, 3],
      [2, 5, 3, 7],
    ];
    const asRatio = (values: number[]): RatioSample => {
      const { n, sum, sumSquares } = meanSample(values);
      return { kind: 'ratio', n, numerator: { sum, sumSquares }, denominator: { sum: n, sumSquares: n }, crossProducts: sum };
    };
    const fromMeans = ok(welch(meanSample(few), meanSample(many), relative));
    const fromRatios = ok(welch(asRatio(few), asRatio(many), relative));
    expect(fromRatios.estimate).toBeCloseTo(fromMeans.estimate, 12);
    expect(fromRatios.standardError).toBeCloseTo(fromMeans.standardError, 12);
  });

  // The delta method by hand: visitors with pages (1,2,3,4) and clicks (0,1,1,3): R = 0.5, unit variance of (clicks − R pages) / mean pages.
  it('takes the variance of a ratio over units, not over page views', () => {
    const clicks: RatioSample = {
      kind: 'ratio',
      n: 4,
      numerator: { sum: 5, sumSquares: 11 },
      denominator: { sum: 10, sumSquares: 30 },
      crossProducts: 17,
    };
    const residuals = [0 - 0.5, 1 - 1, 1 - 1.5, 3 - 2].map((each) => each / 2.5);
    const variance = residuals.reduce((sum, each) => sum + each * each, 0) / 3;
    const result = ok(welch(clicks, { kind: 'adjusted', n: 10, mean: 1, variance: 0, unadjustedMean: 1 }, absolute));
    expect(result.standardError ** 2).toBeCloseTo(variance / 4, 12);
    expect(result.estimate).toBeCloseTo(0.5, 12);
  });

  it('says higher or lower only when the range leaves 0 out', () => {
    expect(ok(welch(arm(1000, 100), arm(1000, 150), relative)).verdict).toBe('higher');
    expect(ok(welch(arm(1000, 150), arm(1000, 100), relative)).verdict).toBe('lower');
    expect(ok(welch(arm(1000, 100), arm(1000, 101), relative)).verdict).toBe('undecided');
    expect(ok(welch(arm(1000, 150), arm(1000, 100), { ...relative, alternative: 'greater' })).verdict).toBe('undecided');
    expect(ok(welch(arm(1000, 150), arm(1000, 100), { ...relative, alternative: 'less' }))).toMatchObject({ verdict: 'lower', lower: null });
  });

  it('changes its sign and keeps its p when the arms change places', () => {
    const [there, back] = [ok(welch(arm(500, 40), arm(600, 66), absolute)), ok(welch(arm(600, 66), arm(500, 40), absolute))];
    expect(back.estimate).toBeCloseTo(-there.estimate, 14);
    expect(back.p).toBeCloseTo(there.p, 14);
  });

  it('is wider when it may be looked at any time', () => {
    const once = ok(welch(arm(3000, 300), arm(3000, 345), relative));
    const always = ok(sequential(arm(3000, 300), arm(3000, 345), { ...relative, tuning: 6000 }));
    expect(always.lower!).toBeLessThan(once.lower!);
    expect(always.p).toBeGreaterThan(once.p);
  });

  it('has an always-valid p that matches its range, on one side and on two', () => {
    const options = { ...relative, tuning: 5000 };
    const level = ok(sequential(arm(3000, 1396), arm(3461, 1750), options)).p;
    expect(level).toBeGreaterThan(0);
    expect(level).toBeLessThan(0.05);
    const oneSided = (alternative: 'greater' | 'less'): number => ok(sequential(arm(3000, 1396), arm(3461, 1750), { ...options, alternative })).p;
    expect(oneSided('greater')).toBeLessThan(level);
    expect(oneSided('less')).toBe(1);
    expect(ok(sequential(arm(3000, 1396), arm(3461, 2300), { ...options, alternative: 'greater' })).verdict).toBe('higher');
    // Where the range just touches 0, p is the level.
    const touching = (sum: number): number => ok(sequential(arm(3000, 1396), arm(3461, sum), { ...options, alternative: 'greater' })).lower!;
    let [low, high] = [1396, 3000];
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (touching(middle) < 0) low = middle;
      else high = middle;
    }
    expect(ok(sequential(arm(3000, 1396), arm(3461, high), { ...options, alternative: 'greater' })).p).toBeCloseTo(0.05, 6);
  });
});

describe('CUPED', () => {
  const past = [3, 5, 8, 1, 9, 4];
  const pairedOf = (post: readonly number[], pre: readonly number[]): Parameters<typeof cuped>[0] => {
    const [now, then] = [meanSample(post), meanSample(pre)];
    return { n: post.length, post: now, pre: then, crossProducts: post.reduce((sum, value, index) => sum + value * pre[index]!, 0) };
  };

  it('takes out all that the past explains', () => {
    const exact = pairedOf(
      past.map((value) => 2 * value + 1),
      past,
    );
    const result = ok(cuped(exact, exact));
    expect(result.theta).toBeCloseTo(2, 12);
    expect(result.varianceReduction).toBeCloseTo(1, 12);
    expect(result.control.variance).toBeCloseTo(0, 10);
  });

  it('leaves alone what the past does not explain', () => {
    const unrelated = pairedOf([1, -1, 1, -1], [1, 1, -1, -1]);
    expect(ok(cuped(unrelated, unrelated))).toMatchObject({ theta: 0, varianceReduction: 0 });
  });

  it('is insufficient with one unit, or with a past that does not vary', () => {
    const one = pairedOf([1], [2]);
    const two = pairedOf([1, 3], [2, 5]);
    expect(why(cuped(one, two))).toBe('too-few-units');
    expect(cuped(two, one)).toMatchObject({ reason: { path: 'treatment' } });
    expect(why(cuped(pairedOf([1, 3], [2, 2]), pairedOf([2, 3], [2, 2])))).toBe('zero-variance');
    expect(ok(cuped(pairedOf([3, 3], [2, 5]), pairedOf([3, 3], [2, 5]))).varianceReduction).toBe(0);
  });

  it('narrows the range of the difference', () => {
    const [control, treatment] = [pairedOf([4, 6, 8, 2, 9, 5], past), pairedOf([5, 6, 10, 3, 11, 5], past)];
    const adjusted = ok(cuped(control, treatment));
    const plain = ok(welch({ kind: 'mean', n: 6, ...control.post }, { kind: 'mean', n: 6, ...treatment.post }, absolute));
    expect(ok(welch(adjusted.control, adjusted.treatment, absolute)).standardError).toBeLessThan(plain.standardError / 2);
  });

  it('merges parts of an arm', () => {
    const [left, right] = [pairedOf([1, 2], [2, 3]), pairedOf([4, 8], [5, 9])];
    expect(mergePairedSamples(left, right)).toEqual({
      n: 4,
      post: { sum: 15, sumSquares: 85 },
      pre: { sum: 19, sumSquares: 119 },
      crossProducts: 100,
    });
  });
});

describe('merging arms', () => {
  it('adds up sums of every kind', () => {
    expect(mergeSamples(meanSample([1, 2]), meanSample([3]))).toEqual(meanSample([1, 2, 3]));
    expect(mergeSamples({ kind: 'proportion', n: 1, sum: 1 }, { kind: 'proportion', n: 2, sum: 0 })).toEqual({ kind: 'proportion', n: 3, sum: 1 });
    const ratio: RatioSample = {
      kind: 'ratio',
      n: 2,
      numerator: { sum: 1, sumSquares: 1 },
      denominator: { sum: 3, sumSquares: 5 },
      crossProducts: 2,
    };
    expect(mergeSamples(ratio, ratio)).toEqual({
      kind: 'ratio',
      n: 4,
      numerator: { sum: 2, sumSquares: 2 },
      denominator: { sum: 6, sumSquares: 10 },
      crossProducts: 4,
    });
  });

  it('refuses arms of two kinds', () => {
    expect(() => mergeSamples<Parameters<typeof mergeSamples>[0]>(meanSample([1]), { kind: 'proportion', n: 1, sum: 1 })).toThrow(
      'right.kind must be one of mean, got "proportion"',
    );
  });
});

describe('belief', () => {
  it('follows a strong prior and forgets a weak one', () => {
    const options = { difference: 'relative', confidence: 0.95 } as const;
    const weak = ok(bayes(arm(100, 49), arm(100, 60), { ...options, prior: { mean: 0, variance: 1e6 } }));
    const none = ok(bayes(arm(100, 49), arm(100, 60), { ...options, prior: null }));
    const strong = ok(bayes(arm(100, 49), arm(100, 60), { ...options, prior: { mean: 0, variance: 1e-9 } }));
    expect(weak.estimate).toBeCloseTo(none.estimate, 6);
    expect(Math.abs(strong.estimate)).toBeLessThan(1e-6);
  });

  it('risks little with the better arm and much with the worse, however sure', () => {
    expect(riskOf(1, 0.1).riskControl).toBeCloseTo(1, 12);
    expect(riskOf(1, 0.1).riskTreatment).toBeLessThan(1e-20);
    expect(riskOf(-1, 0.1)).toEqual({ riskControl: riskOf(1, 0.1).riskTreatment, riskTreatment: riskOf(1, 0.1).riskControl });
    expect(riskOf(0, 1).riskControl).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 12);
  });
});

describe('tests of rates', () => {
  it('are insufficient when a group is empty, or when nobody or everybody succeeded', () => {
    const some = { successes: 3, trials: 9 };
    const none = { successes: 0, trials: 9 };
    const all = { successes: 9, trials: 9 };
    const empty = { successes: 0, trials: 0 };
    expect(testProportions([some, empty])).toMatchObject({ reason: { code: 'no-trials', path: 'groups[1].trials' } });
    expect(why(testProportions([none, none]))).toBe('no-variation');
    expect(why(testProportions([all, all]))).toBe('no-variation');
    expect(testTwoProportions(empty, some)).toMatchObject({ reason: { code: 'no-trials', path: 'first.trials' } });
    expect(testTwoProportions(some, empty)).toMatchObject({ reason: { code: 'no-trials', path: 'second.trials' } });
    expect(why(testTwoProportions(none, none))).toBe('no-variation');
    expect(why(testTwoProportions(all, all))).toBe('no-variation');
    expect(testPairs([some, empty, some]).map(({ first, second, test }) => [first, second, test.status])).toEqual([
      [0, 1, 'insufficient'],
      [0, 2, 'ok'],
      [1, 2, 'insufficient'],
    ]);
  });

  it('refuse a single group and counts that cannot be', () => {
    expect(() => testProportions([{ successes: 1, trials: 2 }])).toThrow('groups must have at least 2 groups, got 1');
    expect(() => testPairs([])).toThrow('groups must have at least 2 groups, got 0');
    expect(() =>
      testPairs([
        { successes: 3, trials: 2 },
        { successes: 1, trials: 2 },
      ]),
    ).toThrow('groups[0].successes');
    expect(() =>
      testProportions([
        { successes: 3, trials: 2 },
        { successes: 1, trials: 2 },
      ]),
    ).toThrow('groups[0].successes');
    expect(() => testTwoProportions({ successes: 1, trials: 2 }, { successes: -1, trials: 2 })).toThrow('second.successes');
  });

  it('point up when the first rate is higher', () => {
    expect(ok(testTwoProportions({ successes: 9, trials: 10 }, { successes: 1, trials: 10 })).z).toBeGreaterThan(0);
    expect(ok(testTwoProportions({ successes: 1, trials: 10 }, { successes: 9, trials: 10 })).z).toBeLessThan(0);
  });
});

describe('adjustment of p-values', () => {
  it('keeps the order given and never leaves 0 to 1', () => {
    expect(adjustP([0.04, 0.01, 0.6], 'bonferroni').map((p) => Number(p.toFixed(10)))).toEqual([0.12, 0.03, 1]);
    expect(adjustP([], 'holm')).toEqual([]);
    expect(adjustP([], 'hommel')).toEqual([]);
  });

  // Of 0.01, 0.02, 0.022, 0.09 and 0.4, by hand from the definitions; Hommel's by Simes' test of all 31 sets.
  it.each([
    ['bonferroni', [0.05, 0.1, 0.11, 0.45, 1]],
    ['holm', [0.05, 0.08, 0.08, 0.18, 0.4]],
    ['hochberg', [0.05, 0.066, 0.066, 0.18, 0.4]],
    ['hommel', [0.04, 0.06, 0.066, 0.18, 0.4]],
    ['benjamini-hochberg', [11 / 300, 11 / 300, 11 / 300, 0.1125, 0.4]],
    ['benjamini-yekutieli', [(11 / 300) * (137 / 60), (11 / 300) * (137 / 60), (11 / 300) * (137 / 60), 0.1125 * (137 / 60), 0.4 * (137 / 60)]],
  ] as const)('is that of its authors: %s', (method, expected) => {
    const values = [0.09, 0.01, 0.4, 0.022, 0.02];
    const sorted = [...adjustP(values, method)].sort((a, b) => a - b);
    expect(sorted.map((p) => p.toFixed(12))).toEqual(expected.map((p) => p.toFixed(12)));
  });

  it('refuses what is no p-value and methods that are none', () => {
    expect(() => adjustP([-0.1, 1.5, Number.NaN], 'holm')).toThrow(
      /values\[0\] must be at least 0.*values\[1\] must be at most 1.*values\[2\] must be a finite/,
    );
    expect(() => adjustP([0.1], 'toString' as never)).toThrow(
      'method must be one of bonferroni, holm, hochberg, hommel, benjamini-hochberg, benjamini-yekutieli, got "toString"',
    );
  });
});

describe('sample ratio', () => {
  it('is insufficient before the first unit and refuses plans that are none', () => {
    expect(why(testSampleRatio([0, 0], [1, 1]))).toBe('too-few-units');
    expect(() => testSampleRatio([1], [1])).toThrow('observed must have at least 2 groups, got 1');
    expect(() => testSampleRatio([1, 2], [1])).toThrow('weights must have as many entries as observed (2), got 1');
    expect(() => testSampleRatio([1, -2], [1, 0])).toThrow('observed[1] must be at least 0, got -2; weights[1] must be above 0, got 0');
    expect(() => testSampleRatio([1, 2], [1, -1])).toThrow('weights[1] must be above 0, got -1');
  });

  it('is content with the planned ratio, in any unit of the weights', () => {
    expect(ok(testSampleRatio([100, 300], [1, 3])).p).toBe(1);
    expect(ok(testSampleRatio([110, 300], [0.25, 0.75])).p).toBeCloseTo(ok(testSampleRatio([110, 300], [10, 30])).p, 12);
  });
});

describe('power', () => {
  const plan = { baseline: 0.1, target: 0.12, ratio: 1 };

  it('of the size it asks for is the power asked for', () => {
    for (const alternative of ['two-sided', 'one-sided'] as const) {
      const n = sampleSizeOfRates({ ...plan, ratio: 2 }, 0.8, { level: 0.05, alternative });
      expect(powerOfRates({ ...plan, ratio: 2 }, n, { level: 0.05, alternative })).toBeCloseTo(0.8, 10);
    }
    const mean = { mean: 10, standardDeviation: 30, n: 5000 };
    expect(powerOfMean(mean, detectableEffect(mean, 0.9, power)!, power)).toBeCloseTo(0.9, 9);
  });

  it('is the level itself when there is nothing to find', () => {
    expect(powerOfRates({ ...plan, target: 0.1 }, 100, power)).toBeCloseTo(0.05, 12);
    expect(powerOfMean({ mean: 10, standardDeviation: 30, n: 5000 }, 0, power)).toBeCloseTo(0.05, 12);
  });

  it('has no detectable effect where the arms are too small for any', () => {
    expect(detectableEffect({ mean: 1, standardDeviation: 10, n: 4 }, 0.9, power)).toBeNull();
    expect(detectableEffect({ mean: -10, standardDeviation: 30, n: 5000 }, 0.8, power)).toBeGreaterThan(0);
  });

  it('refuses plans that are none', () => {
    expect(() => powerOfRates({ baseline: 0, target: 1, ratio: 0 }, 0, { level: 5, alternative: 'both' as never })).toThrow(
      /plan.baseline must be above 0.*plan.target.*plan.ratio must be above 0.*n must be above 0.*options.level.*options.alternative must be one of two-sided, one-sided/,
    );
    expect(() => sampleSizeOfRates({ ...plan, target: 0.1 }, 0.8, power)).toThrow('plan.target must differ from the baseline, got 0.1');
    expect(() => sampleSizeOfRates(plan, 0.05, power)).toThrow('power must be above 0.05, got 0.05');
    expect(() => sampleSizeOfRates(plan, 1, power)).toThrow('power must be above 0 and below 1, got 1');
    expect(() => powerOfMean({ mean: 0, standardDeviation: 0, n: Number.NaN }, Number.NaN, power)).toThrow(
      /plan must have a mean other than 0.*plan.standardDeviation must be above 0.*plan.n must be a finite number.*effect must be a finite/,
    );
    expect(() => detectableEffect({ mean: 1, standardDeviation: 1, n: 9 }, 0.01, power)).toThrow('power must be above 0.05, got 0.01');
    expect(() => powerOfMean({ mean: Number.NaN, standardDeviation: 1, n: 1 }, 1, power)).toThrow('plan.mean must be a finite number');
  });
});
