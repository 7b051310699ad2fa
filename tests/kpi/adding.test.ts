import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import {
  accumulate,
  accumulateColumns,
  defineKpi,
  finish,
  measure,
  measureColumns,
  merge,
  type AggregateInput,
  type Kpi,
  type Row,
} from 'marops/kpi';
import { costPerClick } from 'marops/kpi/catalogue';

const grain = {
  row: 'one day of one shop',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    paidOn: { label: 'paid on', type: 'date' },
    shop: { label: 'shop', type: 'text' },
    open: { label: 'open', type: 'boolean' },
    sales: { label: 'sales', type: 'number' },
    visits: { label: 'visits', type: 'number' },
  },
} satisfies Kpi['grain'];

function kpiOf(id: string, input: AggregateInput): Kpi {
  const common = { version: '1.0.0', unit: 'count', direction: 'higher', class: 'output', timing: 'lagging', stage: 'purchase' } as const;
  return defineKpi({ ...common, id, title: id, grain, inputs: { value: input }, formula: 'value', additive: 'none', pitfalls: [] });
}

const sum = kpiOf('sum', { aggregate: 'sum', column: 'sales' });
const everyAggregate: readonly Kpi[] = [
  sum,
  kpiOf('count', { aggregate: 'count' }),
  kpiOf('known', { aggregate: 'count', column: 'shop' }),
  kpiOf('min', { aggregate: 'min', column: 'sales' }),
  kpiOf('max', { aggregate: 'max', column: 'sales' }),
  kpiOf('mean', { aggregate: 'mean', column: 'sales' }),
  kpiOf('different', { aggregate: 'countDistinct', column: 'shop' }),
  kpiOf('first', { aggregate: 'first', column: 'sales' }),
  kpiOf('latest', { aggregate: 'latest', column: 'sales' }),
  kpiOf('time-mean', { aggregate: 'timeMean', column: 'sales' }),
  kpiOf('median', { aggregate: 'quantile', column: 'sales', share: 0.5 }),
  kpiOf('paid', { aggregate: 'sum', column: 'sales', date: 'paidOn' }),
  kpiOf('open', { aggregate: 'sum', column: 'sales', where: { fact: 'open', op: 'eq', value: true } }),
];

const rows: readonly Row[] = [
  { day: '2026-03-02', paidOn: '2026-04-01', shop: 'north', open: true, sales: 5, visits: 10 },
  { day: '2026-03-01', paidOn: null, shop: 'south', open: false, sales: -2.5, visits: 4 },
  { day: '2026-03-02T18:30', paidOn: '2026-03-31', shop: 'north', open: null, sales: 8, visits: 1 },
  { day: '2026-03-03', paidOn: '2026-03-31', shop: null, open: true, sales: null, visits: 2 },
  { day: 'someday', paidOn: 'never', shop: 'west', open: true, sales: 100, visits: 3 },
  { day: '2026-03-01', paidOn: '2026-04-02', open: true, sales: 'many', visits: 3 },
];

function valuesOf(results: ReturnType<typeof measure>): Record<string, number | null> {
  return Object.fromEntries(results.map(({ definition, value }) => [definition.id, value]));
}

function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
}

