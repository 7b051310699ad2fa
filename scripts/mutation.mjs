// npm run mutation -- kernel                          mutates one room and runs that room's tests
// npm run mutation -- kernel src/kernel/expression    only a part of it
import { spawnSync } from 'node:child_process';

const [room, folder = `src/${room}`] = process.argv.slice(2);
if (room === undefined) throw new Error('name a room: npm run mutation -- kernel');

const data = '{packs,catalogue,models,templates}';
const files = folder.endsWith('.ts') ? folder : `${folder}/**/*.ts,!src/**/{index,schemas,messages,*-messages}.ts,!src/**/${data}/**`;
const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', '--mutate', files], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_ROOM: room },
});
process.exitCode = status ?? 1;
