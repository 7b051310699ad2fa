import {
  acquisitionCost,
  bgNbdAlive,
  bgNbdConditionalExpected,
  bgNbdExpected,
  bgNbdProbability,
  cohorts,
  fitBgNbd,
  fitGammaGamma,
  fitShiftedBetaGeometric,
  gammaGammaExpected,
  lifetimeValue,
  paretoNbdAlive,
  paretoNbdConditionalExpected,
  paretoNbdExpected,
  payback,
  renewalShare,
  retention,
  rfm,
  survivalShare,
  type Transaction,
} from 'marops/kpi';
import { describe, expect, it } from 'vitest';
import { customersOf } from './cdnow.ts';

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const pareto = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
const spend = { p: 6.25, q: 3.74, v: 15.44 };
const history = { frequency: 2, recency: 30.43, age: 38.86 };

function why(result: { readonly status: string; readonly reason?: { readonly code: string } }): readonly [string, string | undefined] {
  return [result.status, result.reason?.code];
}

describe('recency, frequency and spend', () => {
  const purchases: Transaction[] = [
    { customer: 'c1', date: '2026-01-30', amount: 10 },
    { customer: 'c1', date: '2026-02-28', amount: 20 },
    { customer: 'c1', date: '2026-02-28', amount: 5 },
    { customer: 'c1', date: '2026-03-02', amount: 3 },
    { customer: 'c2', date: '2026-02-01' },
    { customer: 'c2', date: '2026-02-05' },
    { customer: 'c3', date: '2026-04-02', amount: 1 },
  ];

  it('count purchases of one period once and add up what was spent in it', () => {
    const { customers } = rfm(purchases, { end: '2026-03-31', unit: 'day' });
    expect(customers).toEqual([
      { customer: 'c1', frequency: 2, recency: 31, age: 60, monetary: 14 },
      { customer: 'c2', frequency: 1, recency: 4, age: 58, monetary: null },
    ]);
  });

  it('count months of the calendar and weeks from Monday', () => {
    expect(rfm(purchases, { end: '2026-03-31', unit: 'month' }).customers[0]).toEqual({
      customer: 'c1',
      frequency: 2,
      recency: 2,
      age: 2,
      monetary: 14,
    });
    const sundayMonday: Transaction[] = [
      { customer: 'c', date: '2026-03-01' },
      { customer: 'c', date: '2026-03-02' },
    ];
    expect(rfm(sundayMonday, { end: '2026-03-08', unit: 'week' }).customers[0]).toMatchObject({ frequency: 1, recency: 1, age: 1 });
  });

  it('do not depend on the order of the purchases', () => {
    const sorted = (list: readonly Transaction[]): unknown =>
      [...rfm(list, { end: '2026-03-31', unit: 'day' }).customers].sort((a, b) => (a.customer < b.customer ? -1 : 1));
    expect(sorted([...purchases].reverse())).toEqual(sorted(purchases));
  });

  it('name transactions that cannot be read and count the others', () => {
    const broken = [...purchases, { customer: '', date: '2026-02-30', amount: -1 }, { customer: 'c1', date: '2026-3-1', amount: Number.NaN }];
    const result = rfm(broken, { end: '2026-03-31', unit: 'day' });
    expect(result.problems.map((each) => each.message)).toEqual([
      'transactions[7].customer must be the id of a customer, got ""',
      'transactions[7].date must be a date as YYYY-MM-DD, got "2026-02-30"',
      'transactions[7].amount must be at least 0, got -1',
      'transactions[8].date must be a date as YYYY-MM-DD, got "2026-3-1"',
      'transactions[8].amount must be a finite number, got NaN',
    ]);
    expect(result.customers).toEqual(rfm(purchases, { end: '2026-03-31', unit: 'day' }).customers);
  });

  it('refuse an end that is no date and a unit that is none', () => {
    expect(() => rfm([], { end: '2026-13-01', unit: 'year' as never })).toThrow(
      'options.end must be a date as YYYY-MM-DD, got "2026-13-01"; options.unit must be one of day, week, month, got "year"',
    );
    expect(rfm([], { end: '2026-01-01', unit: 'day' })).toMatchObject({ customers: [], problems: [], definition: { id: 'rfm' } });
  });
});

