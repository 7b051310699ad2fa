import { describe, expect, it } from 'vitest';
import {
  compareVolumes,
  littlesLaw,
  measure,
  measureTotals,
  netPromoterInterval,
  rolledYield,
  survivingCustomers,
  type TwoOfLittle,
} from 'marops/kpi';
import { clickThroughRate, costPerClick, customerChurnRate, lifetimeValueToCost, simpleLifetimeValue } from 'marops/kpi/catalogue';

describe('a KPI from totals', () => {
  it('is the KPI over a row with these totals, its interval and its guards included', () => {
    for (const row of [
      { clicks: 5, impressions: 100 },
      { clicks: 0, impressions: 0 },
      { clicks: 7, impressions: 5 },
    ])
      expect(measureTotals(row, clickThroughRate)).toEqual(measure([row], [clickThroughRate])[0]);
  });

  it('has no data where a total is null or left out', () => {
    const [without, unknown] = [measureTotals({ clicks: 5 }, clickThroughRate), measureTotals({ clicks: 5, impressions: null }, clickThroughRate)];
    expect(without).toEqual(unknown);
    expect(without).toMatchObject({ status: 'no-data', value: null, nulls: { impressions: 1 } });
  });

  it('keeps the policy for a divisor below 0', () => {
    expect(measureTotals({ spend: 5, clicks: -1 }, costPerClick)).toMatchObject({ status: 'guard-failed', reason: 'negative-denominator' });
  });

  it('lets the reason of another KPI travel along', () => {
    const churn = measureTotals({ churnedCustomers: 0, customersAtStart: 0 }, customerChurnRate);
    const value = measureTotals({ arpa: 30, margin: 0.8, churn }, simpleLifetimeValue);
    const ratio = measureTotals({ value, cost: 100 }, lifetimeValueToCost);
    expect([ratio.status, ratio.reason, ratio.parts?.['value']?.parts?.['churn']]).toEqual(['zero-denominator', 'no-customer-at-start', churn]);
  });
});

describe("Little's law", () => {
  it.each<[TwoOfLittle, readonly number[]]>([
    [{ inProgress: 12, throughput: 0.5 }, [12, 0.5, 24]],
    [{ inProgress: 3, cycleTime: 8 }, [3, 0.375, 8]],
    [{ throughput: 9, cycleTime: 4 }, [36, 9, 4]],
    [{ inProgress: 0, throughput: 2 }, [0, 2, 0]],
    [{ throughput: 0, cycleTime: 4 }, [0, 0, 4]],
  ])('%j has the third', (known, expected) => {
    const { inProgress, throughput, cycleTime } = littlesLaw(known);
    expect([inProgress, throughput, cycleTime]).toEqual(expected);
  });

  it.each<[object, string]>([
    [{ inProgress: 1 }, 'two of inProgress'],
    [{ inProgress: 1, throughput: 1, cycleTime: 1 }, 'two of inProgress'],
    [{ inProgress: 1, wip: 1 }, 'two of inProgress'],
    [{ inProgress: -1, throughput: 1 }, 'inProgress must be at least 0'],
    [{ inProgress: 1, cycleTime: 0 }, 'cycleTime must be above 0'],
    [{ inProgress: 1, throughput: Number.NaN }, 'throughput must be a finite number'],
  ])('refuses %j', (known, message) => {
    expect(() => littlesLaw(known as TwoOfLittle)).toThrow(message);
  });
});

describe('a rolled throughput yield', () => {
  const steps = [
    { entered: 50, passed: 45 },
    { entered: 40, passed: 32 },
    { entered: 20, passed: 19 },
  ];

  it('multiplies the shares of the steps: 90 %, 80 % and 95 % pass 68.4 % together', () => {
    const result = rolledYield(steps);
    expect(result).toMatchObject({ status: 'ok', steps: [0.9, 0.8, 0.95] });
    expect(result.status === 'ok' && result.share).toBeCloseTo(0.684, 12);
  });

  it('is 73 % for six steps of an order (Quality America, Rolled Throughput Yield)', () => {
    const published = [0.997, 0.995, 0.95, 0.89, 0.923, 0.94].map((passed) => ({ entered: 1, passed }));
    const result = rolledYield(published);
    expect(result.status === 'ok' && result.share.toFixed(3)).toBe('0.728');
  });

  it('is 1 where every piece passes and 0 where one step passes none', () => {
    expect(rolledYield([{ entered: 3, passed: 3 }])).toMatchObject({ share: 1 });
    expect(rolledYield([...steps, { entered: 5, passed: 0 }])).toMatchObject({ share: 0 });
  });

  it('says nothing where a step had nothing to do', () => {
    expect(rolledYield([...steps, { entered: 0, passed: 0 }])).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-pieces', path: 'steps[3]', message: 'steps[3] must have something to do, got no piece' },
    });
  });

  it.each([
    [[], 'steps must have at least 1 operands'],
    [[{ entered: 2, passed: 3 }], 'steps[0].passed must be at most 2, got 3'],
    [[{ entered: 2, passed: -1 }], 'steps[0].passed must be at least 0, got -1'],
    [[{ entered: Number.NaN, passed: 0 }], 'steps[0].entered must be a finite number, got NaN'],
  ])('refuses %j', (given, message) => {
    expect(() => rolledYield(given)).toThrow(message);
  });
});

