import { describe, expect, it } from 'vitest';
import { explain, select, type SelectionItem, type SelectionRequest, type ShareLimit, type Solver } from 'marops/selection';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

function linesOf(request: SelectionRequest, solver?: Solver): readonly string[] {
  return explain(select(request, solver === undefined ? {} : { solver }));
}

/** A solver that stops at the plan of some columns. */
function stoppingAt(...chosen: readonly number[]): Solver {
  const solve: Solver['solve'] = ({ objective }) => ({
    status: 'feasible',
    columns: objective.map((_, column) => (chosen.includes(column) ? 1 : 0)),
    bound: null,
    nodes: 1,
  });
  return { id: 'stopping', solve };
}

describe('the line about the plan', () => {
  it('says that it is proven best', () => {
    expect(linesOf({ items: [item('A', 0.1, 1), item('B', 0.2, 1)], capacity: { hours: 2 } })).toEqual([
      'worth 0.3, proven best',
      'A: period 1, adds 0.1',
      'B: period 1, adds 0.2',
    ]);
  });

  it('rounds what nobody reads to the last digit', () => {
    expect(linesOf({ items: [item('A', 1_234_567.8, 1)], capacity: { hours: 1 } })).toEqual([
      'worth 1234568, proven best',
      'A: period 1, adds 1234568',
    ]);
  });

  it('says how much is missed at most where it may not be the best', () => {
    // Both together would be worth 3, so a third of that is missed at most.
    expect(linesOf({ items: [item('A', 1, 2), item('B', 2, 2)], capacity: { hours: 3 } }, stoppingAt(1))).toEqual([
      'worth 2; no plan is worth more than 3, so at most 33.3333 % is missed',
      'B: period 1, adds 2',
      'A: left out, is worth 1; to make room, B would have to go, worth 2',
    ]);
  });

  it('says that nothing is known when the search found no plan and ruled none out', () => {
    const silent: Solver = { id: 'silent', solve: () => ({ status: 'unknown', columns: null, bound: null, nodes: 0 }) };
    expect(linesOf({ items: [item('A', 1, 1)], capacity: { hours: 1 } }, silent)).toEqual(['no plan was found, and none is ruled out']);
  });
});

describe('the line of an item', () => {
  it('says why it is left out or not considered, items in the order of the request', () => {
    const items = [
      item('bad', -2, -1),
      item('follow-up', 9, 1, { requires: ['bad'] }),
      item('huge', 9, 12),
      item('needy', 9, 1, { requires: ['huge'] }),
      item('idle', 0, 1),
      item('film', 8, 4),
      item('rival', 7, 4),
      item('events', 5, 5),
      item('small', 3, 3),
    ];
    expect(linesOf({ items, capacity: { hours: 9 }, exclusive: [['film', 'rival']] })).toEqual([
      'worth 13, proven best',
      'film: period 1, adds 8',
      'events: period 1, adds 5',
      'follow-up: left out, needs bad, whose figures cannot be used',
      'huge: left out, is larger than every capacity it could use: 3 more hours than there is',
      'needy: left out, needs huge, which is left out',
      'idle: left out, adds no value',
      'rival: left out, shares a group with film, of which at most one may be chosen',
      'small: left out, is worth 3; to make room, events would have to go, worth 5',
      'bad: not considered, items[0].value must be at least 0, got -2; items[0].cost.hours must be at least 0, got -1',
    ]);
  });

  it('names the limit that it stands against', () => {
    const twins = [item('A', 5, 4), item('B', 3, 4, { tags: ['demand'] })];
    const lastLine = (request: SelectionRequest): string | undefined => linesOf(request).at(-1);
    expect(lastLine({ items: twins, capacity: { hours: 9 }, maxItems: 1 })).toBe('B: left out, would be one more than the most items allowed, 1');
    expect(lastLine({ items: twins, capacity: { hours: 9 }, shares: [{ tag: 'demand', of: 'hours', max: 0.4 }] })).toBe(
      'B: left out, would break the limit on the share of demand',
    );
    expect(lastLine({ items: [item('duty', 1, 3, { mandatory: true }), item('B', 2, 3)], capacity: { hours: 3 } })).toBe(
      'B: left out, does not fit beside what is chosen',
    );
  });

  it('says what it adds in its period, and why it is not done earlier', () => {
    const items = [
      item('first', 9, 4),
      item('next', 8, 1, { requires: ['first'] }),
      item('late', 7, 1, { earliest: 3 }),
      item('large', 6, 5, { latest: 2 }),
      item('small', 1, 1),
    ];
    // Values count three times in period 1, twice in period 2, once in period 3.
    expect(linesOf({ items, capacity: { hours: [4, 6, 6] }, samePeriod: false })).toEqual([
      'worth 63, proven best',
      'first: period 1, adds 27',
      'next: period 2, adds 16; not earlier: needs first, done in period 1',
      'late: period 3, adds 7; not earlier: may not be done before period 3',
      'large: period 2, adds 12; not earlier: is larger than the capacity of period 1',
      'small: period 3, adds 1; not earlier: period 2 has no hours left for it',
    ]);
  });

  it('blames the search where it ended before an item was added or moved', () => {
    expect(linesOf({ items: [item('A', 1, 1), item('B', 2, 1)], capacity: { hours: 2 } }, stoppingAt(1))).toContain(
      'A: left out, would fit beside what is chosen; the search ended before it was added',
    );
    // The columns of the only item are "done by period 1" and "done by period 2".
    const delayed: SelectionRequest = { items: [item('A', 1, 1)], capacity: { hours: 1 }, periods: 2 };
    expect(linesOf(delayed, stoppingAt(1))).toEqual([
      'worth 1; no plan is worth more than 2, so at most 50 % is missed',
      'A: period 2, adds 1; not earlier: would fit into period 1; the search ended before it was moved there',
    ]);
    expect(linesOf({ ...delayed, weights: [1, 1] }, stoppingAt(1))).toEqual([
      'worth 1, proven best',
      'A: period 2, adds 1; not earlier: would add nothing by being done earlier',
    ]);
  });

  it('speaks another language where it has words for the reason, and English elsewhere', () => {
    const items = [item('A', 5, 3), item('B', 4, 3), item('C', 7, 6), item('D', 9, 1, { earliest: 2 }), item('E', 0, 9)];
    const result = select({ items, capacity: { hours: [6, 1] } });
    const messages = {
      'worth-less': 'bringt {value}; dafür müsste {than} weichen, Wert {against}',
      'before-window': 'erst ab Periode {earliest} möglich',
    };
    expect(explain(result, { messages })).toEqual([
      'worth 27, proven best',
      'A: period 1, adds 10',
      'B: period 1, adds 8',
      'D: period 2, adds 9; not earlier: erst ab Periode 2 möglich',
      'C: left out, bringt 14; dafür müsste B, A weichen, Wert 18',
      'E: left out, is larger than every capacity it could use: 3 more hours than there is',
    ]);
  });
});