describe('every aggregate', () => {
  const expected = {
    sum: 110.5,
    count: 6,
    known: 4,
    min: -2.5,
    max: 100,
    mean: 110.5 / 4,
    different: 3,
    first: -2.5,
    latest: 13,
    'time-mean': 10.5 / 2,
    median: 6.5,
    paid: 13,
    open: 105,
  };

  it('leaves out what is not known, no number or of no date, and counts it', () => {
    const results = measure(rows, everyAggregate);
    expect(valuesOf(results)).toEqual(expected);
    expect(results[0]).toMatchObject({
      nulls: { value: 2 },
      problems: [
        { code: 'not-a-date', path: 'day', params: { count: 1, row: 4 } },
        { code: 'not-a-date', path: 'paidOn', params: { count: 1, row: 4 } },
        { code: 'not-a-number', path: 'sales', params: { count: 1, row: 5 } },
      ],
    });
    expect(results.find(({ definition }) => definition.id === 'latest')?.nulls).toEqual({ value: 3 });
    expect(results.find(({ definition }) => definition.id === 'paid')?.rows).toBe(4);
    expect(results.find(({ definition }) => definition.id === 'paid')?.nulls).toEqual({ value: 2 });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('comes to the same from two shards, cut after row %i, in either order', (cut) => {
    const shards = [rows.slice(0, cut), rows.slice(cut)].map((shard) => accumulate(shard, everyAggregate));
    for (const [left, right] of [shards, [...shards].reverse()]) {
      const merged = merge(left!, right!);
      expect(valuesOf(finish(merged, everyAggregate))).toEqual(expected);
      expect(Object.entries(merged.undated ?? {}).map(([column, { count }]) => [column, count])).toEqual([
        ['day', 1],
        ['paidOn', 1],
      ]);
    }
  });

  it('comes to the same from columns', () => {
    const columns = Object.fromEntries(Object.keys(rows[0]!).map((name) => [name, rows.map((row) => row[name])]));
    expect(valuesOf(measureColumns(columns, everyAggregate))).toEqual(expected);
    expect(accumulateColumns(columns, everyAggregate)).toEqual(accumulate(rows, everyAggregate));
  });

  it('has no value over no rows, but a count of 0', () => {
    const results = measure([], everyAggregate);
    expect(Object.entries(valuesOf(results)).filter(([, value]) => value !== null)).toEqual([
      ['count', 0],
      ['known', 0],
      ['different', 0],
    ]);
    expect(results[0]).toMatchObject({ status: 'no-data', reason: 'no-data', rows: 0, problems: [] });
  });

  it('of negative numbers alone has its largest below 0, and of positive ones its smallest above', () => {
    const [, , , min, max] = everyAggregate;
    expect(measure([{ sales: -3 }, { sales: -7 }], [max!])[0]?.value).toBe(-3);
    expect(measure([{ sales: 3 }, { sales: 7 }], [min!])[0]?.value).toBe(3);
  });
});

describe('many rows', () => {
  it('are read in blocks without losing one, and the first unusable row keeps its number', () => {
    const many = Array.from({ length: 10_001 }, (_, index): Row => ({
      sales: index === 9_000 ? 'x' : 1,
      shop: `shop ${String(index % 3)}`,
      visits: index,
    }));
    const [result] = measure(many, [sum]);
    expect(result).toMatchObject({ value: 10_000, rows: 10_001, nulls: { value: 1 }, problems: [{ params: { count: 1, row: 9_000 } }] });
    expect(measure(many, [sum], { by: ['shop'] }).map(({ value }) => value)).toEqual([3333, 3334, 3333]);
    expect(measure(many, [sum], { by: ['visits'] })).toHaveLength(10_001);
  });

  it('keep the small beside the large', () => {
    expect(measure([{ sales: 1 }, { sales: 1e100 }, { sales: 1 }, { sales: -1e100 }], [sum])[0]?.value).toBe(2);
  });

  it('give the same sum from any shards within the last digits', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(numbers, fc.nat({ max: 200 }), (values, cut) => {
        const given = values.map((sales) => ({ sales }));
        const whole = measure(given, [sum])[0]!.value!;
        const parts = merge(accumulate(given.slice(cut), [sum]), accumulate(given.slice(0, cut), [sum]));
        const size = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
        expect(Math.abs(finish(parts, [sum])[0]!.value! - whole)).toBeLessThanOrEqual(1e-12 * size);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  it('keep at most 100,000 values of a group and say so', () => {
    const different = kpiOf('different', { aggregate: 'countDistinct', column: 'visits' });
    const median = kpiOf('median', { aggregate: 'quantile', column: 'visits', share: 0.5 });
    const exactly = Array.from({ length: 100_000 }, (_, visits): Row => ({ visits }));
    const oneMore = [...exactly, { visits: -1 }];
    expect(valuesOf(measure(exactly, [different, median]))).toEqual({ different: 100_000, median: 49_999.5 });
    for (const results of [
      measure(oneMore, [different, median]),
      finish(merge(accumulate(exactly, [different, median]), accumulate([{ visits: -1 }], [different, median])), [different, median]),
    ])
      for (const result of results)
        expect(result).toMatchObject({ status: 'incomplete', value: null, reason: 'too-many-values', problems: [{ params: { max: 100_000 } }] });
    const same = merge(accumulate(exactly, [different]), accumulate(exactly, [different]));
    expect(finish(same, [different])[0]?.value).toBe(100_000);
  });
});

describe('columns', () => {
  it('of numbers read NaN as not known, and infinity as no number', () => {
    const columns = { sales: Float64Array.of(1, Number.NaN, 2, Number.POSITIVE_INFINITY) };
    expect(measureColumns(columns, [sum])[0]).toMatchObject({ value: 3, nulls: { value: 2 }, problems: [{ params: { count: 1, row: 3 } }] });
    const known = kpiOf('known', { aggregate: 'count', column: 'sales' });
    expect(measureColumns(columns, [known])[0]?.value).toBe(3);
  });

  it('may be whole numbers of any typed array', () => {
    expect(measureColumns({ sales: Int32Array.of(4, 5), shop: ['a', 'b'] }, [sum], { by: ['shop'] }).map(({ value }) => value)).toEqual([4, 5]);
  });

  it('must be of one length', () => {
    const call = (): unknown => measureColumns({ sales: [1, 2], shop: ['a'], visits: [1, 2, 3] }, [sum]);
    expect(problemsOf(call)).toEqual(['other-length columns.shop', 'other-length columns.visits']);
    expect(call).toThrow('columns.shop must be as long as the first column (2), got 1');
  });

  it('that are not there are named, with the nearest name', () => {
    const [result] = measureColumns({ sails: [1, 2], visits: [1, 2] }, [sum], { by: ['shop'] });
    expect(result).toMatchObject({ key: { shop: null }, status: 'no-data', reason: 'unknown-column', problems: [{ params: { nearest: 'sails' } }] });
    expect(measureColumns({}, [sum])[0]).toMatchObject({ status: 'no-data', problems: [] });
  });

  it('are missing in merged shards only where no shard with rows has them', () => {
    const [with_, without, empty] = [[{ sales: 1 }], [{ visits: 1 }], []].map((shard) => accumulate(shard as readonly Row[], [sum]));
    expect(Object.keys(merge(without!, empty!).absent)).toEqual(['sales']);
    expect(Object.keys(merge(empty!, without!).absent)).toEqual(['sales']);
    expect(Object.keys(merge(without!, without!).absent)).toEqual(['sales']);
    expect(merge(with_!, without!).absent).toEqual({});
    expect(merge(without!, with_!).absent).toEqual({});
  });
});

describe('groups', () => {
  const given: readonly Row[] = [
    { shop: 'north', open: true, sales: 1, day: '2026-02-28' },
    { shop: 'north', open: false, sales: 2, day: '2026-03-01' },
    { shop: 'south', open: true, sales: 4, day: '2026-03-31' },
    { shop: 'north', open: true, sales: 8, day: '2026-03-15 10:00' },
    { shop: 'north', open: true, sales: 16, day: '2026-04-01' },
    { shop: Number.NaN, open: true, sales: 32, day: '2026-03-02' },
    { shop: { city: 'x' }, open: true, sales: 64, day: '2026-03-02' },
  ];
  const march = { id: 'march', firstDate: '2026-03-01', lastDate: '2026-03-31' };

  it('are named by the values of their columns; what is no text, number or boolean counts as none', () => {
    expect(measure(given, [sum], { by: ['shop', 'open'] }).map(({ key, value, rows: size }) => [key['shop'], key['open'], value, size])).toEqual([
      ['north', true, 25, 3],
      ['north', false, 2, 1],
      ['south', true, 4, 1],
      [null, true, 96, 2],
    ]);
  });

  it('of a period hold the rows from its first to its last date', () => {
    expect(measure(given, [sum], { periods: [march] }).map(({ key, value }) => [key, value])).toEqual([[{ period: 'march' }, 2 + 4 + 8 + 32 + 64]]);
    expect(measure(given, [sum], { by: ['shop'], periods: [march] }).map(({ key }) => key['shop'])).toEqual(['north', 'south', null]);
  });

  it('tell 0 from its text, and take -0 for 0', () => {
    const keys = measure([{ visits: 0 }, { visits: '0' }, { visits: -0 }], [sum], { by: ['visits'] }).map(({ key }) => key['visits']);
    expect(keys).toEqual([0, '0']);
  });

  it('count on the date that the call names, and on none where nothing names one', () => {
    const paid = given.map((row) => ({ ...row, paidOn: '2026-03-09' }));
    expect(measure(paid, [sum], { periods: [march], on: 'paidOn' })[0]?.value).toBe(127);
    const { date, ...undated } = grain;
    expect(date).toBe('day');
    expect(measure(paid, [{ ...sum, grain: undated }], { periods: [march] })).toEqual([]);
  });

  it('keep their order in merged shards: those of the first come first', () => {
    const parts = given.slice(0, 3).map((row) => accumulate([row], [sum], { by: ['shop'] }));
    expect(finish(merge(merge(parts[2]!, parts[1]!), parts[0]!), [sum]).map(({ key, value }) => [key['shop'], value])).toEqual([
      ['south', 4],
      ['north', 3],
    ]);
  });
});

describe('sums of other KPIs', () => {
  const mean = everyAggregate.find(({ id }) => id === 'mean')!;

  it('are not merged', () => {
    expect(problemsOf(() => merge(accumulate(rows, [sum]), accumulate(rows, [mean])))).toEqual(['other-kpis right.kpis']);
  });

  it('are not finished, nor are those of another version or of another definition with the same name', () => {
    const partial = accumulate(rows, [sum]);
    expect(problemsOf(() => finish(partial, [mean]))).toEqual(['other-kpis partial.kpis']);
    expect(problemsOf(() => finish(partial, [{ ...sum, version: '2.0.0' }]))).toEqual(['other-kpis partial.kpis']);
    expect(problemsOf(() => finish(partial, [{ ...mean, id: 'sum', inputs: { value: { aggregate: 'max', column: 'sales' } } }]))).toEqual([
      'other-kpis partial.kpis',
    ]);
  });

  it('of one id twice are refused', () => {
    expect(problemsOf(() => accumulate(rows, [sum, mean, sum]))).toEqual(['not-unique kpis[2].id']);
  });
});

describe('money', () => {
  const spend = (currency: string): Row => ({ currency, spend: 250, clicks: 10 });

  it('carries its currency and the places of its minor unit', () => {
    expect(measure([spend('JPY'), spend('JPY')], [costPerClick])[0]).toMatchObject({ value: 25, money: { currency: 'JPY', scale: 0 } });
    expect(measure([spend('EUR')], [costPerClick])[0]).toMatchObject({ money: { currency: 'EUR', scale: 2 } });
    expect(measure([spend('euro')], [costPerClick])[0]).not.toHaveProperty('money');
  });

  it('of two currencies is refused also when they meet in merging', () => {
    const merged = merge(accumulate([spend('EUR')], [costPerClick]), accumulate([spend('CHF')], [costPerClick]));
    expect(finish(merged, [costPerClick])[0]).toMatchObject({ status: 'guard-failed', reason: 'mixed-currencies', value: null });
    expect(finish(merged, [costPerClick])[0]?.problems[0]?.message).toBe('cost-per-click must be in one currency, got CHF and EUR');
  });
});
