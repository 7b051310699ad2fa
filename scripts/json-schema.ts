// Writes every schema of every room as JSON Schema into dist/json-schema, so that hosts in any language can validate what they store.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import * as z from 'zod';

const source = new URL('../src/', import.meta.url);
const target = new URL('../dist/json-schema/', import.meta.url);
await mkdir(target, { recursive: true });

let written = 0;
for (const room of await readdir(source)) {
  const file = new URL(`${room}/schemas.ts`, source);
  if (!existsSync(file)) continue;
  const schemas = (await import(file.href)) as Readonly<Record<string, unknown>>;
  for (const [name, schema] of Object.entries(schemas)) {
    if (!(schema instanceof z.ZodType) || !name.endsWith('Schema')) continue;
    const id = `${room}.${kebab(name.replace(/Schema$/, ''))}`;
    const json = { $id: `marops/json-schema/${id}.json`, ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) };
    await writeFile(new URL(`${id}.json`, target), `${JSON.stringify(json, null, 2)}\n`);
    written += 1;
  }
}
console.log(`${String(written)} JSON Schemas written`);

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
