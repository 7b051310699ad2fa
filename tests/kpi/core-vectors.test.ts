// One adapter for all cases of core.vectors.json: what a case calls `function`, and its KPI, is a row of a table, whatever cases there are.
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';
import { coreFunctions } from './core/vector-functions.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: never;
  readonly expected: number | null | Readonly<Record<string, number | null>>;
  readonly tolerance: number;
}

describe('the published cases of the KPI core', () => {
  const { cases } = readVectors<{ readonly cases: readonly Case[] }>('kpi/core.vectors.json');
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const run = coreFunctions[each.function];
    if (run === undefined) throw new Error(`no row for ${each.function}`);
    const found = run(each.input);
    if (each.expected === null || typeof each.expected === 'number') expectClose(found, each.expected, each.tolerance);
    else
      for (const [name, value] of Object.entries(each.expected))
        expectClose(found === null ? null : (found as Readonly<Record<string, unknown>>)[name], value, each.tolerance);
  });
});

function expectClose(found: unknown, wanted: number | null, tolerance: number): void {
  if (wanted === null) {
    expect(found).toBeNull();
  } else {
    expect(found).toBeTypeOf('number');
    expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(Math.max(tolerance, 1e-12 * Math.abs(wanted)));
  }
}
