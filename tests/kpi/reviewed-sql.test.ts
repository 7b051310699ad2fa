import { describe, expect, it } from 'vitest';
import { compileSql, defineKpi, type Kpi, type SqlOptions } from 'marops/kpi';
import { clickThroughRate } from 'marops/kpi/catalogue';

// One KPI that needs every piece which an engine says in its own way. Reviewed against the manuals of the engines; executed by neither.
const grain: Kpi['grain'] = {
  row: 'one deal',
  date: 'created',
  currency: 'currency',
  columns: {
    created: { label: 'created on', type: 'date' },
    closed: { label: 'closed on', type: 'date' },
    currency: { label: 'currency', type: 'text' },
    channel: { label: 'channel', type: 'text' },
    value: { label: 'value', type: 'money' },
    isWon: { label: 'won', type: 'boolean' },
  },
};
const paid = {
  all: [
    { fact: 'channel', op: 'startsWith', value: 'paid' },
    { not: { fact: 'channel', op: 'endsWith', value: 'test' } },
    { fact: 'channel', op: 'contains', value: '-' },
    { fact: 'isWon', op: 'eq', value: true },
    { fact: 'closed', op: 'gte', value: '2026-01-01' },
  ],
} as const;
const { interval: _interval, ...head } = clickThroughRate;
const typicalDeal = defineKpi<'typical' | 'open' | 'deals'>({
  ...head,
  id: 'typical-deal',
  grain,
  inputs: {
    typical: { aggregate: 'quantile', column: 'value', share: 0.5, where: paid },
    open: { aggregate: 'latest', column: 'value', date: 'closed' },
    deals: { aggregate: 'count' },
  },
  formula: { divide: [{ subtract: ['typical', 'open'] }, 'deals'] },
  onZeroDenominator: null,
  guards: [],
});
const options: Omit<SqlOptions, 'dialect'> = {
  from: ['marketing', 'deals'],
  groupBy: ['channel'],
  periods: [{ id: '2026-M02', firstDate: '2026-02-01', lastDate: '2026-02-28' }],
};

describe('statements for engines that have not run them', () => {
  it.each(['bigquery', 'snowflake'] as const)('stay as they were reviewed: %s', async (dialect) => {
    const { text } = compileSql([typicalDeal], { ...options, dialect });
    await expect(`${text}\n`).toMatchFileSnapshot(`engines/reviewed/${dialect}.sql`);
  });

  it('know no type of another engine', () => {
    const { text } = compileSql([typicalDeal], { ...options, periods: [], dialect: 'bigquery' });
    expect(text).not.toMatch(/VARCHAR|DOUBLE|"/);
  });
});
