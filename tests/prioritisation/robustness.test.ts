import { describe, expect, it } from 'vitest';
import {
  acceptability,
  acceptabilityOfSamples,
  agreement,
  borda,
  counterfactual,
  criticalWeightChange,
  defineMethod,
  mooraReference,
  promethee2,
  rank,
  rankReversal,
  reversedPairs,
  rice,
  sensitivity,
  spotis,
  topsis,
  vikor,
  weightedProduct,
  weightedSum,
  weightStability,
  type Criterion,
} from 'marops/prioritisation';

type Field = 'reach' | 'fit';
const criteria: readonly Criterion<Field>[] = [
  { id: 'reach', weight: 6, direction: 'higher' },
  { id: 'fit', weight: 4, direction: 'higher' },
];
const plain = weightedSum(criteria, { normalisation: 'none' });
const items = [
  { id: 'a', reach: 0.2, fit: 0.8 },
  { id: 'b', reach: 0.9, fit: 0.1 },
  { id: 'c', reach: 0.5, fit: 0.4 },
];
const ideas = [
  { id: 'webinar', reach: 400, impact: 1, confidence: 0.5, effort: 2 },
  { id: 'podcast', reach: 300, impact: 1, confidence: 0.5, effort: 1 },
  { id: 'study', reach: 100, impact: 0.25, confidence: 0.5, effort: 1 },
];

describe('what a weight may become before the outcome changes', () => {
  it('is solved for where weighted terms are added up, and searched elsewhere, with one outcome', () => {
    // a and b meet where 0.2 w + 0.8 (1 - w) = 0.9 w + 0.1 (1 - w): at one half.
    const { how, best, intervals } = weightStability(items, plain);
    expect([how, best]).toEqual(['exact', 'b']);
    expect(intervals.map(({ criterion, weight, low, high }) => [criterion, weight, low.toFixed(9), high.toFixed(9)])).toEqual([
      ['reach', 0.6, '0.500000000', '1.000000000'],
      ['fit', 0.4, '0.000000000', '0.500000000'],
    ]);
    // The product meets where 0.2^w 0.8^(1 - w) = 0.9^w 0.1^(1 - w).
    const product = weightStability(items.slice(0, 2), weightedProduct(criteria));
    const meeting = Math.log(8) / (Math.log(8) + Math.log(4.5));
    expect(product.how).toBe('searched');
    expect([product.best, product.definition]).toEqual(['b', { id: 'weighted-product', version: '1.0.0' }]);
    expect(product.intervals.map(({ low, high }) => [low, high])).toEqual([
      [expect.closeTo(meeting, 9), 1],
      [0, expect.closeTo(1 - meeting, 9)],
    ]);
  });

  it('is narrower for the whole order than for the winner', () => {
    const [winner] = weightStability(items, plain).intervals;
    const { scope, intervals } = weightStability(items, plain, { scope: 'fullRanking' });
    expect(scope).toBe('fullRanking');
    // b before c for all weights above 0.43, c before a above 0.57.
    expect([winner?.low.toFixed(2), intervals[0]?.low.toFixed(2)]).toEqual(['0.50', '0.57']);
  });

  it('is solved for in PROMETHEE II as well, whose net flows are weighed and added up', () => {
    const method = promethee2(criteria, { preference: { type: 'linear', q: 0, p: 1 } });
    const { how, intervals } = weightStability(items, method);
    // Differences below p count in proportion, so that net flows follow the plain sum.
    expect([how, intervals[0]?.low.toFixed(9)]).toEqual(['exact', '0.500000000']);
  });

  it('is searched where alternatives with gaps are judged by weights of their own', () => {
    const gaps = [...items, { id: 'd', reach: null, fit: 0.3 }] as unknown as typeof items;
    const method = weightedSum(criteria, { normalisation: 'none', missing: 'renormalise' });
    expect(method.additive).toBe(false);
    expect(weightStability(gaps, method).how).toBe('searched');
    expect(() => criticalWeightChange(gaps, method)).toThrow('method must be a weighted sum');
  });

  it('stays the same all the way where one item is better in everything', () => {
    const dominant = [
      { id: 'a', reach: 5, fit: 2 },
      { id: 'b', reach: 4, fit: 1 },
      { id: 'c', reach: 4, fit: 1 },
    ];
    for (const method of [plain, weightedProduct(criteria), topsis(criteria)]) {
      expect(weightStability(dominant, method).intervals.map(({ low, high }) => [low, high])).toEqual([
        [0, 1],
        [0, 1],
      ]);
    }
  });

  it('is refused for a scope nobody knows', () => {
    expect(() => weightStability(items, plain, { scope: 'all' as 'best' })).toThrow('scope must be one of best, fullRanking, got "all"');
  });

  it('is refused for fewer than two items', () => {
    expect(() => weightStability(items.slice(0, 1), plain)).toThrow('items must hold at least 2, got 1');
    expect(() => weightStability(null as unknown as typeof items, plain)).toThrow('items must be a list, got null');
  });
});