describe('the lines about a conflict', () => {
  const duty = (id: string, hours: number, more: Partial<SelectionItem> = {}): SelectionItem => item(id, 1, hours, { ...more, mandatory: true });
  const brand = (side: 'min' | 'max'): readonly ShareLimit[] => [{ tag: 'brand', of: 'hours', [side]: 0.4 }];
  const cases: readonly (readonly [what: string, request: SelectionRequest, limits: readonly string[]])[] = [
    ['a capacity', { items: [duty('A', 6)], capacity: { hours: 5 } }, ['capacity of hours in period 1', 'A is mandatory']],
    ['a smallest share', { items: [duty('A', 1)], capacity: { hours: 5 }, shares: brand('min') }, ['min share of brand in hours', 'A is mandatory']],
    [
      'a largest share',
      { items: [duty('A', 1, { tags: ['brand'] })], capacity: { hours: 5 }, shares: brand('max') },
      ['max share of brand in hours', 'A is mandatory'],
    ],
    [
      'a group',
      { items: [duty('A', 1), duty('B', 1)], capacity: { hours: 5 }, exclusive: [['A', 'B']] },
      ['at most one of A, B', 'A is mandatory', 'B is mandatory'],
    ],
    [
      'a prerequisite',
      { items: [duty('A', 1, { requires: ['B'] }), item('B', 1, 6)], capacity: { hours: 5 } },
      ['A needs B', 'capacity of hours in period 1', 'A is mandatory'],
    ],
    [
      'a window',
      { items: [duty('A', 3, { latest: 1 })], capacity: { hours: [2, 5] } },
      ['first and last period of A', 'capacity of hours in period 1', 'A is mandatory'],
    ],
    ['a count', { items: [duty('A', 1)], capacity: { hours: 5 }, maxItems: 0 }, ['the largest number of items', 'A is mandatory']],
  ];
  for (const [what, request, limits] of cases) {
    it(`name each limit that cannot be kept: ${what}`, () => {
      expect(linesOf(request)).toEqual(['no plan keeps every limit', ...limits.map((limit) => `cannot be kept together: ${limit}`)]);
    });
  }

  it('name a capacity without a period as that of every one', () => {
    const result = select({ items: [duty('A', 6)], capacity: { hours: 5 } });
    expect(explain({ ...result, conflict: [{ kind: 'capacity', dimension: 'hours' }] })).toEqual([
      'no plan keeps every limit',
      'cannot be kept together: capacity of hours',
    ]);
  });
});
