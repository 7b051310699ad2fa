import { recompute } from 'marops/kernel';
import {
  attribute,
  bayes,
  explainAttribution,
  explainCustomerValue,
  explainEffect,
  lastTouch,
  lifetimeValue,
  sequential,
  welch,
  type Journey,
} from 'marops/kpi';
import { describe, expect, it } from 'vitest';

const arm = (n: number, sum: number): { kind: 'proportion'; n: number; sum: number } => ({ kind: 'proportion', n, sum });
const twoSided = { difference: 'absolute', alternative: 'two-sided', confidence: 0.95 } as const;

describe('the explanation of an effect', () => {
  it('names the side, the range, chance and the conclusion', () => {
    expect(explainEffect(welch(arm(1000, 200), arm(1000, 100), twoSided))).toEqual([
      'the treatment is below the control by 0.1',
      'between -0.13101 and -0.06899 with a confidence of 95 %',
      'chance alone gives a difference this large in 3.18e-8 % of such tests',
      'the range leaves 0 out: the treatment is lower',
    ]);
  });

  it('never turns an open question into "no effect"', () => {
    const lines = explainEffect(welch(arm(100, 10), arm(100, 10), twoSided));
    expect(lines[0]).toBe('the treatment equals the control');
    expect(lines.at(-1)).toBe('the range holds 0: undecided, which is not the same as no effect');
    const none = explainEffect(welch(arm(1, 0), arm(100, 10), twoSided));
    expect(none).toEqual(['nothing can be said yet: control must have at least 2 units, got 1']);
  });

  it('says what is open on one side of a one-sided range', () => {
    const greater = welch(arm(1000, 100), arm(1000, 150), { ...twoSided, difference: 'relative', alternative: 'greater' });
    expect(explainEffect(greater).slice(0, 2)).toEqual(['the treatment is above the control by 50 %', 'at least 20.1 % with a confidence of 95 %']);
    const less = welch(arm(1000, 150), arm(1000, 100), { ...twoSided, alternative: 'less' });
    expect(explainEffect(less)[1]).toBe('at most -0.0257303 with a confidence of 95 %');
  });

  it('says of a running test that its chance holds at any look', () => {
    const lines = explainEffect(sequential(arm(4000, 340), arm(3960, 408), { ...twoSided, tuning: 5000 }));
    expect(lines[2]).toMatch(/^chance alone gives a difference this large at any look in [\d.]+ % of such tests$/);
  });

  it('says of a belief what each choice risks', () => {
    const lines = explainEffect(bayes(arm(1000, 100), arm(1000, 150), { difference: 'absolute', confidence: 0.95, prior: null }));
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe('the treatment is better with a chance of 100 %');
    expect(lines[3]).toMatch(/^choosing the treatment loses \S+ on average, staying with the control 0\.05/);
  });
});

describe('the explanation of credit', () => {
  const journeys: readonly Journey[] = [
    { path: ['search', 'mail'], conversions: 3 },
    { path: [], conversions: 2 },
  ];

  it('names every channel and what went to none', () => {
    expect(explainAttribution(attribute(journeys, lastTouch))).toEqual([
      'last-touch 1.0.0: 3 conversions in 1 journeys',
      'mail: 100 % of the credit, 3 conversions',
      'search: 0 % of the credit, 0 conversions',
      '1 journeys with 2 conversions could not be read and went to no channel',
      'credit says who was met on the way; what a channel caused only an experiment can tell',
    ]);
  });

  it('writes money with the digits of its currency', () => {
    const yen = attribute([{ path: ['mail'], conversions: 1, value: { amount: 1200, currency: 'JPY' } }], lastTouch);
    expect(explainAttribution(yen).slice(0, 2)).toEqual([
      'last-touch 1.0.0: 1 conversions in 1 journeys, worth 1200 JPY',
      'mail: 100 % of the credit, 1 conversions, 1200 JPY',
    ]);
  });

  it('says what is missing when there is nothing to share', () => {
    expect(explainAttribution(attribute([], lastTouch))).toEqual([
      'no credit can be given yet: journeys must hold at least 1 journey that can be read, got 0',
    ]);
  });
});

describe('the explanation of a customer’s value', () => {
  const model = { purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, spend: { p: 6.25, q: 3.74, v: 15.44 } };
  const customers = [
    { customer: 'c1', frequency: 2, recency: 30, age: 39, monetary: 22 },
    { customer: 'c2', frequency: 0, recency: 0, age: 12, monetary: null },
  ];

  it('recomputes to the same number, bit for bit, also after JSON', () => {
    const result = lifetimeValue(customers, model, { periods: 12, periodLength: 4.345, margin: 0.4, discountRate: 0.01 });
    for (const each of result.customers) {
      const explanation = explainCustomerValue(each, result.options);
      expect(recompute(JSON.parse(JSON.stringify(explanation)) as typeof explanation)).toBe(each.value);
      expect(each.discountedPurchases).toBeLessThan(each.expectedPurchases);
    }
    expect(result.customers).toHaveLength(2);
  });
});
