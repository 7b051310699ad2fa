import { describe, expect, it } from 'vitest';
import { frontier, select } from 'marops/selection';

const outcomes = [
  { id: 'A', value: 8, cost: { hours: 60 } },
  { id: 'B', value: 7, cost: { hours: 50 } },
  { id: 'C', value: 6, cost: { hours: 40 } },
];

describe('practices', () => {
  it('PRI-10 outcomes and available time are negotiated until they fit', () => {
    const result = select({ items: outcomes, capacity: { hours: 100 } });
    expect(result.chosen.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(result).toMatchObject({ status: 'optimal', value: 14, use: [{ used: 100, slack: 0 }] });
  });

  it('PRI-11 the sweet spot is seen, because no point on the frontier is dominated', () => {
    const { points, isComplete } = frontier({ items: outcomes, capacity: { hours: 100 } });
    expect(points.map(({ amount, value }) => [amount, value])).toEqual([
      [40, 6],
      [50, 7],
      [60, 8],
      [90, 13],
      [100, 14],
      [110, 15],
      [150, 21],
    ]);
    expect(isComplete).toBe(true);
  });

  it('PRI-19 the tool that fits needs and budget best is chosen, and a better one over budget is named', () => {
    const tools = [
      { id: 'first', value: 0.82, cost: { budget: 30_000 } },
      { id: 'second', value: 0.9, cost: { budget: 55_000 } },
      { id: 'third', value: 0.75, cost: { budget: 18_000 } },
    ];
    const result = select({ items: tools, capacity: { budget: 40_000 }, exclusive: [tools.map(({ id }) => id)] });
    expect(result.chosen.map(({ id }) => id)).toEqual(['first']);
    expect(result.left.map(({ id, reason }) => [id, reason.code, reason.message])).toEqual([
      ['second', 'too-big', 'is larger than every capacity it could use: 15000 more budget than there is'],
      ['third', 'excluded', 'shares a group with first, of which at most one may be chosen'],
    ]);
  });
});
