import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import stdBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import stdChiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import stdChiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import stdNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import stdNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import stdStudentTCdf from '@stdlib/stats-base-dists-t-cdf';
import stdStudentTQuantile from '@stdlib/stats-base-dists-t-quantile';
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
  gammaLower,
  gammaUpper,
  hypergeometric2F1,
  logGamma,
  normalCdf,
  normalDensity,
  normalQuantile,
  shareProblems,
  studentTCdf,
  studentTQuantile,
} from 'marops/kernel';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../../house/vectors.ts';

type Numbers = readonly number[];
const functions: Record<string, (...numbers: number[]) => number | null> = {
  logGamma,
  normalCdf,
  normalQuantile,
  gammaLower,
  gammaUpper,
  betaCdf,
  betaQuantile,
  studentTCdf,
  hypergeometric2F1,
};
const { values } = readVectors<{ values: Record<string, readonly Numbers[]> }>('kernel/special-functions.vectors.json');

// Where the oracle loses digits itself (normal quantiles below 1e-8, the incomplete gamma function and chi-square quantiles from a shape of
// about a thousand on, single beta quantiles) mpmath is the judge; the grids for @stdlib leave those places out.
const shares = [1e-300, 1e-100, 1e-20, 1e-8, 1e-4, 0.01, 0.05, 0.1, 0.3, 0.4999, 0.5, 0.5001, 0.7, 0.9, 0.975, 0.999, 0.999999];
const sizes = [0.2, 0.5, 1, 2, 3.7, 10, 25, 100, 1234.5, 1e5];

/** The largest relative distance between two functions over a grid; where the oracle gives 0 or 1 exactly, ours must too. */
function farthest(grid: readonly Numbers[], ours: (...at: number[]) => number, oracle: (...at: number[]) => number): number {
  return Math.max(
    ...grid.map((at) => {
      const [mine, theirs] = [ours(...at), oracle(...at)];
      return theirs === 0 ? Math.abs(mine) : Math.abs(mine - theirs) / Math.abs(theirs);
    }),
  );
}

const pairs = (left: Numbers, right: Numbers): Numbers[] => left.flatMap((a) => right.map((b) => [a, b]));

describe('special functions', () => {
  it.each(Object.entries(values))('agree with mpmath at 50 digits: %s', (name, rows) => {
    expect(
      farthest(
        rows,
        (...row) => functions[name]?.(...row.slice(0, -1)) ?? Number.NaN,
        (...row) => row.at(-1) ?? Number.NaN,
      ),
    ).toBeLessThan(1e-12);
  });

  it('agree with @stdlib on log-gamma', () => {
    const grid = Array.from({ length: 400 }, (_, k) => [10 ** (-6 + k / 25)]);
    expect(farthest(grid, logGamma, gammaln)).toBeLessThan(1e-12);
  });

  it('agree with @stdlib on the normal distribution, far into both tails', () => {
    const grid = Array.from({ length: 240 }, (_, k) => [-30 + k / 4]);
    expect(farthest(grid, normalCdf, (z) => stdNormalCdf(z, 0, 1))).toBeLessThan(1e-12);
    const inner = shares.filter((share) => share >= 1e-4).map((share) => [share]);
    expect(farthest(inner, normalQuantile, (share) => stdNormalQuantile(share, 0, 1))).toBeLessThan(1e-12);
  });

  it("agree with @stdlib on Student's t, from a fifth of a degree of freedom to a hundred thousand", () => {
    const grid = pairs([-1e4, -40, -7, -2, -0.3, 0, 1e-3, 0.8, 3, 6], sizes);
    expect(farthest(grid, studentTCdf, stdStudentTCdf)).toBeLessThan(1e-12);
    const inner = pairs(
      shares.filter((share) => share >= 1e-20),
      sizes.filter((degrees) => degrees >= 0.5),
    );
    expect(farthest(inner, studentTQuantile, stdStudentTQuantile)).toBeLessThan(1e-12);
  });

  it('agree with @stdlib on chi-square', () => {
    const grid = pairs([1e-6, 0.01, 0.5, 1, 3.84, 12, 90, 1200], sizes);
    expect(farthest(grid, chiSquareCdf, stdChiSquareCdf)).toBeLessThan(1e-12);
    expect(farthest(pairs(shares.slice(3), sizes.slice(0, 9)), chiSquareQuantile, stdChiSquareQuantile)).toBeLessThan(1e-12);
  });

  it('agree with @stdlib on the incomplete gamma and beta functions', () => {
    const gammaGrid = sizes.flatMap((a) => [0.2, 0.8, 1, 1.1, 1.6].map((ratio) => [a, a * ratio]));
    expect(
      farthest(
        gammaGrid.filter(([a = 0]) => a <= 100),
        gammaLower,
        (a, x) => gammainc(x, a, true, false),
      ),
    ).toBeLessThan(1e-12);
    expect(
      farthest(
        gammaGrid.filter(([a = 0]) => a <= 100),
        gammaUpper,
        (a, x) => gammainc(x, a, true, true),
      ),
    ).toBeLessThan(1e-12);
    const betaGrid = pairs(sizes.slice(0, 8), sizes.slice(0, 8)).flatMap(([a, b]) => [0.02, 0.3, 0.5, 0.8, 0.97].map((x) => [x, a!, b!]));
    expect(farthest(betaGrid, betaCdf, (x, a, b) => betainc(x, a, b, true, false))).toBeLessThan(1e-12);
  });

  it('agree with @stdlib on beta quantiles', () => {
    const grid = pairs([1e-6, 0.001, 0.025, 0.4, 0.5, 0.6, 0.975, 0.999], sizes.slice(1, 8)).flatMap(([share, a]) =>
      sizes.slice(1, 8).map((b) => [share!, a!, b]),
    );
    expect(farthest(grid, betaQuantile, stdBetaQuantile)).toBeLessThan(1e-12);
  });
});

