// npm run mutation -- kernel                            mutates one room and runs that room's tests
// npm run mutation -- kernel src/kernel/expression      only a part of it
// npm run mutation -- kpi src/kpi/attribution 'tests/kpi/{attribution,analytics}*{/,}*.test.ts'    and by these tests alone
// npm run mutation -- selection --files 8 --seed 1      only eight files of it, drawn by lot: an estimate in a fraction of the time
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { files: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const [room, place = `src/${room}`, tests] = positionals;
if (room === undefined) throw new Error('name a room: npm run mutation -- kernel');

const notLogic = /(^|[/-])(index|schemas?|messages)\.ts$|\/(packs|catalogue|maturity\/models|templates)\//;
const all = logicIn(place);
const files = values.files === undefined ? all : drawn(all, Number(values.files), values.seed);
if (files.length < all.length) console.log(`${String(files.length)} of ${String(all.length)} files, drawn with seed ${values.seed}`);

const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', '--mutate', files.join(',')], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_ROOM: room, ...(tests === undefined ? {} : { MUTATION_TESTS: tests }) },
});
process.exitCode = status ?? 1;

/** What is neither a door, a sentence nor shipped content. */
function logicIn(path) {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true }).map((name) => join(path, name));
  return names.filter((name) => name.endsWith('.ts') && !notLogic.test(name)).sort();
}

/** Each file draws a number from the seed; the smallest are taken. */
function drawn(names, count, seed) {
  const lot = (name) => [...`${seed} ${name}`].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
  return [...names].sort((left, right) => lot(left) - lot(right)).slice(0, count);
}
