import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { accumulate, finish, measure as measureKpis, merge, type KpiPartial } from '../src/kpi/index.ts';
import { atMost, type Bench, type Comparison } from './harness.ts';
import { grouping, invented, kpis, warmUp, type AdRow } from './kpi-rows.ts';

async function measure(): Promise<readonly Comparison[]> {
  warmUp(() => undefined);
  return [...(await growth(invented(1_000_000))), await merging(), await memory()];
}

/** The cost of a row must not grow with their number: each size against a tenth of it. */
async function growth(rows: readonly AdRow[]): Promise<readonly Comparison[]> {
  const over = (given: readonly AdRow[]) => (): unknown => measureKpis(given, kpis, grouping);
  // Ten million different rows would need 1.5 GB: the million comes ten times.
  const many = Array.from({ length: 10 }, () => rows).flat();
  const sizes = [rows.slice(0, 1_000), rows.slice(0, 10_000), rows.slice(0, 100_000), rows, many];
  const comparisons: Comparison[] = [];
  for (const [index, given] of sizes.slice(1).entries()) {
    const before = sizes[index] ?? [];
    const compared = await atMost(
      12,
      `growth: ${readableCount(given.length)} row objects`,
      `${readableCount(before.length)} of them`,
      over(given),
      over(before),
      5,
    );
    comparisons.push({ ...compared, note: `${((compared.ours * 1e6) / given.length).toFixed(0)} ns a row` });
  }
  return comparisons;
}

/** Sums of shards with many groups, against adding the same rows up once more. */
async function merging(): Promise<Comparison> {
  const shards = [0, 1, 2, 3].map((shard) =>
    invented(100_000).map((row, index) => ({ ...row, channel: `channel ${String((index * 4 + shard) % 10_000)}` })),
  );
  const partials = shards.map((shard) => accumulate(shard, kpis, grouping));
  const all = shards.flat();
  const merged = (): KpiPartial => partials.reduce(merge);
  const compared = await atMost(
    1,
    'merging 4 shards of 10,000 groups, and the values of 7 KPIs',
    'adding up all 400,000 rows in one run',
    () => finish(merged(), kpis),
    () => measureKpis(all, kpis, grouping),
  );
  return { ...compared, note: `${readableCount(merged().groups.length)} groups` };
}

/** What a group costs in memory while it is added up, and as text when it is shipped. */
async function memory(): Promise<Comparison> {
  const groups = 100_000;
  const rows = Array.from({ length: groups }, (_, index) => ({
    channel: `channel ${String(index)}`,
    impressions: 10,
    clicks: 1,
    spend: 1,
    conversions: 1,
  }));
  const partial = accumulate(rows, kpis, grouping);
  const bytes = JSON.stringify(partial).length / groups;
  const fewer = rows.slice(0, groups / 10);
  const compared = await atMost(
    20,
    'growth: 100,000 groups, one row each',
    '10,000 groups',
    () => accumulate(rows, kpis, grouping),
    () => accumulate(fewer, kpis, grouping),
    5,
  );
  return { ...compared, note: `${heapOf(() => accumulate(rows, kpis, grouping), groups)}, ${bytes.toFixed(0)} bytes of JSON a group` };
}

/** How much larger the memory is with a result than without, for each of its parts. */
function heapOf(make: () => unknown, parts: number): string {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const held = [make()];
  return `${((used() - before) / (parts * held.length)).toFixed(0)} bytes of memory`;
}

function readableCount(count: number): string {
  return count.toLocaleString('en-GB');
}

export default { room: 'kpi-scale', measure } satisfies Bench;
