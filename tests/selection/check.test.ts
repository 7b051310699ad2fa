import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import { select, type SelectionRequest } from 'marops/selection';

/** What a call is refused with, sentence by sentence. */
function refusals(request: unknown): readonly string[] {
  try {
    select(request as SelectionRequest);
  } catch (error) {
    if (isInputError(error)) return (error as Error & { problems: readonly { message: string }[] }).problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('a refusal names the place, the rule and the value', () => {
  const good = { items: [], capacity: { hours: 1 } };
  const wholes: readonly (readonly [request: unknown, message: string])[] = [
    [null, 'request must be an object, got null'],
    ['plan', 'request must be an object, got "plan"'],
    [{ capacity: { hours: 1 } }, 'items must be a list, got nothing'],
    [{ ...good, items: 'A' }, 'items must be a list, got "A"'],
    [{ items: [] }, 'capacity must be an object, got nothing'],
    [{ ...good, capacity: 40 }, 'capacity must be an object, got 40'],
    [{ ...good, capacity: {} }, 'capacity must be given, got nothing'],
    [{ ...good, capacity: { hours: -4 } }, 'capacity.hours must be at least 0, got -4'],
    [{ ...good, capacity: { hours: '8' } }, 'capacity.hours must be a finite number, got "8"'],
    [{ ...good, capacity: { hours: [1, -2] } }, 'capacity.hours[1] must be at least 0, got -2'],
    [{ ...good, capacity: { hours: [1, 2] }, periods: 3 }, 'capacity.hours must have one entry for each of the 3 periods, got 2'],
    [{ ...good, periods: 1_001 }, 'periods must be at most 1000, got 1001'],
    [{ ...good, periods: 1.5 }, 'periods must be a whole number, got 1.5'],
    [{ ...good, weights: 5 }, 'weights must be a list, got 5'],
    [{ ...good, weights: [2, 1] }, 'weights must have one entry for each of the 1 periods, got 2'],
    [{ ...good, weights: [0] }, 'weights[0] must be at least 1, got 0'],
    [{ ...good, weights: [new Date(0)] }, 'weights[0] must be plain JSON, got an object'],
    [{ ...good, periods: 2, weights: [1, 2] }, 'weights[1] must never rise from one period to the next, got 2'],
    [{ ...good, samePeriod: 0 }, 'samePeriod must be one of true, false, got 0'],
    [{ ...good, maxItems: -1 }, 'maxItems must be at least 0, got -1'],
    [{ ...good, exclusive: 'A' }, 'exclusive must be a list, got "A"'],
    [{ ...good, exclusive: [7] }, 'exclusive[0] must be a list, got 7'],
    [{ ...good, exclusive: [[], ['B']] }, 'exclusive[1][0] must be the id of another item, got "B"'],
    [{ ...good, shares: {} }, 'shares must be a list, got an object'],
  ];
  const shares: readonly (readonly [share: unknown, message: string])[] = [
    [0.5, 'shares[0] must be an object, got 0.5'],
    [{ of: 'hours', min: 0.5 }, 'shares[0].tag must be text that is not empty, got nothing'],
    [{ tag: 'brand', of: 'money', min: 0.5 }, 'shares[0].of must be one of the known names (hours), got "money"'],
    [{ tag: 'brand', of: 'hours' }, 'shares[0].min must be given, got nothing'],
    [{ tag: 'brand', of: 'hours', max: 60 }, 'shares[0].max must be at most 1, got 60'],
    [{ tag: 'brand', of: 'hours', min: 0.33333 }, 'shares[0].min must have at most 4 decimal places, got 0.33333'],
    [{ tag: 'brand', of: 'hours', min: 0.6, max: 0.5 }, 'shares[0] must have a min that is at most its max, got 0.6 and 0.5'],
  ];
  const first = { id: 'A', value: 1, cost: { hours: 1 } };
  const items: readonly (readonly [item: unknown, message: string])[] = [
    [17, 'items[1] must be an object, got 17'],
    [{ ...first, id: undefined }, 'items[1].id must be text that is not empty, got nothing'],
    [{ ...first, id: 7 }, 'items[1].id must be text that is not empty, got 7'],
    [first, 'items[1].id must be unique, got "A" twice'],
    [{ ...first, id: 'B', requires: 'A' }, 'items[1].requires must be a list, got "A"'],
    [{ ...first, id: 'B', requires: ['A', 'C'] }, 'items[1].requires[1] must be the id of another item, got "C"'],
    [{ ...first, id: 'B', tags: 'brand' }, 'items[1].tags must be a list, got "brand"'],
    [{ ...first, id: 'B', mandatory: 'no' }, 'items[1].mandatory must be one of true, false, got "no"'],
    [{ ...first, id: 'B', earliest: 3 }, 'items[1].earliest must be at most 2, got 3'],
    [{ ...first, id: 'B', latest: 0 }, 'items[1].latest must be at least 1, got 0'],
    [{ ...first, id: 'B', earliest: 2, latest: 1 }, 'items[1] must have an earliest period that is not after its latest, got 2 and 1'],
    [
      { id: 'B', value: -1, cost: { hours: -2 }, mandatory: true },
      'items[1] must have figures that can be used, because it is mandatory: items[1].value must be at least 0, got -1, items[1].cost.hours must be at least 0, got -2',
    ],
  ];
  const all: readonly (readonly [request: unknown, message: string])[] = [
    ...wholes,
    ...shares.map(([share, message]) => [{ ...good, shares: [share] }, message] as const),
    ...items.map(([item, message]) => [{ items: [first, item], capacity: { hours: [1, 1] } }, message] as const),
  ];
  for (const [request, message] of all) {
    it(message, () => {
      expect(refusals(request)).toEqual([message]);
    });
  }
});

describe('amounts are added without losing a unit', () => {
  it('up to a hundred thousand million of the smallest unit, and no further', () => {
    const tooMuch = (total: string): readonly string[] => [
      `capacity.hours must come to at most 100000000000 of the smallest unit used, got ${total}`,
    ];
    const small = { id: 'A', value: 1, cost: { hours: 0.001 } };
    expect(refusals({ items: [], capacity: { hours: 1e11 } })).toEqual([]);
    expect(refusals({ items: [], capacity: { hours: 1e11 + 1 } })).toEqual(tooMuch('100000000001'));
    expect(refusals({ items: [], capacity: { hours: [6e10, 5e10] } })).toEqual(tooMuch('110000000000'));
    expect(refusals({ items: [small], capacity: { hours: 99_999_999 } })).toEqual([]);
    expect(refusals({ items: [small], capacity: { hours: 1e8 } })).toEqual(tooMuch('100000000001'));
  });
});
