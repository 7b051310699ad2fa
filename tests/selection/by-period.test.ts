import { describe, expect, it } from 'vitest';
import { draws } from 'marops/kernel';
import { searchByPeriod } from '../../src/selection/by-period.ts';
import { instanceOf } from '../../src/selection/instance.ts';
import { valueOf } from '../../src/selection/plan.ts';
import { columnsOf } from '../../src/selection/program.ts';
import { byEnumeration, requestOf, type Size } from './enumeration.ts';

const sizes: readonly Size[] = [
  { items: 5, periods: 2, largest: 8 },
  { items: 5, periods: 3, largest: 6 },
  { items: 4, periods: 4, largest: 6 },
];
const endless = 1e9;

describe('the search period by period', () => {
  for (const { items, periods, largest } of sizes) {
    it(`finds the one best plan whatever the prices of the rows are: ${String(items)} items, ${String(periods)} periods`, () => {
      const draw = draws(20_261_124 + periods);
      for (let run = 0; run < 40; run += 1) {
        const request = requestOf(draw, { items, periods, largest });
        const instance = instanceOf(request, request.items);
        const columns = columnsOf(instance);
        const prices = Float64Array.from(columns.rows, () => (draw.uniform() < 0.5 ? 0 : 6 * draw.uniform()));
        const found = searchByPeriod(instance, columns, { plan: null, prices, bound: endless, enough: Number.POSITIVE_INFINITY }, endless);
        const expected = byEnumeration(request)?.map((period) => period - 1) ?? null;
        expect({ request, plan: found.plan, isComplete: found.isComplete }).toEqual({ request, plan: expected, isComplete: true });
        expect(found.bound).toBe(expected === null ? -1 : valueOf(instance, expected));
      }
    });

    it(`has a bound that holds when it is cut short: ${String(items)} items, ${String(periods)} periods`, () => {
      const draw = draws(20_261_125 + periods);
      let unfinished = 0;
      for (let run = 0; run < 40; run += 1) {
        const request = requestOf(draw, { items, periods, largest });
        const instance = instanceOf(request, request.items);
        const columns = columnsOf(instance);
        const prices = Float64Array.from(columns.rows, () => 3 * draw.uniform());
        const outset = { plan: null, prices, bound: endless, enough: Number.POSITIVE_INFINITY };
        const best = searchByPeriod(instance, columns, outset, endless);
        const short = searchByPeriod(instance, columns, outset, 300);
        expect(short.bound).toBeGreaterThanOrEqual(best.bound);
        if (short.isComplete) expect(short.plan).toEqual(best.plan);
        else unfinished += 1;
      }
      expect(unfinished).toBeGreaterThan(0);
    });
  }

  it('stops at a plan that is worth enough', () => {
    const request = requestOf(draws(3), { items: 12, periods: 3, largest: 9 });
    const instance = instanceOf({ ...request, shares: [] }, request.items);
    const columns = columnsOf(instance);
    const outset = { plan: null, prices: new Float64Array(columns.rows.length), bound: endless, enough: Number.POSITIVE_INFINITY };
    const all = searchByPeriod(instance, columns, outset, endless);
    const some = searchByPeriod(instance, columns, { ...outset, enough: 1 }, endless);
    expect(some.plan === null ? 0 : valueOf(instance, some.plan)).toBeGreaterThanOrEqual(1);
    expect(some.nodes).toBeLessThan(all.nodes);
  });
});
