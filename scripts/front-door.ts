// Writes dist/index.* from src/index.ts. A bundler would turn the namespaces of the front door into objects that are filled at load time, in the
// chunk that every room shares, and nothing of the kernel could be left out any more. As plain re-exports they cost nothing until they are used.
import { readFile, writeFile } from 'node:fs/promises';

const dist = new URL('../dist/', import.meta.url);
const source = await readFile(new URL('../src/index.ts', import.meta.url), 'utf8');
const rooms = [...source.matchAll(/^export \* as (\w+) from '\.\/(\w+)\/index\.ts';$/gm)].map(([, name, folder]) => ({
  name: String(name),
  folder: String(folder),
}));

const modules = (extension: string): string =>
  rooms.map(({ name, folder }) => `export * as ${name} from './${folder}/index.${extension}';\n`).join('');
const common = rooms.map(({ name, folder }) => `exports.${name} = require('./${folder}/index.cjs');\n`).join('');

await Promise.all([
  writeFile(new URL('index.js', dist), modules('js')),
  writeFile(new URL('index.d.ts', dist), modules('js')),
  writeFile(new URL('index.cjs', dist), `'use strict';\n${common}`),
  writeFile(new URL('index.d.cts', dist), modules('cjs')),
]);
console.log(`the front door opens on ${rooms.map(({ name }) => name).join(', ')}`);
