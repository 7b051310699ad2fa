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
  readonly expected: {
    readonly optimum: number;
    readonly selected?: readonly number[];
    readonly uniqueOptimum?: boolean;
    readonly greedyByRatio?: unknown;
  };
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
    readonly options?: { readonly samePeriod?: boolean; readonly weights?: readonly number[] };
  };
  readonly expected: {
    readonly objective: number;
    readonly plan: Readonly<Record<string, number | null>>;
    readonly effortPerPeriod?: readonly number[];
    readonly scheduledEffort?: number;
    readonly cumulativeValue?: readonly number[];
    readonly greedyObjective?: number;
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

/** Where a selection stands by the tie-break: what it takes of the first resource, then each item, chosen ones first. */
function placeOf({ items }: PortfolioCase['input'], selected: readonly number[]): readonly number[] {
  const effort = selected.reduce((sum, item) => sum + items[item]!.costs[0]!, 0);
  return [effort, ...items.map((_, item) => (selected.includes(item) ? 0 : 1))];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((each, at) => each !== other[at]);
  return first < 0 || one[first]! < other[first]!;
}

describe('the published portfolios', () => {
  const { cases } = readVectors<{ cases: readonly PortfolioCase[] }>('prioritisation/prioritisation.vectors.json');
  for (const { id, input, expected, tolerance } of cases.filter(({ method }) => method === 'portfolio')) {
    it(`come out at their optimum, proven: ${id}`, () => {
      const { optimum, selected, uniqueOptimum, greedyByRatio } = expected;
      const { status, value, chosen } = select(portfolioRequest(input));
      expect(status).toBe('optimal');
      expect(Math.abs((value ?? 0) - optimum)).toBeLessThanOrEqual(tolerance);
      if (typeof greedyByRatio === 'number') expect(value).toBeGreaterThanOrEqual(greedyByRatio - tolerance);
      if (selected === undefined) return;
      const ours = chosen.map((item) => input.items.findIndex((each) => each.id === item.id));
      // Where several are as good, the published one need not be the one that our tie-break names.
      if (uniqueOptimum === true) expect(ours).toEqual([...selected].sort((one, other) => one - other));
      else expect(isBefore(placeOf(input, ours), placeOf(input, selected))).toBe(true);
    });
  }
});

describe('the roadmaps', () => {
  const { cases } = readVectors<{ cases: readonly RoadmapCase[] }>('maturity/maturity.vectors.json');
  for (const { id, answers, expected } of cases.filter(({ model }) => model.startsWith('roadmap'))) {
    it(`come out as the one plan that the tie-break names: ${id}`, () => {
      const { status, value, chosen, left, use, cumulativeValue, proof } = select({
        items: answers.items.map(({ effort, ...item }) => ({ ...item, cost: { effort } })),
        capacity: { effort: answers.periods.map(({ capacity }) => capacity) },
        ...answers.options,
      });
      const perPeriod = use.map(({ used }) => used);
      const { greedyObjective = 0, ...rest } = expected;
      expect({
        objective: value,
        plan: Object.fromEntries([...chosen.map((item) => [item.id, item.period] as const), ...left.map((item) => [item.id, null] as const)]),
        effortPerPeriod: perPeriod,
        scheduledEffort: perPeriod.reduce((sum, used) => sum + used, 0),
        cumulativeValue,
      }).toMatchObject(rest);
      expect([status, proof.tieBreak]).toEqual(['optimal', 'proven']);
      expect(value).toBeGreaterThanOrEqual(greedyObjective);
    });
  }
});