describe('cohorts', () => {
  const purchases: Transaction[] = [
    { customer: 'a', date: '2026-01-10' },
    { customer: 'b', date: '2026-01-20' },
    { customer: 'a', date: '2026-02-03' },
    { customer: 'a', date: '2026-02-04' },
    { customer: 'c', date: '2026-02-14' },
    { customer: 'c', date: '2026-03-14' },
    { customer: 'd', date: 'soon' },
  ];

  it('have no figure for a period that is not over, and one when it is', () => {
    const running = cohorts(purchases, { end: '2026-03-30', unit: 'month' });
    expect(running.cohorts).toEqual([
      { start: '2026-01-01', customers: 2, active: [2, 1, null] },
      { start: '2026-02-01', customers: 1, active: [1, null] },
    ]);
    expect(running.problems).toHaveLength(1);
    expect(cohorts(purchases, { end: '2026-03-31', unit: 'month' }).cohorts.map(({ active }) => active)).toEqual([
      [2, 1, 0],
      [1, 1],
    ]);
    expect(cohorts(purchases, { end: '2026-01-11', unit: 'week' }).cohorts).toEqual([{ start: '2026-01-05', customers: 1, active: [1] }]);
    expect(cohorts(purchases, { end: '2026-01-10', unit: 'day' }).cohorts).toEqual([{ start: '2026-01-10', customers: 1, active: [1] }]);
  });

  it('leave the too young out of the denominator of retention', () => {
    const table = [
      { start: '2026-01-01', customers: 100, active: [100, 40, 30] },
      { start: '2026-02-01', customers: 300, active: [300, 60, null] },
    ];
    expect(retention(table)).toEqual([
      { age: 0, customers: 400, active: 400, share: 1 },
      { age: 1, customers: 400, active: 100, share: 0.25 },
      { age: 2, customers: 100, active: 30, share: 0.3 },
    ]);
    expect(retention([])).toEqual([]);
    expect(retention([{ start: '2026-01-01', customers: 9, active: [null] }])).toEqual([{ age: 0, customers: 0, active: 0, share: null }]);
  });
});

describe('fits', () => {
  it('reproduce the published parameters on CDNOW and say how they were found', () => {
    const fit = fitBgNbd(customersOf('cdnow_customers_summary.csv'));
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(Object.values(fit.parameters).map((value) => Number(value.toFixed(3)))).toEqual([0.243, 4.414, 0.793, 2.426]);
    expect(fit).toMatchObject({ definition: { id: 'bg-nbd', version: '1.0.0' }, customers: 2357 });
    // Standard errors as lifetimes prints them for the same data (README of 4f2833f): 0.013, 0.378, 0.186, 0.705.
    expect(Object.values(fit.standardErrors).map((value) => Number(value.toFixed(3)))).toEqual([0.013, 0.378, 0.186, 0.705]);
    expect(fit.evaluations).toBeGreaterThan(100);
    expect(fit.evaluations).toBeLessThan(2000);
  });

  it('do not depend on the unit of time beyond its scale', () => {
    const weeks = customersOf('cdnow_customers_summary.csv').slice(0, 400);
    const days = weeks.map((each) => ({ ...each, recency: each.recency * 7, age: each.age * 7 }));
    const [inWeeks, inDays] = [fitBgNbd(weeks), fitBgNbd(days)];
    if (inWeeks.status !== 'ok' || inDays.status !== 'ok') throw new Error('no fit');
    expect(inDays.parameters.alpha / inWeeks.parameters.alpha).toBeCloseTo(7, 3);
    expect(inDays.parameters.a).toBeCloseTo(inWeeks.parameters.a, 3);
  });

  it('refuse data they cannot explain, naming every customer', () => {
    const broken = [
      { frequency: 1, recency: 31, age: 30 },
      { frequency: 1.5, recency: 3, age: 30 },
      { frequency: 0, recency: 3, age: 30 },
      { frequency: 2, recency: 0, age: 30 },
      { frequency: -1, recency: Number.NaN, age: 30 },
    ];
    expect(() => fitBgNbd(broken)).toThrow(
      [
        'customers[0].recency must be at most the age (30), got 31',
        'customers[1].frequency must be a whole number, got 1.5',
        'customers[2].recency must be 0 for a customer who never returned, got 3',
        'customers[3].recency must be above 0 for a customer who returned, got 0',
        'customers[4].frequency must be at least 0, got -1',
        'customers[4].recency must be a finite number, got NaN',
      ].join('; '),
    );
    expect(() =>
      fitGammaGamma([
        { frequency: 1, monetary: null },
        { frequency: 2, monetary: -5 },
        { frequency: 0.5, monetary: 1 },
        { frequency: Number.NaN, monetary: 1 },
      ]),
    ).toThrow(
      [
        'customers[0].monetary must be above 0 for a customer who returned, got null',
        'customers[1].monetary must be above 0 for a customer who returned, got -5',
        'customers[2].frequency must be a whole number, got 0.5',
        'customers[3].frequency must be a finite number, got NaN',
      ].join('; '),
    );
    expect(() => fitShiftedBetaGeometric([100, 101, -1])).toThrow(
      'survivors[1] must be at most the period before (100), got 101; survivors[2] must be at least 0, got -1',
    );
  });

  it('are insufficient where there is nothing to learn from', () => {
    expect(why(fitBgNbd([]))).toEqual(['insufficient', 'no-customers']);
    expect(why(fitBgNbd([{ frequency: 0, recency: 0, age: 9 }]))).toEqual(['insufficient', 'no-repeat-purchases']);
    expect(
      why(
        fitGammaGamma([
          { frequency: 3, monetary: 5 },
          { frequency: 0, monetary: null },
        ]),
      ),
    ).toEqual(['insufficient', 'no-customers']);
    expect(
      why(
        fitGammaGamma([
          { frequency: 3, monetary: 5 },
          { frequency: 1, monetary: 5 },
        ]),
      ),
    ).toEqual(['insufficient', 'no-variation']);
    expect(why(fitShiftedBetaGeometric([100]))).toEqual(['insufficient', 'no-customers']);
    expect(why(fitShiftedBetaGeometric([]))).toEqual(['insufficient', 'no-customers']);
    expect(why(fitShiftedBetaGeometric([0, 0]))).toEqual(['insufficient', 'no-customers']);
    expect(why(fitShiftedBetaGeometric([100, 100]))).toEqual(['insufficient', 'no-loss']);
  });

  it('say that they did not converge, and give no parameters, where the data do not determine them', () => {
    const loyal = Array.from({ length: 50 }, (_, index) => ({ frequency: 10 + (index % 2), recency: 100, age: 100 }));
    const fit = fitBgNbd(loyal);
    expect(why(fit)).toEqual(['not-converged', 'undetermined']);
    expect(fit).not.toHaveProperty('parameters');
    // Everyone leaves with the same chance: the spread of chances has no finite optimum.
    expect(why(fitShiftedBetaGeometric([1024, 512, 256, 128, 64, 32]))).toEqual(['not-converged', 'undetermined']);
  });
});

