import { op, table } from 'arquero';
import { measure as measureKpis, measureColumns, type Kpi, type KpiGrain, type KpiResult } from '../src/kpi/index.ts';
import { draws } from '../src/kernel/index.ts';
import { atMost, timesFaster, type Bench, type Comparison } from './harness.ts';

const rowsCount = 1_000_000;
const channelsCount = 12;
const columns = ['impressions', 'clicks', 'spend', 'conversions'] as const;
type Column = (typeof columns)[number];

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

const kpis = [
  ...columns.map((column) => kpiOf(column, column)),
  kpiOf('click-rate', 'clicks', 'impressions'),
  kpiOf('cost-per-click', 'spend', 'clicks'),
  kpiOf('conversion-rate', 'conversions', 'clicks'),
];

type AdRow = Readonly<Record<Column, number>> & { readonly channel: string };

function invented(length: number): AdRow[] {
  const { below, uniform } = draws(11);
  return Array.from({ length }, () => {
    const impressions = below(10_000);
    const clicks = Math.floor(impressions * 0.2 * uniform());
    return { channel: `channel ${String(below(channelsCount))}`, impressions, clicks, spend: clicks * uniform(), conversions: below(clicks + 1) };
  });
}

/** Neumaier's sum of one column of one group, with the nulls counted: the promise that a floor must keep as well. */
interface Sum {
  value: number;
  compensation: number;
  nulls: number;
}

function add(sum: Sum, value: number | null | undefined): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    sum.nulls += 1;
    return;
  }
  const total = sum.value + value;
  sum.compensation += Math.abs(sum.value) >= Math.abs(value) ? sum.value - total + value : value - total + sum.value;
  sum.value = total;
}

function emptySums(): Record<Column, Sum> {
  const empty = (): Sum => ({ value: 0, compensation: 0, nulls: 0 });
  return { impressions: empty(), clicks: empty(), spend: empty(), conversions: empty() };
}

/** The grouped loop that one would write by hand for these four columns. */
function byHand(rows: readonly AdRow[]): Map<string, Record<Column, Sum>> {
  const groups = new Map<string, Record<Column, Sum>>();
  for (const row of rows) {
    let sums = groups.get(row.channel);
    if (sums === undefined) groups.set(row.channel, (sums = emptySums()));
    add(sums.impressions, row.impressions);
    add(sums.clicks, row.clicks);
    add(sums.spend, row.spend);
    add(sums.conversions, row.conversions);
  }
  return groups;
}

/** The same over typed arrays: one loop a column, sums in flat arrays. */
function columnsByHand(channels: readonly string[], values: Readonly<Record<Column, Float64Array>>): Map<string, Record<Column, number>> {
  const numbers = new Map<string, number>();
  const groups = new Int32Array(channels.length);
  for (let row = 0; row < channels.length; row += 1) {
    const channel = channels[row]!;
    let group = numbers.get(channel);
    if (group === undefined) numbers.set(channel, (group = numbers.size));
    groups[row] = group;
  }
  const sums = columns.map((name) => columnSums(values[name], groups, numbers.size));
  return new Map(
    [...numbers].map(([channel, group]) => [
      channel,
      Object.fromEntries(columns.map((name, index) => [name, sums[index]![group]!])) as Record<Column, number>,
    ]),
  );
}

function columnSums(values: Float64Array, groups: Int32Array, size: number): Float64Array {
  const [sums, compensations, nulls] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    const group = groups[row]!;
    if (Number.isNaN(value)) {
      nulls[group]! += 1;
      continue;
    }
    const before = sums[group]!;
    const total = before + value;
    compensations[group]! += Math.abs(before) >= Math.abs(value) ? before - total + value : value - total + before;
    sums[group] = total;
  }
  return sums.map((sum, group) => sum + compensations[group]!);
}

/** Whether ours and the loop agree, so that no one compares the speed of a wrong answer. */
function agreement(results: readonly KpiResult[], groups: Map<string, Record<Column, Sum>>): string {
  const differing = results.filter(({ definition, key, value }) => {
    const sum = groups.get(String(key['channel']))?.[definition.id as Column];
    return sum !== undefined && value !== sum.value + sum.compensation;
  });
  return differing.length === 0 ? 'The sums agree to the last bit.' : `${String(differing.length)} sums differ.`;
}

/** What has warmed the engine before: other KPIs over rows of another shape. */
function warmUp(): void {
  const rows = invented(5_000).map(({ clicks, impressions, ...rest }) => ({ ...rest, impressions, clicks: String(clicks) }));
  for (const by of [[], ['channel'], ['channel', 'impressions']]) measureKpis(rows, kpis.slice(0, 5), { by });
}

async function measure(): Promise<readonly Comparison[]> {
  warmUp();
  const rows = invented(rowsCount);
  const tenth = rows.slice(0, rowsCount / 10);
  const channels = rows.map(({ channel }) => channel);
  const values = Object.fromEntries(columns.map((name) => [name, Float64Array.from(rows, (row) => row[name])])) as Record<Column, Float64Array>;
  const note = agreement(measureKpis(rows, kpis, { by: ['channel'] }), byHand(rows));
  const arqueroTable = table({ channel: channels, ...values });
  const work = '4 sums and 3 ratios by channel, 1,000,000';
  const overRows = (): unknown => measureKpis(rows, kpis, { by: ['channel'] });
  const overColumns = (): unknown => measureColumns({ channel: channels, ...values }, kpis, { by: ['channel'] });

  const floor = await atMost(3, `${work} row objects`, 'a hand-written grouped loop', overRows, () => byHand(rows));
  return [
    { ...floor, note },
    await atMost(2, `${work} rows as columns`, 'a hand-written loop over typed arrays', overColumns, () => columnsByHand(channels, values)),
    await timesFaster(1, `${work} rows as columns`, 'arquero 7.2.1', overColumns, () =>
      arqueroTable
        .groupby('channel')
        .rollup({
          impressions: op.sum('impressions'),
          clicks: op.sum('clicks'),
          spend: op.sum('spend'),
          conversions: op.sum('conversions'),
          rows: op.count(),
        })
        .derive({
          clickRate: 'd => d.clicks / d.impressions',
          costPerClick: 'd => d.spend / d.clicks',
          conversionRate: 'd => d.conversions / d.clicks',
        })
        .objects(),
    ),
    await atMost(12, 'growth: ten times the rows', 'a tenth of them', overRows, () => measureKpis(tenth, kpis, { by: ['channel'] })),
  ];
}

export default { room: 'kpi', measure } satisfies Bench;