describe('the change of one weight at which two items meet', () => {
  it('is in per cent of the weight, the smallest first', () => {
    const changes = criticalWeightChange(items.slice(0, 2), plain);
    // b leads by 0.6 × 0.7 − 0.4 × 0.7 = 0.14: reach may fall by 0.2 of 0.6, fit may grow by 0.2 of 0.4.
    expect(
      changes.map(({ ahead, behind, criterion, percent, touchesFirst }) => [ahead, behind, criterion, percent.toFixed(6), touchesFirst]),
    ).toEqual([
      ['b', 'a', 'reach', '33.333333', true],
      ['b', 'a', 'fit', '-50.000000', true],
    ]);
  });

  it('leaves out what a weight cannot do: fall by more than it is, or grow from nothing', () => {
    const method = weightedSum([criteria[0]!, { ...criteria[1]!, weight: 0 }], { normalisation: 'none' });
    const better = [
      { id: 'a', reach: 5, fit: 1 },
      { id: 'b', reach: 4, fit: 1 },
    ];
    expect(criticalWeightChange(better, method).map(({ criterion, percent }) => [criterion, percent])).toEqual([['reach', 100]]);
    const dominated = [
      { id: 'a', reach: 5, fit: 2 },
      { id: 'b', reach: 4, fit: 1 },
    ];
    expect(criticalWeightChange(dominated, plain)).toEqual([]);
  });

  it.each([topsis(criteria), vikor(criteria), weightedProduct(criteria), mooraReference(criteria)])(
    'is refused for $title, which does not add up weighted terms',
    (method) => {
      expect(() => criticalWeightChange(items, method)).toThrow(`method must be a weighted sum for this question, got "${method.id}"`);
    },
  );
});

