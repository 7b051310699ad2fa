// One adapter for all cases of analytics.vectors.json: what a case calls `function` is a row of the table, whatever cases there are.
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';
import { attribution } from './attribution/vector-functions.ts';
import { lifetimeValues } from './lifetime-value/vector-functions.ts';
import { experiments } from './experiments/vector-functions.ts';

interface VectorCase {
  readonly id: string;
  readonly function: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tolerance: number | { readonly abs: number };
}

const functions: Readonly<Record<string, (input: never) => unknown>> = { ...experiments, ...attribution, ...lifetimeValues };

/** Compares what is expected, and only that: a null stands for "no value", which a result leaves out or sets to null. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (expected === null) {
    expect(actual ?? null, path).toBeNull();
  } else if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - expected), `${path}: got ${String(actual)}, expected ${String(expected)}`).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toEqual(expected);
  }
}

describe('published and computed figures', () => {
  const { cases } = readVectors<{ readonly cases: readonly VectorCase[] }>('kpi/analytics.vectors.json');
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const run = functions[each.function];
    if (run === undefined) throw new Error(`no row for ${each.function}`);
    expectClose(run(each.input), each.expected, typeof each.tolerance === 'number' ? each.tolerance : each.tolerance.abs, each.id);
  });
});
