// What lies exactly on an edge, and what a result says of itself.
import { describe, expect, it } from 'vitest';
import {
  acquisitionCost,
  bgNbdProbability,
  cohorts,
  fitBgNbd,
  fitShiftedBetaGeometric,
  lifetimeValue,
  payback,
  renewalShare,
  retention,
  rfm,
  survivalShare,
} from 'marops/kpi';

const purchases = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const spend = { p: 6.25, q: 3.74, v: 15.44 };
const customer = { customer: 'c1', frequency: 2, recency: 30, age: 39, monetary: 22 };

describe('what a customer cost', () => {
  it('is spend over customers, by a named method', () => {
    expect(acquisitionCost(900, 4)).toEqual({ status: 'ok', definition: { id: 'acquisition-cost', version: '1.0.0' }, cost: 225 });
  });

  it('has a reason where nobody was won', () => {
    expect(acquisitionCost(900, 0)).toEqual({
      status: 'insufficient',
      definition: { id: 'acquisition-cost', version: '1.0.0' },
      reason: {
        code: 'no-customers',
        path: 'newCustomers',
        message: 'newCustomers must hold at least 1 customers, got 0',
        params: { min: 1, value: 0 },
      },
    });
  });

  it('is paid back at the very end of a period whose margin just suffices, and not by a loss', () => {
    expect(payback(300, [100, 200, 50])).toEqual({ status: 'ok', definition: { id: 'payback', version: '1.0.0' }, periods: 2 });
    expect(payback(100, [150, 50])).toMatchObject({ status: 'ok', periods: 100 / 150 });
    expect(payback(0, [-20, 10])).toMatchObject({ status: 'not-reached', missing: 10 });
    expect(payback(0, [])).toMatchObject({ status: 'ok', periods: 0 });
  });
});

describe('subscribers', () => {
  it('that are none, or that nobody left, have a reason', () => {
    const definition = { id: 'shifted-beta-geometric', version: '1.0.0' };
    expect(fitShiftedBetaGeometric([0, 0])).toMatchObject({
      status: 'insufficient',
      definition,
      reason: { code: 'no-customers', path: 'survivors', params: { min: 1, value: 0 } },
    });
    expect(fitShiftedBetaGeometric([90, 90])).toMatchObject({ status: 'insufficient', definition, reason: { code: 'no-loss', path: 'survivors' } });
  });

  it('may all stay at one renewal, and a hole in the table is named', () => {
    expect(fitShiftedBetaGeometric([1000, 800, 800, 700, 650]).status).toBe('ok');
    expect(() => fitShiftedBetaGeometric([100, undefined as never, 90])).toThrow('survivors[1] must be given, got nothing');
  });

  it('are asked of renewals from the first to the millionth, by both shapes', () => {
    const survival = { alpha: 1, beta: 1 };
    // With both shapes 1 the chance to leave is spread evenly: 1 / (t + 1) survive, and t / (t + 1) of them renew.
    expect(survivalShare(1e6, survival) * (1e6 + 1)).toBeCloseTo(1, 6);
    expect(renewalShare(1, survival)).toBe(0.5);
    expect(() => renewalShare(1, { alpha: 0, beta: Number.NaN })).toThrow(
      'parameters.alpha must be above 0, got 0; parameters.beta must be a finite',
    );
    expect(() => survivalShare(1e6 + 1, survival)).toThrow('period must be at most 1000000');
  });
});

describe('lifetime value', () => {
  it('takes the largest span, all of the spend and no interest', () => {
    const result = lifetimeValue([customer], { purchases, spend }, { periods: 1200, periodLength: 1, margin: 1, discountRate: 0 });
    expect(result.definition).toEqual({ id: 'lifetime-value', version: '1.0.0' });
    expect(result.customers[0]?.discountedPurchases).toBeCloseTo(result.customers[0]?.expectedPurchases ?? 0, 9);
  });

  it('says of whom the model has no mean, and of whom it was asked without a name', () => {
    const never = { customer: 'c2', frequency: 0, recency: 0, age: 39, monetary: null };
    const options = { periods: 1, periodLength: 1, margin: 1, discountRate: 0 };
    expect(lifetimeValue([never], { purchases, spend: { ...spend, q: 1 } }, options).problems).toEqual([
      expect.objectContaining({ code: 'no-mean', path: 'customers[0].monetary', params: { value: 1 } }),
    ]);
    expect(lifetimeValue([{ ...customer, customer: 7 as never }, customer], { purchases, spend }, options)).toMatchObject({
      customers: [{ customer: 'c1' }],
      problems: [{ code: 'not-a-customer', path: 'customers[0].customer' }],
    });
  });

  it('fits and asks of who returned a million times', () => {
    const often = { frequency: 1_000_000, recency: 38, age: 39 };
    const others = Array.from({ length: 40 }, (_, index) => ({ frequency: index % 5, recency: index % 5 === 0 ? 0 : 10 + (index % 7), age: 39 }));
    expect(['ok', 'not-converged']).toContain(fitBgNbd([often, ...others]).status);
    expect(bgNbdProbability(1_000_000, 39, purchases)).toBeGreaterThanOrEqual(0);
    expect(() => bgNbdProbability(1_000_001, 39, purchases)).toThrow('count must be at most 1000000');
  });
});

describe('purchases over time', () => {
  it('count days, weeks and months of the first century as of any other', () => {
    const old = [
      { customer: 'c1', date: '0050-01-31', amount: 1 },
      { customer: 'c1', date: '0050-03-01', amount: 2 },
    ];
    expect(rfm(old, { end: '0050-03-02', unit: 'day' }).customers[0]).toMatchObject({ recency: 29, age: 30 });
    expect(rfm(old, { end: '0050-03-02', unit: 'month' }).customers[0]).toMatchObject({ recency: 2, age: 2 });
    expect(cohorts(old, { end: '0050-03-31', unit: 'month' }).cohorts).toEqual([{ start: '0050-01-01', customers: 1, active: [1, 0, 1] }]);
  });

  it('refuse a table of more than 2,000 periods, which one wrong date can ask for', () => {
    const wrong = [{ customer: 'c1', date: '0201-01-01' }];
    expect(() => cohorts(wrong, { end: '2026-01-31', unit: 'day' })).toThrow('options.unit must give at most 2000 periods from the first purchase');
    const edge = { end: '2025-06-22', unit: 'day' } as const;
    expect(cohorts([{ customer: 'c1', date: '2020-01-01' }], edge).cohorts[0]?.active).toHaveLength(2000);
    expect(() => cohorts([{ customer: 'c1', date: '2019-12-31' }], edge)).toThrow('got 2001');
  });

  it('refuse counts of customers that are none', () => {
    expect(() => retention([{ start: '2026-01-01', customers: 2.5, active: [-1, null] }])).toThrow(
      'table[0].customers must be a whole number, got 2.5; table[0].active[0] must be at least 0, got -1',
    );
  });
});
