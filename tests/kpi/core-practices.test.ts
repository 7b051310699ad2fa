import { describe, expect, expectTypeOf, it } from 'vitest';
import { businessDaysBetween, daysBetween, type WorkingCalendar } from 'marops/calendar';
import {
  activityDiagnosis,
  compareVolumes,
  explain,
  explainChange,
  funnel,
  measure,
  measureTotals,
  pace,
  parsePercent,
  scorecard,
  trajectory,
  xmr,
  type Kpi,
  type Row,
  type StatedRate,
} from 'marops/kpi';
import * as catalogue from 'marops/kpi/catalogue';

const { clickThroughRate, mailsSent } = catalogue;

function valueOf(rows: readonly Row[], kpi: Kpi): number | null {
  return measure(rows, [kpi])[0]!.value;
}

/** So many rows with one value, then so many with another. */
function some(column: string, ...counts: readonly (readonly [number, unknown])[]): readonly Row[] {
  return counts.flatMap(([count, value]) => Array.from({ length: count }, () => ({ [column]: value })));
}

describe('practices of measuring', () => {
  it('KPI-01: from 2 to 20 March 2026 are 18 days, 14 of them business days, within a limit of 30', () => {
    const weekday = [['09:00', '17:00']] as const;
    const office: WorkingCalendar = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };
    const [days, businessDays] = [daysBetween('2026-03-02', '2026-03-20'), businessDaysBetween(office, '2026-03-02', '2026-03-20')];
    expect([days, businessDays]).toEqual([18, 14]);
    const results = measure([{ startedOn: '2026-03-02', daysToFirstResult: days }], [catalogue.timeToFirstResult]);
    const targets = [{ kpi: 'time-to-first-result', target: 30, agreedOn: '2026-02-01' }];
    const [line] = scorecard(results, [catalogue.timeToFirstResult], { targets, periodStart: '2026-03-01' }).lines;
    expect([line?.light, line?.distance]).toEqual(['green', 12]);
  });

  it('KPI-03: 60,000 for 20,000 is a return of 2; for nothing it has the reason "zero-cost", never Infinity', () => {
    expect(valueOf([{ benefit: 6_000_000, cost: 2_000_000, currency: 'EUR' }], catalogue.returnOnInvestment)).toBe(2);
    const free = measure([{ benefit: 6_000_000, cost: 0, currency: 'EUR' }], [catalogue.returnOnInvestment])[0];
    expect([free?.status, free?.value, free?.reason]).toEqual(['zero-denominator', null, 'zero-cost']);
  });

  it('KPI-04: two of three activities are tied to an outcome and a goal: 66.7 %', () => {
    const rows = [
      { outcome: 'demos', goal: 'revenue' },
      { outcome: 'renewals', goal: 'revenue' },
      { outcome: 'fame', goal: null },
    ];
    expect(valueOf(rows, catalogue.benefitChainCompleteness)).toBeCloseTo(0.667, 3);
  });

  it('KPI-06: a cycle time of 14 after 5, 6, 5, 7, 6 is a signal above 9.125', () => {
    const chart = xmr([5, 6, 5, 7, 6, 14], { baseline: 5 });
    expect(chart.mean).toBeCloseTo(5.8, 12);
    expect(chart.averageMovingRange).toBe(1.25);
    expect(chart.upper).toBeCloseTo(9.125, 12);
    expect(chart.signals).toContainEqual({ index: 5, rule: 'beyond-limit' });
  });

  it('KPI-07: seven of ten items are linked to a goal: 70 %', () => {
    expect(valueOf(some('goal', [7, 'revenue'], [3, null]), catalogue.goalLinkage)).toBe(0.7);
  });

  it('KPI-08: 40 of 120 after 5 of 12 weeks needs 11.43 a week, has 8, forecasts 96', () => {
    const week = pace({ target: 120, toDate: 40, weights: new Array<number>(12).fill(1), elapsed: 5 });
    expect(week.neededRate).toBeCloseTo(11.43, 2);
    expect([week.rate, week.projection, week.shortfall, week.status]).toEqual([8, 96, 24, 'behind']);
    const report = trajectory({ target: 120, actuals: [9, 7, 8, 8, 8], weights: new Array<number>(12).fill(1) });
    expect([report.requiredPace, report.actualPace, report.forecast]).toEqual([week.neededRate, 8, 96]);
    expect([report.forecastShare, report.status]).toEqual([0.8, 'off-track']);
  });

  it('KPI-10: mails sent is listed as vanity, and two outcomes among five are 40 %', () => {
    const outcomes = [1, 2].map((n) => ({ ...clickThroughRate, id: `outcome-${String(n)}`, class: 'outcome' as const }));
    const card = scorecard([], [mailsSent, clickThroughRate, { ...clickThroughRate, id: 'other' }, ...outcomes], {
      targets: [],
      periodStart: '2026-07-01',
    });
    expect([card.vanityShare, card.outcomeShare]).toEqual([0.2, 0.4]);
    const [sent] = measure([{ sent: 10 }], [mailsSent]);
    expect(explain(sent!, mailsSent).warnings.map(({ code }) => code)).toEqual(['vanity']);
  });

  it('KPI-11: .033 % of a million mails are 330 clicks, a thirtieth of 10 % of 100,000; to draw level they need 1 %, or 30,303,031 mails', () => {
    const { best, lines } = compareVolumes([
      { id: 'everybody', volume: 1_000_000, rate: { percent: 0.033 } },
      { id: 'the right ones', volume: 100_000, rate: { percent: 10 } },
    ]);
    expect(lines.map(({ outcome }) => Math.round(outcome))).toEqual([330, 10_000]);
    expect([best, lines[0]?.shareToDrawLevel, lines[0]?.volumeToDrawLevel]).toEqual(['the right ones', 0.01, 30_303_031]);
    expect(lines[0]?.bestIsTimes).toBeCloseTo(30.3, 1);
  });

  it('KPI-12: read as a share the same figure would be 33,000 clicks and win, so a rate without its unit does not compile', () => {
    const plans = (rate: StatedRate) => [
      { id: 'everybody', volume: 1_000_000, rate },
      { id: 'the right ones', volume: 100_000, rate: { percent: 10 } },
    ];
    expect(compareVolumes(plans({ share: 0.033 })).best).toBe('everybody');
    expect(compareVolumes(plans({ percent: 0.033 })).best).toBe('the right ones');
    expectTypeOf(0.033).not.toExtend<StatedRate>();
    expect(1_000_000 * parsePercent('.033 %')).toBeCloseTo(330, 9);
    expect(() => parsePercent('0.033')).toThrow('a number with %');
  });

  it('KPI-13: 10,000 clicks, 800 leads, 240 MQL, 60 opportunities are 8 %, 30 %, 25 %, 0.6 % overall', () => {
    const counts = [10_000, 800, 240, 60].map((count, index) => ({ stage: `stage ${String(index)}`, count }));
    const { steps, overall } = funnel(counts, { mode: 'cohort' });
    expect(steps.map(({ conversion }) => conversion)).toEqual([0.08, 0.3, 0.25]);
    expect(overall).toBe(0.006);
  });

  it('KPI-15: of 50,000 contacts 82 % have an address, 65.6 % consent, and 5.0 % of these responded', () => {
    const base = [{ contacts: 50_000, withEmail: 41_000, consented: 32_800, responders: 1640 }];
    const kpis = [catalogue.emailCoverage, catalogue.consentCoverage, catalogue.contactResponseRate];
    expect(measure(base, kpis).map(({ value }) => value)).toEqual([0.82, 0.656, 0.05]);
  });

  it('KPI-17: two of three kinds of report are produced: 66.7 %', () => {
    const rows = some('isCovered', [2, true], [1, false]).map((row) => ({ ...row, list: 'reports' }));
    expect(valueOf(rows, catalogue.reportCoverage)).toBeCloseTo(0.667, 3);
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

  it('KPI-19: from 40 towards 60, 46 is 30 % of the way; a target that is the baseline has a reason, not NaN', () => {
    expect(measureTotals({ baseline: 40, target: 60, actual: 46 }, catalogue.goalProgress).value).toBe(0.3);
    const none = measureTotals({ baseline: 40, target: 40, actual: 46 }, catalogue.goalProgress);
    expect([none.status, none.value, none.reason]).toEqual(['zero-denominator', null, 'target-is-baseline']);
  });

  it('KPI-20: three of four expectations are met, 75 %; one without a KPI cannot be measured and is not counted as missed', () => {
    const expected = some('isMet', [3, true], [1, false]).map((row) => ({ ...row, kpi: 'pipeline-created' }));
    const rows = [...expected, { kpi: null, isMet: null }];
    const results = measure(rows, [catalogue.expectationAttainment, catalogue.expectationMeasurability]);
    expect(results.map(({ value }) => value)).toEqual([0.75, 0.8]);
    expect(results[0]?.nulls).toEqual({ measured: 1 });
  });

  it('KPI-21, KPI-22: 34 of 60 seats are 56.7 %, 882.35 for each active user, 13,000 idle; 18 tools for three people are 6', () => {
    const licence = [{ activeSeats: 34, paidSeats: 60, cost: 3_000_000, currency: 'EUR' }];
    const [adoption, cost, idle] = measure(licence, [catalogue.licenceUtilisation, catalogue.costPerActiveUser, catalogue.idleLicenceCost]);
    expect(adoption?.value).toBeCloseTo(0.567, 3);
    expect(cost!.value! / 100).toBeCloseTo(882.35, 2);
    expect(idle!.value! / 100).toBeCloseTo(13_000, 6);
    expect(valueOf([{ tools: 18, people: 3 }], catalogue.toolsPerPerson)).toBe(6);
  });

  it('KPI-23: two of the three subjects of data have a source: 66.7 %', () => {
    const rows = some('isCovered', [2, true], [1, false]).map((row) => ({ ...row, list: 'data' }));
    expect(valueOf(rows, catalogue.dataSubjectCoverage)).toBeCloseTo(0.667, 3);
  });

  it('KPI-25: half of the time and 38 % of the goal is an index of 0.76: behind at 0.9', () => {
    const { index, status } = pace({ target: 100, toDate: 38, weights: [1, 1], elapsed: 1 });
    expect([index, status]).toEqual([0.76, 'behind']);
  });

  it('KPI-26: 125,000 for 50,000 is a return of 150 %', () => {
    expect(valueOf([{ benefit: 12_500_000, cost: 5_000_000, currency: 'EUR' }], catalogue.returnOnInvestment)).toBe(1.5);
  });

  it('KPI-27: of 2,000 deciding 120 buy, 6 %; of 120 buyers 96 are content, 80 %', () => {
    const buyers = some('isContent', [96, true], [24, false]).map((row) => ({ ...row, hasBought: true }));
    const rows = [...buyers, ...some('hasBought', [1880, false])];
    expect(measure(rows, [catalogue.firstMomentRate, catalogue.secondMomentRate]).map(({ value }) => value)).toEqual([0.06, 0.8]);
  });

  it('KPI-28: buyers who took 3, 9, 14, 21 and 40 days deliberated for 14 in the median', () => {
    const rows = [40, 3, 21, 9, 14].map((deliberationDays) => ({ hasBought: true, deliberationDays }));
    expect(valueOf(rows, catalogue.deliberationTime)).toBe(14);
  });

  it('KPI-29: 31 of 40 questions are answered: 77.5 %', () => {
    expect(valueOf(some('isAnswered', [31, true], [9, false]), catalogue.answeredQuestionShare)).toBe(0.775);
  });

  it('KPI-30: a goal missed with 90 % done is a plan without effect, with half done it was not carried out, a goal met with half was over-planned', () => {
    const review = (done: number, actual: number): string => activityDiagnosis({ planned: 100, done, goal: 60, actual }).verdict;
    expect([review(90, 42), review(50, 42), review(50, 60)]).toEqual(['plan-ineffective', 'not-executed', 'over-planned']);
    expect(activityDiagnosis({ planned: 100, done: 90, goal: 60, actual: 42 })).toMatchObject({ short: 18, shortShare: 0.3 });
  });

  it('APP-10: a target agreed after the period began is late, a KPI without one was added later', () => {
    const results = measure([{ sent: 10, clicks: 1, impressions: 2 }], [mailsSent, clickThroughRate]);
    const targets = [{ kpi: 'mails-sent', target: 5, agreedOn: '2026-04-15' }];
    const card = scorecard(results, [mailsSent, clickThroughRate], { targets, periodStart: '2026-04-01' });
    expect(card.lines.map(({ agreement }) => agreement)).toEqual(['agreed-late', 'added-later']);
  });
});
