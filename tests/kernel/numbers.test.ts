import {
  addMoney,
  addTo,
  allocate,
  canonicalJson,
  compensatedSum,
  currencyExponent,
  dayOf,
  draws,
  instantOf,
  mergeMoments,
  mergeSums,
  momentsOf,
  populationVariance,
  quantile,
  roundHalfEven,
  roundTo,
  sampleVariance,
  sha256Hex,
  sumOf,
} from 'marops/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const seed = 20261122;
const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 40 });

describe('a sum', () => {
  it('keeps the small beside the large', () => {
    expect(compensatedSum([1e16, 1, 1, -1e16])).toBe(2);
    expect(compensatedSum([1, 1e16, 1, -1e16])).toBe(2);
    expect(compensatedSum([])).toBe(0);
  });

  it('of shards is the sum of the whole, whatever the order', () => {
    const partial = (values: readonly number[]): { sum: number; compensation: number } => values.reduce(addTo, { sum: 0, compensation: 0 });
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const whole = compensatedSum([...left, ...right]);
        const scale = [...left, ...right].reduce((sum, each) => sum + Math.abs(each), 1);
        expect(Math.abs(sumOf(mergeSums(partial(left), partial(right))) - whole)).toBeLessThanOrEqual(1e-12 * scale);
        expect(Math.abs(sumOf(mergeSums(partial(right), partial(left))) - whole)).toBeLessThanOrEqual(1e-12 * scale);
      }),
      { seed },
    );
    expect(sumOf(mergeSums({ sum: 1e16, compensation: 1 }, { sum: -1e16, compensation: 2 }))).toBe(3);
  });
});

describe('moments', () => {
  it('of shards are the moments of the whole', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const merged = mergeMoments(momentsOf(left), momentsOf(right));
        const whole = momentsOf([...left, ...right]);
        expect(merged.count).toBe(whole.count);
        expect(merged.mean).toBeCloseTo(whole.mean, 4);
        expect(Math.abs(merged.squares - whole.squares)).toBeLessThanOrEqual(1e-9 * (1 + whole.squares));
      }),
      { seed },
    );
  });

  it('give no variance where there is none to give', () => {
    expect([sampleVariance(momentsOf([])), sampleVariance(momentsOf([5])), populationVariance(momentsOf([]))]).toEqual([null, null, null]);
    expect([sampleVariance(momentsOf([5, 5])), populationVariance(momentsOf([5]))]).toEqual([0, 0]);
  });
});

describe('a quantile', () => {
  it('lies between the closest ranks', () => {
    expect([quantile([4, 1, 3, 2], 0), quantile([4, 1, 3, 2], 0.5), quantile([4, 1, 3, 2], 1), quantile([], 0.5), quantile([7], 0.3)]).toEqual([
      1,
      2.5,
      4,
      null,
      7,
    ]);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('rounding', () => {
  it.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-0.5, 0],
    [-1.5, -2],
    [2.4, 2],
    [2.6, 3],
    [-2.6, -3],
  ])('half to even takes %d to %d', (value, rounded) => {
    expect(Object.is(roundHalfEven(value), rounded)).toBe(true);
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [1e21, 2, 1e21],
    [1.1e-9, 2, 0],
    [-0.001, 2, 0],
    [0.285, 2, 0.29],
  ])('takes %d to %d places as %d', (value, places, rounded) => {
    expect(Object.is(roundTo(value, places), rounded)).toBe(true);
  });
});

describe('money', () => {
  it('is split without losing a unit, and no share is off by a whole one', () => {
    const ratios = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })
      .filter((each) => each.some((ratio) => ratio > 0.001));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), ratios, (amount, parts) => {
        const shares = allocate(amount, parts);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
        shares.forEach((share, index) => {
          expect(Math.abs(share - (amount * parts[index]!) / total)).toBeLessThan(1.0001);
        });
      }),
      { seed, numRuns: 500 },
    );
  });

  it.each<[number, number[], number[]]>([
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [1, 2], [0, 0]],
    [5, [0, 1], [0, 5]],
    [10, [0.15, 0.35, 0.5], [2, 3, 5]],
    [100, [3, 3, 1], [43, 43, 14]],
    [9_007_199_254_740_991, [1, 2], [3_002_399_751_580_330, 6_004_799_503_160_661]],
  ])('%d by %j is %j', (amount, ratios, shares) => {
    expect(allocate(amount, ratios)).toEqual(shares);
  });

  it('refuses what cannot be split, naming everything that is wrong', () => {
    expect(() => allocate(1.5, [1, -1, Number.NaN])).toThrow(
      'ratios[1] must be at least 0, got -1; ratios[2] must be at least 0, got NaN; amount must be a whole number, got 1.5',
    );
    expect(() => allocate(10, [0, 0])).toThrow('ratios must be above 0, got 0');
    expect(() => allocate(10, [])).toThrow('ratios must be above 0, got 0');
    expect(() => allocate(10, [Number.POSITIVE_INFINITY])).toThrow('ratios[0]');
  });

  it('is added in one currency only', () => {
    expect(addMoney([{ amount: 1, currency: 'EUR' }])).toEqual({ amount: 1, currency: 'EUR' });
    expect(() =>
      addMoney([
        { amount: 1, currency: 'EUR' },
        { amount: 2, currency: 'USD' },
      ]),
    ).toThrow('amounts must be in one currency, got EUR and USD');
    expect(() => addMoney([])).toThrow('amounts must be given, got nothing');
  });

  it('has the decimal places of its currency', () => {
    expect(['EUR', 'JPY', 'KWD', 'CLF', 'TND', 'ISK'].map(currencyExponent)).toEqual([2, 0, 3, 4, 3, 0]);
    expect(() => currencyExponent('eur')).toThrow('currency must be one of ISO 4217 codes, got "eur"');
    expect(() => currencyExponent('EURO')).toThrow('currency');
    expect(() => currencyExponent('XEURX')).toThrow('currency');
  });
});

