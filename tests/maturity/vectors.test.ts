import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';
import { agreementAdapters } from './adapters/agreement.ts';
import { gapAdapters } from './adapters/gap-analysis.ts';
import { gateAdapters } from './adapters/gates.ts';
import { peerAdapters } from './adapters/peers.ts';
import { rankAdapters } from './adapters/ranks.ts';
import { roadmapAdapters } from './adapters/roadmaps.ts';
import { sammAdapters } from './adapters/samm.ts';
import { scoringAdapters } from './adapters/scoring.ts';
import { skillAdapters } from './adapters/skills.ts';
import { stackAdapters } from './adapters/stack.ts';
import type { Adapter } from './fixtures.ts';

interface Case {
  readonly id: string;
  readonly model: string;
  readonly answers: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

const adapters: Readonly<Record<string, Adapter>> = {
  ...agreementAdapters,
  ...gapAdapters,
  ...gateAdapters,
  ...peerAdapters,
  ...rankAdapters,
  ...roadmapAdapters,
  ...sammAdapters,
  ...scoringAdapters,
  ...skillAdapters,
  ...stackAdapters,
};

/** What a case says beside the answer: what a greedy plan reaches. */
const remarks = ['greedyObjective'];

/** Every number as close as the case promises, everything else equal, whatever the shape; what the case does not mention is free. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path = 'result'): void {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    expect(Math.abs(Number(actual) - expected), `${path}: ${String(actual)}`).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected !== 'object' || expected === null) expect(actual, path).toEqual(expected);
  else {
    if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
    for (const [key, inner] of Object.entries(expected).filter(([name]) => !remarks.includes(name)))
      expectClose((actual as Readonly<Record<string, unknown>> | undefined)?.[key], inner, tolerance, `${path}.${key}`);
  }
}

describe('published and recomputed cases', () => {
  it.each(readVectors<{ cases: readonly Case[] }>('maturity/maturity.vectors.json').cases)(
    'agree: $id',
    ({ model, answers, expected, tolerance }) => {
      const adapter = adapters[model];
      if (adapter === undefined) throw new Error(`no adapter for ${model}`);
      expectClose(adapter(answers as never, expected as never), expected, tolerance);
    },
  );
});
