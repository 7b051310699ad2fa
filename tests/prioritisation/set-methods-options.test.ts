import { recompute } from 'marops/kernel';
import {
  copras,
  mooraRatio,
  mooraReference,
  promethee2,
  rank,
  spotis,
  topsis,
  vikor,
  weightedProduct,
  weightedSum,
  type Criterion,
  type MissingPolicy,
  type Preference,
  type SetMethod,
} from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

type Field = 'reach' | 'cost';
const criteria: readonly Criterion<Field>[] = [
  { id: 'reach', weight: 3, direction: 'higher', label: 'Reach' },
  { id: 'cost', weight: 1, direction: 'lower' },
];
const bounded = criteria.map((each) => ({ ...each, bounds: { min: 0, max: 10 } }));
const withCriterion = (change: object): unknown => [{ ...criteria[0], ...change }, criteria[1]];

describe('what a set method says of itself', () => {
  it.each([
    [() => weightedSum(criteria), 'weighted-sum', 'Weighted sum', 'Fishburn', 'higher', true, { normalisation: 'minmax' }],
    [() => weightedProduct(criteria), 'weighted-product', 'Weighted product', 'Bridgman', 'higher', false, { normalisation: 'none' }],
    [() => topsis(criteria), 'topsis', 'TOPSIS', 'Hwang', 'higher', false, { normalisation: 'vector' }],
    [() => vikor(criteria), 'vikor', 'VIKOR', 'Opricovic', 'lower', false, { majority: 0.5 }],
    [
      () => promethee2(criteria, { preferences: { cost: { type: 'v', p: 2 } } }),
      'promethee-2',
      'PROMETHEE II',
      'Brans',
      'higher',
      true,
      { flows: 'mean', 'preference.reach': '{"type":"usual"}', 'preference.cost': '{"type":"v","p":2}' },
    ],
    [() => copras(criteria), 'copras', 'COPRAS', 'Zavadskas', 'higher', false, {}],
    [() => mooraRatio(criteria), 'moora-ratio', 'MOORA, ratio system', 'Brauers', 'higher', true, { weights: 'as-given', 'weight.reach': 3 }],
    [() => mooraReference(criteria), 'moora-reference', 'MOORA, reference point', 'Brauers', 'lower', false, { weights: 'as-given' }],
    [() => spotis(bounded), 'spotis', 'SPOTIS', 'Dezert', 'lower', true, { weights: 'as-given', 'ideal.reach': 10, 'ideal.cost': 0 }],
  ] as const)('names method, direction and every option in force (%#)', (make, id, title, author, direction, additive, options) => {
    const method = make();
    expect(method).toMatchObject({ id, version: '1.0.0', title, direction, additive, missing: 'reject' });
    expect(method.options).toMatchObject({ weights: 'shared', 'weight.cost': 'weights' in options ? 1 : 0.25, ...options });
    expect(method.source?.author).toContain(author);
    expect(method.factors.reach.label).toBe('Reach');
    expect(method.factors.cost.label).toBe('cost');
  });

  it('takes weights as they are given only when asked', () => {
    expect(topsis(criteria).weights).toEqual([0.75, 0.25]);
    expect(topsis(criteria, { weights: 'as-given' }).weights).toEqual([3, 1]);
  });

  it('is no sum of terms any more where each item is judged on the rest', () => {
    expect(weightedSum(criteria, { missing: 'renormalise' }).additive).toBe(false);
    expect(weightedSum(criteria, { missing: 'worst' }).additive).toBe(true);
  });
});

