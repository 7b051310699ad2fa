import { describe, expect, it } from 'vitest';
import {
  explain,
  finish,
  accumulate,
  measure,
  measureTotals,
  merge,
  type Kpi,
  type KpiGrain,
  type KpiInput,
  type KpiResult,
  type Row,
} from 'marops/kpi';
import { clickThroughRate, costPerClick, lifetimeValueToCost, simpleLifetimeValue } from 'marops/kpi/catalogue';

const grain: KpiGrain = {
  row: 'one deal',
  columns: {
    a: { label: 'a', type: 'number' },
    b: { label: 'b', type: 'number' },
    name: { label: 'name', type: 'text' },
    flag: { label: 'flag', type: 'boolean' },
  },
};
const { guards: _guards, interval: _interval, ...head } = clickThroughRate;

function kpiOf(inputs: Readonly<Record<'x' | 'y', KpiInput>>, formula: Kpi<'x' | 'y'>['formula'] = { divide: ['x', 'y'] }): Kpi {
  return { ...head, id: 'x-by-y', grain, inputs, formula };
}

const sumOf = (column: string): KpiInput => ({ aggregate: 'sum', column });
const ratio = kpiOf({ x: sumOf('a'), y: sumOf('b') });

function only(rows: readonly Row[], kpi: Kpi): KpiResult {
  return measure(rows, [kpi])[0]!;
}

