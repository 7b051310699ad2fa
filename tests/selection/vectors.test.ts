import { describe, expect, it } from 'vitest';
import { select, type SelectionRequest } from 'marops/selection';
import { readVectors } from '../house/vectors.ts';

interface PortfolioCase {
  readonly id: string;
  readonly method: string;
  readonly input: {
    readonly items: readonly { readonly id: string; readonly value: number; readonly costs: readonly number[]; readonly tags?: readonly string[] }[];
    readonly capacities: readonly number[];
    readonly requires?: readonly (readonly [number, number])[];
    readonly exclusive?: readonly (readonly number[])[];
    readonly shares?: readonly { readonly tag: string; readonly min?: number; readonly max?: number; readonly dimension: number }[];
    readonly maxItems?: number;
  };
  readonly expected: { readonly optimum: number; readonly selected?: readonly number[]; readonly uniqueOptimum?: boolean };
  readonly tolerance: number;
}

interface RoadmapCase {
  readonly id: string;
  readonly model: string;
  readonly answers: {
    readonly periods: readonly { readonly capacity: number }[];
    readonly items: readonly {
      readonly id: string;
      readonly effort: number;
      readonly value: number;
      readonly requires: readonly string[];
      readonly earliest?: number;
      readonly latest?: number;
      readonly mandatory?: boolean;
    }[];
    readonly options?: { readonly samePeriod?: boolean };
  };
  readonly expected: {
    readonly objective: number;
    readonly plan: Readonly<Record<string, number | null>>;
    readonly effortPerPeriod: readonly number[];
    readonly scheduledEffort: number;
    readonly cumulativeValue: readonly number[];
    readonly greedyObjective: number;
  };
}

function portfolioRequest({ items, capacities, requires = [], exclusive = [], shares = [], maxItems }: PortfolioCase['input']): SelectionRequest {
  const name = (dimension: number): string => `resource ${String(dimension + 1)}`;
  return {
    items: items.map(({ id, value, costs, tags = [] }, index) => ({
      id,
      value,
      tags,
      cost: Object.fromEntries(costs.map((cost, dimension) => [name(dimension), cost])),
      requires: requires.filter(([item]) => item === index).map(([, needed]) => items[needed]!.id),
    })),
    capacity: Object.fromEntries(capacities.map((capacity, dimension) => [name(dimension), capacity])),
    exclusive: exclusive.map((group) => group.map((item) => items[item]!.id)),
    shares: shares.map(({ dimension, ...limit }) => ({ ...limit, of: name(dimension) })),
    ...(maxItems === undefined ? {} : { maxItems }),
  };
}

describe('the published portfolios', () => {
  const { cases } = readVectors<{ cases: readonly PortfolioCase[] }>('selection/prioritisation.vectors.json');
  for (const { id, input, expected, tolerance } of cases.filter(({ method }) => method === 'portfolio')) {
    it(`come out at their optimum, proven: ${id}`, () => {
      const result = select(portfolioRequest(input));
      expect(result.status).toBe('optimal');
      expect(Math.abs((result.value ?? 0) - expected.optimum)).toBeLessThanOrEqual(tolerance);
      if (expected.selected !== undefined) {
        expect(result.chosen.map((item) => item.id)).toEqual(expected.selected.map((item) => input.items[item]!.id));
      }
    });
  }
});

describe('the roadmaps', () => {
  const { cases } = readVectors<{ cases: readonly RoadmapCase[] }>('selection/maturity.vectors.json');
  for (const { id, answers, expected } of cases.filter(({ model }) => model.startsWith('roadmap'))) {
    it(`come out as the one plan that the tie-break names: ${id}`, () => {
      const result = select({
        items: answers.items.map(({ effort, ...item }) => ({ ...item, cost: { effort } })),
        capacity: { effort: answers.periods.map(({ capacity }) => capacity) },
        ...answers.options,
      });
      const plan = Object.fromEntries([
        ...result.chosen.map((item) => [item.id, item.period] as const),
        ...result.left.map((item) => [item.id, null] as const),
      ]);
      expect(plan).toEqual(expected.plan);
      expect(result.value).toBe(expected.objective);
      expect(result.use.map(({ used }) => used)).toEqual(expected.effortPerPeriod);
      expect(result.cumulativeValue).toEqual(expected.cumulativeValue);
      expect(result.proof.tieBreak).toBe('proven');
      expect(result.value).toBeGreaterThanOrEqual(expected.greedyObjective);
    });
  }
});