describe('criteria', () => {
  it.each([
    ['reach', 'criteria must be a list, got "reach"'],
    [[], 'criteria must name at least one criterion, got none'],
    [['reach'], 'criteria[0] must be an object, got "reach"'],
    [[null], 'criteria[0] must be an object, got null'],
    [[[]], 'criteria[0] must be an object, got a list of 0'],
    [withCriterion({ id: '' }), 'criteria[0].id must be text that is not empty, got ""'],
    [withCriterion({ id: 7 }), 'criteria[0].id must be text that is not empty, got 7'],
    [withCriterion({ weight: undefined }), 'criteria[0].weight must be given, got nothing'],
    [withCriterion({ weight: '3' }), 'criteria[0].weight must be a finite number, got "3"'],
    [withCriterion({ weight: 1e101 }), 'criteria[0].weight must be at most 1e+100, got 1e+101'],
    [withCriterion({ label: '' }), 'criteria[0].label must be text that is not empty, got ""'],
    [withCriterion({ label: 7 }), 'criteria[0].label must be text that is not empty, got 7'],
    [withCriterion({ bounds: null }), 'criteria[0].bounds must be an object, got null'],
    [withCriterion({ bounds: 5 }), 'criteria[0].bounds must be an object, got 5'],
    [withCriterion({ bounds: { min: 'a', max: 5 } }), 'criteria[0].bounds.min must be a finite number, got "a"'],
    [withCriterion({ bounds: { min: 1 } }), 'criteria[0].bounds.max must be given, got nothing'],
    [withCriterion({ bounds: { min: 5, max: 5 } }), 'criteria[0].bounds must have its lower bound below its upper bound, got 5 and 5'],
    [criteria.map((each) => ({ ...each, weight: 0 })), 'criteria must have at least one weight above 0, got only zeros'],
  ])('that cannot be used are named by path and value (%#)', (broken, message) => {
    expect(() => topsis(broken as typeof criteria)).toThrow(new RegExp(`^${message.replace(/[.[\]+]/g, '\\$&')}$`));
  });

  it('may weigh nothing one by one, but not all together', () => {
    expect(topsis(criteria.map((each, index) => ({ ...each, weight: index }))).weights).toEqual([0, 1]);
  });

  it('may weigh 1e100 and take 1e100, and nothing beyond', () => {
    expect(weightedSum([{ id: 'reach', weight: 1e100, direction: 'higher' }]).weights).toEqual([1]);
    const { ranked, unscored } = rank(
      [
        { id: 'a', reach: 1e100, cost: -1e100 },
        { id: 'b', reach: 1.1e100, cost: 0 },
      ],
      weightedSum(criteria),
    );
    expect(ranked.map(({ item }) => item.id)).toEqual(['a']);
    expect(unscored[0]?.problems[0]?.message).toBe('reach must be at most 1e+100, got 1.1e+100');
  });

  it('keep values within their bounds', () => {
    const { unscored } = rank([{ id: 'a', reach: 11, cost: -1 }], weightedSum(bounded));
    expect(unscored[0]?.problems.map(({ message }) => message)).toEqual(['reach must be at most 10, got 11', 'cost must be at least 0, got -1']);
  });

  it('of SPOTIS must have bounds, and an ideal within them', () => {
    expect(() => spotis(criteria as never)).toThrow('criteria[0].bounds must be given: the method compares with fixed bounds; criteria[1].bounds');
    const ideal = (value: unknown): unknown => [{ ...bounded[0], ideal: value }, bounded[1]];
    expect(() => spotis(ideal(11) as never)).toThrow('criteria[0].ideal must lie between 0 and 10, got 11');
    expect(() => spotis(ideal(-1) as never)).toThrow('criteria[0].ideal must lie between 0 and 10, got -1');
    expect(() => spotis(ideal('5') as never)).toThrow('criteria[0].ideal must be a finite number, got "5"');
    expect([0, 10].map((value) => spotis(ideal(value) as never).options['ideal.reach'])).toEqual([0, 10]);
  });
});

describe('preference functions', () => {
  const withPreference = (preference: unknown): SetMethod<Field> => promethee2(criteria, { preference: preference as Preference });
  it.each([
    ['usual', 'preferences.reach must be an object, got "usual"'],
    [{ type: 'steep' }, 'preferences.reach.type must be one of usual, u, v, level, linear, gaussian, got "steep"'],
    [{ type: 'toString' }, 'preferences.reach.type must be one of usual, u, v, level, linear, gaussian, got "toString"'],
    [{ type: 'u' }, 'preferences.reach.q must be given, got nothing'],
    [{ type: 'linear', q: -1, p: 2 }, 'preferences.reach.q must be at least 0, got -1'],
    [{ type: 'level', q: 1, p: '2' }, 'preferences.reach.p must be a finite number, got "2"'],
    [{ type: 'linear', q: 3, p: 2 }, 'preferences.reach must be a preference function with q below p and s above 0, got'],
    [{ type: 'gaussian', s: 0 }, 'preferences.reach must be a preference function with q below p and s above 0, got'],
    [{ type: 'v', p: 0 }, 'preferences.reach must be a preference function with q below p and s above 0, got'],
  ])('that cannot be used are named by path and value (%#)', (preference, message) => {
    expect(() => withPreference(preference)).toThrow(message);
  });

  it('may begin where they end, which makes a step', () => {
    const items = [
      { id: 'a', reach: 5, cost: 1 },
      { id: 'b', reach: 2, cost: 1 },
    ];
    expect(rank(items, withPreference({ type: 'linear', q: 2, p: 2 })).ranked[0]?.score).toBe(0.75);
    expect(rank(items, withPreference({ type: 'linear', q: 3, p: 3 })).ranked[0]?.score).toBe(0);
    expect(rank(items, withPreference({ type: 'v', p: 3 })).ranked[0]?.score).toBe(0.75);
  });
});

