import { describe, expect, it } from 'vitest';
import { columnBy, planFrom, spell } from '../../src/selection/columns.ts';

describe('columns that say "done by"', () => {
  // Two items over three periods: one can be done in the first and the last, the other in the second.
  const columns = { first: [0, 2], possible: [[0, 2], [1]], item: [0, 0, 1], value: [2, 1, 1], effort: [0, 1, 1], rows: [] };

  it('are found by item and period, and only where the item can be done by then', () => {
    expect([-1, 0, 1, 2].map((period) => columnBy(columns, 0, period))).toEqual([undefined, 0, 0, 1]);
    expect([0, 1, 2].map((period) => columnBy(columns, 1, period))).toEqual([undefined, 2, 2]);
  });

  it('spell plans, and are read back', () => {
    for (const plan of [
      [0, 1],
      [2, 3],
      [3, 3],
    ])
      expect(planFrom(columns, spell(columns, plan), 3)).toEqual(plan);
    expect(spell(columns, [2, 3])).toEqual([0, 1, 0]);
  });

  it('are set only above a half', () => {
    expect(planFrom(columns, [0.5, 0.999, 0.5], 3)).toEqual([2, 3]);
  });
});
