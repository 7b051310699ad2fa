// Laws of the best plan, on drawn requests. The seed stands in every failure message.
import { select, type SelectionItem, type SelectionRequest } from 'marops/selection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const seed = 20_261_124;

interface Drawn {
  readonly value: number;
  readonly hours: number;
  readonly money: number;
  readonly needs: number | null;
  readonly isMandatory: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  value: fc.integer({ min: 0, max: 12 }),
  hours: fc.integer({ min: 0, max: 9 }),
  money: fc.integer({ min: 0, max: 9 }),
  needs: fc.option(fc.nat(20), { freq: 2 }),
  isMandatory: fc.integer({ min: 0, max: 11 }).map((each) => each === 0),
});

/** One dimension without prerequisites, as the table takes it. */
const knapsacks: fc.Arbitrary<SelectionRequest> = fc
  .record({ items: fc.array(drawn, { maxLength: 12 }), hours: fc.integer({ min: 0, max: 40 }), step: fc.constantFrom(1, 0.25, 3) })
  .map(({ items, hours, step }) => ({
    items: items.map(({ value, hours: cost, isMandatory }, index): SelectionItem => ({
      id: String(index),
      value: value / 4,
      cost: { hours: cost * step },
      mandatory: isMandatory,
    })),
    capacity: { hours },
  }));

/** Two dimensions with prerequisites, over a period or two. */
const roadmaps: fc.Arbitrary<SelectionRequest> = fc
  .record({ items: fc.array(drawn, { maxLength: 6 }), room: fc.tuple(fc.nat(20), fc.nat(20)), periods: fc.integer({ min: 1, max: 2 }) })
  .map(({ items, room: [hours, money], periods }) => ({
    items: items.map(({ needs, isMandatory, hours: h, money: m, value }, index): SelectionItem => ({
      id: String(index),
      value,
      cost: { hours: h, money: m },
      requires: needs === null || index === 0 ? [] : [String(needs % index)],
      mandatory: isMandatory,
    })),
    capacity: { hours, money },
    periods,
  }));

/** Rank of a plan by the definition: value, effort, then the periods in order; null when it breaks a limit. */
function rankOf({ items, capacity, periods = 1 }: SelectionRequest, plan: readonly number[]): readonly number[] | null {
  const isDone = (item: number): boolean => plan[item]! <= periods;
  const isAllowed =
    items.every(({ mandatory = false, requires = [] }, item) =>
      isDone(item) ? requires.every((id) => plan[Number(id)]! <= plan[item]!) : !mandatory,
    ) &&
    Object.entries(capacity).every(([dimension, amount]) =>
      Array.from({ length: periods }, (_, each) => each + 1).every(
        (period) => items.reduce((sum, { cost }, item) => sum + (plan[item] === period ? cost[dimension]! : 0), 0) <= Number(amount),
      ),
    );
  if (!isAllowed) return null;
  const value = items.reduce((sum, item, index) => sum + item.value * (periods + 1 - plan[index]!), 0);
  const effort = items.reduce((sum, { cost }, item) => sum + (isDone(item) ? cost['hours']! : 0), 0);
  return [-value, effort, ...plan];
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  const first = left.findIndex((each, at) => each !== right[at]);
  return first >= 0 && left[first]! < right[first]!;
}

/** The best of all plans, by looking at every one. */
function byBruteForce(request: SelectionRequest): readonly number[] | null {
  const choices = (request.periods ?? 1) + 1;
  let best: readonly number[] | null = null;
  for (let code = 0; code < choices ** request.items.length; code += 1) {
    const plan = request.items.map((_, item) => 1 + (Math.floor(code / choices ** item) % choices));
    const rank = rankOf(request, plan);
    if (rank !== null && (best === null || isBefore(rank, best))) best = rank;
  }
  return best === null ? null : best.slice(2);
}

function planOf(request: SelectionRequest): readonly number[] | null {
  const { status, chosen } = select(request);
  const period = new Map(chosen.map((each) => [each.id, each.period]));
  return status === 'infeasible' ? null : request.items.map(({ id }) => period.get(id) ?? (request.periods ?? 1) + 1);
}

describe('the best plan', () => {
  it('is the one that looking at every plan gives, for one dimension', () => {
    fc.assert(
      fc.property(knapsacks, (request) => {
        expect(select(request).proof.method).toBe('dynamic-programming');
        expect(planOf(request)).toEqual(byBruteForce(request));
      }),
      { seed, numRuns: 60 },
    );
  });

  it('is the one that looking at every plan gives, for two dimensions with prerequisites', () => {
    fc.assert(
      fc.property(roadmaps, (request) => {
        expect(planOf(request)).toEqual(byBruteForce(request));
      }),
      { seed, numRuns: 150 },
    );
  });

  it('is worth the same when an item that is not in it is taken away', () => {
    fc.assert(
      fc.property(fc.oneof(knapsacks, roadmaps), (request) => {
        const before = select(request);
        for (const { id } of before.left) {
          // What needs it cannot be in the plan either, and goes with it.
          const items = request.items.filter((item) => item.id !== id && !needs(request, item.id, id));
          const after = select({ ...request, items });
          expect(after.value).toBe(before.value);
          expect(after.chosen.map((each) => [each.id, each.period])).toEqual(before.chosen.map((each) => [each.id, each.period]));
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('survives JSON with no number that is not finite', () => {
    fc.assert(
      fc.property(fc.oneof(knapsacks, roadmaps), (request) => {
        const result = select(request);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { seed, numRuns: 60 },
    );
  });
});

/** Whether an item needs another, directly or through others. */
function needs(request: SelectionRequest, id: string, other: string): boolean {
  const requires = request.items.find((item) => item.id === id)?.requires ?? [];
  return requires.includes(other) || requires.some((each) => needs(request, each, other));
}