describe('options', () => {
  const bad = (options: object): never => options as never;
  it.each([
    [() => weightedSum(criteria, bad({ normalisation: 'z' })), 'normalisation must be one of none, vector, sum, max, minmax, got "z"'],
    [() => topsis(criteria, bad({ normalisation: null })), 'normalisation must be one of none, vector, sum, max, minmax, got null'],
    [() => weightedProduct(criteria, bad({ normalisation: 'minmax' })), 'normalisation must be one of none, vector, sum, max, got "minmax"'],
    [() => promethee2(criteria, bad({ preferences: 'x'.repeat(1e7) })), 'preferences must be an object, got "xxx'],
    [() => promethee2(criteria, bad({ flows: 'median' })), 'flows must be one of mean, sum, got "median"'],
    [() => vikor(criteria, bad({ majority: 1.1 })), 'majority must be at most 1, got 1.1'],
    [() => vikor(criteria, bad({ majority: -0.1 })), 'majority must be at least 0, got -0.1'],
    [() => vikor(criteria, bad({ majority: '1' })), 'majority must be a finite number, got "1"'],
    [() => vikor(criteria, bad({ majority: Number.NaN })), 'majority must be a finite number, got NaN'],
    [
      () => copras(criteria, bad({ missing: 'guess', weights: 'mine' })),
      'missing must be one of reject, worst, neutral, renormalise, got "guess"; weights must be one of shared, as-given, got "mine"',
    ],
  ])('that nobody knows are refused (%#)', (make, message) => {
    expect(make).toThrow(message);
  });

  it('of VIKOR go from the worst regret alone to the majority alone', () => {
    const items = [
      { id: 'a', reach: 10, cost: 10 },
      { id: 'b', reach: 0, cost: 0 },
      { id: 'c', reach: 6, cost: 5 },
    ];
    // Regrets of 0 and 1/4, 3/4 and 0, 3/10 and 1/8: S is 0.25, 0.75 and 0.425, R is 0.25, 0.75 and 0.3.
    const scoresOf = (majority: number): readonly number[] => rank(items, vikor(criteria, { majority })).ranked.map(({ score }) => score);
    expect(scoresOf(0)).toEqual([0, expect.closeTo(0.1, 12), 1]);
    expect(scoresOf(1)).toEqual([0, expect.closeTo(0.35, 12), 1]);
  });
});

