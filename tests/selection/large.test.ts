import { describe, expect, it } from 'vitest';
import { draws } from 'marops/kernel';
import { select, type SelectionItem, type SelectionRequest } from 'marops/selection';

/** Items that are each worth their cost and a hundred more, which a fractional bound cannot tell apart. */
function alike(count: number, more: Partial<SelectionRequest> = {}): SelectionRequest {
  const { below } = draws(7);
  const items = Array.from({ length: count }, (_, index): SelectionItem => {
    const hours = 1 + below(1_000);
    return { id: `item ${String(index)}`, value: hours + 100, cost: { hours } };
  });
  return { items, capacity: { hours: Math.floor(items.reduce((sum, { cost }) => sum + cost['hours']!, 0) / 2) }, ...more };
}

function methodOf(request: SelectionRequest, limit = 300): string {
  return select(request, { limit }).proof.method;
}

describe('one period and one dimension', () => {
  it('are solved with their ties however alike the items are', () => {
    const { status, gap, proof } = select(alike(200));
    expect([status, gap, proof.method, proof.tieBreak]).toEqual(['optimal', 0, 'dynamic-programming', 'proven']);
  });

  it('spare effort among plans worth the same, and then take the earliest items', () => {
    const item = (id: string, value: number, hours: number): SelectionItem => ({ id, value, cost: { hours } });
    const ids = (items: readonly SelectionItem[]): readonly string[] => select({ items, capacity: { hours: 6 } }).chosen.map(({ id }) => id);
    expect(ids([item('A', 5, 6), item('B', 5, 4)])).toEqual(['B']);
    expect(ids([item('A', 5, 4), item('B', 5, 4)])).toEqual(['A']);
    expect(ids([item('A', 0, 0), item('B', 0, 1), item('C', 1, 0)])).toEqual(['A', 'C']);
  });

  it('have no plan when what is mandatory does not fit', () => {
    const items: readonly SelectionItem[] = [
      { id: 'A', value: 1, cost: { hours: 3 }, mandatory: true },
      { id: 'B', value: 9, cost: { hours: 3 }, mandatory: true },
    ];
    const { status, conflict, proof } = select({ items, capacity: { hours: 5 } });
    expect([status, proof.method, proof.tieBreak]).toEqual(['infeasible', 'dynamic-programming', 'open']);
    expect(conflict.map(({ kind }) => kind)).toEqual(['capacity', 'mandatory', 'mandatory']);
    expect(select({ items, capacity: { hours: 6 } }).value).toBe(10);
  });

  it('leave out what needs an item whose figures cannot be used', () => {
    const items: readonly SelectionItem[] = [
      { id: 'A', value: 1, cost: { hours: -1 } },
      { id: 'B', value: 9, cost: { hours: 1 }, requires: ['A'] },
      { id: 'C', value: 2, cost: { hours: 1 } },
    ];
    const { chosen, proof } = select({ items, capacity: { hours: 5 } });
    expect([chosen.map(({ id }) => id), proof.method]).toEqual([['C'], 'dynamic-programming']);
  });

  it('may stand beside dimensions, groups and counts that cannot bind', () => {
    const [a, b] = [
      { id: 'A', value: 3, cost: { hours: 2, money: 4 } },
      { id: 'B', value: 3, cost: { hours: 2, money: 4 } },
    ];
    const request = { items: [a, b], capacity: { hours: 3, money: 8 } };
    expect(methodOf({ ...request, maxItems: 2, exclusive: [['A', 'A']] })).toBe('dynamic-programming');
    for (const other of [
      { ...request, capacity: { hours: 3, money: 7 } },
      { ...request, maxItems: 1 },
      { ...request, exclusive: [['A', 'B']] },
      { ...request, shares: [{ tag: 'brand', of: 'hours', max: 1 }] },
      { ...request, periods: 2 },
      { ...request, items: [a, { ...b, requires: ['A'] }] },
    ] satisfies readonly SelectionRequest[]) {
      expect(methodOf(other)).not.toBe('dynamic-programming');
    }
  });

  it('are searched when the table would be larger than the limit, or than any table may be', () => {
    expect(methodOf(alike(30), 0.001)).not.toBe('dynamic-programming');
    const fine = { id: 'A', value: 1, cost: { hours: 5_000_001 } };
    expect(methodOf({ items: [fine, { ...fine, id: 'B', cost: { hours: 5_000_002 } }], capacity: { hours: 6_000_000 } })).toBe('bound-match');
    expect(methodOf({ items: [fine, { ...fine, id: 'B' }], capacity: { hours: 6_000_000 } })).toBe('dynamic-programming');
  });
});

