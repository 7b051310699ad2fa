import { describe, expect, it } from 'vitest';
import { draws } from 'marops/kernel';
import type { SelectionItem, SelectionRequest } from 'marops/selection';
import { exchange } from '../../src/selection/exchange.ts';
import { instanceOf } from '../../src/selection/instance.ts';
import { keepsEveryLimit, valueOf, type Plan } from '../../src/selection/plan.ts';
import { columnsOf } from '../../src/selection/program.ts';
import { requestOf } from './enumeration.ts';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

/** Periods count from 0; what is left out stands behind the last. */
function exchanged(request: SelectionRequest, plan: Plan, budget = 1e6): Plan {
  const instance = instanceOf(request, request.items);
  return exchange(instance, columnsOf(instance), plan, budget).plan;
}

describe('exchanges', () => {
  it('add what fits, and do sooner what fits sooner', () => {
    const items = [item('A', 2, 1), item('B', 1, 1), item('nothing', 0, 1)];
    expect(exchanged({ items, capacity: { hours: 3 }, periods: 2 }, [1, 2, 2])).toEqual([0, 0, 2]);
  });

  it('swap an item for one that is worth more, also where that takes more room', () => {
    expect(exchanged({ items: [item('A', 2, 2), item('B', 3, 3)], capacity: { hours: 3 } }, [0, 1])).toEqual([1, 0]);
    expect(exchanged({ items: [item('A', 2, 2), item('B', 3, 4)], capacity: { hours: 3 } }, [0, 1])).toEqual([0, 1]);
    expect(exchanged({ items: [item('A', 3, 2), item('B', 3, 2)], capacity: { hours: 3 } }, [0, 1])).toEqual([0, 1]);
  });

  it('let two items change their periods, or the other go to a third', () => {
    // To leave A out would cost 8, more than B gains.
    const two = [item('A', 4, 2), item('B', 5, 2)];
    expect(exchanged({ items: two, capacity: { hours: 2 }, periods: 2 }, [0, 1])).toEqual([1, 0]);
    expect(exchanged({ items: [item('A', 2, 2), item('B', 5, 1)], capacity: { hours: [2, 1, 2] } }, [0, 1])).toEqual([2, 0]);
    expect(exchanged({ items: [item('A', 2, 2, { latest: 1 }), item('B', 5, 1)], capacity: { hours: [2, 1, 2] } }, [0, 1])).toEqual([0, 1]);
  });

  it('leave alone what gains nothing', () => {
    const request = { items: [item('A', 5, 1), item('B', 0, 1)], capacity: { hours: 3 }, periods: 2, weights: [1, 1] };
    expect(exchanged(request, [1, 1])).toEqual([1, 1]);
    expect(exchanged({ ...request, weights: [2, 1] }, [1, 1])).toEqual([0, 1]);
  });

  it('mind every dimension', () => {
    const both = (id: string, value: number, hours: number, money: number): SelectionItem => ({ id, value, cost: { hours, money } });
    const capacity = { hours: 3, money: 3 };
    expect(exchanged({ items: [both('A', 2, 1, 1), both('B', 3, 1, 3)], capacity }, [0, 1])).toEqual([1, 0]);
    expect(exchanged({ items: [both('A', 2, 3, 1), both('B', 3, 1, 4), both('C', 3, 3, 3)], capacity }, [0, 1, 1])).toEqual([1, 1, 0]);
  });

  it('keep windows, prerequisites and duties', () => {
    const items = [
      item('base', 1, 2),
      item('top', 9, 2, { requires: ['base'] }),
      item('late', 9, 2, { earliest: 2 }),
      item('duty', 1, 2, { mandatory: true }),
    ];
    const plan = [0, 3, 3, 1];
    const better = exchanged({ items, capacity: { hours: 2 }, periods: 3 }, plan);
    // The duty may wait for the third period, or either of the others come there; "top" never before "base".
    expect(better[0]).toBe(0);
    expect(better[3]).toBeLessThan(3);
    expect(better[1]! < 3 || better[2]! < 3).toBe(true);
  });

  it('never break a limit nor lose value, and stop where the steps end', () => {
    const draw = draws(20_261_128);
    let better = 0;
    for (let run = 0; run < 60; run += 1) {
      const request = requestOf(draw, { items: 12, periods: 3, largest: 9 });
      const free = { ...request, items: request.items.map((each) => ({ ...each, mandatory: false })) };
      const instance = instanceOf(free, free.items);
      const nothing = free.items.map(() => 3);
      const plan = exchanged(free, nothing);
      expect(keepsEveryLimit(instance, plan)).toBe(true);
      expect(valueOf(instance, plan)).toBeGreaterThanOrEqual(0);
      if (valueOf(instance, plan) > 0) better += 1;
      expect(exchanged(free, nothing, 0)).toEqual(nothing);
      expect(exchanged(free, plan)).toEqual(plan);
    }
    expect(better).toBeGreaterThan(40);
  });
});
