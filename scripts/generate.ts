// npm run generate             writes every page that is made from definitions
// npm run generate -- --check  fails when one of them is out of date
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a generator exports as default: texts by path, from the root of the project. */
type Generator = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

const root = new URL('../', import.meta.url);
const folder = new URL('generate/', import.meta.url);
const check = process.argv.includes('--check');
const outOfDate: string[] = [];

for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
  const { default: generate } = (await import(new URL(file, folder).href)) as { default: Generator };
  for (const [path, text] of Object.entries(await generate())) {
    const target = new URL(path, root);
    const present = await readFile(target, 'utf8').catch(() => '');
    if (present === text) continue;
    outOfDate.push(path);
    if (check) continue;
    await mkdir(dirname(target.pathname), { recursive: true });
    await writeFile(target, text);
  }
}

console.log(
  outOfDate.length === 0 ? 'generated pages are up to date' : `${check ? 'out of date, run npm run generate' : 'written'}: ${outOfDate.join(', ')}`,
);
if (check && outOfDate.length > 0) process.exitCode = 1;
