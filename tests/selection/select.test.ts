import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import { explain, frontier, priceOf, select, type Constraint, type SelectionItem, type SelectionRequest } from 'marops/selection';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return (error as Error & { problems: readonly { code: string }[] }).problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

const withoutPrototype = Object.create(null) as unknown;

function chosenIds(request: SelectionRequest): readonly string[] {
  return select(request).chosen.map(({ id }) => id);
}

describe('a request that cannot be answered', () => {
  const broken: readonly (readonly [string, SelectionRequest, readonly string[]])[] = [
    ['repeated ids', { items: [item('A', 1, 1), item('A', 2, 1)], capacity: { hours: 1 } }, ['not-unique']],
    ['an unknown prerequisite', { items: [item('A', 1, 1, { requires: ['B'] })], capacity: { hours: 1 } }, ['unknown-prerequisite']],
    ['an unknown member of a group', { items: [item('A', 1, 1)], capacity: { hours: 1 }, exclusive: [['A', 'B']] }, ['unknown-prerequisite']],
    ['no capacity', { items: [], capacity: {} }, ['missing']],
    ['a negative capacity', { items: [], capacity: { hours: -1 } }, ['too-small']],
    ['a capacity list of another length', { items: [], capacity: { hours: [1, 2] }, periods: 3 }, ['wrong-length']],
    ['no periods', { items: [], capacity: { hours: 1 }, periods: 0 }, ['too-small']],
    ['half a period', { items: [], capacity: { hours: 1 }, periods: 1.5 }, ['not-an-integer']],
    ['rising weights', { items: [], capacity: { hours: 1 }, periods: 2, weights: [1, 2] }, ['rising-weights']],
    ['weights of another length', { items: [], capacity: { hours: 1 }, periods: 2, weights: [1] }, ['wrong-length']],
    ['a share above 1', { items: [], capacity: { hours: 1 }, shares: [{ tag: 'a', of: 'hours', min: 60 }] }, ['too-large']],
    ['a share of an unknown dimension', { items: [], capacity: { hours: 1 }, shares: [{ tag: 'a', of: 'money', min: 0.6 }] }, ['unknown-name']],
    ['a share without a limit', { items: [], capacity: { hours: 1 }, shares: [{ tag: 'a', of: 'hours' }] }, ['missing']],
    ['a share of five places', { items: [], capacity: { hours: 1 }, shares: [{ tag: 'a', of: 'hours', min: 0.33333 }] }, ['too-fine']],
    [
      'a share whose min is above its max',
      { items: [], capacity: { hours: 1 }, shares: [{ tag: 'a', of: 'hours', min: 0.6, max: 0.5 }] },
      ['contradictory-share'],
    ],
    [
      'a window that ends before it starts',
      { items: [item('A', 1, 1, { earliest: 2, latest: 1 })], capacity: { hours: 1 }, periods: 2 },
      ['empty-window'],
    ],
    ['a negative count', { items: [], capacity: { hours: 1 }, maxItems: -1 }, ['too-small']],
    ['sums that would lose a unit', { items: [item('A', 1, 0.000001)], capacity: { hours: 1e9 } }, ['too-large-in-units']],
    [
      'a mandatory item without figures',
      { items: [{ id: 'A', value: 1, cost: {}, mandatory: true }], capacity: { hours: 1 } },
      ['unusable-mandatory'],
    ],
  ];
  for (const [what, request, codes] of broken) {
    it(`is refused: ${what}`, () => {
      expect(codesOf(() => select(request))).toEqual(codes);
    });
  }

  const misshapen: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing', null, ['not-an-object']],
    ['a list', [], ['not-an-object']],
    ['no items', { capacity: { hours: 1 } }, ['not-a-list']],
    ['items in an object', { items: {}, capacity: { hours: 1 } }, ['not-a-list']],
    ['a capacity that is a number', { items: [], capacity: 1 }, ['not-an-object']],
    ['a capacity in text', { items: [], capacity: { hours: '1' } }, ['not-a-number']],
    ['a capacity under a reserved name', JSON.parse('{ "items": [], "capacity": { "__proto__": 1 } }'), ['forbidden-name']],
    ['an item that is text', { items: ['A'], capacity: { hours: 1 } }, ['not-an-object']],
    ['an item without an id', { items: [{ value: 1, cost: { hours: 1 } }], capacity: { hours: 1 } }, ['not-text']],
    ['prerequisites in text', { items: [{ ...item('A', 1, 1), requires: 'A' }], capacity: { hours: 1 } }, ['not-a-list']],
    ['a prerequisite that is a number', { items: [{ ...item('A', 1, 1), requires: [1] }], capacity: { hours: 1 } }, ['unknown-prerequisite']],
    ['tags in text', { items: [{ ...item('A', 1, 1), tags: 'brand' }], capacity: { hours: 1 } }, ['not-a-list']],
    ['a tag that says nothing', { items: [{ ...item('A', 1, 1), tags: [''] }], capacity: { hours: 1 } }, ['not-a-list']],
    ['groups in an object', { items: [], capacity: { hours: 1 }, exclusive: {} }, ['not-a-list']],
    ['a group in text', { items: [], capacity: { hours: 1 }, exclusive: ['A'] }, ['not-a-list']],
    ['shares in an object', { items: [], capacity: { hours: 1 }, shares: {} }, ['not-a-list']],
    ['a share that is a number', { items: [], capacity: { hours: 1 }, shares: [0.5] }, ['not-an-object']],
    ['a share without a tag', { items: [], capacity: { hours: 1 }, shares: [{ of: 'hours', min: 0.5 }] }, ['not-text']],
    ['weights in an object', { items: [], capacity: { hours: 1 }, weights: {} }, ['not-a-list']],
    ['a weight of 0', { items: [], capacity: { hours: 1 }, weights: [0] }, ['too-small']],
    ['too many periods', { items: [], capacity: { hours: 1 }, periods: 1_001 }, ['too-large']],
    ['an earliest period after the last', { items: [item('A', 1, 1, { earliest: 3 })], capacity: { hours: 1 }, periods: 2 }, ['too-large']],
    ['a hole among the items', { items: new Array<unknown>(1), capacity: { hours: 1 } }, ['not-an-object']],
    ['a weight that is an object', { items: [], capacity: { hours: 1 }, weights: [withoutPrototype, 1], periods: 2 }, ['not-a-number']],
    ['periods in an object', { items: [item('A', 1, 1, { latest: 1 })], capacity: { hours: 1 }, periods: withoutPrototype }, ['not-a-number']],
    [
      'an earliest period in an object',
      { items: [{ ...item('A', 1, 1), earliest: withoutPrototype, latest: 1 }], capacity: { hours: 1 } },
      ['not-a-number'],
    ],
    ['a duty that is neither true nor false', { items: [{ ...item('A', 1, 1), mandatory: 'no' }], capacity: { hours: 1 } }, ['not-one-of']],
    ['an order that is neither true nor false', { items: [], capacity: { hours: 1 }, samePeriod: 0 }, ['not-one-of']],
    ['a date', { items: [], capacity: { hours: 1 }, weights: [new Date(0)] }, ['not-plain-data']],
  ];
  for (const [what, request, codes] of misshapen) {
    it(`is refused, whatever was sent: ${what}`, () => {
      expect(codesOf(() => select(request as SelectionRequest))).toEqual(codes);
    });
  }

  it('is refused when the search has no length', () => {
    const request = { items: [item('A', 1, 1)], capacity: { hours: 1 } };
    for (const limit of [0, -1]) expect(codesOf(() => select(request, { limit }))).toEqual(['not-positive']);
    for (const limit of [Number.NaN, Number.POSITIVE_INFINITY]) expect(codesOf(() => select(request, { limit }))).toEqual(['not-a-number']);
    expect(codesOf(() => priceOf(request, { kind: 'capacity', dimension: 'hours' }, { limit: 0 }))).toEqual(['not-positive']);
    expect(codesOf(() => frontier(request, { limit: 0 }))).toEqual(['not-positive']);
    for (const points of [0, 1.5]) expect(codesOf(() => frontier(request, { points }))).toHaveLength(1);
  });

  it('names the members of a circle, in order, and nobody else', () => {
    const items = [item('A', 1, 1, { requires: ['B'] }), item('B', 1, 1, { requires: ['C'] }), item('C', 1, 1, { requires: ['B'] })];
    expect(() => select({ items, capacity: { hours: 9 } })).toThrow('items must not require one another in a circle, got B, C');
  });

  it('is refused with all its problems, not only the first', () => {
    expect(codesOf(() => select({ items: [], capacity: { hours: -1 }, maxItems: 0.5 }))).toEqual(['too-small', 'not-an-integer']);
  });
});

