// npm run bench            every room
// npm run bench -- kpi     one room; the others keep the figures of their last run
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Bench, Comparison } from './harness.ts';

interface Stored {
  readonly node: string;
  readonly cpu: string;
  readonly comparisons: readonly Comparison[];
}

const here = new URL('.', import.meta.url);
const results = new URL('results/', here);
await mkdir(results, { recursive: true });

const wanted = process.argv.slice(2);
const rooms = (await readdir(here)).flatMap((name) => (name.endsWith('.bench.ts') ? [name.replace('.bench.ts', '')] : [])).sort();
const unknown = wanted.filter((room) => !rooms.includes(room));
if (unknown.length > 0) throw new Error(`no bench for ${unknown.join(', ')}; there are ${rooms.join(', ')}`);

// A file is loaded only when its room is wanted: peers take long to load, and what they do to the engine would show in the others' figures.
for (const room of rooms.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const { default: bench } = (await import(new URL(`${room}.bench.ts`, here).href)) as { default: Bench };
  const comparisons = await bench.measure();
  const stored: Stored = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', comparisons };
  await writeFile(new URL(`${bench.room}.json`, results), `${JSON.stringify(stored, null, 2)}\n`);
  console.log(table(bench.room, stored));
}

const sections = await Promise.all(
  (await readdir(results))
    .sort()
    .map(async (name) => table(name.replace('.json', ''), JSON.parse(await readFile(new URL(name, results), 'utf8')) as Stored)),
);
await writeFile(new URL('../docs/benchmarks.md', here), `${header()}\n${sections.join('\n')}`);

function header(): string {
  return [
    '# Benchmarks',
    '',
    'Ratios measured in one run, ours and the other in turn, medians. `npm run bench` measures them again; `npm run bench -- kpi` one room.',
    'A floor is a hand-written loop that keeps the same promises. Absolute times depend on the machine; the ratios are what we stand for.',
    '',
  ].join('\n');
}

function table(room: string, { node, cpu, comparisons }: Stored): string {
  const rows = comparisons.map(
    ({ what, against, ours, theirs, promise, kept, note }) =>
      `| ${what} | ${against} | ${ms(ours)} | ${ms(theirs)} | ${(ours / theirs).toPrecision(3)} | ${promise}: ${kept ? 'kept' : '**missed**'} | ${note ?? ''} |`,
  );
  return [
    `## ${room}`,
    '',
    `Node ${node}, ${cpu}.`,
    '',
    '| work | against | ours | theirs | ratio | promise | note |',
    '| --- | --- | ---: | ---: | ---: | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function ms(time: number): string {
  return time >= 100 ? `${time.toFixed(0)} ms` : `${time.toPrecision(3)} ms`;
}
