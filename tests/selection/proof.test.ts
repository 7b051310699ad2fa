import { describe, expect, it } from 'vitest';
import { draws } from 'marops/kernel';
import { select, type SelectionRequest } from 'marops/selection';
import { byEnumeration, requestOf } from './enumeration.ts';

/** Items of two hours and two thousand each, so that two dimensions limit them. */
function pairs(values: readonly number[], capacity: number): SelectionRequest {
  const items = values.map((value, index) => ({ id: String(index), value, cost: { hours: 2, money: 2 } }));
  return { items, capacity: { hours: capacity, money: capacity } };
}

describe('what is proven about a plan', () => {
  it('needs no search where the first bound is met', () => {
    // Two of three fit, without a remainder: no share of the third can take part.
    expect(select(pairs([10, 7, 5], 4))).toMatchObject({ status: 'optimal', value: 17, bound: 17, proof: { method: 'bound-match' } });
    expect(select(pairs([10, 7], 4))).toMatchObject({ status: 'optimal', value: 17, bound: 17 });
  });

  it('comes from branching where the first bound promises more', () => {
    // One and a half of them would be worth 15.
    expect(select(pairs([10, 10, 10], 3))).toMatchObject({ status: 'optimal', value: 10, bound: 10, proof: { method: 'branch-and-bound' } });
  });

  it('is only a bound where the search ended at its first look', () => {
    const { status, value, bound, proof } = select(pairs([10, 10, 10], 3), { limit: 0.0005 });
    expect([status, value, proof.method, proof.nodes, proof.tieBreak]).toEqual(['feasible', 10, 'branch-and-bound', 1, 'open']);
    // Somewhere between the half that is always left over and everything together.
    expect(bound).toBeGreaterThanOrEqual(15);
    expect(bound).toBeLessThanOrEqual(30);
  });

  it('does not rest on a plan to start from', () => {
    // What is worth most for its size comes first, and breaks the share; only the brand item alone keeps it.
    const items = [
      { id: 'offer', value: 9, cost: { hours: 1, money: 1 } },
      { id: 'film', value: 1, cost: { hours: 4, money: 1 }, tags: ['brand'] },
    ];
    const request = { items, capacity: { hours: 4, money: 1 }, shares: [{ tag: 'brand', of: 'hours', min: 0.6 }] };
    expect(select(request)).toMatchObject({ status: 'optimal', value: 1, chosen: [{ id: 'film' }] });
  });

  it('is the value alone where value and effort are too large to be weighed together', () => {
    const draw = draws(20_261_128);
    const large = (amounts: unknown): readonly number[] => (amounts as readonly number[]).map((amount) => amount * 1e5);
    let open = 0;
    for (let run = 0; run < 60; run += 1) {
      const { items, capacity, ...rest } = requestOf(draw, { items: 6, periods: 1, largest: 8 });
      const request = {
        ...rest,
        items: items.map((item) => ({ ...item, value: item.value * 1e9, cost: { ...item.cost, hours: item.cost['hours']! * 1e5 } })),
        capacity: { ...capacity, hours: large(capacity['hours']) },
      };
      const best = byEnumeration(request);
      const worth = best === null ? null : request.items.reduce((sum, { value }, index) => sum + (best[index] === 1 ? value : 0), 0);
      const { status, value, proof } = select(request);
      expect({ request, status, value }).toEqual({ request, status: best === null ? 'infeasible' : 'optimal', value: worth });
      if (best !== null && proof.tieBreak === 'open') open += 1;
    }
    expect(open).toBeGreaterThan(0);
  });
});
