// npm run mutation -- kernel                          mutates one room and runs that room's tests
// npm run mutation -- kernel src/kernel/expression    only a part of it
// npm run mutation -- kpi src/kpi/attribution 'tests/kpi/{attribution,analytics}*{/,}*.test.ts'    and by these tests alone
import { spawnSync } from 'node:child_process';

const [room, folder = `src/${room}`, tests] = process.argv.slice(2);
if (room === undefined) throw new Error('name a room: npm run mutation -- kernel');

// Stryker splits the list at commas, so no pattern may hold one.
const notLogic = [
  'index.ts',
  'schemas.ts',
  'messages.ts',
  '*-messages.ts',
  'compliance/packs/**',
  'catalogue/**',
  'maturity/models/**',
  'templates/**',
];
const wanted = folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`;
const files = [wanted, ...notLogic.map((pattern) => `!src/**/${pattern}`)].join(',');
const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', '--mutate', files], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_ROOM: room, ...(tests === undefined ? {} : { MUTATION_TESTS: tests }) },
});
process.exitCode = status ?? 1;
