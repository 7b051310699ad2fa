import fc from 'fast-check';
import type { Kpi, KpiGrain, Row } from 'marops/kpi';

/** The table that the engines and the rows share; one name needs quoting. */
export const grain: KpiGrain = {
  row: 'one generated row',
  date: 'day',
  currency: 'currency',
  columns: {
    day: { label: 'day', type: 'date' },
    closed: { label: 'closed on', type: 'date' },
    currency: { label: 'currency', type: 'text' },
    'ch"an`nel': { label: 'channel', type: 'text' },
    flag: { label: 'flag', type: 'boolean' },
    a: { label: 'a', type: 'number' },
    b: { label: 'b', type: 'number' },
    c: { label: 'c', type: 'money' },
  },
};

/** Columns in the order of the table, with the types of the three engines. */
export const tableColumns = [
  ['day', 'TIMESTAMP', 'Nullable(DateTime64)'],
  ['closed', 'DATE', 'Nullable(Date32)'],
  ['currency', 'VARCHAR', 'Nullable(String)'],
  ['ch"an`nel', 'VARCHAR', 'Nullable(String)'],
  ['flag', 'BOOLEAN', 'Nullable(Bool)'],
  ['a', 'DOUBLE PRECISION', 'Nullable(Float64)'],
  ['b', 'INTEGER', 'Nullable(Int32)'],
  ['c', 'INTEGER', 'Nullable(Int64)'],
] as const;

export const texts = [
  "it's",
  'a "quoted" one',
  '; DROP TABLE rows; --',
  '100 %',
  'under_score',
  'back\\slash',
  '',
  ' ',
  'É',
  'e\u0301',
  '日本語',
  '👍🏽',
  '$1 {p1:String} :1 ?',
  'NULL',
] as const;

/** Numbers at which an engine loses digits: very large, very small, and fractions that binary cannot hold. */
const extremes = [1e15, -1e15, 1e-12, 0.1, -0.3, 123456789.123] as const;

const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values, { freq: 5, nil: null });
const date = fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31');

/** Rows with nulls, negative numbers, zeros, texts that need quoting and dates at the edges of days and periods. */
export const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    day: maybe(fc.tuple(date, fc.constantFrom('00:00:00', '12:30:00.5', '23:59:59')).map(([day, time]) => `${day} ${time}`)),
    closed: maybe(date),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    'ch"an`nel': maybe(fc.constantFrom(...texts)),
    flag: maybe(fc.boolean()),
    a: maybe(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -40, max: 400 }).map((value) => value / 4) }, fc.constantFrom(...extremes))),
    b: maybe(fc.integer({ min: -2, max: 20 })),
    c: maybe(fc.integer({ min: 0, max: 5000 })),
  }),
  { maxLength: 40 },
);

const comparison = fc.oneof(
  fc.record({
    fact: fc.constant('ch"an`nel'),
    op: fc.constantFrom('eq', 'ne', 'startsWith', 'endsWith', 'contains'),
    value: fc.constantFrom(...texts),
  }),
  fc.record({ fact: fc.constant('ch"an`nel'), op: fc.constantFrom('in', 'notIn'), value: fc.subarray([...texts]) }),
  fc.record({ fact: fc.constant('b'), op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'), value: fc.integer({ min: -1, max: 10 }) }),
  fc.record({ fact: fc.constant('a'), op: fc.constantFrom('eq', 'ne', 'gt', 'lte'), valueOf: fc.constant('b') }),
  fc.record({ fact: fc.constant('flag'), op: fc.constantFrom('eq', 'ne'), value: fc.option(fc.boolean(), { nil: null }) }),
  fc.record({ fact: fc.constantFrom('closed', 'day'), op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'), value: date }),
  fc.record({ fact: fc.constant('day'), op: fc.constantFrom('eq', 'ne', 'lt', 'gte'), valueOf: fc.constant('closed') }),
  fc.record({ fact: fc.constant('b'), op: fc.constantFrom('in', 'notIn'), value: fc.subarray([-1, 0, 1, 2, 3, 20]) }),
);
const condition = fc.oneof(
  comparison,
  fc.array(comparison, { maxLength: 2 }).map((all) => ({ all })),
  fc.array(comparison, { maxLength: 2 }).map((any) => ({ any })),
  comparison.map((not) => ({ not })),
);
const filtered = fc.record({ where: condition, date: fc.constant('closed') }, { requiredKeys: [] });
const number = fc.constantFrom('a', 'b', 'c');
const anyColumn = fc.constantFrom('a', 'b', 'ch"an`nel', 'flag');
const input = fc
  .tuple(
    fc.oneof(
      fc.record({ aggregate: fc.constant('count') }),
      fc.record({
        aggregate: fc.constantFrom('sum', 'sum', 'min', 'max', 'mean', 'first', 'latest', 'timeMean'),
        column: number,
      }),
      fc.record({ aggregate: fc.constantFrom('count', 'countDistinct'), column: anyColumn }),
      fc.record({ aggregate: fc.constant('quantile'), column: number, share: fc.constantFrom(0, 0.25, 0.5, 0.85, 1) }),
    ),
    filtered,
  )
  .map(([aggregate, where]) => ({ ...aggregate, ...where }));

const formula = fc.constantFrom(
  { divide: ['x', 'y'] },
  { subtract: [1, { divide: ['x', 'y'] }] },
  { divide: [{ multiply: [1000, 'x'] }, { add: ['x', 'y'] }] },
  { max: [{ root: [{ multiply: ['x', 'x'] }, 2] }, { min: ['y', 0.5] }] },
  { power: [{ divide: ['x', 'y'] }, 2] },
);

/** KPIs of every aggregate, filter, policy and formula. */
export const kpi: fc.Arbitrary<Kpi> = fc
  .record({
    x: input,
    y: input,
    formula,
    onZeroDenominator: fc.constantFrom(null, 'zero', { reason: 'nothing-there' }),
    onNegativeDenominator: fc.constantFrom('allow', 'refuse'),
    nulls: fc.constantFrom('incomplete', 'pairwise'),
    guarded: fc.constantFrom(undefined, 'x', 'result'),
  })
  .map(({ x, y, guarded, ...rest }) => ({
    id: 'generated',
    version: '1.0.0',
    title: 'Generated',
    unit: 'ratio',
    direction: 'higher',
    class: 'output',
    timing: 'leading',
    stage: 'operations',
    grain,
    inputs: { x, y },
    ...(rest as Pick<Kpi, 'formula'>),
    additive: 'none',
    pitfalls: [],
    ...(guarded === undefined ? {} : { guards: [{ id: 'too-much', impossible: { fact: guarded, op: 'gt', value: 2.5 }, says: 'too much' }] }),
  }));

/** A composite over a generated KPI, so that reasons travel. */
export function doubled(of: Kpi): Kpi {
  const { guards: _guards, ...rest } = of;
  return { ...rest, id: 'doubled', inputs: { part: { kpi: of } }, formula: { multiply: [2, 'part'] } };
}