describe('BG/NBD', () => {
  it('gives chances that add up to one and a mean that is the expectation', () => {
    const chances = Array.from({ length: 3000 }, (_, count) => bgNbdProbability(count, 30, published));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(chances.reduce((sum, chance, count) => sum + count * chance, 0)).toBeCloseTo(bgNbdExpected(30, published)!, 6);
    expect([bgNbdProbability(0, 0, published), bgNbdProbability(3, 0, published)]).toEqual([1, 0]);
  });

  it('expects from one without a past what it expects from a new customer', () => {
    const fresh = { frequency: 0, recency: 0, age: 0 };
    expect(bgNbdConditionalExpected(fresh, 39, published)).toBeCloseTo(bgNbdExpected(39, published)!, 12);
    expect(bgNbdExpected(0, published)).toBeCloseTo(0, 12);
  });

  it('is smooth where the first shape is 1', () => {
    const at = (a: number): number => bgNbdExpected(39, { ...published, a })!;
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 6);
    expect(at(1.000_001)).toBeCloseTo(at(1), 6);
  });

  it('does not overflow for who buys a thousand times', () => {
    const busy = { frequency: 2000, recency: 38, age: 39 };
    expect(bgNbdConditionalExpected(busy, 39, published)).toBeGreaterThan(0);
    expect(bgNbdAlive({ frequency: 2000, recency: 1, age: 39 }, published)).toBeCloseTo(0, 12);
  });

  it('gives up, and says so, where the series does not settle', () => {
    expect(bgNbdExpected(1e12, { ...published, a: 3 })).toBeNull();
    expect(bgNbdConditionalExpected(history, 1e12, { ...published, a: 3 })).toBeNull();
    expect(bgNbdExpected(1e12, { ...published, a: 1 })).toBeNull();
  });

  it('refuses pasts that cannot be and parameters that are none', () => {
    expect(() => bgNbdAlive({ frequency: 1, recency: 5, age: 4 }, { ...published, r: 0 })).toThrow(
      'history.recency must be at most the age (4), got 5; parameters.r must be above 0, got 0',
    );
    expect(() => bgNbdExpected(-1, { ...published, b: Number.NaN })).toThrow(
      'span must be at least 0, got -1; parameters.b must be a finite number, got NaN',
    );
    expect(() => bgNbdConditionalExpected({ frequency: 0.5, recency: 1, age: 4 }, Number.NaN, published)).toThrow(
      'history.frequency must be a whole number, got 0.5; span must be a finite',
    );
    expect(() => bgNbdProbability(1.5, 3, published)).toThrow('count must be a whole number, got 1.5');
  });
});