describe('a result', () => {
  it('shows both sides of one division, and no sides where the formula is more', () => {
    expect(only([{ a: 3, b: 4 }], ratio)).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    expect(only([{ a: 3, b: null }], ratio)).toMatchObject({ numerator: 3, denominator: null });
    expect(only([{ a: null, b: 4 }], ratio)).toMatchObject({ numerator: null, denominator: 4 });
    const sides = kpiOf({ x: sumOf('a'), y: sumOf('b') }, { divide: [{ multiply: [100, 'x'] }, 'y'] });
    expect(only([{ a: 3, b: 4 }], sides)).toMatchObject({ value: 75, numerator: 300, denominator: 4 });
    for (const formula of [{ subtract: [1, { divide: ['x', 'y'] }] }, { divide: ['x', 'y', 2] }] as const)
      expect(Object.keys(only([{ a: 3, b: 4 }], kpiOf({ x: sumOf('a'), y: sumOf('b') }, formula)))).not.toContain('numerator');
  });

  it('has a reason, an interval, money and parts only where there are some', () => {
    expect(Object.keys(only([{ a: 3, b: 4 }], ratio)).sort()).toEqual(
      ['definition', 'denominator', 'inputs', 'key', 'nulls', 'numerator', 'problems', 'rows', 'status', 'value'].sort(),
    );
  });

  it.each([
    ['zero', 0, 'zero-denominator'],
    [null, null, 'zero-denominator'],
    [{ reason: 'nothing-sold' }, null, 'nothing-sold'],
  ] as const)('gives what the policy %j says for a divisor of 0', (onZeroDenominator, value, reason) => {
    expect(only([{ a: 3, b: 0 }], { ...ratio, onZeroDenominator })).toMatchObject({ status: 'zero-denominator', value, reason });
  });

  it('carries the results that it reads, each with its own reason', () => {
    const totals = { arpa: 100, margin: 0.5, churn: 0 };
    const value = measureTotals(totals, simpleLifetimeValue);
    expect(measureTotals({ value, cost: 10 }, lifetimeValueToCost).parts).toEqual({ value });
    const half = kpiOf({ x: { kpi: ratio }, y: sumOf('b') });
    expect(only([{ a: 3, b: 4 }], half)).toMatchObject({ value: 0.1875, parts: { x: { value: 0.75, definition: { id: 'x-by-y' } } } });
  });

  it('names money by three capitals alone', () => {
    const moneyOf = (currency: unknown): unknown => only([{ spend: 10, clicks: 1, currency }], costPerClick).money;
    expect(moneyOf('EUR')).toEqual({ currency: 'EUR', scale: 2 });
    expect([moneyOf('EURO'), moneyOf('xEUR'), moneyOf('eur'), moneyOf(null), moneyOf(978)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names the first two of three currencies, and how many rows are half known', () => {
    const rows = ['USD', 'EUR', 'GBP'].map((currency) => ({ spend: 10, clicks: 1, currency }));
    expect(only(rows, costPerClick).problems[0]?.message).toBe('cost-per-click must be in one currency, got EUR and GBP');
    expect(
      only(
        [
          { a: 1, b: null },
          { a: null, b: 1 },
          { a: 1, b: 1 },
        ],
        ratio,
      ).problems[0],
    ).toMatchObject({ code: 'partly-known', params: { count: 2 } });
  });
});

describe('the interval of a rate', () => {
  const { guards: _guarded, ...rate } = clickThroughRate;

  it('is that of Wilson', () => {
    const { lower, upper, confidence } = only([{ clicks: 5, impressions: 100 }], rate);
    expect([lower?.toFixed(9), upper?.toFixed(9), confidence]).toEqual(['0.021543679', '0.111750469', 0.95]);
  });

  it('ends at 0 without a success and at 1 without a failure', () => {
    const [none, all] = [only([{ clicks: 0, impressions: 10 }], rate), only([{ clicks: 10, impressions: 10 }], rate)];
    expect([none.lower, none.upper?.toFixed(9)]).toEqual([0, '0.277532800']);
    expect([all.lower?.toFixed(9), all.upper]).toEqual(['0.722467200', 1]);
  });

  it('is none where successes are no part of the trials, or there is no trial', () => {
    for (const row of [
      { clicks: 12, impressions: 10 },
      { clicks: -1, impressions: 10 },
      { clicks: 0, impressions: 0 },
      { clicks: null, impressions: 10 },
    ]) {
      expect(Object.keys(only([row], rate))).not.toContain('lower');
    }
    const negative = only([{ clicks: -3, impressions: -1 }], { ...rate, onNegativeDenominator: 'allow' });
    expect([negative.value, negative.lower]).toEqual([3, undefined]);
  });
});

describe('rows that know one input and lack another', () => {
  const won: Kpi = kpiOf({ x: { aggregate: 'sum', column: 'a', where: { fact: 'flag', op: 'eq', value: true } }, y: sumOf('b') });
  const statusOf = (kpi: Kpi, ...rows: readonly Row[]): string => only([{ a: 1, b: 1, name: 'n', flag: true }, ...rows], kpi).status;

  it('make a group incomplete, whichever is lacking', () => {
    expect([statusOf(ratio, { a: null, b: 1 }), statusOf(ratio, { a: 1, b: undefined }), statusOf(ratio, { b: 1 })]).toEqual([
      'incomplete',
      'incomplete',
      'incomplete',
    ]);
  });

  it('are none where a row knows nothing, or all', () => {
    expect([statusOf(ratio, { a: null, b: null }), statusOf(ratio, {}), statusOf(ratio, { a: 2, b: 3 })]).toEqual(['ok', 'ok', 'ok']);
  });

  it('are looked for among the inputs alone for which the row counts', () => {
    expect(statusOf(won, { a: null, b: 3, flag: false })).toBe('ok');
    expect(statusOf(won, { a: null, b: 3, flag: null })).toBe('ok');
    expect(statusOf(won, { a: null, b: 3, flag: true })).toBe('incomplete');
    expect(statusOf(won, { a: 5, b: null, flag: true })).toBe('incomplete');
    expect(statusOf(won, { a: 5, b: null, flag: false })).toBe('ok');
  });

  it('are those that are counted and lack what is added up', () => {
    const perRow = kpiOf({ x: sumOf('a'), y: { aggregate: 'count' } });
    expect([statusOf(perRow, { a: null }), statusOf(perRow, { a: 3 })]).toEqual(['incomplete', 'ok']);
  });

  it('take a text as known where values are told apart, and not where they are added up', () => {
    const perName = kpiOf({ x: sumOf('a'), y: { aggregate: 'countDistinct', column: 'name' } });
    expect([statusOf(perName, { a: 1, name: null }), statusOf(perName, { a: 1, name: 'm' }), statusOf(perName, { a: 'many', name: 'm' })]).toEqual([
      'incomplete',
      'ok',
      'incomplete',
    ]);
  });

  it('are left out of every input where the KPI says pairwise', () => {
    const rows = [
      { a: 1, b: 2 },
      { a: 10, b: null },
      { a: null, b: 20 },
      { a: 'x', b: 20 },
    ];
    expect(only(rows, { ...ratio, nulls: 'pairwise' })).toMatchObject({ status: 'ok', value: 0.5, inputs: { x: 1, y: 2 } });
  });
});

it('finishes sums of other KPIs never, and says which they are of', () => {
  const partial = merge(accumulate([{ a: 1, b: 2 }], [ratio]), accumulate([], [ratio]));
  expect(() => finish(partial, [{ ...ratio, version: '2.0.0' }])).toThrow('partial.kpis must be of the KPIs x-by-y 2.0.0, got x-by-y 1.0.0');
  expect(explain(finish(partial, [ratio])[0]!, ratio).lines[0]).toContain('0.5');
});