describe('several periods', () => {
  const { below } = draws(5);
  const items = Array.from({ length: 65 }, (_, index): SelectionItem => ({
    id: String(index),
    value: 1 + below(20),
    cost: { days: 1 + below(12) },
    requires: index < 2 ? [] : [...new Set([below(index), ...(index % 3 === 0 ? [below(index)] : [])])].map(String),
  }));
  const request: SelectionRequest = { items, capacity: { days: 37 }, periods: 8 };
  const proven = select(request);

  it('of 65 items with their prerequisites are proven, ties included', () => {
    expect([proven.status, proven.gap, proven.proof.method, proven.proof.tieBreak]).toEqual(['optimal', 0, 'period-by-period', 'proven']);
  });

  it('give a plan that keeps every limit under a bound that holds, the same each time, when the search is cut short', () => {
    const first = select(request, { limit: 2 });
    expect(first.status).toBe('feasible');
    expect(first.value).toBeLessThanOrEqual(proven.value ?? 0);
    expect(first.bound).toBeGreaterThanOrEqual(proven.value ?? Infinity);
    expect(first.gap).toBeCloseTo(((first.bound ?? 0) - (first.value ?? 0)) / (first.bound ?? 1), 12);
    expect(first.gap).toBeLessThan(0.1);
    expect(first.use.every(({ slack }) => slack >= 0)).toBe(true);
    expect(select(request, { limit: 2 })).toEqual(first);
  });

  it('have a bound that holds however short the search is', () => {
    for (const limit of [0.01, 0.1, 0.5, 1, 5, 10, 20]) {
      const { value, bound, status } = select(request, { limit });
      expect(bound).toBeGreaterThanOrEqual(proven.value ?? Infinity);
      expect(value).toBeLessThanOrEqual(proven.value ?? 0);
      if (status === 'optimal') expect(value).toBe(proven.value);
    }
  });

  it('of a thousand items and more are planned too', () => {
    const many = Array.from({ length: 1_001 }, (_, index): SelectionItem => ({
      id: String(index),
      value: 1 + below(20),
      cost: { days: 1 + below(12) },
    }));
    const { status, gap } = select({ items: many, capacity: { days: 500 }, periods: 2 }, { limit: 30 });
    expect(['optimal', 'feasible']).toContain(status);
    expect(gap).toBeLessThan(0.01);
  }, 30_000);

  it('that are few and wide come within three quarters of a per cent of the bound', () => {
    const draw = draws(20_261_124);
    const wide = Array.from({ length: 200 }, (_, index): SelectionItem => ({
      id: String(index),
      value: 10 + draw.below(91),
      cost: { days: 5 + draw.below(46) },
      requires: index < 2 ? [] : [...new Set([draw.below(index), ...(index % 2 === 0 ? [draw.below(index)] : [])])].map(String),
    }));
    const { value, bound, gap } = select({ items: wide, capacity: { days: 700 }, periods: 4 });
    expect(bound).toBeGreaterThanOrEqual(value ?? Infinity);
    expect(gap).toBeLessThan(0.0075);
  }, 60_000);

  it('of items that require one another in a chain of ten thousand come back too', () => {
    const chain = Array.from({ length: 10_000 }, (_, index): SelectionItem => ({
      id: String(index),
      value: 1 + below(20),
      cost: { days: 1 + below(12) },
      requires: index === 0 ? [] : [String(index - 1)],
    }));
    const { status, value, bound } = select({ items: chain, capacity: { days: 5_000 } }, { limit: 5 });
    expect(status).toBe('feasible');
    expect(bound).toBeGreaterThan(value ?? Infinity);
  }, 60_000);
});
