import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recompute, type Explanation } from 'marops/kernel';
import {
  acceptability,
  copras,
  mooraRatio,
  mooraReference,
  promethee2,
  rank,
  rice,
  spotis,
  topsis,
  vikor,
  weightedProduct,
  weightedSum,
  weightStability,
  type Criterion,
  type MissingPolicy,
  type SetMethod,
} from 'marops/prioritisation';

type Field = 'reach' | 'fit' | 'cost';
type Criteria = readonly Criterion<Field>[];
type Make = (criteria: Criteria, missing?: MissingPolicy) => SetMethod<Field>;

const bounds = { min: 0, max: 1e6 };

/** Every set method under each of its options that changes the arithmetic; all take values from 1 to 1,000. */
const methods: readonly (readonly [name: string, make: Make])[] = [
  ...(['none', 'vector', 'sum', 'max', 'minmax'] as const).flatMap((normalisation): readonly (readonly [string, Make])[] => [
    [`weighted sum, ${normalisation}`, (criteria, missing = 'reject') => weightedSum(criteria, { normalisation, missing })],
    [`TOPSIS, ${normalisation}`, (criteria, missing = 'reject') => topsis(criteria, { normalisation, missing })],
  ]),
  ...(['none', 'vector', 'sum', 'max'] as const).map((normalisation): readonly [string, Make] => [
    `weighted product, ${normalisation}`,
    (criteria, missing = 'reject') => weightedProduct(criteria, { normalisation, missing }),
  ]),
  ['VIKOR', (criteria, missing = 'reject') => vikor(criteria, { missing })],
  ['PROMETHEE II, usual', (criteria, missing = 'reject') => promethee2(criteria, { missing })],
  ['PROMETHEE II, level', (criteria, missing = 'reject') => promethee2(criteria, { missing, preference: { type: 'level', q: 5, p: 50 } })],
  ['PROMETHEE II, linear', (criteria, missing = 'reject') => promethee2(criteria, { missing, preference: { type: 'linear', q: 5, p: 50 } })],
  ['PROMETHEE II, Gaussian', (criteria, missing = 'reject') => promethee2(criteria, { missing, preference: { type: 'gaussian', s: 40 } })],
  ['MOORA, ratio', (criteria, missing = 'reject') => mooraRatio(criteria, { missing, weights: 'shared' })],
  ['MOORA, reference point', (criteria, missing = 'reject') => mooraReference(criteria, { missing, weights: 'shared' })],
  ['COPRAS', (criteria, missing = 'reject') => copras(criteria, { missing })],
  [
    'SPOTIS',
    (criteria, missing = 'reject') =>
      spotis(
        criteria.map((each) => ({ ...each, bounds })),
        { missing, weights: 'shared' },
      ),
  ],
];

const weight = fc.integer({ min: 1, max: 20 });
const criteria: fc.Arbitrary<Criteria> = fc.tuple(weight, weight, weight).map(([reach, fit, cost]) => [
  { id: 'reach', weight: reach, direction: 'higher' },
  { id: 'fit', weight: fit, direction: 'higher' },
  { id: 'cost', weight: cost, direction: 'lower' },
]);
const value = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.double({ min: 1, max: 1000, noNaN: true }));
const itemsOf = (minLength: number) =>
  fc
    .array(fc.record({ reach: value, fit: value, cost: value }), { minLength, maxLength: 12 })
    .map((rows) => rows.map((row, index) => ({ id: `item ${String(index)}`, ...row })));

const scoresById = (items: readonly ({ readonly id: string } & Readonly<Record<Field, number>>)[], method: SetMethod<Field>): Map<string, number> =>
  new Map(rank(items, method, { explanations: false }).ranked.map(({ item, score }) => [item.id, score]));

const close = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));

