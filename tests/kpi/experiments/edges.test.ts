// The largest tests that can be counted, and questions that lie on the edge of what a method answers.
import { describe, expect, it } from 'vitest';
import { clopperPearson, powerOfMean, sequential, testTwoProportions, welch, wilson, type EffectOptions } from 'marops/kpi';

const trials = 1e15;
const control = { kind: 'proportion', n: trials, sum: 5e14 } as const;
const treatment = { kind: 'proportion', n: trials, sum: 5e14 + 1e8 } as const;
const options: EffectOptions = { difference: 'relative', alternative: 'two-sided', confidence: 0.95 };

// Expected figures: mpmath at 50 digits.
describe('a thousand million million units', () => {
  it('show a difference of two in ten million', () => {
    const result = welch(control, treatment, options);
    if (result.status !== 'ok') throw new Error(result.reason.message);
    expect(result.estimate / 2e-7).toBeCloseTo(1, 8);
    expect(result.standardError / 4.4721364022131525e-8).toBeCloseTo(1, 12);
    expect(result.p / 7.74423263087977e-6).toBeCloseTo(1, 7);
    const test = testTwoProportions({ successes: treatment.sum, trials }, { successes: control.sum, trials });
    expect(test.status === 'ok' && test.z / 4.4721359549996018).toBeCloseTo(1, 8);
  });

  it('leave the range of a single success its digits', () => {
    const range = wilson({ successes: 1, trials }, 0.95);
    if (range.status !== 'ok') throw new Error(range.reason.message);
    expect(range.lower / 1.7652455493515294e-16).toBeCloseTo(1, 12);
    expect(range.upper / 5.6649342657589506e-15).toBeCloseTo(1, 12);
    expect(clopperPearson({ successes: 1, trials }, 0.95)).toMatchObject({ status: 'ok', estimate: 1e-15 });
  });

  it('are the last that can be counted exactly', () => {
    expect(wilson({ successes: 1, trials: Number.MAX_SAFE_INTEGER }, 0.95).status).toBe('ok');
    expect(() => wilson({ successes: 1, trials: 2 ** 53 }, 0.95)).toThrow('rate.trials must be at most 9007199254740991, got 9007199254740992');
  });
});

describe('a question on the edge', () => {
  it('is answered by a sequence that misses less often than not, on one side and on two', () => {
    const running = { ...options, alternative: 'greater', tuning: 1 } as const;
    expect(sequential(control, treatment, { ...running, confidence: 0.51 }).status).toBe('ok');
    expect(() => sequential(control, treatment, { ...running, confidence: 0.5 })).toThrow(
      'options.confidence must be above 0.5 and below 1, got 0.5',
    );
    expect(() => sequential(control, treatment, { ...running, tuning: 0.5 })).toThrow('options.tuning must be at least 1, got 0.5');
  });

  it('says where sums of absurd size leave the range of numbers', () => {
    const tiny = { kind: 'adjusted', n: 10, mean: 5e-324, variance: 1, unadjustedMean: 5e-324 } as const;
    expect(welch(tiny, { ...tiny, mean: 1 }, options)).toMatchObject({ status: 'insufficient', reason: { code: 'not-finite', path: 'difference' } });
    expect(() => powerOfMean({ mean: 5e-324, standardDeviation: 1, n: 10 }, 0.1, { level: 0.05, alternative: 'two-sided' })).toThrow(
      'plan.standardDeviation must come out as a finite number',
    );
  });

  it('names an arm by the fields that it has', () => {
    expect(() => welch({ kind: 'proportion', n: 3, sum: 4 }, treatment, options)).toThrow('control.sum must be at most the trials (3), got 4');
    expect(() => welch(null as never, treatment, null as never)).toThrow('control must be an object, got null; options must be an object, got null');
  });
});