describe('places when nobody agrees on weights', () => {
  it('come out of draws within three standard errors of the exact shares, and out of one seed alike', () => {
    const exact = acceptability(items, plain, { draws: 1, seed: 1 });
    expect([exact.how, exact.options, exact.items[0]?.standardErrors]).toEqual(['exact', null, [0, 0, 0]]);
    // A third criterion that tells nobody apart, and thirteen items, take the question to the draws; ten of them come last by far.
    const three = weightedSum([...criteria, { id: 'same', weight: 1, direction: 'higher' }], { normalisation: 'none' });
    const known = items.map((item) => ({ ...item, same: 0 }));
    const exactThree = acceptability(known, three, { draws: 1, seed: 1 });
    const last = Array.from({ length: 10 }, (_, index) => ({ id: `last ${String(index)}`, reach: -1 - index, fit: -1 - index, same: 0 }));
    const drawn = acceptability([...known, ...last], three, { draws: 20_000, seed: 5 });
    expect([exactThree.how, drawn.how, drawn.options]).toEqual(['exact', 'drawn', { draws: 20_000, seed: 5 }]);
    exactThree.items.forEach(({ shares }, row) => {
      shares.forEach((share, place) => {
        const found = drawn.items[row]!;
        expect(Math.abs(found.shares[place]! - share)).toBeLessThanOrEqual(3 * found.standardErrors[place]! + 1e-12);
      });
    });
    for (const { shares, standardErrors } of drawn.items) {
      expect(standardErrors).toEqual(shares.map((share) => Math.sqrt((share * (1 - share)) / 20_000)));
    }
    expect(drawn.definition).toEqual({ id: 'weighted-sum', version: '1.0.0' });
    expect(acceptability([...known, ...last], three, { draws: 20_000, seed: 5 })).toEqual(drawn);
    expect(acceptability([...known, ...last], three, { draws: 20_000, seed: 6 }).items).not.toEqual(drawn.items);
  });

  it('are shared by equals, as ranks are, drawn or worked out', () => {
    const twins = [
      { id: 'one', reach: 1, fit: 2 },
      { id: 'twin', reach: 1, fit: 2 },
      { id: 'other', reach: 0, fit: 9 },
    ];
    // The twins lead where w + 2 (1 - w) > 9 (1 - w): for an eighth of the weights. Nobody is second then, and both are when they do not.
    const exact = acceptability(twins, plain, { draws: 1, seed: 1 });
    expect(exact.items.map(({ shares }) => shares.map((share) => share.toFixed(12)))).toEqual([
      ['0.125000000000', '0.875000000000', '0.000000000000'],
      ['0.125000000000', '0.875000000000', '0.000000000000'],
      ['0.875000000000', '0.000000000000', '0.125000000000'],
    ]);
    const drawn = acceptability(twins, vikor(criteria), { draws: 200, seed: 1 });
    expect([drawn.how, drawn.items[0]?.shares]).toEqual(['drawn', drawn.items[1]?.shares]);
  });

  it('name whose favourite an item is: the middle of the weights that make it the first', () => {
    const [a, b, c] = acceptability(items, plain, { draws: 1, seed: 1 }).items;
    expect(a?.centralWeights).toEqual({ reach: expect.closeTo(0.25, 12) as number, fit: expect.closeTo(0.75, 12) as number });
    expect(b?.centralWeights).toEqual({ reach: expect.closeTo(0.75, 12) as number, fit: expect.closeTo(0.25, 12) as number });
    expect(c?.centralWeights).toBeNull();
    // Of three criteria, each item best in one: a third of the triangle each, a kite from a corner to the middle.
    const corners = [
      { id: 'x', x: 1, y: 0, z: 0 },
      { id: 'y', x: 0, y: 1, z: 0 },
      { id: 'z', x: 0, y: 0, z: 1 },
    ];
    const three = (['x', 'y', 'z'] as const).map((id): Criterion<'x' | 'y' | 'z'> => ({ id, weight: 1, direction: 'higher' }));
    const [corner] = acceptability(corners, weightedSum(three, { normalisation: 'none' }), { draws: 1, seed: 1 }).items;
    // The mean of the largest of three shares is (1 + 1/2 + 1/3) / 3.
    expect(corner?.shares.map((share) => share.toFixed(12))).toEqual(['0.333333333333', '0.333333333333', '0.333333333333']);
    expect(corner?.centralWeights?.['x']).toBeCloseTo(11 / 18, 12);
    expect(corner?.centralWeights?.['y']).toBeCloseTo(7 / 36, 12);
  });

  it('tell, from samples, whose favourite each is, how surely, and who beats whom', () => {
    const first = [
      [1, 0],
      [0, 1],
    ];
    const second = [
      [1, 0],
      [2, 0],
    ];
    const { ranks, shares, centralWeights, confidence, beats } = acceptabilityOfSamples({
      measurements: [first, first, second],
      weights: [
        [0.75, 0.25],
        [0.5, 0.5],
        [0.25, 0.75],
      ],
    });
    expect(ranks).toEqual([
      [1, 2],
      [1, 1],
      [2, 1],
    ]);
    expect(shares).toEqual([
      [2 / 3, 1 / 3],
      [2 / 3, 1 / 3],
    ]);
    // Sample 1 and the tie of sample 2 for the one, the tie and sample 3 for the other.
    expect(centralWeights).toEqual([
      [0.625, 0.375],
      [0.375, 0.625],
    ]);
    expect(confidence).toEqual([2 / 3, 1]);
    expect(beats).toEqual([
      [0, 1 / 3],
      [1 / 3, 0],
    ]);
    const never = acceptabilityOfSamples({ measurements: [[[1], [0]]], weights: [[1]] });
    expect([never.centralWeights, never.confidence]).toEqual([
      [[1], null],
      [1, null],
    ]);
  });

  it('name the weights that make an item the first, and none for one that never is', () => {
    const four = [...criteria, { id: 'c', weight: 1, direction: 'higher' }, { id: 'd', weight: 1, direction: 'higher' }] as const;
    const drawn = acceptability(
      [
        { id: 'good', reach: 1, fit: 1, c: 1, d: 1 },
        { id: 'bad', reach: 0, fit: 0, c: 0, d: 0 },
      ],
      weightedSum(four, { normalisation: 'none' }),
      { draws: 4000, seed: 2 },
    );
    const [good, bad] = drawn.items;
    expect([good?.shares, bad?.shares, bad?.centralWeights]).toEqual([[1, 0], [0, 1], null]);
    for (const weight of Object.values(good?.centralWeights ?? {})) expect(weight).toBeCloseTo(0.25, 1);
    expect(Object.values(good?.centralWeights ?? {}).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('count a method of which less is better the right way round', () => {
    const method = vikor(criteria);
    const { how, items: found } = acceptability([...items.slice(0, 1), { id: 'best', reach: 1, fit: 1 }], method, { draws: 50, seed: 3 });
    expect([how, found[1]?.shares]).toEqual(['drawn', [1, 0]]);
  });

  it.each([0, -1, 1.5, Number.NaN])('are refused for %s draws', (draws) => {
    expect(() => acceptability(items, plain, { draws, seed: 1 })).toThrow('draws must be at least 1');
  });

  it.each([
    ['no sample', { measurements: [], weights: [] }, 'weights must be at least 1, got 0'],
    ['weights that do not pair up', { measurements: [[[1]]], weights: [[1], [1]] }, 'weights must be at least 1, got 2'],
    [
      'a row that is too short',
      { measurements: [[[1, 2], [1]]], weights: [[0.5, 0.5]] },
      'measurements[0] must have finite numbers for 2 alternatives',
    ],
    ['a sample of fewer alternatives', { measurements: [[[1], [2]], [[1]]], weights: [[1], [1]] }, 'measurements[1] must have finite numbers'],
    ['a weight that is no number', { measurements: [[[1]]], weights: [[Number.NaN]] }, 'measurements[0] must have finite numbers'],
  ])('are refused, from samples, for %s', (_, samples, message) => {
    expect(() => acceptabilityOfSamples(samples)).toThrow(message);
  });
});

describe('guesses that decide', () => {
  it('are those that change the top when they are wrong by the share', () => {
    const { items: found, options, definition } = sensitivity(ideas, rice, { field: 'effort', plusMinus: 0.5, top: 1 });
    expect([options, definition]).toEqual([
      { field: 'effort', plusMinus: 0.5, top: 1 },
      { id: 'rice', version: rice.version },
    ]);
    expect(
      found.map(({ id, rank: place, rankWhenLower, rankWhenHigher, changesTop }) => [id, place, rankWhenLower, rankWhenHigher, changesTop]),
    ).toEqual([
      ['podcast', 1, 1, 1, true],
      ['webinar', 2, 1, 2, true],
      ['study', 3, 3, 3, false],
    ]);
  });

  it('change nothing when every place counts as the top', () => {
    expect(sensitivity(ideas, rice, { field: 'effort', plusMinus: 0.5, top: 3 }).items.map(({ changesTop }) => changesTop)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('have no rank where the value would not be allowed any more', () => {
    const { items: found } = sensitivity(ideas, rice, { field: 'confidence', plusMinus: 1.5 });
    expect(found.map(({ rankWhenLower, rankWhenHigher, changesTop }) => [rankWhenLower, rankWhenHigher, changesTop])).toEqual([
      [null, null, false],
      [null, null, false],
      [null, null, false],
    ]);
  });

  it('are found for set methods, too', () => {
    expect(sensitivity(items, plain, { field: 'reach', plusMinus: 0.5 }).items.map(({ id, changesTop }) => [id, changesTop])).toEqual([
      ['b', true],
      ['c', true],
      ['a', false],
    ]);
  });

  it('are not asked for with a field nobody has, a negative share, or no place', () => {
    expect(() => sensitivity(ideas, rice, { field: 'cost' as 'reach', plusMinus: -1, top: 0 })).toThrow(
      'field must be one of reach, impact, confidence, effort, got "cost"; plusMinus must be at least 0, got -1; top must be at least 1, got 0',
    );
    expect(() => sensitivity(ideas, rice, { field: 'reach', plusMinus: Number.NaN })).toThrow('plusMinus must be a finite number, got NaN');
    expect(() => sensitivity(null as unknown as typeof ideas, rice, { field: 'reach', plusMinus: 0 })).toThrow('items must be a list');
  });
});

describe('catching up', () => {
  it('takes the nearest step of a scale and the nearest value of a range', () => {
    const changes = counterfactual(ideas, rice, 'webinar', 'podcast');
    expect(changes.map(({ field, from, to, share }) => [field, from, to.toFixed(6), share?.toFixed(6)])).toEqual([
      ['effort', 2, '1.333333', '-0.333333'],
      ['reach', 400, '600.000000', '0.500000'],
      ['confidence', 0.5, '0.750000', '0.500000'],
      ['impact', 1, '2.000000', '1.000000'],
    ]);
  });

  it('leaves out an input that cannot do it within its bounds', () => {
    // The study is at 12.5, the podcast at 150: twelve times, which no confidence up to 1 gives; an impact of 3 does just that.
    expect(counterfactual(ideas, rice, 'study', 'podcast').map(({ field, to }) => [field, Number(to.toFixed(6))])).toEqual([
      ['effort', 0.083333],
      ['reach', 1200],
      ['impact', 3],
    ]);
  });

  it('has no share for an input that is 0', () => {
    const nothing = { id: 'nothing', reach: 0, impact: 1, confidence: 1, effort: 1 };
    const [only, ...rest] = counterfactual([...ideas, nothing], rice, 'nothing', 'podcast');
    expect([only?.field, only?.from, only?.to.toFixed(6), only?.share, rest]).toEqual(['reach', 0, '150.000000', null, []]);
  });

  it('takes no change for an item that is ahead or level', () => {
    expect(counterfactual(ideas, rice, 'podcast', 'webinar')).toEqual([]);
    expect(counterfactual(ideas, rice, 'podcast', 'podcast')).toEqual([]);
  });

  it('goes down where less is better, to the bound or along the scale of an input', () => {
    const trouble = defineMethod({
      id: 'trouble',
      version: '1.0.0',
      title: 'Trouble',
      direction: 'lower',
      factors: {
        days: { label: 'Days', min: 1 },
        people: { label: 'People', scale: [1, 2, 4, 8] },
        doubts: { label: 'Doubts', min: 0, max: 100 },
      },
      formula: { add: ['days', { multiply: [2, 'people'] }, 'doubts'] },
    });
    const tasks = [
      { id: 'small', days: 6, people: 4, doubts: 4 },
      { id: 'large', days: 9, people: 4, doubts: 3 },
      { id: 'crowded', days: 6, people: 8, doubts: 4 },
    ];
    expect(counterfactual(tasks, trouble, 'large', 'small').map(({ field, from, to, share }) => [field, from, to, share])).toEqual([
      ['days', 9, expect.closeTo(7, 9), expect.closeTo(-2 / 9, 9)],
      ['people', 4, 2, -0.5],
      ['doubts', 3, expect.closeTo(1, 9), expect.closeTo(-2 / 3, 9)],
    ]);
    expect(counterfactual(tasks, trouble, 'crowded', 'small').map(({ field, to }) => [field, to])).toEqual([['people', 4]]);
  });

  it('is judged among all items where their scores hang together', () => {
    const offers = [
      { id: 'north', craft: 8, price: 40 },
      { id: 'south', craft: 4, price: 20 },
      { id: 'west', craft: 2, price: 60 },
    ];
    const method = weightedSum([
      { id: 'craft', weight: 1, direction: 'higher' },
      { id: 'price', weight: 1, direction: 'lower' },
    ]);
    // North has 1/2 × 1 + 1/2 × 1/2, south 1/2 × 1/3 + 1/2 × 1. A craft x of south up to 8 gives (x - 2) / 6 + 1 = 3/2 at x = 5; and a price p below 20,
    // at which north keeps (60 - 40) / (60 - p), never helps enough: 4/3 = 1 + 20 / (60 - p) would need p = 0.
    expect(counterfactual(offers, method, 'south', 'north').map(({ field, to }) => [field, Number(to.toFixed(6))])).toEqual([
      ['craft', 5],
      ['price', 0],
    ]);
    expect(counterfactual(offers, method, 'north', 'south')).toEqual([]);
    expect(() => counterfactual(offers, method, 'south', 'nobody')).toThrow('id must be the id of one of the items, got "nobody"');
    expect(() => counterfactual(null as unknown as typeof offers, method, 'south', 'north')).toThrow('items must be a list, got null');
  });

  it('stays within the bounds of a criterion', () => {
    const method = spotis([
      { id: 'reach', weight: 1, direction: 'higher', bounds: { min: 0, max: 1 } },
      { id: 'fit', weight: 1, direction: 'higher', bounds: { min: 0, max: 1 } },
    ]);
    // b has 0.1 + 0.9 left to the ideal, a 0.8 + 0.2; c has 0.5 + 0.6 and needs 0.1 less on either side.
    expect(counterfactual(items, method, 'c', 'b').map(({ field, to }) => [field, Number(to.toFixed(6))])).toEqual([
      ['reach', 0.6],
      ['fit', 0.5],
    ]);
  });

  it('is refused for an unknown item and for one without a score', () => {
    expect(() => counterfactual(ideas, rice, 'webinar', 'nobody')).toThrow('id must be the id of one of the items, got "nobody"');
    expect(() => counterfactual(ideas, rice, 'nobody', 'webinar')).toThrow('got "nobody"');
    const broken = [...ideas, { id: 'broken', reach: 1, impact: 1, confidence: 1, effort: 0 }];
    expect(() => counterfactual(broken, rice, 'broken', 'webinar')).toThrow('effort must be above 0, got 0');
  });
});

describe('rank reversal', () => {
  const equal: readonly Criterion<Field>[] = criteria.map((each) => ({ ...each, weight: 1 }));
  // TOPSIS has a ahead of b by a hair, 0.501 to 0.499: a little less of c decides.
  const three = [
    { id: 'a', reach: 1, fit: 8 },
    { id: 'b', reach: 9, fit: 1 },
    { id: 'c', reach: 3, fit: 2 },
  ];

  it('is found where scores depend on who else is there', () => {
    const { isReversed, tests, definition } = rankReversal(three, topsis(equal));
    expect([isReversed, definition]).toEqual([true, { id: 'topsis', version: '1.0.0' }]);
    // A worse c dethrones a; and alone with b, a comes second.
    expect(tests.map(({ test, held, counterexamples }) => [test, held, counterexamples])).toEqual([
      ['worse-alternative', false, [['a', 'b', 'c']]],
      ['transitive', true, []],
      ['recomposed', false, [['a', 'b']]],
    ]);
  });

  it('cannot happen where scores are distances from fixed points', () => {
    const fixed = spotis(equal.map((each) => ({ ...each, bounds: { min: 0, max: 10 } })));
    const { isReversed, tests } = rankReversal(three, fixed);
    expect([isReversed, tests.map(({ test, held, counterexamples }) => [test, held, counterexamples])]).toEqual([
      false,
      [
        ['worse-alternative', true, []],
        ['transitive', true, []],
        ['recomposed', true, []],
      ],
    ]);
  });

  it('shows in pairs, ties and strangers left aside', () => {
    const before = [
      { id: 'a', rank: 1 },
      { id: 'b', rank: 2 },
      { id: 'c', rank: 2 },
      { id: 'gone', rank: 4 },
    ];
    const after = [
      { id: 'c', rank: 1 },
      { id: 'b', rank: 2 },
      { id: 'a', rank: 2 },
      { id: 'new', rank: 4 },
    ];
    expect(reversedPairs(before, after)).toEqual([['a', 'c']]);
  });
});

describe('agreement of judges', () => {
  const places = (ranks: Readonly<Record<string, number>>) => Object.entries(ranks).map(([id, place]) => ({ id, rank: place }));

  it('is (1 + r) / 2 for two judges, r being the correlation of their mean ranks, also with ties', () => {
    const first = places({ a: 1, b: 1, c: 3, d: 4 });
    const second = places({ a: 1, b: 2, c: 2, d: 4 });
    // Mean ranks 1.5 1.5 3 4 and 1 2.5 2.5 4: r = 3.75 / 4.5.
    expect(agreement([first, second]).w).toBeCloseTo((1 + 3.75 / 4.5) / 2, 12);
  });

  it('is not known for one judge, one item, or when everything is tied', () => {
    expect(agreement([places({ a: 1, b: 2 })]).w).toBeNull();
    expect(agreement([places({ a: 1 }), places({ a: 1 })]).w).toBeNull();
    expect(agreement([places({ a: 1, b: 1 }), places({ a: 1, b: 1 })]).w).toBeNull();
  });

  it('names the disputed items and who stands apart', () => {
    const { disputed, distances, order } = agreement([places({ a: 1, b: 2, c: 3 }), places({ a: 1, b: 2, c: 3 }), places({ a: 3, b: 2, c: 1 })]);
    expect(order.map(({ id, total, rank: place }) => [id, total, place])).toEqual([
      ['a', 5, 1],
      ['b', 6, 2],
      ['c', 7, 3],
    ]);
    expect(disputed.map(({ id, best, worst }) => [id, best, worst])).toEqual([
      ['a', 1, 3],
      ['c', 1, 3],
      ['b', 2, 2],
    ]);
    expect(disputed[0]?.spread).toBeCloseTo(Math.sqrt(8 / 9), 12);
    expect(distances).toEqual([0, 0, 4 / 3]);
  });

  it('is refused without judges, for other items, for an item ranked twice and for a place that is none', () => {
    expect(() => agreement([])).toThrow('rankings must hold at least 1, got 0');
    expect(() => borda([places({ a: 1 }), places({ b: 1 })])).toThrow('rankings[1] must rank the same items as the first ranking, got "b"');
    expect(() => borda([places({ a: 1, b: 2 }), [...places({ a: 1 }), ...places({ a: 1 })]])).toThrow('rankings[1] must rank the same items');
    expect(() => agreement([places({ a: Number.NaN, b: 0 })])).toThrow(
      'rankings[0].a must be at least 1, got NaN; rankings[0].b must be at least 1, got 0',
    );
  });
});

describe('methods that robustness rests on', () => {
  it('raise no value beyond what a number can hold, however large the weights as given', () => {
    const heavy = criteria.map((each) => ({ ...each, weight: 50 }));
    const method = weightedProduct(heavy, { weights: 'as-given' });
    const { ranked, unscored } = rank([{ id: 'a', reach: 1000, fit: 1000 }, { id: 'b', reach: 1001, fit: 1 }], method); // prettier-ignore
    expect(ranked.map(({ item, score }) => [item.id, Number.isFinite(score)])).toEqual([['a', true]]);
    expect(unscored[0]?.problems[0]?.message).toContain('reach must be at most 1000, got 1001');
    expect(() => weightedProduct(heavy, { weights: 'as-given', normalisation: 'vector' })).toThrow('criteria must be at most 66, got 100');
  });

  it.each([
    [null, 'preferences.reach must be an object, got null'],
    ['usual', 'preferences.reach must be an object, got "usual"'],
    [{ type: 'toString' }, 'preferences.reach.type must be one of usual, u, v, level, linear, gaussian, got "toString"'],
    [{ type: 'u' }, 'preferences.reach.q must be given'],
    [{ type: 'level', q: 2, p: 1 }, 'preferences.reach must be a preference function with q below p and s above 0'],
    [{ type: 'v', p: 0 }, 'preferences.reach must be a preference function'],
    [{ type: 'gaussian', s: 0 }, 'preferences.reach must be a preference function'],
    [{ type: 'u', q: Number.NaN }, 'preferences.reach.q must be a finite number, got NaN'],
    [{ type: 'u', q: -1 }, 'preferences.reach.q must be at least 0, got -1'],
  ])('refuse the preference function %j', (preference, message) => {
    expect(() => promethee2(criteria, { preferences: { reach: preference as unknown as { type: 'usual' } } })).toThrow(message);
  });
});
