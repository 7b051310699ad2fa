import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const source = new URL('../../src/', import.meta.url);
const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the doors of the package', () => {
  it.each(rooms.map(({ name }) => name))('%s is entered by its public name', (room) => {
    expect(Object.keys(manifest.exports)).toContain(`./${room}`);
    expect(existsSync(new URL(`${room}/index.ts`, source))).toBe(true);
  });

  it.each(Object.keys(manifest.exports).filter((name) => !/\*|package\.json/.test(name)))('%s leads to a source file', (name) => {
    const candidates = [`${name}/index.ts`, `${name}.ts`];
    expect(candidates.some((path) => existsSync(new URL(path, source)))).toBe(true);
  });

  it.each(rooms.map(({ name }) => name))('the door of %s names what it exports, one by one', (room) => {
    expect(readFileSync(new URL(`${room}/index.ts`, source), 'utf8')).not.toMatch(/export \*/);
  });
});
