import { describe, expect, it } from 'vitest';
import { select, type SelectionItem, type SelectionRequest } from 'marops/selection';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

function saidOfLeft(request: SelectionRequest): readonly (readonly [id: string, message: string])[] {
  return select(request).left.map(({ id, reason }) => [id, reason.message]);
}

function saidOfChosen(request: SelectionRequest): readonly (readonly [id: string, message: string | null])[] {
  return select(request).chosen.map(({ id, notEarlier }) => [id, notEarlier?.message ?? null]);
}

describe('the reason of an item that was left out', () => {
  it('says how much is missing in the period that it comes closest to fit into', () => {
    const both = (hours: number, money: number): SelectionItem => ({ id: 'A', value: 1, cost: { hours, money } });
    const capacity = { hours: [5, 3], money: [3, 5] };
    // In period 1 half of the money is missing, in period 2 a quarter of the hours.
    expect(saidOfLeft({ items: [both(4, 6)], capacity })).toEqual([['A', 'is larger than every capacity it could use: 1 more hours than there is']]);
    expect(saidOfLeft({ items: [both(9, 4)], capacity })).toEqual([['A', 'is larger than every capacity it could use: 4 more hours than there is']]);
    expect(saidOfLeft({ items: [{ ...both(4, 4), latest: 1 }], capacity })).toEqual([
      ['A', 'is larger than every capacity it could use: 1 more money than there is'],
    ]);
    expect(saidOfLeft({ items: [item('A', 1, 0.3)], capacity: { hours: [0.1, 0.2] } })).toEqual([
      ['A', 'is larger than every capacity it could use: 0.1 more hours than there is'],
    ]);
  });

  it('says it of the dimension that is missed most', () => {
    const items = [{ id: 'A', value: 1, cost: { hours: 6, money: 9 } }];
    expect(saidOfLeft({ items, capacity: { hours: 5, money: 3 } })).toEqual([
      ['A', 'is larger than every capacity it could use: 6 more money than there is'],
    ]);
  });

  it('looks only at the window of the item', () => {
    expect(saidOfLeft({ items: [item('A', 1, 4, { earliest: 2 })], capacity: { hours: [9, 3, 1] } })).toEqual([
      ['A', 'is larger than every capacity it could use: 1 more hours than there is'],
    ]);
  });

  it('names what it needs, whether that was left out or could not be used', () => {
    const items = [item('bad', 1, -1), item('first', 9, 1, { requires: ['bad'] }), item('second', 9, 1, { requires: ['first'] })];
    expect(saidOfLeft({ items, capacity: { hours: 5 } })).toEqual([
      ['first', 'needs bad, whose figures cannot be used'],
      ['second', 'needs first, which is left out'],
    ]);
  });

  it('names the fewest that would have to go, and what they are worth', () => {
    const items = [item('A', 5, 3), item('B', 4, 3), item('C', 7, 6), item('D', 2, 3)];
    expect(saidOfLeft({ items, capacity: { hours: 6 } })).toEqual([
      ['C', 'is worth 7; to make room, B, A would have to go, worth 9'],
      ['D', 'is worth 2; to make room, B would have to go, worth 4'],
    ]);
  });

  it('counts what it would be worth in the period where room is made', () => {
    const items = [item('A', 5, 3), item('B', 4, 3, { earliest: 2 }), item('C', 3, 3, { earliest: 2 })];
    expect(saidOfLeft({ items, capacity: { hours: 3 }, periods: 2 })).toEqual([['C', 'is worth 3; to make room, B would have to go, worth 4']]);
  });

  it('weighs by period, and names the cheapest exchange rather than the first', () => {
    const early = [item('A', 5, 3), item('B', 4, 3), item('C', 3, 3, { latest: 1 })];
    expect(saidOfLeft({ items: early, capacity: { hours: 3 }, periods: 2 })).toEqual([
      ['C', 'is worth 6; to make room, A would have to go, worth 10'],
    ]);
    const uneven = [item('A', 5, 4), item('B', 4, 1), item('D', 2, 3)];
    expect(saidOfLeft({ items: uneven, capacity: { hours: 5 } })).toEqual([['D', 'is worth 2; to make room, A would have to go, worth 5']]);
  });

  it('looks for exchanges among at most 500 items', () => {
    const many = (count: number): SelectionRequest => ({
      items: Array.from({ length: count }, (_, index) => item(String(index), index === 0 ? 1 : 2, 1)),
      capacity: { hours: count - 1 },
    });
    expect(saidOfLeft(many(500))).toEqual([['0', 'is worth 1; to make room, 1 would have to go, worth 2']]);
    expect(saidOfLeft(many(501))).toEqual([['0', 'does not fit beside what is chosen']]);
  });

  it('speaks of a share only where there is room, and only of one that would be broken', () => {
    const tagged = [item('A', 5, 4, { tags: ['brand'] }), item('C', 3, 4, { tags: ['demand'] }), item('nothing', 0, 1)];
    // With C, half would be brand, which is allowed, and half demand, which is not.
    const shares = [
      { tag: 'brand', of: 'hours', min: 0.5 },
      { tag: 'demand', of: 'hours', max: 0.3 },
    ];
    expect(saidOfLeft({ items: tagged, capacity: { hours: 9 }, shares })).toEqual([
      ['C', 'would break the limit on the share of demand'],
      ['nothing', 'adds no value'],
    ]);
    const crowded = [item('A', 5, 2, { tags: ['brand'] }), item('B', 4, 2), item('C', 3, 2)];
    expect(saidOfLeft({ items: crowded, capacity: { hours: 4 }, shares: shares.slice(0, 1) })).toEqual([
      ['C', 'is worth 3; to make room, B would have to go, worth 4'],
    ]);
  });

  it('names the member of the group that was chosen, not one that was not', () => {
    const items = [item('B', 4, 2), item('C', 3, 2), item('D', 2, 2)];
    expect(saidOfLeft({ items, capacity: { hours: 9 }, exclusive: [['C', 'D', 'B']] })).toEqual([
      ['C', 'shares a group with B, of which at most one may be chosen'],
      ['D', 'shares a group with B, of which at most one may be chosen'],
    ]);
  });

  it('does not call a count full that is not', () => {
    const items = [item('A', 5, 3), item('B', 4, 3), item('C', 3, 3)];
    expect(saidOfLeft({ items, capacity: { hours: 6 }, maxItems: 3 })).toEqual([['C', 'is worth 3; to make room, B would have to go, worth 4']]);
  });

  it('spares what is mandatory and what others need', () => {
    const items = [item('duty', 1, 3, { mandatory: true }), item('base', 1, 3), item('top', 9, 3, { requires: ['base'] }), item('D', 2, 3)];
    expect(saidOfLeft({ items, capacity: { hours: 9 } })).toEqual([['D', 'is worth 2; to make room, top would have to go, worth 9']]);
    expect(saidOfLeft({ items: [items[0]!, items[3]!], capacity: { hours: 3 } })).toEqual([['D', 'does not fit beside what is chosen']]);
  });

  it('names the share that it would break, the count that is full, and the rival that was chosen', () => {
    const tagged = [item('A', 5, 2, { tags: ['brand'] }), item('B', 4, 2), item('C', 3, 2)];
    expect(saidOfLeft({ items: tagged, capacity: { hours: 9 }, shares: [{ tag: 'brand', of: 'hours', min: 0.5 }] })).toEqual([
      ['C', 'would break the limit on the share of brand'],
    ]);
    expect(saidOfLeft({ items: tagged, capacity: { hours: 9 }, maxItems: 2 })).toEqual([['C', 'would be one more than the most items allowed, 2']]);
    expect(saidOfLeft({ items: tagged, capacity: { hours: 9 }, exclusive: [['B', 'C']] })).toEqual([
      ['C', 'shares a group with B, of which at most one may be chosen'],
    ]);
  });
});

