// The search behind every fit, on functions whose minimum is known.
import { describe, expect, it } from 'vitest';
import { standardErrorsAt } from '../../../src/kpi/lifetime-value/curvature.ts';
import { maxEvaluations, minimise } from '../../../src/kpi/lifetime-value/minimise.ts';

describe('the search for a minimum', () => {
  it('finds the end of a bent valley (Rosenbrock 1960), in hundreds of steps and not in thousands', () => {
    const found = minimise(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1]);
    expect(found.end).toBe('settled');
    expect(found.at[0]).toBeCloseTo(1, 5);
    expect(found.at[1]).toBeCloseTo(1, 5);
    expect(found.evaluations).toBeLessThan(400);
  });

  it('finds the bottom of a bowl of three dimensions that lies far from the start, and counts every look', () => {
    let looks = 0;
    const found = minimise(
      ([x = 0, y = 0, z = 0]) => {
        looks += 1;
        return (x - 9) ** 2 + 3 * (y + 7) ** 2 + (z - 2) ** 2 + (x - 9) * (y + 7) + 5;
      },
      [0, 0, 0],
    );
    expect(found).toMatchObject({ end: 'settled', evaluations: looks });
    expect(found.value).toBeCloseTo(5, 10);
    for (const [index, wanted] of [9, -7, 2].entries()) expect(found.at[index]).toBeCloseTo(wanted, 4);
    expect(looks).toBeLessThan(400);
  });

  it('says that it ran away when a single coordinate has no optimum, before it wastes its steps', () => {
    const found = minimise(([x = 0, y = 0]) => Math.exp(-x) + y * y, [0, 1]);
    expect(found.end).toBe('ran-away');
    expect(found.evaluations).toBeLessThan(100);
  });

  it('gives up on a function that is lower at every look', () => {
    let looks = 0;
    const found = minimise(
      ([x = 0]) => {
        looks += 1;
        return Math.abs(x) > 1 ? Number.NaN : -looks;
      },
      [0],
    );
    expect(found.end).toBe('gave-up');
    expect(found.evaluations).toBeGreaterThanOrEqual(maxEvaluations);
    expect(found.evaluations).toBeLessThan(maxEvaluations + 10);
  });

  it('keeps away from where the function has no value', () => {
    const found = minimise(([x = 0, y = 0]) => (x > 0.5 ? Number.NaN : (x - 1) ** 2 + y * y), [0, 0.3]);
    expect(found.at[0]).toBeCloseTo(0.5, 3);
    expect(found.value).toBeLessThan(0.2502);
  });
});

describe('the standard errors at a minimum', () => {
  it('are the roots of the diagonal of the inverse curvature', () => {
    // Curvature [[4, 1], [1, 2]], whose inverse is [[2, −1], [−1, 4]] / 7.
    const errors = standardErrorsAt(([x = 0, y = 0]) => 2 * (x - 1) ** 2 + (x - 1) * (y + 2) + (y + 2) ** 2, [1, -2]);
    expect(errors?.map((error) => error.toFixed(9))).toEqual([Math.sqrt(2 / 7).toFixed(9), Math.sqrt(4 / 7).toFixed(9)]);
  });

  it('do not exist in a valley without end, nor on a saddle', () => {
    expect(standardErrorsAt(([x = 0, y = 0]) => (x + y) ** 2, [0, 0])).toBeNull();
    expect(standardErrorsAt(([x = 0, y = 0]) => x * x - y * y, [0, 0])).toBeNull();
  });
});