describe('an instant', () => {
  it('needs an offset', () => {
    expect([instantOf('1970-01-01T01:00:00+01:00'), instantOf('1970-01-01T00:00Z'), instantOf('1970-01-01T00:00:00.250Z')]).toEqual([0, 0, 250]);
    for (const text of [
      '1970-01-01T00:00:00',
      '1970-01-01',
      'x1970-01-01T00:00Z',
      '1970-01-01T00:00Zx',
      '1970-13-01T00:00Z',
      '2026-02-30T00:00Z',
      '1970-01-01T24:00Z',
      '1970-01-01T00:00+25:00',
      5,
      null,
      `1970-01-01T00:00:00.${'0'.repeat(40)}Z`,
    ]) {
      expect(instantOf(text)).toBeUndefined();
    }
  });

  it('is no calendar date, and a date is a day that exists', () => {
    expect([dayOf('1970-01-01'), dayOf('2024-02-29'), dayOf('1969-12-31')]).toEqual([0, 19782, -1]);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '1970-01-01T00:00Z', 'x1970-01-01', 5, undefined])
      expect(dayOf(text)).toBeUndefined();
  });
});

describe('seeded draws', () => {
  it('repeat for a seed and differ between seeds', () => {
    const first = draws(7);
    const again = draws(7);
    const values = Array.from({ length: 5 }, () => [first.uniform(), first.exponential(), first.normal(), first.below(10)]);
    expect(Array.from({ length: 5 }, () => [again.uniform(), again.exponential(), again.normal(), again.below(10)])).toEqual(values);
    expect(draws(8).uniform()).not.toBe(draws(7).uniform());
  });

  it('have the mean and spread of their distributions', () => {
    const { uniform, exponential, normal, below } = draws(1);
    const many = (draw: () => number): { mean: number; deviation: number } => {
      const moments = momentsOf(Array.from({ length: 50_000 }, draw));
      return { mean: moments.mean, deviation: Math.sqrt(sampleVariance(moments) ?? 0) };
    };
    expect(many(uniform).mean).toBeCloseTo(0.5, 2);
    expect(many(exponential).mean).toBeCloseTo(1, 1);
    expect(many(exponential).deviation).toBeCloseTo(1, 1);
    expect(many(normal).mean).toBeCloseTo(0, 1);
    expect(many(normal).deviation).toBeCloseTo(1, 1);
    const dice = Array.from({ length: 1000 }, () => below(6));
    expect(new Set(dice)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});

describe('canonical JSON', () => {
  it('sorts keys by code unit at every level and drops what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'ü' }], a: null, gone: undefined } as never)).toBe('{"a":null,"b":[{"c":"ü","d":1}]}');
    expect(canonicalJson({ 10: 1, 9: 2, a: 3, A: 4 })).toBe('{"10":1,"9":2,"A":4,"a":3}');
  });

  it('gives equal values equal fingerprints', () => {
    expect(sha256Hex(canonicalJson({ a: 1, b: 2 }))).toBe(sha256Hex(canonicalJson({ b: 2, a: 1 })));
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