describe('Pareto/NBD', () => {
  it('reads the same whichever of the two scales is larger', () => {
    // Schmittlein, Morrison and Colombo's integral by Simpson's rule over the moment of leaving; ours.
    const integral = ({ r, alpha, s, beta }: typeof pareto, { frequency: x, recency, age }: typeof history): number => {
      const f = (t: number): number => (s * beta ** s * alpha ** r) / ((beta + t) ** (s + 1) * (alpha + t) ** (r + x));
      const steps = 20_000;
      const width = (age - recency) / steps;
      let sum = 0;
      for (let index = 0; index <= steps; index += 1)
        sum += f(recency + index * width) * (index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2);
      const gone = (sum * width) / 3;
      const here = (alpha ** r / (alpha + age) ** (r + x)) * (beta / (beta + age)) ** s;
      return here / (here + gone);
    };
    for (const parameters of [pareto, { ...pareto, alpha: 14 }, { ...pareto, alpha: pareto.beta }]) {
      expect(paretoNbdAlive(history, parameters)).toBeCloseTo(integral(parameters, history), 9);
    }
  });

  it('is smooth where the shape of leaving is 1', () => {
    const at = (s: number): number => paretoNbdExpected(20, { ...pareto, s });
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 6);
  });

  it('expects of the living what their rate promises, and less the longer they are silent', () => {
    const loyal = paretoNbdConditionalExpected({ frequency: 4, recency: 30, age: 31 }, 10, pareto)!;
    const silent = paretoNbdConditionalExpected({ frequency: 4, recency: 10, age: 31 }, 10, pareto)!;
    expect(silent).toBeLessThan(loyal);
    expect(paretoNbdConditionalExpected({ frequency: 0, recency: 0, age: 0 }, 9, pareto)).toBeCloseTo(paretoNbdExpected(9, pareto), 12);
  });

  it('refuses pasts that cannot be and parameters that are none', () => {
    expect(() => paretoNbdAlive({ ...history, recency: 99 }, { ...pareto, s: -1 })).toThrow(
      'history.recency must be at most the age (38.86), got 99; parameters.s must be above 0, got -1',
    );
    expect(() => paretoNbdExpected(-1, pareto)).toThrow('span must be at least 0');
    expect(() => paretoNbdConditionalExpected(history, -1, pareto)).toThrow('span must be at least 0');
  });
});

describe('gamma-gamma', () => {
  it('lies between the own mean and that of all, nearer to the own with every return', () => {
    const all = (spend.p * spend.v) / (spend.q - 1);
    expect(gammaGammaExpected({ frequency: 0, monetary: null }, spend)).toBeCloseTo(all, 12);
    const [few, many] = [gammaGammaExpected({ frequency: 1, monetary: 80 }, spend)!, gammaGammaExpected({ frequency: 50, monetary: 80 }, spend)!];
    expect(all).toBeLessThan(few);
    expect(few).toBeLessThan(many);
    expect(many).toBeLessThan(80);
  });

  it('has no mean over customers for a shape of at most 1, but one for who returned', () => {
    expect(gammaGammaExpected({ frequency: 0, monetary: null }, { ...spend, q: 1 })).toBeNull();
    expect(gammaGammaExpected({ frequency: 2, monetary: 30 }, { ...spend, q: 1 })).toBeGreaterThan(0);
    expect(() => gammaGammaExpected({ frequency: 2, monetary: 0 }, { ...spend, q: 0 })).toThrow(
      'history.monetary must be above 0 for a customer who returned, got 0; parameters.q must be above 0',
    );
  });
});

describe('shifted beta-geometric', () => {
  const parameters = { alpha: 0.668, beta: 3.806 };

  it('survives by renewing, again and again', () => {
    let share = 1;
    for (let period = 1; period <= 12; period += 1) {
      share *= renewalShare(period, parameters);
      expect(survivalShare(period, parameters)).toBeCloseTo(share, 12);
      expect(renewalShare(period + 1, parameters)).toBeGreaterThan(renewalShare(period, parameters));
    }
    expect(survivalShare(0, parameters)).toBe(1);
  });

  it('refuses periods and parameters that are none', () => {
    expect(() => survivalShare(-1, { alpha: 0, beta: 1 })).toThrow('period must be at least 0, got -1; parameters.alpha must be above 0, got 0');
    expect(() => renewalShare(0, parameters)).toThrow('period must be at least 1, got 0');
    expect(() => renewalShare(Number.NaN, parameters)).toThrow('period must be a finite number, got NaN');
  });
});