describe('the reason of an item that is not done earlier', () => {
  it('is whole: every name and figure stands in it', () => {
    const items = [
      item('first', 9, 4),
      item('next', 8, 1, { requires: ['first'] }),
      item('window', 7, 1, { earliest: 3 }),
      item('large', 6, 5, { latest: 2 }),
      item('small', 1, 1),
    ];
    expect(saidOfChosen({ items, capacity: { hours: [4, 6, 6] }, samePeriod: false })).toEqual([
      ['first', null],
      ['next', 'needs first, done in period 1'],
      ['window', 'may not be done before period 3'],
      ['large', 'is larger than the capacity of period 1'],
      ['small', 'period 2 has no hours left for it'],
    ]);
  });

  it('names what is needed and late, not what is needed and done', () => {
    const items = [item('early', 9, 1), item('late', 9, 1, { earliest: 2 }), item('top', 9, 1, { requires: ['early', 'late'] })];
    expect(saidOfChosen({ items, capacity: { hours: 5 }, periods: 2 })[2]).toEqual(['top', 'needs late, done in period 2']);
  });

  it('names the dimension that is full', () => {
    const items: readonly SelectionItem[] = [
      { id: 'A', value: 9, cost: { hours: 1, money: 3 } },
      { id: 'B', value: 8, cost: { hours: 1, money: 1 } },
    ];
    expect(saidOfChosen({ items, capacity: { hours: 9, money: 3 }, periods: 2 })).toEqual([
      ['A', null],
      ['B', 'period 1 has no money left for it'],
    ]);
  });
});