describe('quantiles', () => {
  it('undo their distribution functions in the lower tail', () => {
    const inTail = shares.filter((share) => share <= 0.5 && share > 1e-100);
    expect(
      farthest(
        inTail.map((p) => [p]),
        (p) => normalCdf(normalQuantile(p)),
        (p) => p,
      ),
    ).toBeLessThan(1e-11);
    expect(
      farthest(
        pairs(inTail, [1, 3, 30, 1e6, 1e9]),
        (p, v) => studentTCdf(studentTQuantile(p, v), v),
        (p) => p,
      ),
    ).toBeLessThan(1e-11);
    expect(
      farthest(
        pairs(inTail, [1, 3, 30, 1e6]),
        (p, v) => chiSquareCdf(chiSquareQuantile(p, v), v),
        (p) => p,
      ),
    ).toBeLessThan(1e-10);
    expect(
      farthest(
        pairs(inTail, [2, 30, 1e6]),
        (p, a) => betaCdf(betaQuantile(p, a, 1e9), a, 1e9),
        (p) => p,
      ),
    ).toBeLessThan(1e-9);
  });

  it('give the median exactly where the distribution is symmetric', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(studentTQuantile(0.5, 3)).toBe(0);
  });

  it.each([
    normalQuantile,
    (share: number) => studentTQuantile(share, 3),
    (share: number) => chiSquareQuantile(share, 3),
    (share: number) => betaQuantile(share, 1, 2),
  ])('refuse a share that is not strictly between 0 and 1', (quantile) => {
    for (const share of [0, 1, -0.1, 95, Number.NaN]) expect(() => quantile(share)).toThrow('share must be');
  });
});

describe('limits', () => {
  it('hold at the ends of the range', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), gammaLower(2, 0), gammaUpper(2, 0)]).toEqual([0, 1, 0, 1]);
    expect(chiSquareUpper(0, 1)).toBe(1);
    expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
  });

  it('leave a quantile finite where hardly a degree of freedom is left', () => {
    // mpmath at 40 digits.
    expect(studentTQuantile(1e-30, 0.15) / -2.015166933595032347e197).toBeCloseTo(1, 11);
    expect(studentTQuantile(1e-21, 0.13) / -3.1623062468825979907e158).toBeCloseTo(1, 11);
    expect(studentTQuantile(1e-80, 0.1)).toBe(-Number.MAX_VALUE);
  });

  it('give up a hypergeometric series that does not settle', () => {
    expect(hypergeometric2F1(3, 3, 1, 0.999_999_999_9)).not.toBeNaN();
    expect(hypergeometric2F1(1e200, 1e200, 1, 0.5)).toBeNull();
  });

  it('name a share that is missing or no number', () => {
    expect(shareProblems(undefined, 'confidence').map((each) => each.code)).toEqual(['missing']);
    expect(shareProblems('0.9', 'confidence').map((each) => each.code)).toEqual(['not-a-number']);
  });
});
