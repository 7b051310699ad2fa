import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { op, table } from 'arquero';
import { compileSql, measure as measureKpis, measureColumns, type KpiResult } from '../src/kpi/index.ts';
import { atMost, timesFaster, type Bench, type Comparison } from './harness.ts';
import { columns, grouping, invented, kpis, warmUp, type AdRow, type Column } from './kpi-rows.ts';

const rowsCount = 1_000_000;

/**
 * Neumaier's sum of one column of one group: the promises that a floor must keep as well. The sum of no values is none, so values are counted;
 * nulls are counted, and what is no number apart from them, with the first row that has it.
 */
interface Sum {
  n: number;
  value: number;
  compensation: number;
  nulls: number;
  invalid: number;
  firstInvalid: number;
}

function add(sum: Sum, value: unknown, row: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    sum.nulls += 1;
    if (value === null || value === undefined) return;
    sum.invalid += 1;
    if (sum.firstInvalid < 0) sum.firstInvalid = row;
    return;
  }
  const total = sum.value + value;
  sum.compensation += Math.abs(sum.value) >= Math.abs(value) ? sum.value - total + value : value - total + sum.value;
  sum.value = total;
  sum.n += 1;
}

/** The sums of one group, and how many rows it has. */
type Sums = Record<Column, Sum> & { rows: number };

function emptySums(): Sums {
  const empty = (): Sum => ({ n: 0, value: 0, compensation: 0, nulls: 0, invalid: 0, firstInvalid: -1 });
  return { rows: 0, impressions: empty(), clicks: empty(), spend: empty(), conversions: empty() };
}

/** The grouped loop that one would write by hand for these four columns. */
function byHand(rows: readonly Readonly<Record<Column | 'channel', unknown>>[]): Map<unknown, Sums> {
  const groups = new Map<unknown, Sums>();
  let index = 0;
  for (const row of rows) {
    let sums = groups.get(row.channel);
    if (sums === undefined) groups.set(row.channel, (sums = emptySums()));
    sums.rows += 1;
    add(sums.impressions, row.impressions, index);
    add(sums.clicks, row.clicks, index);
    add(sums.spend, row.spend, index);
    add(sums.conversions, row.conversions, index);
    index += 1;
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
  const [n, sums, compensations, nulls] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [Float64Array, Float64Array, Float64Array, Float64Array];
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
    n[group]! += 1;
  }
  return sums.map((sum, group) => sum + compensations[group]!);
}

/** Whether ours and the loop agree, so that no one compares the speed of a wrong answer. */
function agreement(results: readonly KpiResult[], groups: Map<unknown, Sums>): string {
  const differing = results.filter(({ definition, key, value }) => {
    const sum = groups.get(String(key['channel']))?.[definition.id as Column];
    return sum !== undefined && value !== sum.value + sum.compensation;
  });
  return differing.length === 0 ? 'The sums agree to the last bit.' : `${String(differing.length)} sums differ.`;
}

const work = '4 sums and 3 ratios by channel';

async function measure(): Promise<readonly Comparison[]> {
  warmUp(byHand);
  const rows = invented(rowsCount);
  return [...(await overRows(rows)), ...(await overColumns(rows))];
}

async function overRows(rows: readonly AdRow[]): Promise<readonly Comparison[]> {
  const note = agreement(measureKpis(rows, kpis, grouping), byHand(rows));
  const floor = await atMost(
    3,
    `${work}, 1,000,000 row objects`,
    'a hand-written grouped loop',
    () => measureKpis(rows, kpis, grouping),
    () => byHand(rows),
  );
  return [{ ...floor, note }];
}

async function overColumns(rows: readonly AdRow[]): Promise<readonly Comparison[]> {
  const channel = rows.map((row) => row.channel);
  const values = Object.fromEntries(columns.map((name) => [name, Float64Array.from(rows, (row) => row[name])])) as Record<Column, Float64Array>;
  const given = { channel, ...values };
  const what = `${work}, 1,000,000 rows as columns`;
  const ours = (): unknown => measureColumns(given, kpis, grouping);
  const connection = await filledDuckDb(rows);
  const { text } = compileSql(kpis, { dialect: 'duckdb', from: ['ads'], groupBy: ['channel'] });
  const inDuckDb = await timesFaster(0.1, what, 'DuckDB 1.5.5, the same KPIs as SQL', ours, async () =>
    (await connection.runAndReadAll(text)).getRows(),
  );
  connection.closeSync();
  return [
    await atMost(2, what, 'a hand-written loop over typed arrays', ours, () => columnsByHand(channel, values)),
    await timesFaster(1, what, 'arquero 7.2.1', ours, arqueroWork(given)),
    { ...inDuckDb, note: 'DuckDB works on all cores; its table was filled before' },
  ];
}

function arqueroWork(given: Readonly<Record<string, ArrayLike<unknown>>>): () => unknown {
  const loaded = table(given);
  return () =>
    loaded
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
      .objects();
}

async function filledDuckDb(rows: readonly AdRow[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE ads (channel VARCHAR, impressions DOUBLE, clicks DOUBLE, spend DOUBLE, conversions DOUBLE)');
  const appender = await connection.createAppender('ads');
  for (const row of rows) {
    appender.appendVarchar(row.channel);
    for (const name of columns) appender.appendDouble(row[name]);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

export default { room: 'kpi', measure } satisfies Bench;