describe('what a method cannot divide by', () => {
  const items = [
    { id: 'a', reach: 4, cost: 0 },
    { id: 'b', reach: 0, cost: 2 },
    { id: 'c', reach: 2, cost: 1 },
  ];
  it.each([
    ['a weighted sum by shares', weightedSum(criteria, { normalisation: 'sum' })],
    ['TOPSIS by the largest', topsis(criteria, { normalisation: 'max' })],
    ['COPRAS', copras(criteria)],
  ])('puts an item aside: a cost of 0 in %s; no reach is no problem', (_, method) => {
    const { ranked, unscored } = rank(items, method);
    expect(ranked.map(({ item }) => item.id).sort()).toEqual(['b', 'c']);
    expect(unscored.map(({ problems }) => problems[0]?.message)).toEqual(['cost must be above 0, got 0']);
  });

  it.each([
    ['a weighted sum by shares', weightedSum(criteria, { normalisation: 'sum' })],
    ['COPRAS', copras(criteria)],
  ])('and a negative reach in %s', (_, method) => {
    expect(rank([{ id: 'a', reach: -1, cost: 1 }], method).unscored[0]?.problems[0]?.message).toBe('reach must be at least 0, got -1');
  });

  it('leaves a column of zeros without effect', () => {
    const flat = items.map((each) => ({ ...each, reach: 0, cost: each.cost + 1 }));
    for (const method of [
      copras(criteria),
      weightedSum(criteria, { normalisation: 'vector' }),
      weightedSum(criteria, { normalisation: 'sum' }),
      mooraReference(criteria),
    ]) {
      const { ranked } = rank(flat, method);
      expect(ranked[0]?.item.id).toBe('a');
      for (const { explanation, score } of ranked) expect(recompute(explanation!)).toBe(score);
    }
  });

  it('is an item that costs nothing at all in COPRAS, not one that saves a single cost', () => {
    const costs: readonly Criterion<'price' | 'hours' | 'fit'>[] = [
      { id: 'fit', weight: 1, direction: 'higher' },
      { id: 'price', weight: 1, direction: 'lower' },
      { id: 'hours', weight: 1, direction: 'lower' },
    ];
    const tools = [
      { id: 'free', fit: 1, price: 0, hours: 2 },
      { id: 'quick', fit: 1, price: 3, hours: 0 },
      { id: 'both', fit: 1, price: 0, hours: 0 },
      { id: 'dear', fit: 1, price: 3, hours: 2 },
    ];
    const { ranked, unscored } = rank(tools, copras(costs));
    // Shares of the costs 1/2, 1/2 and 1: cheapness 1, 1 and 1/2, so that 2 of cost are shared out as 4/5, 4/5 and 2/5, beside 1/3 of fit.
    expect(ranked.map(({ item, score }) => [item.id, score])).toEqual([
      ['free', 1],
      ['quick', 1],
      ['dear', expect.closeTo((1 / 3 + 2 / 5) / (1 / 3 + 4 / 5), 12)],
    ]);
    expect(unscored.map(({ item, problems }) => [item.id, problems.map(({ message }) => message)])).toEqual([
      ['both', ['price, hours must not all be 0: the method divides by what they add up to']],
    ]);
    for (const { explanation, score } of ranked) expect(recompute(explanation!)).toBe(score);
  });

  it('shares out what costs give in COPRAS among those that cost nothing under other weights', () => {
    const costs: readonly Criterion<'price' | 'hours'>[] = [
      { id: 'price', weight: 1, direction: 'lower' },
      { id: 'hours', weight: 1, direction: 'lower' },
    ];
    const columns = [Float64Array.of(0, 0, 3), Float64Array.of(1, 2, 1)];
    const { scores, explain } = copras(costs).prepare({ columns, rows: 3 })([1, 0]);
    expect([...scores]).toEqual([1, 1, 0]);
    [0, 1, 2].forEach((row) => {
      expect(recompute(explain(row))).toBe(scores[row]);
    });
  });

  it('gives every item 1 in COPRAS when there is neither benefit nor cost', () => {
    const only: readonly Criterion<'reach'>[] = [{ id: 'reach', weight: 1, direction: 'higher' }];
    const { ranked } = rank(
      [
        { id: 'a', reach: 0 },
        { id: 'b', reach: 0 },
      ],
      copras(only),
    );
    expect(ranked.map(({ score, explanation }) => [score, recompute(explanation!)])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('says so when all are as near to the best as to the worst', () => {
    const { diagnostics, ranked } = rank(
      [
        { id: 'a', reach: 3, cost: 2 },
        { id: 'b', reach: 3, cost: 2 },
      ],
      topsis(criteria),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['identical-alternatives', 'no-distance']);
    expect(ranked.map(({ explanation }) => explanation)).toEqual([
      { value: 0.5, formula: 0.5, inputs: {} },
      { value: 0.5, formula: 0.5, inputs: {} },
    ]);
  });

  it('names a criterion that is the same for all', () => {
    const { diagnostics } = rank(
      [
        { id: 'a', reach: 3, cost: 2 },
        { id: 'b', reach: 5, cost: 2 },
      ],
      weightedSum(criteria),
    );
    expect(diagnostics.map(({ code, path, params }) => [code, path, params])).toEqual([['constant-criterion', 'cost', { value: 2 }]]);
  });
});

describe('a weighted product', () => {
  it('refuses weights under which the scores would leave the numbers', () => {
    const heavy = [{ ...criteria[0]!, weight: 70 }, criteria[1]!];
    expect(() => weightedProduct(heavy, { normalisation: 'vector', weights: 'as-given' })).toThrow('criteria must be at most 66, got 71');
    expect(weightedProduct(heavy, { normalisation: 'vector' }).weights[0]).toBeCloseTo(70 / 71, 12);
    const method = weightedProduct(heavy, { weights: 'as-given' });
    expect(method.factors.reach.max).toBeCloseTo(10 ** (300 / 71), 6);
    expect(method.factors.reach.min).toBeCloseTo(10 ** -(300 / 71), 12);
  });

  it('squares exactly', () => {
    const method = weightedProduct([{ id: 'reach', weight: 2, direction: 'higher' }], { weights: 'as-given' });
    expect(rank([{ id: 'a', reach: 1.1 }], method).ranked[0]?.score).toBe(1.1 * 1.1);
  });
});

describe('gaps', () => {
  const items = [
    { id: 'a', reach: 4, cost: 1 },
    { id: 'b', reach: null, cost: 3 },
    { id: 'c', reach: 2, cost: null },
    { id: 'd', reach: 1, cost: 5 },
  ];
  const scoresOf = (method: SetMethod<Field>): Readonly<Record<string, number>> =>
    Object.fromEntries(rank(items, method).ranked.map(({ item, score }) => [item.id, score]));

  it('get the worst value of the others', () => {
    expect(scoresOf(weightedSum(criteria, { missing: 'worst' }))).toEqual({ a: 1, b: 0.125, c: 0.25, d: 0 });
  });

  it('get the mean value of the others', () => {
    const { a, b, c, d } = scoresOf(weightedSum(criteria, { missing: 'neutral' }));
    expect([a, d]).toEqual([1, 0]);
    expect(b).toBeCloseTo(0.75 * ((7 / 3 - 1) / 3) + 0.125, 12);
    expect(c).toBeCloseTo(0.25 + 0.25 * 0.5, 12);
  });

  it('are left out of the weights of their item', () => {
    const scores = scoresOf(weightedSum(criteria, { missing: 'renormalise' }));
    expect(scores['a']).toBe(1);
    expect(scores['b']).toBe(0.5);
    expect(scores['c']).toBeCloseTo(1 / 3, 12);
  });

  it('keep the sum of the weights as it was given', () => {
    const method = weightedSum(criteria, { missing: 'renormalise', weights: 'as-given' });
    expect(scoresOf(method)['b']).toBe(2);
  });

  it('are told by criterion, number and policy', () => {
    const { diagnostics } = rank(items, weightedSum(criteria, { missing: 'worst' }));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'reach lacks 1 values, handled by the policy worst',
      'cost lacks 1 values, handled by the policy worst',
    ]);
    expect(rank([items[0]!, items[3]!], weightedSum(criteria, { missing: 'worst' })).diagnostics).toEqual([]);
  });

  it('of a whole column leave nothing to fill them with, and so no effect', () => {
    const without = items.map((each) => ({ id: each.id, reach: null, cost: each.cost ?? 2 }));
    for (const missing of ['worst', 'neutral'] as const) {
      expect(rank(without, weightedSum(criteria, { missing })).ranked.map(({ item }) => item.id)).toEqual(['a', 'c', 'b', 'd']);
    }
  });

  it.each(['worst', 'neutral', 'renormalise'] as const satisfies readonly MissingPolicy[])('are explained under the policy %s', (missing) => {
    for (const method of [
      weightedSum(criteria, { missing }),
      topsis(criteria, { missing }),
      vikor(criteria, { missing }),
      promethee2(criteria, { missing }),
    ]) {
      const { ranked } = rank(items, method);
      expect(ranked).toHaveLength(4);
      for (const { explanation, score } of ranked) expect(recompute(explanation!)).toBe(score);
    }
  });

  it('do not take away what a method finds on the way', () => {
    const { ranked } = rank(items, vikor(criteria, { missing: 'renormalise' }));
    for (const { details, explanation } of ranked) {
      expect(Object.keys(details!)).toEqual(['S', 'R']);
      expect([details!['S'], details!['R']]).toEqual([explanation!.inputs['S'], explanation!.inputs['R']]);
    }
    expect(rank(items, weightedSum(criteria, { missing: 'renormalise' })).ranked[0]?.details).toBeUndefined();
  });
});
