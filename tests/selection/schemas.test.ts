import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { isInputError } from 'marops/kernel';
import { select, type Constraint, type SelectionItem, type SelectionRequest, type SelectionResult, type ShareLimit } from 'marops/selection';
import { constraintSchema, selectionItemSchema, selectionRequestSchema, selectionResultSchema, shareLimitSchema } from 'marops/selection/schemas';

const item: SelectionItem = { id: 'A', value: 8, cost: { hours: 2 } };
const request: SelectionRequest = { items: [item], capacity: { hours: 2 } };

/** Whether `select` takes it, every item usable. */
function isTaken(given: SelectionRequest): boolean {
  try {
    return select(given).unusable.length === 0;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

describe('the schemas of selection', () => {
  it('infer the types that the functions take', () => {
    expectTypeOf<z.infer<typeof selectionItemSchema>>().toEqualTypeOf<SelectionItem>();
    expectTypeOf<z.infer<typeof shareLimitSchema>>().toEqualTypeOf<ShareLimit>();
    expectTypeOf<z.infer<typeof selectionRequestSchema>>().toEqualTypeOf<SelectionRequest>();
    expectTypeOf<z.infer<typeof constraintSchema>>().toEqualTypeOf<Constraint>();
    expectTypeOf<z.infer<typeof selectionResultSchema>>().toEqualTypeOf<SelectionResult>();
  });

  const edges: readonly (readonly [what: string, given: SelectionRequest, isGood: boolean])[] = [
    ['an item with one figure each', request, true],
    ['a value of 0', { ...request, items: [{ ...item, value: 0 }] }, true],
    ['a negative value', { ...request, items: [{ ...item, value: -0.1 }] }, false],
    ['the largest value', { ...request, items: [{ ...item, value: 1e100 }] }, true],
    ['a larger value', { ...request, items: [{ ...item, value: 1.1e100 }] }, false],
    ['a value that is not finite', { ...request, items: [{ ...item, value: Number.POSITIVE_INFINITY }] }, false],
    ['a cost of six places', { ...request, items: [{ ...item, cost: { hours: 0.000001 } }] }, true],
    ['a cost of seven places', { ...request, items: [{ ...item, cost: { hours: 0.0000001 } }] }, false],
    ['a negative cost', { ...request, items: [{ ...item, cost: { hours: -1 } }] }, false],
    ['an empty id', { ...request, items: [{ ...item, id: '' }] }, false],
    ['period 0', { ...request, items: [{ ...item, earliest: 0 }] }, false],
    ['half a period', { ...request, periods: 2, items: [{ ...item, latest: 1.5 }] }, false],
    ['a capacity of 0', { ...request, capacity: { hours: 0 } }, true],
    ['a capacity for each of two periods', { ...request, capacity: { hours: [1, 2] } }, true],
    ['a capacity for no period', { ...request, capacity: { hours: [] } }, false],
    ['a negative capacity', { ...request, capacity: { hours: -1 } }, false],
    ['a thousand periods', { items: [], capacity: { hours: 1 }, periods: 1000 }, true],
    ['a thousand and one periods', { items: [], capacity: { hours: 1 }, periods: 1001 }, false],
    ['the largest weight', { ...request, weights: [10_000] }, true],
    ['a larger weight', { ...request, weights: [10_001] }, false],
    ['a weight of 0', { ...request, weights: [0] }, false],
    ['no items at most', { ...request, maxItems: 0 }, true],
    ['fewer than no items', { ...request, maxItems: -1 }, false],
    ['a share of four places', { ...request, shares: [{ tag: 'brand', of: 'hours', max: 0.3333 }] }, true],
    ['a share of five places', { ...request, shares: [{ tag: 'brand', of: 'hours', max: 0.33333 }] }, false],
    ['a share above 1', { ...request, shares: [{ tag: 'brand', of: 'hours', max: 1.1 }] }, false],
    ['a share without a side', { ...request, shares: [{ tag: 'brand', of: 'hours' }] }, false],
    ['a share that is both sides', { ...request, shares: [{ tag: 'brand', of: 'hours', min: 0.4, max: 0.4 }] }, true],
    ['a share whose min is above its max', { ...request, shares: [{ tag: 'brand', of: 'hours', min: 0.5, max: 0.4 }] }, false],
  ];
  for (const [what, given, isGood] of edges) {
    it(`${isGood ? 'take' : 'refuse'} ${what}, as the function does`, () => {
      expect(selectionRequestSchema.safeParse(given).success).toBe(isGood);
      expect(isTaken(given)).toBe(isGood);
    });
  }

  it('say in words what they want of a decimal and of a share', () => {
    const messages = (given: SelectionRequest): unknown => selectionRequestSchema.safeParse(given).error?.issues[0]?.message;
    expect(messages({ ...request, capacity: { hours: [0.0000001] } })).toBeDefined();
    expect(messages({ ...request, items: [{ ...item, cost: { hours: 0.0000001 } }] })).toBe('must have at most 6 decimal places');
    expect(messages({ ...request, shares: [{ tag: 'brand', of: 'hours', min: 0.12345 }] })).toBe('must have at most 4 decimal places');
    expect(messages({ ...request, shares: [{ tag: 'brand', of: 'hours' }] })).toBe('must have a min or a max');
    expect(messages({ ...request, shares: [{ tag: 'brand', of: 'hours', min: 0.5, max: 0.4 }] })).toBe('must have a min that is at most its max');
  });

  it('take every kind of limit, and no other', () => {
    const kinds: readonly Constraint[] = [
      { kind: 'capacity', dimension: 'hours' },
      { kind: 'capacity', dimension: 'hours', period: 1 },
      { kind: 'share', tag: 'brand', of: 'hours', side: 'max' },
      { kind: 'exclusive', items: ['A', 'B'] },
      { kind: 'requires', item: 'A', prerequisite: 'B' },
      { kind: 'mandatory', item: 'A' },
      { kind: 'window', item: 'A' },
      { kind: 'maxItems' },
    ];
    for (const kind of kinds) expect(constraintSchema.safeParse(kind).success).toBe(true);
    for (const strange of [{ kind: 'budget' }, { kind: 'capacity' }, { kind: 'share', tag: 'brand', of: 'hours', side: 'both' }]) {
      expect(constraintSchema.safeParse(strange).success).toBe(false);
    }
  });

  const rich: SelectionRequest = {
    items: [
      { ...item, tags: ['brand'] },
      { id: 'B', value: 1, cost: { hours: 2 }, requires: ['A'] },
      { id: 'C', value: 1, cost: { hours: -1 } },
    ],
    capacity: { hours: 2 },
    periods: 2,
    shares: [{ tag: 'brand', of: 'hours', max: 1 }],
  };
  const results: readonly (readonly [what: string, result: SelectionResult])[] = [
    ['a plan with its reasons, shares and unusable items', select(rich)],
    ['a plan of nothing', select({ ...rich, items: [] })],
    ['a conflict', select({ ...rich, items: [{ ...item, cost: { hours: 3 }, mandatory: true }] })],
    [
      'nothing known',
      select({ ...request, items: [item] }, { solver: { id: 'none', solve: () => ({ status: 'unknown', columns: null, bound: null, nodes: 0 }) } }),
    ],
  ];
  for (const [what, result] of results) {
    it(`take a result that came back from a database: ${what}`, () => {
      expect(selectionResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    });
  }

  it('refuse a result with a value below 0, a gap above 1, a period 0, or a status that nobody knows', () => {
    const [, result] = results[0]!;
    for (const broken of [
      { ...result, value: -1 },
      { ...result, gap: 1.1 },
      { ...result, chosen: result.chosen.map((each) => ({ ...each, period: 0 })) },
      { ...result, status: 'best' },
      { ...result, proof: { ...result.proof, precision: 0 } },
    ]) {
      expect(selectionResultSchema.safeParse(broken).success).toBe(false);
    }
  });
});