describe('a cohort that decays', () => {
  it('compounds: 3 % a month leave 69.4 of 100 after a year (Skok), not 64', () => {
    const { surviving, lost } = survivingCustomers({ customers: 100, churnShare: 0.03, periods: 12 });
    expect([surviving, lost].map((count) => count.toFixed(1))).toEqual(['69.4', '30.6']);
  });

  it('stays whole without churn or time, and is gone when all leave', () => {
    const left = [
      [0, 12],
      [0.5, 0],
      [1, 1],
    ].map(([churnShare, periods]) => survivingCustomers({ customers: 8, churnShare: churnShare!, periods: periods! }).surviving);
    expect(left).toEqual([8, 8, 0]);
  });

  it('refuses a share above 1, counts below 0 and what is no number', () => {
    expect(() => survivingCustomers({ customers: 8, churnShare: 3, periods: 1 })).toThrow('churnShare must be at most 1, got 3');
    expect(() => survivingCustomers({ customers: -8, churnShare: 0.1, periods: -1 })).toThrow('customers must be at least 0, got -8; periods');
    expect(() => survivingCustomers({ customers: Number.NaN, churnShare: 0.1, periods: 1 })).toThrow('customers must be a finite number');
  });
});

describe('a net promoter score', () => {
  it('has the standard error of a difference of two shares of one sample', () => {
    const nps = netPromoterInterval({ promoters: 162, passives: 108, detractors: 54 }, 0.95);
    expect(nps.status === 'ok' && [nps.answers, nps.score.toFixed(4), nps.standardError.toFixed(4)]).toEqual([324, '33.3333', '4.1409']);
  });

  // Ours, worked out with Python: three answers more, ¾ of one a promoter and ¾ a detractor.
  it('has an adjusted interval, also where all answer alike', () => {
    const ends = (promoters: number, passives: number, detractors: number, confidence: number): readonly string[] => {
      const nps = netPromoterInterval({ promoters, passives, detractors }, confidence);
      return nps.status === 'ok' ? [nps.lower.toFixed(2), nps.upper.toFixed(2)] : [];
    };
    expect(ends(162, 108, 54, 0.95)).toEqual(['24.95', '41.11']);
    expect(ends(40, 0, 0, 0.95)).toEqual(['83.58', '100.00']);
    expect(ends(0, 0, 5, 0.9)).toEqual(['-100.00', '-24.73']);
  });

  it('is insufficient without an answer, and refuses counts below 0 and a confidence that is no share', () => {
    expect(netPromoterInterval({ promoters: 0, passives: 0, detractors: 0 }, 0.95)).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-answers' },
    });
    expect(() => netPromoterInterval({ promoters: -1, passives: 0, detractors: Number.NaN }, 95)).toThrow(
      'promoters must be at least 0, got -1; detractors must be a finite number, got NaN; confidence must be above 0 and below 1',
    );
  });
});

describe('volume against rate', () => {
  it('says that no rate is enough for a volume below the best outcome, and no volume for a rate of 0', () => {
    const { best, lines } = compareVolumes([
      { id: 'few', volume: 50, rate: { percent: 50 } },
      { id: 'many', volume: 1000, rate: { share: 0.1 } },
      { id: 'none', volume: 400, rate: { percent: 0 } },
    ]);
    expect(best).toBe('many');
    expect(lines.map(({ outcome, bestIsTimes }) => [outcome, bestIsTimes])).toEqual([
      [25, 4],
      [100, 1],
      [0, null],
    ]);
    expect(lines.map(({ shareToDrawLevel, volumeToDrawLevel }) => [shareToDrawLevel, volumeToDrawLevel])).toEqual([
      [null, 200],
      [0.1, 1000],
      [0.25, null],
    ]);
  });

  it('has the first of equals as best, and nothing to draw level with where nobody is reached', () => {
    const { best, lines } = compareVolumes(['a', 'b'].map((id) => ({ id, volume: 0, rate: { share: 0.1 } })));
    expect([best, lines[1]?.shareToDrawLevel, lines[1]?.volumeToDrawLevel]).toEqual(['a', null, 0]);
  });

  it('refuses no plan, one id twice and a volume below 0', () => {
    const plan = { id: 'a', volume: -1, rate: { share: 0.1 } };
    expect(() => compareVolumes([])).toThrow('plans must have at least 1');
    expect(() => compareVolumes([plan, { ...plan, volume: Number.NaN }])).toThrow(
      'plans[0].volume must be at least 0, got -1; plans[1].id must be unique, got "a" twice; plans[1].volume must be a finite number',
    );
  });
});