describe('lifetime value', () => {
  const model = { purchases: published, spend };
  const options = { periods: 12, periodLength: 4.345, margin: 0.5, discountRate: 0.01 };
  const customers = [
    { customer: 'c1', ...history, monetary: 22.35 },
    { customer: 'c2', frequency: 0, recency: 0, age: 38.86, monetary: null },
  ];

  it('is margin times spend times purchases, each period discounted', () => {
    const result = lifetimeValue(customers, model, options);
    const purchases = (period: number): number => bgNbdConditionalExpected(history, period * 4.345, published)!;
    const discounted = Array.from({ length: 12 }, (_, index) => (purchases(index + 1) - purchases(index)) / 1.01 ** (index + 1));
    const each = gammaGammaExpected({ frequency: 2, monetary: 22.35 }, spend)!;
    expect(result.customers[0]?.value).toBeCloseTo(0.5 * each * discounted.reduce((sum, value) => sum + value, 0), 10);
    expect(result.customers[0]?.expectedPurchases).toBeCloseTo(purchases(12), 12);
    expect(result.customers[0]?.expectedSpend).toBe(each);
    expect(result.total).toBeCloseTo(result.customers[0]!.value + result.customers[1]!.value, 12);
    expect(result).toMatchObject({ options, problems: [], definition: { id: 'lifetime-value' } });
  });

  it('names customers that cannot be valued and values the others', () => {
    const result = lifetimeValue([{ ...customers[0]!, recency: 99, monetary: null }, customers[1]!], model, options);
    expect(result.problems.map((each) => each.message)).toEqual([
      'customers[0].recency must be at most the age (38.86), got 99',
      'customers[0].monetary must be above 0 for a customer who returned, got null',
    ]);
    expect(result.customers.map(({ customer }) => customer)).toEqual(['c2']);
    expect(lifetimeValue(customers, { ...model, spend: { ...spend, q: 1 } }, options).problems.map(({ code }) => code)).toEqual(['no-mean']);
    expect(lifetimeValue(customers, { ...model, purchases: { ...published, a: 3 } }, { ...options, periodLength: 1e12 }).problems[0]?.code).toBe(
      'not-settled',
    );
    expect(lifetimeValue([], model, options)).toMatchObject({ customers: [], total: 0 });
  });

  it('refuses options and parameters out of range', () => {
    const wrong = { periods: 2.5, periodLength: 0, margin: 1.5, discountRate: -0.1 };
    expect(() => lifetimeValue([], { ...model, spend: { ...spend, v: -1 } }, wrong)).toThrow(
      'model.spend.v must be above 0, got -1; options.periods must be a whole number, got 2.5; options.periodLength must be above 0, got 0; options.margin must be at most 1, got 1.5; options.discountRate must be at least 0, got -0.1',
    );
    expect(() => lifetimeValue([], { ...model, purchases: { ...published, a: 0 } }, { ...options, periods: 1201, discountRate: Number.NaN })).toThrow(
      'model.purchases.a must be above 0, got 0; options.periods must be at most 1200, got 1201; options.discountRate must be a finite number, got NaN',
    );
  });
});

describe('acquisition', () => {
  it('has no cost of a customer when nobody was won, and one of 0 when nothing was spent', () => {
    expect(why(acquisitionCost(50_000, 0))).toEqual(['insufficient', 'no-customers']);
    expect(acquisitionCost(0, 5)).toMatchObject({ status: 'ok', cost: 0 });
    expect(() => acquisitionCost(-1, Number.NaN)).toThrow('spend must be at least 0, got -1; newCustomers must be a finite number, got NaN');
  });

  it('is paid back within the period in which the margins reach it', () => {
    expect(payback(100, [-20, 60, 120])).toMatchObject({ status: 'ok', periods: 2.5 });
    expect(payback(100, [40, 60])).toMatchObject({ status: 'ok', periods: 2 });
    expect(payback(0, [])).toMatchObject({ status: 'ok', periods: 0 });
    expect(payback(100, [40, 0, 10])).toMatchObject({ status: 'not-reached', missing: 50 });
    expect(() => payback(-1, [Number.NaN])).toThrow('cost must be at least 0, got -1; margins[0] must be a finite number, got NaN');
  });
});