describe('an item whose figures cannot be used', () => {
  const good = item('good', 3, 2);
  const cases: readonly (readonly [string, SelectionItem, string])[] = [
    ['a negative cost', item('bad', 1, -1), 'items[0].cost.hours must be at least 0, got -1'],
    ['a missing cost', { id: 'bad', value: 1, cost: {} }, 'items[0].cost.hours must be given, got nothing'],
    ['a cost that is no number', item('bad', 1, Number.NaN), 'items[0].cost.hours must be a finite number, got NaN'],
    ['a cost of too many places', item('bad', 1, 0.1 + 0.2), 'items[0].cost.hours must have at most 6 decimal places, got 0.30000000000000004'],
    ['a negative value', item('bad', -1, 1), 'items[0].value must be at least 0, got -1'],
    [
      'a cost in an unknown dimension',
      { id: 'bad', value: 1, cost: { hours: 1, days: 1 } },
      'items[0].cost must have exactly the dimensions of the capacity (hours), got days',
    ],
  ];
  for (const [what, bad, message] of cases) {
    it(`is set aside with its problem, and the others are chosen from: ${what}`, () => {
      const { chosen, unusable, status } = select({ items: [bad, good], capacity: { hours: 2 } });
      expect([chosen.map(({ id }) => id), status]).toEqual([['good'], 'optimal']);
      expect(unusable.map(({ id, problems }) => [id, problems[0]?.message])).toEqual([['bad', message]]);
    });
  }

  it('keeps out what requires it', () => {
    const { left } = select({ items: [item('bad', 1, -1), item('next', 9, 1, { requires: ['bad'] })], capacity: { hours: 5 } });
    expect(left.map(({ id, reason }) => [id, reason.code])).toEqual([['next', 'prerequisite-unusable']]);
  });
});

