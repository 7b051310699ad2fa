import loadHighs from 'highs';
import { assess, gaps, roadmap, type Roadmap } from 'marops/maturity';
import { marketingOperations } from 'marops/maturity/models';
import { highsSolver } from 'marops/selection/highs';
import { describe, expect, it } from 'vitest';
import { at } from './fixtures.ts';

const everything = gaps(
  assess([], marketingOperations, { at }),
  marketingOperations.nodes.map(({ id }) => ({ node: id, level: 5 })),
);
const quarters = (count: number, days: number): readonly number[] => new Array<number>(count).fill(days);

/** Steps that come before what they need, and periods that hold more than their capacity. */
function faults({ steps, capacity }: Roadmap): readonly string[] {
  const period = new Map(steps.map((step) => [step.practice, step.period]));
  const early = everything.practices.flatMap(({ practice, requires }) =>
    requires.filter((id) => (period.get(id) ?? Infinity) > (period.get(practice) ?? Infinity)),
  );
  const used = capacity.map((_, index) => steps.filter((step) => step.period === index + 1).reduce((sum, { effort }) => sum + effort, 0));
  return [...early, ...used.flatMap((effort, index) => (effort > capacity[index]! ? [`period ${String(index + 1)}`] : []))];
}

describe('the way through the whole model of marketing operations', () => {
  it('is proven best by the search of the library for one person and four quarters', () => {
    const plan = roadmap(everything, { capacity: quarters(4, 60) });
    expect([plan.selection.status, plan.selection.gap, faults(plan)]).toEqual(['optimal', 0, []]);
    expect(plan.steps.length + plan.backlog.length).toBe(everything.practices.length);
    expect(plan.withoutEffort).toEqual([]);
  });

  it('comes with an honest gap for eight quarters: the best plan, proven by HiGHS, lies between its value and its bound', async () => {
    const capacity = quarters(8, 60);
    const own = roadmap(everything, { capacity });
    const proven = roadmap(everything, { capacity, solver: highsSolver(await loadHighs()) });
    const { status, value, bound, gap } = own.selection;
    expect([faults(own), proven.selection.status, faults(proven)]).toEqual([[], 'optimal', []]);
    expect(value).toBeLessThanOrEqual(proven.selection.value!);
    expect(bound).toBeGreaterThanOrEqual(proven.selection.value!);
    expect(gap).toBeCloseTo((bound! - value!) / bound!, 12);
    expect(status).toBe(gap === 0 ? 'optimal' : 'feasible');
    expect(gap).toBeLessThan(0.02);
  });

  it('is as long as its longest chain of practices that build on one another', () => {
    const { criticalPath } = roadmap(everything, { capacity: [0], limit: 1 });
    const requires = new Map(
      marketingOperations.nodes.flatMap(({ practices = [] }) => practices.map((each) => [each.id, each.requires ?? []] as const)),
    );
    expect(criticalPath.slice(1).every((id, index) => requires.get(id)?.includes(criticalPath[index]!))).toBe(true);
    expect(requires.get(criticalPath[0]!)).toEqual([]);
    const chain = (id: string): number => 1 + Math.max(0, ...(requires.get(id) ?? []).map(chain));
    expect(criticalPath.length).toBe(Math.max(...[...requires.keys()].map(chain)));
  });
});
