import { describe, expect, it } from 'vitest';
import { draws, type Draws } from 'marops/kernel';
import { frontier, select, type SelectionItem, type SelectionRequest } from 'marops/selection';

function drawn(draw: Draws, periods: number): SelectionRequest {
  const items = Array.from({ length: 5 }, (_, index): SelectionItem => ({
    id: String(index),
    value: draw.below(9),
    cost: { hours: 1 + draw.below(6), money: draw.below(6) },
    requires: index > 0 && draw.uniform() < 0.4 ? [String(draw.below(index))] : [],
  }));
  return { items, capacity: { hours: 3 + draw.below(6), money: 3 + draw.below(6) }, periods };
}

/** Amount and value of every plan that no other dominates, by looking at all plans; the capacity of the dimension is no limit. */
function byEnumeration({ items, capacity, periods = 1 }: SelectionRequest, dimension: string): readonly (readonly [number, number])[] {
  const choices = periods + 1;
  const sum = (counts: (index: number) => boolean, of: string): number =>
    items.reduce((total, { cost }, index) => total + (counts(index) ? cost[of]! : 0), 0);
  const all = Array.from({ length: choices ** items.length }, (_, code) => items.map((_, item) => Math.floor(code / choices ** item) % choices))
    .filter((plan) => items.every(({ requires = [] }, index) => plan[index] === periods || requires.every((id) => plan[Number(id)]! <= plan[index]!)))
    .filter((plan) =>
      Object.entries(capacity).every(
        ([of, amount]) =>
          of === dimension ||
          Array.from({ length: periods }, (_, period) => period).every((period) => sum((index) => plan[index] === period, of) <= Number(amount)),
      ),
    )
    .map(
      (plan) =>
        [
          sum((index) => plan[index]! < periods, dimension),
          items.reduce((total, { value }, index) => total + value * (periods - plan[index]!), 0),
        ] as const,
    );
  const isDominated = ([amount, value]: readonly [number, number]): boolean =>
    value === 0 || all.some(([other, worth]) => (other < amount && worth >= value) || (other <= amount && worth > value));
  const best = new Map(all.filter((point) => !isDominated(point)));
  return [...best].sort(([left], [right]) => left - right);
}

describe('a frontier', () => {
  for (const periods of [1, 2, 3]) {
    for (const dimension of ['hours', 'money']) {
      it(`holds what no plan dominates, by looking at every plan: ${dimension} over ${String(periods)} ${periods === 1 ? 'period' : 'periods'}`, () => {
        const draw = draws(20_261_124 + periods);
        for (let run = 0; run < 12; run += 1) {
          const request = drawn(draw, periods);
          const { points, isComplete, dimension: named } = frontier(request, { dimension });
          expect({ request, points: points.map(({ amount, value }) => [amount, value]) }).toEqual({
            request,
            points: byEnumeration(request, dimension),
          });
          expect([isComplete, named]).toEqual([true, dimension]);
        }
      });
    }
  }

  const items = [
    { id: 'A', value: 8, cost: { hours: 60, money: 1 } },
    { id: 'B', value: 7, cost: { hours: 50, money: 3 } },
    { id: 'C', value: 6, cost: { hours: 40, money: 2 } },
  ];

  it('says when each item is done', () => {
    const { points } = frontier({ items, capacity: { hours: 100, money: 3 }, periods: 2 }, { dimension: 'hours' });
    expect(points.at(-1)).toEqual({ amount: 150, value: 35, items: ['A', 'B', 'C'], periods: [1, 2, 1] });
  });

  it('goes through the first dimension when none is named, and its dearest point is what the others allow', () => {
    const { dimension, points } = frontier({ items, capacity: { hours: 100, money: 4 } });
    expect(dimension).toBe('hours');
    expect(points.at(-1)?.value).toBe(select({ items, capacity: { hours: 1_000, money: 4 } }).value);
  });

  it('is refused for a dimension that the capacity has not', () => {
    expect(() => frontier({ items, capacity: { hours: 1, money: 1 } }, { dimension: 'days' })).toThrow(
      'dimension must be one of the known names (hours, money), got "days"',
    );
  });

  it('says when points are missing, or a point was not proven', () => {
    const short = items.map(({ cost: { hours }, ...item }) => ({ ...item, cost: { hours } }));
    expect(frontier({ items: short, capacity: { hours: 1 } }, { points: 2 })).toMatchObject({
      isComplete: false,
      points: [{ amount: 110 }, { amount: 150 }],
    });
    expect(frontier({ items: short, capacity: { hours: 1 } }, { points: 7 })).toMatchObject({ isComplete: false });
    expect(frontier({ items: short, capacity: { hours: 1 } }, { points: 8 })).toMatchObject({ isComplete: true });
  });

  it('has no point when nothing is worth anything, or nothing may be done', () => {
    expect(frontier({ items: [], capacity: { hours: 1 } })).toEqual({ dimension: 'hours', points: [], isComplete: true });
    const stuck = [{ id: 'A', value: 1, cost: { hours: 1, money: 9 }, mandatory: true }];
    expect(frontier({ items: stuck, capacity: { hours: 1, money: 1 } })).toEqual({ dimension: 'hours', points: [], isComplete: true });
  });

  it('ends at an item that costs nothing', () => {
    const free = [{ id: 'A', value: 1, cost: { hours: 0 } }];
    expect(frontier({ items: free, capacity: { hours: 1 } })).toEqual({
      dimension: 'hours',
      points: [{ amount: 0, value: 1, items: ['A'], periods: [1] }],
      isComplete: true,
    });
  });
});
