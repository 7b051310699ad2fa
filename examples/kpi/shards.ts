// npx tsx examples/kpi/shards.ts    one set of KPIs over four shards in worker threads, merged; the results are those of a single run
import { deepStrictEqual } from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { finish, measure, merge, type KpiPartial } from 'marops/kpi';
import { grouping, inventedDays, kpis, lines, type AdDay } from './advertising.ts';

const rows = inventedDays(200_000, 1);
const size = rows.length / 4;
const shards = [0, 1, 2, 3].map((shard) => rows.slice(shard * size, (shard + 1) * size));

const partials = await Promise.all(shards.map(sumsOf));
const merged = finish(partials.reduce(merge), kpis);
const single = measure(rows, kpis, grouping);

deepStrictEqual(inOrder(merged), inOrder(single));
const bytes = partials.reduce((sum, partial) => sum + JSON.stringify(partial).length, 0);
console.log(lines(single).join('\n'));
console.log(`\n${rows.length} rows in ${shards.length} workers, ${bytes} bytes of sums: ${merged.length} results, equal to those of a single run.`);

/** The sums of a shard, worked out in a thread of its own. */
function sumsOf(shard: readonly AdDay[]): Promise<KpiPartial> {
  return new Promise((resolve, reject) => {
    const worker = threadOf(new URL('./shard-worker.ts', import.meta.url), shard);
    worker.once('message', (text: string) => {
      resolve(JSON.parse(text) as KpiPartial);
    });
    worker.once('error', reject);
  });
}

/** A thread that runs a TypeScript file; where files are compiled before they run, `new Worker(file, { workerData })` is enough. */
function threadOf(file: URL, workerData: unknown): Worker {
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); });`;
  return new Worker(start, { eval: true, workerData });
}

/** Groups come in the order in which they turn up, which is another one in shards. */
function inOrder(results: typeof single): typeof single {
  return [...results].sort((left, right) => (JSON.stringify(left.key) < JSON.stringify(right.key) ? -1 : 1));
}
