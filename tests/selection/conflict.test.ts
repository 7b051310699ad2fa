import { describe, expect, it } from 'vitest';
import { draws, type Draws } from 'marops/kernel';
import { select, type Constraint, type SelectionItem, type SelectionRequest } from 'marops/selection';

/** Small requests in which nearly everything is mandatory and little fits. */
function crowded(draw: Draws, periods: number): SelectionRequest {
  const items = Array.from({ length: 4 }, (_, index): SelectionItem => ({
    id: String(index),
    value: 1,
    cost: { hours: 1 + draw.below(6) },
    tags: draw.uniform() < 0.5 ? ['brand'] : [],
    requires: index > 0 && draw.uniform() < 0.4 ? [String(draw.below(index))] : [],
    mandatory: draw.uniform() < 0.8,
    ...(periods > 1 && draw.uniform() < 0.4 ? { latest: 1 } : {}),
  }));
  return {
    items,
    capacity: { hours: Array.from({ length: periods }, () => 1 + draw.below(8)) },
    ...(draw.uniform() < 0.4 ? { exclusive: [['0', '3']] } : {}),
    ...(draw.uniform() < 0.3 ? { maxItems: 2 } : {}),
    ...(draw.uniform() < 0.3 ? { shares: [{ tag: 'brand', of: 'hours', min: 0.8 }] } : {}),
  };
}

type Rule = (plan: readonly number[]) => boolean;

/** Every limit as a rule about plans, written from the definition; periods count from 1, and an item left out stands behind the last. */
function rulesOf({ items, capacity, exclusive = [], shares = [], maxItems }: SelectionRequest): readonly Rule[] {
  const amounts = capacity['hours'] as readonly number[];
  const isDone = (plan: readonly number[], item: number): boolean => plan[item]! <= amounts.length;
  const hours = (plan: readonly number[], counts: (item: SelectionItem, index: number) => boolean): number =>
    items.reduce((sum, item, index) => sum + (isDone(plan, index) && counts(item, index) ? item.cost['hours']! : 0), 0);
  return [
    ...amounts.map(
      (amount, period): Rule =>
        (plan) =>
          hours(plan, (_, index) => plan[index] === period + 1) <= amount,
    ),
    ...items.flatMap(({ requires = [], mandatory = false, latest }, index): Rule[] => [
      ...requires.map(
        (id): Rule =>
          (plan) =>
            !isDone(plan, index) || plan[Number(id)]! <= plan[index]!,
      ),
      ...(mandatory ? [(plan: readonly number[]) => isDone(plan, index)] : []),
      ...(latest === undefined ? [] : [(plan: readonly number[]) => !isDone(plan, index) || plan[index]! <= latest]),
    ]),
    ...exclusive.map(
      (group): Rule =>
        (plan) =>
          group.filter((id) => isDone(plan, Number(id))).length <= 1,
    ),
    ...shares.map(
      ({ min = 0 }): Rule =>
        (plan) =>
          10 * hours(plan, ({ tags = [] }) => tags.includes('brand')) >= 10 * min * hours(plan, () => true),
    ),
    ...(maxItems === undefined ? [] : [(plan: readonly number[]) => items.filter((_, index) => isDone(plan, index)).length <= maxItems]),
  ];
}

/** The fewest rules that no plan keeps together; null when one plan keeps them all. */
function fewestInConflict(request: SelectionRequest): number | null {
  const rules = rulesOf(request);
  const choices = (request.capacity['hours'] as readonly number[]).length + 1;
  const kept = Array.from({ length: choices ** 4 }, (_, code) => [0, 1, 2, 3].map((item) => 1 + (Math.floor(code / choices ** item) % choices))).map(
    (plan) => rules.reduce((mask, rule, at) => mask | (rule(plan) ? 1 << at : 0), 0),
  );
  const subsets = Array.from({ length: 1 << rules.length }, (_, subset) => subset).filter(
    (subset) => !kept.some((mask) => (mask & subset) === subset),
  );
  return subsets.length === 0 ? null : Math.min(...subsets.map((subset) => subset.toString(2).replaceAll('0', '').length));
}

function item(id: string, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value: 1, cost: { hours }, mandatory: true, ...more };
}

describe('a conflict', () => {
  for (const periods of [1, 2]) {
    it(`names as few limits as any, by looking at every set of them: ${String(periods)} ${periods === 1 ? 'period' : 'periods'}`, () => {
      const draw = draws(20_261_124 + periods);
      const sizes = new Set<number>();
      for (let run = 0; run < 60; run += 1) {
        const request = crowded(draw, periods);
        const fewest = fewestInConflict(request);
        const { status, conflict, proof } = select(request);
        expect({ request, status, found: conflict.length, proof: proof.conflict ?? null }).toEqual({
          request,
          status: fewest === null ? 'optimal' : 'infeasible',
          found: fewest ?? 0,
          proof: fewest === null ? null : 'smallest',
        });
        sizes.add(conflict.length);
      }
      expect(sizes.size).toBeGreaterThan(2);
    });
  }

  it('is the smallest, where leaving out one limit after the other would stop at a larger one', () => {
    const items = [item('huge', 20), item('A', 6), item('B', 6)];
    const expected: readonly Constraint[] = [
      { kind: 'capacity', dimension: 'hours', period: 1 },
      { kind: 'mandatory', item: 'huge' },
    ];
    expect(select({ items, capacity: { hours: 10 } })).toMatchObject({ status: 'infeasible', conflict: expected, proof: { conflict: 'smallest' } });
  });

  it('names a duty alone when nothing else stands against it but figures that cannot be used', () => {
    const items = [item('bad', -1, { mandatory: false }), item('next', 1, { requires: ['bad'] })];
    expect(select({ items, capacity: { hours: 10 } })).toMatchObject({ status: 'infeasible', conflict: [{ kind: 'mandatory', item: 'next' }] });
  });

  it('shows which window and which prerequisite stand against each other', () => {
    const items = [item('first', 1, { mandatory: false, earliest: 2 }), item('second', 1, { latest: 1, requires: ['first'] })];
    expect(select({ items, capacity: { hours: 9 }, periods: 2 })).toMatchObject({
      status: 'infeasible',
      conflict: [
        { kind: 'window', item: 'first' },
        { kind: 'window', item: 'second' },
        { kind: 'requires', item: 'second', prerequisite: 'first' },
        { kind: 'mandatory', item: 'second' },
      ],
      proof: { conflict: 'smallest' },
    });
  });

  it('says that it may not be irreducible when the search was cut short', () => {
    const items = Array.from({ length: 40 }, (_, index) => item(String(index), 3));
    const { status, conflict, proof } = select({ items, capacity: { hours: 100 } }, { limit: 0.01 });
    expect([status, proof.conflict]).toEqual(['infeasible', 'open']);
    expect(conflict.length).toBeGreaterThan(34);
  });

  it('of a hundred duties is found in bounded time', () => {
    const items = Array.from({ length: 100 }, (_, index) => item(String(index), 3));
    const { conflict, proof } = select({ items, capacity: { hours: 100 } }, { limit: 50 });
    expect(conflict.length).toBe(35);
    expect(['smallest', 'irreducible']).toContain(proof.conflict);
  }, 30_000);
});
