import { default as loadHighs } from 'highs';
import { describe, expect, it } from 'vitest';
import { draws } from 'marops/kernel';
import { select } from 'marops/selection';
import { highsSolver } from 'marops/selection/highs';
import { byEnumeration, requestOf, type Size } from './enumeration.ts';

describe('the built-in search', () => {
  const sizes: readonly (Size & { readonly runs: number })[] = [
    { items: 6, periods: 1, largest: 8, runs: 120 },
    { items: 12, periods: 1, largest: 9, runs: 6 },
    { items: 5, periods: 2, largest: 8, runs: 80 },
    { items: 5, periods: 3, largest: 8, runs: 50 },
    { items: 4, periods: 4, largest: 6, runs: 30 },
  ];
  for (const size of sizes) {
    it(`gives the one plan that enumeration gives: ${String(size.items)} items, ${String(size.periods)} periods`, () => {
      const draw = draws(20261124 + size.items * 10 + size.periods);
      for (let run = 0; run < size.runs; run += 1) {
        const request = requestOf(draw, size);
        const expected = byEnumeration(request);
        const result = select(request);
        const period = new Map(result.chosen.map((item) => [item.id, item.period]));
        const plan = result.status === 'infeasible' ? null : request.items.map(({ id }) => period.get(id) ?? size.periods + 1);
        expect({ request, plan }).toEqual({ request, plan: expected });
        expect(result.proof.tieBreak).toBe(expected === null ? 'open' : 'proven');
      }
    });
  }

  it('claims no best plan and no tie-break that enumeration contradicts, however short it is', () => {
    const draw = draws(20_261_129);
    const claims = { tie: 0, best: 0, none: 0, open: 0 };
    for (let run = 0; run < 150; run += 1) {
      const size = { items: 5, periods: 2 + (run % 2), largest: 3 };
      const request = requestOf(draw, size);
      const expected = byEnumeration(request);
      for (const limit of [0.002, 0.005, 0.01, 0.02]) {
        const { status, value, bound, chosen, proof } = select(request, { limit });
        const period = new Map(chosen.map((item) => [item.id, item.period]));
        const plan = request.items.map(({ id }) => period.get(id) ?? size.periods + 1);
        const worth = (of: readonly number[]): number => request.items.reduce((sum, item, at) => sum + item.value * (size.periods + 1 - of[at]!), 0);
        if (status === 'infeasible') {
          expect({ request, expected }).toEqual({ request, expected: null });
          claims.none += 1;
          continue;
        }
        if (status === 'unknown') continue;
        const best = worth(expected!);
        expect(worth(plan)).toBe(value);
        expect(bound).toBeGreaterThanOrEqual(best);
        if (status === 'optimal') expect(value).toBe(best);
        if (proof.tieBreak === 'proven') expect({ request, limit, plan }).toEqual({ request, limit, plan: expected });
        claims[proof.tieBreak === 'proven' ? 'tie' : status === 'optimal' ? 'best' : 'open'] += 1;
      }
    }
    expect(Object.values(claims).every((count) => count > 0)).toBe(true);
  });

  it('agrees with HiGHS on 50 to 200 items', async () => {
    const solver = highsSolver(await loadHighs(), { timeLimit: 20 });
    const draw = draws(7);
    for (const items of [50, 80, 120, 200]) {
      const request = requestOf(draw, { items, periods: 1, largest: 100 });
      const [ours, theirs] = [select(request, { limit: 3_000 }), select(request, { solver })];
      expect([ours.status, ours.value]).toEqual([theirs.status, theirs.value]);
    }
  }, 120_000);

  it('agrees with HiGHS over several periods', async () => {
    const solver = highsSolver(await loadHighs(), { timeLimit: 20 });
    const draw = draws(8);
    for (const periods of [2, 3, 4]) {
      const { items, capacity } = requestOf(draw, { items: 16, periods, largest: 60 });
      const request = { items: items.map((item) => ({ ...item, mandatory: false })), capacity };
      const [ours, theirs] = [select(request), select(request, { solver })];
      expect([ours.status, ours.value, theirs.status]).toEqual(['optimal', theirs.value, 'optimal']);
    }
  }, 60_000);
});
