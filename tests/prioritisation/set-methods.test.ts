import { describe, expect, it } from 'vitest';
import { copras, promethee2, rank, spotis, topsis, vikor, weightedProduct, weightedSum, type Criterion } from 'marops/prioritisation';

const criteria: readonly Criterion<'reach' | 'cost'>[] = [
  { id: 'reach', weight: 1, direction: 'higher' },
  { id: 'cost', weight: 1, direction: 'lower' },
];
const same = [
  { id: 'a', reach: 3, cost: 2 },
  { id: 'b', reach: 3, cost: 2 },
];

describe('criteria', () => {
  it('are refused with every problem at once', () => {
    const broken = [
      { id: 'reach', weight: -1, direction: 'higher' },
      { id: 'reach', weight: 1, direction: 'up' },
      { id: '__proto__', weight: 1, direction: 'lower' },
    ];
    expect(() => topsis(JSON.parse(JSON.stringify(broken)) as typeof criteria)).toThrow(
      'criteria[0].weight must be at least 0, got -1; criteria[1].id must be unique, got "reach" twice; ' +
        'criteria[1].direction must be one of higher, lower, got "up"; criteria[2].id must not use a reserved name, got "__proto__"',
    );
  });

  it('must not all weigh nothing', () => {
    expect(() => weightedSum(criteria.map((each) => ({ ...each, weight: 0 })))).toThrow('at least one weight above 0');
  });

  it('need a range where the method fixes it beforehand', () => {
    expect(() => spotis([{ id: 'reach', weight: 1, direction: 'higher', bounds: { min: 5, max: 1 } }])).toThrow('lower bound below its upper bound');
  });
});

describe('alternatives that cannot be told apart', () => {
  it.each([
    ['TOPSIS', topsis(criteria), 0.5],
    ['VIKOR', vikor(criteria), 0],
    ['PROMETHEE II', promethee2(criteria), 0],
    ['COPRAS', copras(criteria), 1],
    ['weighted sum', weightedSum(criteria), 0],
  ])('share the first place in %s, and the reader is told', (_, method, score) => {
    const { ranked, diagnostics } = rank(same, method);
    expect(ranked.map((each) => [each.rank, each.score, each.tied])).toEqual([
      [1, score, true],
      [1, score, true],
    ]);
    expect(diagnostics[0]?.message).toBe('items are identical in every criterion: the 2 alternatives score the same');
  });

  it('tell nobody anything by a column of zeros', () => {
    const items = [
      { id: 'a', reach: 0, cost: 2 },
      { id: 'b', reach: 0, cost: 1 },
    ];
    const { ranked, diagnostics } = rank(items, topsis(criteria));
    expect(ranked[0]?.item.id).toBe('b');
    expect(diagnostics.map(({ code, path, params }) => [code, path, params])).toEqual([['zero-column', 'reach', { value: 0 }]]);
  });
});

describe('few alternatives', () => {
  it('make an empty ranking with a word about it', () => {
    const { ranked, diagnostics } = rank([], topsis(criteria));
    expect([ranked.length, diagnostics[0]?.message]).toEqual([0, 'items are empty: there is nothing to compare']);
  });

  it('make a ranking of one with a word about it', () => {
    const { ranked, diagnostics } = rank([{ id: 'only', reach: 1, cost: 1 }], vikor(criteria));
    expect([ranked[0]?.rank, ranked[0]?.score]).toEqual([1, 0]);
    expect(diagnostics[0]?.message).toBe('items hold one alternative: there is nothing to compare it with');
  });
});

describe('a missing value', () => {
  const items = [
    { id: 'a', reach: 4, cost: 1 },
    { id: 'b', reach: null, cost: 1 },
    { id: 'c', reach: 2, cost: 1 },
  ];
  const reach: readonly Criterion<'reach' | 'cost'>[] = criteria;

  it('puts an item aside unless a policy says otherwise', () => {
    expect(rank(items, weightedSum(reach)).unscored[0]?.problems[0]?.message).toBe('reach must be given, got nothing');
  });

  it.each([
    ['worst', 0],
    ['neutral', 0.25],
    ['renormalise', 0],
  ] as const)('counts as the policy %s says, and the reader is told', (missing, score) => {
    const { ranked, diagnostics, options } = rank(items, weightedSum(reach, { missing }));
    expect(ranked.find(({ item }) => item.id === 'b')?.score).toBe(score);
    expect(options['missing']).toBe(missing);
    expect(diagnostics[0]?.code).toBe('gaps-filled');
  });

  it('cannot be all that an item has', () => {
    const { unscored } = rank([...items, { id: 'd', reach: null, cost: null }], weightedSum(reach, { missing: 'neutral' }));
    expect(unscored.map(({ item }) => item.id)).toEqual(['d']);
  });
});

describe('a weighted product', () => {
  it('puts aside an item with a value of 0 and ranks the others', () => {
    const items = [
      { id: 'a', reach: 0, cost: 1 },
      { id: 'b', reach: 4, cost: 1 },
    ];
    const { ranked, unscored } = rank(items, weightedProduct(criteria));
    expect([ranked[0]?.item.id, unscored[0]?.problems[0]?.message]).toEqual(['b', 'reach must be above 0, got 0']);
  });
});
