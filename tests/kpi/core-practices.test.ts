import { describe, expect, it } from 'vitest';
import { activityDiagnosis, explainChange, funnel, measure, pace, parsePercent, scorecard, xmr } from 'marops/kpi';
import { clickThroughRate, mailsSent } from 'marops/kpi/catalogue';

describe('practices of measuring', () => {
  it('KPI-06: a cycle time of 14 after 5, 6, 5, 7, 6 is a signal above 9.125', () => {
    const chart = xmr([5, 6, 5, 7, 6, 14], { baseline: 5 });
    expect(chart.mean).toBeCloseTo(5.8, 12);
    expect(chart.averageMovingRange).toBe(1.25);
    expect(chart.upper).toBeCloseTo(9.125, 12);
    expect(chart.signals).toContainEqual({ index: 5, rule: 'beyond-limit' });
  });

  it('KPI-08: 40 of 120 after 5 of 12 weeks needs 11.43 a week, has 8, forecasts 96', () => {
    const week = pace({ target: 120, toDate: 40, weights: new Array<number>(12).fill(1), elapsed: 5 });
    expect(week.neededRate).toBeCloseTo(11.43, 2);
    expect([week.rate, week.projection, week.shortfall, week.status]).toEqual([8, 96, 24, 'behind']);
  });

  it('KPI-10: mails sent is listed as vanity, and two outcomes among five are 40 %', () => {
    const outcomes = [1, 2].map((n) => ({ ...clickThroughRate, id: `outcome-${String(n)}`, class: 'outcome' as const }));
    const card = scorecard([], [mailsSent, clickThroughRate, { ...clickThroughRate, id: 'other' }, ...outcomes], {
      targets: [],
      periodStart: '2026-07-01',
    });
    expect([card.vanityShare, card.outcomeShare]).toEqual([0.2, 0.4]);
  });

  it('KPI-11, KPI-12: .033 % of a million mails are 330 clicks, a thirtieth of 10 % of 100,000', () => {
    const [many, few] = [1_000_000 * parsePercent('.033 %'), 100_000 * parsePercent('10 %')];
    expect(many).toBeCloseTo(330, 9);
    expect(few / many).toBeCloseTo(30.303, 3);
    expect(() => parsePercent('0.033')).toThrow('a number with %');
  });

  it('KPI-13: 10,000 clicks, 800 leads, 240 MQL, 60 opportunities are 8 %, 30 %, 25 %, 0.6 % overall', () => {
    const counts = [10_000, 800, 240, 60].map((count, index) => ({ stage: `stage ${String(index)}`, count }));
    const { steps, overall } = funnel(counts, { mode: 'cohort' });
    expect(steps.map(({ conversion }) => conversion)).toEqual([0.08, 0.3, 0.25]);
    expect(overall).toBe(0.006);
  });

  it('KPI-18: +1,880 is volume +2,000, rate −1,200, price +1,080', () => {
    const { change, effects } = explainChange(
      { leads: 100, rate: 0.1, price: 1000 },
      { leads: 120, rate: 0.09, price: 1100 },
      { drivers: ['leads', 'rate', 'price'] },
    );
    expect(change).toBeCloseTo(1880, 9);
    [2000, -1200, 1080].forEach((effect, index) => {
      expect(effects[index]!.effect).toBeCloseTo(effect, 9);
    });
  });

  it('KPI-25: half of the time and 38 % of the goal is an index of 0.76: behind at 0.9', () => {
    const { index, status } = pace({ target: 100, toDate: 38, weights: [1, 1], elapsed: 1 });
    expect([index, status]).toEqual([0.76, 'behind']);
  });

  it('KPI-30: a goal missed with 90 % done is a plan without effect, with half done it was not carried out, a goal met with half was over-planned', () => {
    const review = (done: number, actual: number): string => activityDiagnosis({ planned: 100, done, goal: 60, actual }).verdict;
    expect([review(90, 42), review(50, 42), review(50, 60)]).toEqual(['plan-ineffective', 'not-executed', 'over-planned']);
  });

  it('APP-10: a target agreed after the period began is late, a KPI without one was added later', () => {
    const results = measure([{ sent: 10, clicks: 1, impressions: 2 }], [mailsSent, clickThroughRate]);
    const targets = [{ kpi: 'mails-sent', target: 5, agreedOn: '2026-04-15' }];
    const card = scorecard(results, [mailsSent, clickThroughRate], { targets, periodStart: '2026-04-01' });
    expect(card.lines.map(({ agreement }) => agreement)).toEqual(['agreed-late', 'added-later']);
  });
});
