import { describe, expect, it } from 'vitest';
import { recompute } from 'marops/kernel';
import { explain, explainChange, measure, measureTotals, type ColumnInput, type Kpi, type KpiColumn } from 'marops/kpi';
import { clickThroughRate, lifetimeValueToCost, openRate, simpleLifetimeValue } from 'marops/kpi/catalogue';

const { guards: _guards, interval: _interval, source: _source, ...head } = clickThroughRate;

/** A KPI that reads one column in one way. */
function reading(column: KpiColumn, aggregate: ColumnInput['aggregate']): Kpi {
  return { ...head, id: 'one', grain: { row: 'one row', columns: { c: column } }, inputs: { c: { aggregate, column: 'c' } }, formula: 'c' };
}

function warningsOf(kpi: Kpi, ...values: readonly unknown[]): readonly string[] {
  return explain(
    measure(
      values.map((c) => ({ c })),
      [kpi],
    )[0]!,
    kpi,
  ).warnings.map(({ code }) => code);
}

describe('what a result must not be taken for', () => {
  const share: KpiColumn = { label: 'rate', type: 'share' };
  const stock: KpiColumn = { label: 'followers', type: 'number', measures: 'stock' };
  const number: KpiColumn = { label: 'clicks', type: 'number' };

  it('warns of a mean of shares, and not of a mean of numbers or a sum of shares', () => {
    expect([warningsOf(reading(share, 'mean'), 0.5), warningsOf(reading(number, 'mean'), 5), warningsOf(reading(share, 'sum'), 0.9, 0.8)]).toEqual([
      ['averaged-ratio'],
      [],
      [],
    ]);
  });

  it('warns of a level that is summed, and not of its largest value or of a flow', () => {
    expect([warningsOf(reading(stock, 'sum'), 5), warningsOf(reading(stock, 'max'), 5), warningsOf(reading(number, 'sum'), 5)]).toEqual([
      ['summed-stock'],
      [],
      [],
    ]);
  });

  it('warns of percentages that were read as shares, below 0 too', () => {
    expect([warningsOf(reading(share, 'min'), 2), warningsOf(reading(share, 'max'), -0.1), warningsOf(reading(share, 'max'), 1, 0)]).toEqual([
      ['percent-as-share'],
      ['percent-as-share'],
      [],
    ]);
  });

  it('warns of different values, which do not add up, and of values that are not known', () => {
    const distinct = reading(number, 'countDistinct');
    const [result] = measure([{ c: 1 }, { c: null }, { c: null }], [distinct]);
    expect(explain(result!, distinct).warnings.map(({ message }) => message)).toEqual([
      'one must not be added up over groups: clicks may stand in several',
      'one leaves out values that are not known, 2 of them',
    ]);
  });
});

describe('the lines of an explanation', () => {
  it('say the formula with its numbers, and how sure it is', () => {
    const [result] = measure([{ clicks: 5, impressions: 100 }], [clickThroughRate]);
    expect(explain(result!, clickThroughRate).lines).toEqual([
      'Click-through rate: clicks 5 ÷ impressions 100 = 0.05',
      'between 0.0215437 and 0.11175 with a confidence of 0.95',
    ]);
  });

  it('say why there is no value, and what is wrong with the data', () => {
    const [result] = measure([{ uniqueOpens: 120, delivered: 100 }], [openRate]);
    const { explanation, lines } = explain(result!, openRate);
    expect(explanation).toBeNull();
    expect(lines).toEqual([
      'Open rate: uniqueOpens ÷ delivered has no value: unique-opens-above-delivered',
      expect.stringContaining('open-rate must be possible, got') as string,
    ]);
  });

  it('hold what the value was computed from, down to the KPIs that it reads, and recompute to it', () => {
    const value = measureTotals({ arpa: 250, margin: 0.8, churn: 0.04 }, simpleLifetimeValue);
    const result = measureTotals({ value, cost: 1000 }, lifetimeValueToCost);
    const { explanation, lines } = explain(JSON.parse(JSON.stringify(result)) as typeof result, lifetimeValueToCost);
    expect(explanation?.parts?.['value']?.inputs).toEqual({ arpa: 250, margin: 0.8, churn: 0.04 });
    expect([recompute(explanation!), lines.length]).toEqual([5, 2]);
  });

  it('show a 0 that the policy put there as itself', () => {
    const kpi: Kpi = { ...clickThroughRate, onZeroDenominator: 'zero' };
    const [result] = measure([{ clicks: 0, impressions: 0 }], [kpi]);
    expect(explain(result!, kpi).explanation).toMatchObject({ value: 0, formula: 0 });
  });
});

describe('a change of a product', () => {
  it('is taken apart in the order of its drivers, and the parts add up (100 leads × 10 % × 1,000)', () => {
    const before = { leads: 100, rate: 0.1, price: 1000 };
    const after = { leads: 120, rate: 0.09, price: 1100 };
    const parts = (drivers: readonly (keyof typeof before)[]): readonly (readonly [string, string])[] =>
      explainChange(before, after, { drivers }).effects.map(({ driver, effect }) => [driver, effect.toFixed(6)]);
    expect(parts(['leads', 'rate', 'price'])).toEqual([
      ['leads', '2000.000000'],
      ['rate', '-1200.000000'],
      ['price', '1080.000000'],
    ]);
    expect(parts(['price', 'leads', 'rate'])).toEqual([
      ['price', '1000.000000'],
      ['leads', '2200.000000'],
      ['rate', '-1320.000000'],
    ]);
  });

  it('needs a driver, and numbers for each', () => {
    expect(() => explainChange({}, {}, { drivers: [] })).toThrow('drivers must have at least 1 operands, got 0');
    expect(() => explainChange({ a: 1 }, { a: Number.NaN }, { drivers: ['a'] })).toThrow('after.a must be a finite number, got NaN');
  });
});