describe('a choice', () => {
  it('counts fractions exactly: ten items of 0.1 fill a capacity of 1', () => {
    const items = Array.from({ length: 11 }, (_, index) => item(`item ${String(index)}`, 1, 0.1));
    expect(select({ items, capacity: { hours: 1 } })).toMatchObject({ value: 10, use: [{ used: 1, slack: 0 }] });
  });

  it('takes scores that no decimal ends, to a stated precision', () => {
    const { value, proof } = select({ items: [item('A', 1000 / 3, 1), item('B', 1000 / 7, 1)], capacity: { hours: 2 } });
    expect(proof.precision).toBeLessThan(1e-6);
    expect(value).toBeCloseTo(1000 / 3 + 1000 / 7, 6);
  });

  it('adds up the largest values and the smallest without a number that is not finite', () => {
    const worth = (...values: readonly number[]): readonly unknown[] => {
      const { value, bound, gap, proof } = select({ items: values.map((each, index) => item(String(index), each, 1)), capacity: { hours: 5 } });
      expect(proof.precision).toBeGreaterThan(0);
      return [value, bound, gap];
    };
    expect(worth(1e100, 1e100, 1)).toEqual([2e100, 2e100, 0]);
    expect(worth(1e-300, 1e-300)).toEqual([2e-300, 2e-300, 0]);
    expect(worth(5e-324, 5e-324)).toEqual([0, 0, 0]);
    expect(
      select({ items: [item('A', 1e308, 1), item('B', 1e308, 1)], capacity: { hours: 2 } }).unusable.map(({ problems }) => problems[0]?.message),
    ).toEqual(['A', 'B'].map((_, index) => `items[${String(index)}].value must be at most 1e+100, got 1e+308`));
  });

  it('keeps only what is free when there is no capacity', () => {
    expect(chosenIds({ items: [item('free', 1, 0), item('dear', 9, 1)], capacity: { hours: 0 } })).toEqual(['free']);
  });

  it('says that an item is larger than every capacity', () => {
    const { left } = select({ items: [item('huge', 9, 8)], capacity: { hours: [5, 7] } });
    expect(left[0]?.reason.code).toBe('too-big');
  });

  it('chooses nothing, and calls the share undefined, when only nothing keeps every share', () => {
    const items = [item('A', 5, 1, { tags: ['brand'] }), item('B', 5, 1, { tags: ['demand'] })];
    const shares = [
      { tag: 'brand', of: 'hours', min: 0.7 },
      { tag: 'demand', of: 'hours', min: 0.7 },
    ];
    const result = select({ items, capacity: { hours: 9 }, shares });
    expect(result).toMatchObject({ status: 'optimal', value: 0, chosen: [], shares: [{ share: null }, { share: null }] });
    expect(result.left.map(({ reason }) => reason.code)).toEqual(['share-limit', 'share-limit']);
  });

  it('keeps a share of exactly 60 %', () => {
    const items = [item('A', 5, 0.6, { tags: ['brand'] }), item('B', 5, 0.4)];
    expect(select({ items, capacity: { hours: 1 }, shares: [{ tag: 'brand', of: 'hours', min: 0.6 }] })).toMatchObject({
      value: 10,
      shares: [{ share: 0.6 }],
    });
    expect(chosenIds({ items, capacity: { hours: 1 }, shares: [{ tag: 'brand', of: 'hours', min: 0.6001 }] })).toEqual(['A']);
  });

  it('names the limits that cannot be kept together, and no other', () => {
    const items = [item('A', 1, 6, { mandatory: true }), item('B', 1, 6, { mandatory: true }), item('C', 1, 1, { mandatory: true })];
    expect(select({ items, capacity: { hours: 10 }, maxItems: 5 })).toMatchObject({
      status: 'infeasible',
      value: null,
      chosen: [],
      conflict: [
        { kind: 'capacity', dimension: 'hours', period: 1 },
        { kind: 'mandatory', item: 'A' },
        { kind: 'mandatory', item: 'B' },
      ],
    });
  });

  it('gives a reason for every item left out and for every one not earlier', () => {
    const items = [
      item('first', 9, 4),
      item('second', 5, 4, { requires: ['first'] }),
      item('rival', 1, 1, { requires: ['second'] }),
      item('window', 4, 1, { earliest: 3 }),
      item('nothing', 0, 1),
      item('weak', 1, 4),
    ];
    const result = select({ items, capacity: { hours: 4 }, periods: 3, samePeriod: false, exclusive: [['second', 'rival']] });
    expect(result.chosen.map(({ id, period, notEarlier }) => [id, period, notEarlier?.code ?? null])).toEqual([
      ['first', 1, null],
      ['second', 2, 'prerequisite-not-done'],
      ['window', 3, 'before-window'],
    ]);
    expect(result.left.map(({ id, reason }) => [id, reason.code])).toEqual([
      ['rival', 'excluded'],
      ['nothing', 'no-value'],
      ['weak', 'worth-less'],
    ]);
  });

  it('shares no list with the request', () => {
    const weights = [3, 1];
    const { setting } = select({ items: [item('A', 1, 1)], capacity: { hours: 1 }, periods: 2, weights });
    expect(setting.weights).toEqual([3, 1]);
    expect(setting.weights).not.toBe(weights);
  });

  it('survives JSON, and reads the same afterwards', () => {
    const result = select({ items: [item('A', 1, 1), item('B', 1, 2)], capacity: { hours: 2 } });
    const copy = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(copy).toEqual(result);
    expect(explain(copy)).toEqual(explain(result));
  });

  it('does not change with the order in which equals stand, but names the earlier ones', () => {
    const twins = [item('A', 5, 3), item('B', 5, 3), item('C', 5, 3)];
    expect(chosenIds({ items: twins, capacity: { hours: 6 } })).toEqual(['A', 'B']);
  });

  it('comes back in bounded time with an honest gap for 10,000 items', () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      item(`item ${String(index)}`, 1 + ((index * 7919) % 997), 5 + ((index * 104_729) % 89)),
    );
    const result = select({ items, capacity: { hours: 100_000 } }, { limit: 50 });
    expect(result.value).toBeGreaterThan(0);
    expect(result.bound).toBeGreaterThanOrEqual(result.value ?? 0);
    expect(result.gap).toBeLessThan(0.001);
  }, 60_000);

  it('comes back in bounded time with an honest gap for 10,000 items over two periods', () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      item(
        `item ${String(index)}`,
        1 + ((index * 7919) % 997),
        5 + ((index * 104_729) % 89),
        index % 3 === 2 ? { requires: [`item ${String(index - 1)}`] } : {},
      ),
    );
    const result = select({ items, capacity: { hours: 50_000 }, periods: 2 }, { limit: 50 });
    expect(result.bound).toBeGreaterThanOrEqual(result.value ?? Infinity);
    expect(result.gap).toBeLessThan(0.1);
    expect(result.use.every(({ slack }) => slack >= 0)).toBe(true);
  }, 60_000);
});

