import { draws } from '../src/kernel/index.ts';
import { measure, type Kpi, type KpiGrain } from '../src/kpi/index.ts';

const channelsCount = 12;
/** The columns that are added up. */
export const columns = ['impressions', 'clicks', 'spend', 'conversions'] as const;
/** One of them. */
export type Column = (typeof columns)[number];

const grain: KpiGrain = {
  row: 'one advertisement on one day',
  columns: Object.fromEntries(columns.map((name) => [name, { label: name, type: 'number' }])),
};

/** A ratio of two sums, or one sum alone. */
function kpiOf(id: string, numerator: Column, denominator?: Column): Kpi {
  const inputs = [numerator, ...(denominator === undefined ? [] : [denominator])];
  return {
    id,
    version: '1.0.0',
    title: id,
    unit: 'ratio',
    direction: 'higher',
    class: 'output',
    timing: 'lagging',
    stage: 'interest',
    grain,
    inputs: Object.fromEntries(inputs.map((column) => [column, { aggregate: 'sum', column }])),
    formula: denominator === undefined ? numerator : { divide: [numerator, denominator] },
    onZeroDenominator: null,
    additive: 'none',
    pitfalls: [],
  };
}

/** Four sums and three ratios. */
export const kpis = [
  ...columns.map((column) => kpiOf(column, column)),
  kpiOf('click-rate', 'clicks', 'impressions'),
  kpiOf('cost-per-click', 'spend', 'clicks'),
  kpiOf('conversion-rate', 'conversions', 'clicks'),
];

/** One advertisement on one day. */
export type AdRow = Readonly<Record<Column, number>> & { readonly channel: string };

/** Rows that a seed determines. */
export function invented(length: number): AdRow[] {
  const { below, uniform } = draws(11);
  return Array.from({ length }, () => {
    const impressions = below(10_000);
    const clicks = Math.floor(impressions * 0.2 * uniform());
    return { channel: `channel ${String(below(channelsCount))}`, impressions, clicks, spend: clicks * uniform(), conversions: below(clicks + 1) };
  });
}

/** How the rows are divided. */
export const grouping = { by: ['channel'] };

/** What has warmed the engine before, ours and the floor alike: other KPIs, and rows of another shape with texts among the numbers. */
export function warmUp(byHand: (rows: readonly Readonly<Record<Column | 'channel', unknown>>[]) => unknown): void {
  const rows = invented(5_000).map(({ clicks, impressions, ...rest }) => ({ ...rest, impressions, clicks: String(clicks) }));
  byHand(rows);
  for (const by of [[], ['channel'], ['channel', 'impressions']]) measure(rows, kpis.slice(0, 5), { by });
}
