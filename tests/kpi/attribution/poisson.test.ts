// Draws behind the intervals of credit, held against the distribution that they are drawn from.
import { describe, expect, it } from 'vitest';
import { chiSquareUpper, draws, logGamma } from 'marops/kernel';
import { poisson } from '../../../src/kpi/attribution/poisson.ts';

const rounds = 100_000;
const drawn = (mean: number): Float64Array => {
  const source = draws(2026);
  return Float64Array.from({ length: rounds }, () => poisson(mean, source));
};
const chance = (count: number, mean: number): number => Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));

describe('Poisson draws', () => {
  it('of a mean of 0 are 0', () => {
    expect(poisson(0, draws(1))).toBe(0);
    expect(poisson(-1, draws(1))).toBe(0);
  });

  it.each([0.3, 4, 9.99, 10, 11, 25, 140, 5000])('have mean and variance %d', (mean) => {
    const counts = drawn(mean);
    const average = counts.reduce((sum, count) => sum + count, 0) / rounds;
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / (rounds - 1);
    // Four standard errors of either.
    expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / rounds));
    expect(Math.abs(variance - mean)).toBeLessThan(4 * Math.sqrt((mean + 2 * mean * mean) / rounds));
  });

  it.each([2, 10, 14, 60])('of mean %d fall on every count as often as they should', (mean) => {
    const counts = drawn(mean);
    const seen = new Map<number, number>();
    for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
    let [statistic, cells, rest, seenRest] = [0, 0, rounds, rounds];
    for (let count = 0; count < mean + 20 * Math.sqrt(mean) + 20; count += 1) {
      const expected = rounds * chance(count, mean);
      if (expected < 8) continue;
      const found = seen.get(count) ?? 0;
      statistic += (found - expected) ** 2 / expected;
      cells += 1;
      rest -= expected;
      seenRest -= found;
    }
    statistic += (seenRest - rest) ** 2 / rest;
    expect(chiSquareUpper(statistic, cells)).toBeGreaterThan(0.001);
  });
});