describe('the price of a limit', () => {
  const items = [item('film', 9, 4, { tags: ['brand'] }), item('pages', 5, 2), item('events', 4, 2)];
  const request: SelectionRequest = { items, capacity: { hours: 6 }, shares: [{ tag: 'brand', of: 'hours', max: 0.5 }] };

  it('is what the best plan without it is worth more', () => {
    expect(priceOf(request, { kind: 'share', tag: 'brand', of: 'hours', side: 'max' })).toMatchObject({
      value: 9,
      valueWithout: 14,
      price: 5,
      isProven: true,
    });
    expect(priceOf(request, { kind: 'capacity', dimension: 'hours' }).valueWithout).toBe(18);
  });

  it('can be asked for every kind of limit', () => {
    const full: SelectionRequest = {
      items: [item('A', 5, 3, { earliest: 2 }), item('B', 4, 3, { requires: ['A'] }), item('C', 1, 3, { mandatory: true }), item('D', 3, 3)],
      capacity: { hours: [3, 6] },
      exclusive: [['A', 'D']],
      maxItems: 2,
    };
    const prices = (
      [
        { kind: 'window', item: 'A' },
        { kind: 'requires', item: 'B', prerequisite: 'A' },
        { kind: 'exclusive', items: ['D', 'A'] },
        { kind: 'maxItems' },
        { kind: 'mandatory', item: 'C' },
        { kind: 'capacity', dimension: 'hours', period: 1 },
        { kind: 'capacity', dimension: 'hours' },
      ] as const
    ).map((constraint) => priceOf(full, constraint).valueWithout);
    expect(prices).toEqual([11, 9, 7, 11, 9, 8, 8]);
  });

  it('is refused for a limit that the request does not have', () => {
    expect(codesOf(() => priceOf(request, { kind: 'maxItems' }))).toEqual(['unknown-constraint']);
    const strange: readonly Constraint[] = [
      { kind: 'mandatory', item: 'film' },
      { kind: 'window', item: 'film' },
      { kind: 'window', item: 'nobody' },
      { kind: 'requires', item: 'film', prerequisite: 'pages' },
      { kind: 'exclusive', items: ['film', 'pages'] },
      { kind: 'capacity', dimension: 'days' },
      { kind: 'capacity', dimension: 'hours', period: 2 },
      { kind: 'share', tag: 'brand', of: 'hours', side: 'min' },
    ];
    for (const constraint of strange) expect(codesOf(() => priceOf(request, constraint))).toEqual(['unknown-constraint']);
    for (const half of [
      'null',
      '{}',
      '{ "kind": "share" }',
      '{ "kind": "capacity" }',
      '{ "kind": "capacity", "dimension": "hours", "item": "film" }',
    ])
      expect(codesOf(() => priceOf(request, JSON.parse(half) as Constraint))).toEqual(['unknown-constraint']);
    expect(codesOf(() => priceOf(request, { kind: 'maxItems', size: 1n } as Constraint))).toEqual(['not-plain-data']);
  });
});
