import { describe, expect, it } from 'vitest';
import { measure, scorecard, type KpiTarget } from 'marops/kpi';
import { capacityUtilisation, clickThroughRate, costPerClick, impressions, winRate } from 'marops/kpi/catalogue';

const kpis = [clickThroughRate, costPerClick, capacityUtilisation, impressions];
const row = { clicks: 50, impressions: 1000, spend: 10_000, currency: 'EUR', hoursBooked: 90, hoursAvailable: 100 };
const results = measure([row], kpis);
const cardOf = (...targets: readonly KpiTarget[]): ReturnType<typeof scorecard> => scorecard(results, kpis, { targets, periodStart: '2026-07-01' });
const lightOf = (kpi: string, target: number, amberFrom: number): string | undefined =>
  cardOf({ kpi, target, amberFrom }).lines.find(({ definition }) => definition.id === kpi)?.light;

describe('a scorecard', () => {
  it('is green on the target, amber up to the limit and red beyond it, where more is better', () => {
    expect([lightOf('click-through-rate', 0.05, 0.04), lightOf('click-through-rate', 0.06, 0.05), lightOf('click-through-rate', 0.07, 0.06)]).toEqual(
      ['green', 'amber', 'red'],
    );
  });

  it('turns round where less is better', () => {
    expect([lightOf('cost-per-click', 200, 250), lightOf('cost-per-click', 150, 200), lightOf('cost-per-click', 100, 150)]).toEqual([
      'green',
      'amber',
      'red',
    ]);
    expect(cardOf({ kpi: 'cost-per-click', target: 150 }).lines[1]).toMatchObject({ value: 200, distance: -50, light: 'red' });
  });

  it('needs no target where the KPI has a range, and measures the distance to its nearer end', () => {
    const { light, distance } = cardOf().lines[2]!;
    expect([light, distance?.toFixed(2)]).toEqual(['red', '-0.05']);
  });

  it('never colours a figure of context, nor one without a target', () => {
    expect(cardOf({ kpi: 'impressions', target: 10 }).lines[3]).toMatchObject({ light: 'none', distance: null });
    expect(cardOf().lines[0]).toMatchObject({ light: 'none', distance: null, agreement: 'added-later' });
  });

  it('says that a value is unknown instead of red', () => {
    const card = scorecard(measure([], [winRate]), [winRate], { targets: [{ kpi: 'win-rate', target: 0.2 }], periodStart: '2026-07-01' });
    expect(card.lines[0]).toMatchObject({ light: 'unknown', value: null, distance: null });
  });

  it('takes a target as agreed only before the period begins', () => {
    const agreements = ['2026-06-30', '2026-07-01', undefined].map((agreedOn) => {
      const target = { kpi: 'cost-per-click', target: 1 };
      return cardOf(agreedOn === undefined ? target : { ...target, agreedOn }).lines[1]?.agreement;
    });
    expect(agreements).toEqual(['agreed', 'agreed-late', 'agreed-late']);
  });

  it('counts how many KPIs flatter and how many measure outcomes', () => {
    expect(cardOf()).toMatchObject({ vanityShare: 0.25, outcomeShare: 0 });
    expect(scorecard([], [], { targets: [], periodStart: '2026-07-01' })).toMatchObject({ lines: [], vanityShare: null, outcomeShare: null });
  });

  it.each<[string, readonly KpiTarget[], string]>([
    ['two targets for one KPI', [{ kpi: 'cost-per-click' }, { kpi: 'cost-per-click' }], 'targets[1].kpi must be unique'],
    ['a target that is no number', [{ kpi: 'cost-per-click', target: Number.NaN }], 'targets[0].target must be a finite number, got NaN'],
    ['a limit that is no number', [{ kpi: 'cost-per-click', target: 1, amberFrom: Number.NaN }], 'targets[0].amberFrom must be a finite number'],
    ['a day that does not exist', [{ kpi: 'cost-per-click', agreedOn: '2026-06-31' }], 'targets[0].agreedOn must be a date that exists'],
    ['a KPI that nobody defined', [{ kpi: 'clicks' }], 'kpi must be one of the known names'],
  ])('refuses %s', (_, targets, message) => {
    expect(() => cardOf(...targets)).toThrow(message);
  });

  it('refuses a period that begins on no day', () => {
    expect(() => scorecard(results, kpis, { targets: [], periodStart: 'soon' })).toThrow('periodStart must be a date that exists');
  });
});