describe.each(methods)('%s', (_, make) => {
  it('explains every score so that it recomputes bit for bit, also after a round trip through JSON', () => {
    fc.assert(
      fc.property(itemsOf(1), criteria, (items, given) => {
        for (const { score, explanation } of rank(items, make(given)).ranked) {
          expect(recompute(explanation!)).toBe(score);
          expect(recompute(JSON.parse(JSON.stringify(explanation)) as Explanation)).toBe(score);
        }
      }),
      { seed: 20260101, numRuns: 60 },
    );
  });

  it('gives an item the same score wherever it stands in the list', () => {
    fc.assert(
      fc.property(itemsOf(1), criteria, (items, given) => {
        const before = scoresById(items, make(given));
        const after = scoresById([...items].reverse(), make(given));
        for (const [id, score] of before) expect(close(after.get(id)!, score)).toBe(true);
      }),
      { seed: 20260102, numRuns: 60 },
    );
  });

  it('is not moved by weights that are all made larger by the same factor', () => {
    fc.assert(
      fc.property(itemsOf(1), criteria, fc.integer({ min: 2, max: 1000 }), (items, given, factor) => {
        const before = scoresById(items, make(given));
        const after = scoresById(items, make(given.map((each) => ({ ...each, weight: each.weight * factor }))));
        for (const [id, score] of before) expect(close(after.get(id)!, score)).toBe(true);
      }),
      { seed: 20260103, numRuns: 60 },
    );
  });

  it('gives finite numbers for broken and extreme values alike, and says why the rest has none', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1e100, -1e100, 5e-324, 1e-200, null, undefined), fc.string());
    const rows = fc.array(fc.record({ reach: wild, fit: wild, cost: wild }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, criteria, fc.constantFrom<MissingPolicy>('reject', 'worst', 'neutral', 'renormalise'), (wildRows, given, missing) => {
        const items = wildRows.map((row, index) => ({ id: String(index), ...row })) as { id: string; reach: number; fit: number; cost: number }[];
        const ranking = rank(items, make(given, missing));
        expect(ranking.ranked.length + ranking.unscored.length).toBe(items.length);
        for (const { score, explanation, details = {} } of ranking.ranked) {
          expect([score, ...Object.values(details)].every(Number.isFinite)).toBe(true);
          expect(recompute(explanation!)).toBe(score);
        }
        for (const { problems } of ranking.unscored) expect(problems.length).toBeGreaterThan(0);
      }),
      { seed: 20260104, numRuns: 200 },
    );
  });
});

/** Methods whose score of an item never falls, against the others, when one of its benefits rises. */
const monotone = methods.filter(([name]) => ['none', 'SPOTIS', 'PROMETHEE II, usual', 'PROMETHEE II, linear'].some((part) => name.endsWith(part)));

describe.each(monotone.filter(([name]) => !name.startsWith('TOPSIS')))('%s', (_, make) => {
  it('never ranks an item lower because one of its benefits grew', () => {
    fc.assert(
      fc.property(itemsOf(2), criteria, fc.integer({ min: 1, max: 500 }), (items, given, growth) => {
        const [first, ...rest] = items;
        const better = [{ ...first!, reach: first!.reach + growth }, ...rest];
        const rankOf = (list: typeof items): number => rank(list, make(given)).ranked.find(({ item }) => item.id === first!.id)!.rank;
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(items));
      }),
      { seed: 20260105, numRuns: 80 },
    );
  });
});

describe('PROMETHEE II', () => {
  it('has flows that add up to 0', () => {
    fc.assert(
      fc.property(itemsOf(1), criteria, (items, given) => {
        const total = [...scoresById(items, promethee2(given, { preference: { type: 'linear', q: 1, p: 20 } })).values()].reduce(
          (sum, flow) => sum + flow,
          0,
        );
        expect(Math.abs(total)).toBeLessThan(1e-9);
      }),
      { seed: 20260106, numRuns: 80 },
    );
  });
});

describe('RICE', () => {
  it('recomputes bit for bit from its explanation, also after a round trip through JSON', () => {
    const item = fc.record({
      reach: fc.double({ min: 0, max: 1e9, noNaN: true }),
      impact: fc.constantFrom(0.25, 0.5, 1, 2, 3),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      effort: fc.double({ min: 0.01, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(item, (input) => {
        const [only] = rank([{ id: 'only', ...input }], rice).ranked;
        expect(recompute(JSON.parse(JSON.stringify(only!.explanation)) as Explanation)).toBe(only!.score);
      }),
      { seed: 20260107, numRuns: 300 },
    );
  });
});

describe('robustness', () => {
  it('shares places so that every item takes one and every place is taken', () => {
    fc.assert(
      fc.property(itemsOf(2), criteria, (items, given) => {
        const found = acceptability(items, weightedSum(given), { draws: 50, seed: 7 }).items;
        for (const { shares } of found)
          expect(
            close(
              shares.reduce((sum, share) => sum + share, 0),
              1,
            ),
          ).toBe(true);
        found.forEach((_, place) =>
          expect(
            close(
              found.reduce((sum, { shares }) => sum + shares[place]!, 0),
              1,
            ),
          ).toBe(true),
        );
      }),
      { seed: 20260108, numRuns: 40 },
    );
  });

  it('finds intervals that hold the weight as it is', () => {
    fc.assert(
      fc.property(itemsOf(2), criteria, fc.constantFrom(weightedSum, topsis), (items, given, method) => {
        for (const { low, weight: now, high } of weightStability(items, method(given)).intervals) {
          expect(low).toBeLessThanOrEqual(now);
          expect(high).toBeGreaterThanOrEqual(now);
        }
      }),
      { seed: 20260109, numRuns: 40 },
    );
  });
});
