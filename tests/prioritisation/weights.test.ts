import { describe, expect, it } from 'vitest';
import {
  ahpHierarchy,
  ahpWeights,
  criticWeights,
  entropyWeights,
  equalWeights,
  merecWeights,
  rankOrderCentroid,
  rescale,
  standardDeviationWeights,
  swingWeights,
  type Comparisons,
  type WeighedCriterion,
} from 'marops/prioritisation';

const abc = ['a', 'b', 'c'] as const;
const consistent = [
  [1, 2, 4],
  [1 / 2, 1, 2],
  [1 / 4, 1 / 2, 1],
];
/** a beats b by far, b beats c by far, c beats a by far. */
const circular = [
  [1, 9, 1 / 9],
  [1 / 9, 1, 9],
  [9, 1 / 9, 1],
];

const identity = (size: number): Comparisons => ({
  ids: Array.from({ length: size }, (_, index) => `c${String(index)}`),
  matrix: Array.from({ length: size }, () => Array.from({ length: size }, () => 1)),
});

describe('consistency of pairwise comparisons', () => {
  it('is reported when it is bad, and the weights are given all the same', () => {
    const { weights, consistencyRatio, isConsistent, diagnostics } = ahpWeights({ ids: abc, matrix: circular });
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(isConsistent).toBe(false);
    expect(Object.values(weights).map((weight) => weight.toFixed(9))).toEqual(['0.333333333', '0.333333333', '0.333333333']);
    expect(diagnostics).toEqual([]);
  });

  it('follows from the eigenvalue, here 1 + 9 + 1/9 for three criteria in a circle', () => {
    const { eigenvalue, consistencyRatio } = ahpWeights({ ids: abc, matrix: circular });
    expect(eigenvalue).toBeCloseTo(1 + 9 + 1 / 9, 12);
    expect(consistencyRatio).toBeCloseTo((7 + 1 / 9) / 2 / 0.58, 12);
  });

  it.each([
    ['saaty', 0.58],
    ['saaty2008', 0.52],
    ['donegan-dodd', 0.4914],
  ] as const)('is taken of the random index of the table %s', (randomIndex, random) => {
    const { consistencyRatio, definition } = ahpWeights({ ids: abc, matrix: circular }, { randomIndex });
    expect(consistencyRatio).toBeCloseTo((7 + 1 / 9) / 2 / random, 12);
    expect(definition.id).toBe(`ahp-eigenvector-${randomIndex}`);
  });

  it.each([1, 2])('is perfect with %i criteria, whatever they are', (size) => {
    const { consistencyRatio, isConsistent, weights } = ahpWeights(identity(size));
    expect([consistencyRatio, isConsistent]).toEqual([0, true]);
    expect(Object.values(weights)).toEqual(Array.from({ length: size }, () => 1 / size));
  });

  it.each([
    ['saaty', 15],
    ['saaty2008', 15],
    ['donegan-dodd', 100],
  ] as const)('is known by the table %s up to %i criteria, and said to be unknown beyond', (randomIndex, most) => {
    expect(ahpWeights(identity(most), { randomIndex }).isConsistent).toBe(true);
    const { consistencyRatio, isConsistent, diagnostics } = ahpWeights(identity(most + 1), { randomIndex });
    expect([consistencyRatio, isConsistent]).toEqual([null, null]);
    expect(diagnostics[0]?.message).toBe(`${randomIndex} has no random index for ${String(most + 1)} criteria: the consistency ratio is not known`);
  });

  it.each([
    [15, 1.4969],
    [16, 1.5078],
    [20, 1.5371],
    // Two fifths of the way from 20 to 25, and half of the way from 90 to 100.
    [22, 1.5371 + 0.4 * (1.5619 - 1.5371)],
    [25, 1.5619],
    [95, (1.6213 + 1.6339) / 2],
    [100, 1.6339],
  ])('of %i criteria is taken of %d by Donegan and Dodd, in proportion between the steps of their table', (size, random) => {
    const { ids, matrix } = identity(size);
    const uneven = matrix.map((row, i) => row.map((cell, j) => (i === 0 && j === 1 ? 9 : i === 1 && j === 0 ? 1 / 9 : cell)));
    const { eigenvalue, consistencyRatio } = ahpWeights({ ids, matrix: uneven }, { randomIndex: 'donegan-dodd' });
    expect(consistencyRatio).toBeCloseTo((eigenvalue - size) / (size - 1) / random, 12);
    expect(consistencyRatio).toBeGreaterThan(0);
  });
});

describe('weights from comparisons', () => {
  it.each(['eigenvector', 'geometricMean', 'columnMean'] as const)('are the same by the %s when the comparisons are consistent', (method) => {
    const { weights, isConsistent } = ahpWeights({ ids: abc, matrix: consistent }, { method });
    expect(weights.a).toBeCloseTo(4 / 7, 12);
    expect(weights.b).toBeCloseTo(2 / 7, 12);
    expect(weights.c).toBeCloseTo(1 / 7, 12);
    expect(isConsistent).toBe(true);
  });

  it('differ by method when they are not', () => {
    const matrix = [
      [1, 3, 9],
      [1 / 3, 1, 2],
      [1 / 9, 1 / 2, 1],
    ];
    const of = (method: 'eigenvector' | 'geometricMean' | 'columnMean'): number => ahpWeights({ ids: abc, matrix }, { method }).weights.a;
    // Row geometric means 27^(1/3), (2/3)^(1/3), (1/18)^(1/3).
    expect(of('geometricMean')).toBeCloseTo(3 / (3 + Math.cbrt(2 / 3) + Math.cbrt(1 / 18)), 12);
    // Shares of the column sums 13/9, 9/2 and 12.
    expect(of('columnMean')).toBeCloseTo((9 / 13 + 2 / 3 + 3 / 4) / 3, 12);
    // For three criteria the eigenvector and the geometric means agree.
    expect(of('eigenvector')).toBeCloseTo(of('geometricMean'), 12);
  });

  it('follow from the others where nobody compared: a over c is a over b times b over c', () => {
    const { filled, weights, consistencyRatio } = ahpWeights({
      ids: abc,
      matrix: [
        [1, 2, null],
        [1 / 2, 1, 2],
        [null, 1 / 2, 1],
      ],
    });
    expect(filled.map(({ row, column, value }) => [row, column, value.toFixed(4)])).toEqual([['a', 'c', '4.0000']]);
    expect(weights.a).toBeCloseTo(4 / 7, 5);
    expect(consistencyRatio).toBeLessThan(1e-9);
  });

  it.each([
    ['no criteria', { ids: [], matrix: [] }, 'ids must name at least one criterion'],
    ['a criterion named twice', { ids: ['a', 'a'], matrix: consistent }, 'ids must be unique, got "a" twice'],
    ['no comparisons', null, 'comparisons must be an object, got null'],
    [
      'a hundred thousand rows',
      { ids: ['a'], matrix: Array.from({ length: 1e5 }, () => [1]) },
      `matrix must be a square matrix of 1 rows and columns, got rows of ${Array.from({ length: 20 }, () => '1').join(', ')}`,
    ],
    ['ids that are no list', { ids: 'abc', matrix: consistent }, 'ids must be a list, got "abc"'],
    ['no matrix', { ids: ['a'], matrix: null }, 'matrix must be a list, got null'],
    ['too few rows', { ids: ['a', 'b'], matrix: [[1, 2]] }, 'matrix must be a square matrix of 2 rows and columns, got rows of 2'],
    ['a row that is none', { ids: ['a', 'b'], matrix: [[1, 2], 3] }, 'got rows of 2, 0'],
    ['a ragged row', { ids: ['a', 'b'], matrix: [[1, 2], [1]] }, 'got rows of 2, 1'],
    [
      'a negative number',
      {
        ids: ['a', 'b'],
        matrix: [
          [1, -2],
          [-0.5, 1],
        ],
      },
      'matrix[0][1] must be above 0, got -2; matrix[1][0] must be above 0, got -0.5',
    ],
    [
      'an infinite number',
      {
        ids: ['a', 'b'],
        matrix: [
          [1, Infinity],
          [0, 1],
        ],
      },
      'matrix[0][1] must be above 0, got Infinity; matrix[1][0] must be above 0, got 0',
    ],
    [
      'numbers that are not reciprocal',
      {
        ids: ['a', 'b'],
        matrix: [
          [1, 2],
          [1, 1],
        ],
      },
      'matrix[0][1] must be the reciprocal of the comparison the other way round (1), got 2',
    ],
    ['a diagonal that is not 1', { ids: ['a'], matrix: [[2]] }, 'matrix[0][0] must be the reciprocal'],
    ['an empty diagonal', { ids: ['a'], matrix: [[null]] }, 'matrix[0][0] must be given'],
    [
      'a comparison made one way only',
      {
        ids: ['a', 'b'],
        matrix: [
          [1, null],
          [2, 1],
        ],
      },
      'matrix[0][1] must be given',
    ],
    [
      'comparisons that fall apart',
      {
        ids: ['a', 'b'],
        matrix: [
          [1, null],
          [null, 1],
        ],
      },
      'matrix must connect every criterion with every other',
    ],
  ])('are refused for %s', (_, comparisons, message) => {
    expect(() => ahpWeights(comparisons as Comparisons)).toThrow(message);
  });

  it.each([
    [3, 0.3333],
    [3, 0.333],
    [3, 0.33],
    [7, 0.14],
    [6, 0.17],
    [8, 0.13],
    [9, 0.11],
    [1.5, 0.67],
  ])('take what people write for one over %d: %d is reciprocal enough', (large, small) => {
    const { weights } = ahpWeights({ ids: ['a', 'b'], matrix: [[1, large], [small, 1]] }); // prettier-ignore
    expect(weights.a).toBeCloseTo(large / (1 + large), 1);
  });

  it.each([
    [3, 0.3],
    [7, 0.15],
    [2, 0.51],
    [20, 0.047],
    [100, 0.012],
  ])('take no %d for the reciprocal of %d', (large, small) => {
    const matrix = [[1, small], [large, 1]]; // prettier-ignore
    expect(() => ahpWeights({ ids: ['a', 'b'], matrix })).toThrow(
      `matrix[0][1] must be the reciprocal of the comparison the other way round (${String(large)}), got ${String(small)}`,
    );
  });

  it('are refused for an option nobody knows', () => {
    const options = { method: 'mean', randomIndex: 'mine' } as unknown;
    expect(() => ahpWeights({ ids: abc, matrix: consistent }, options as { method: 'eigenvector' })).toThrow(
      'method must be one of eigenvector, geometricMean, columnMean, got "mean"; randomIndex must be one of saaty, saaty2008, donegan-dodd, got "mine"',
    );
  });
});

describe('a hierarchy', () => {
  it('shares out weights of criteria that do not add up to 1', () => {
    expect(ahpHierarchy([{ weight: 2, weights: { x: 1, y: 3 } }])).toEqual({ x: 0.25, y: 0.75 });
  });

  it('reads alternatives by name, whatever their order', () => {
    const scores = ahpHierarchy([
      { weight: 1, weights: { x: 0.75, y: 0.25 } },
      { weight: 1, weights: { y: 0.75, x: 0.25 } },
    ]);
    expect(scores).toEqual({ x: 0.5, y: 0.5 });
  });

  it.each([
    ['no criterion', [], 'levels must name at least one criterion'],
    ['levels that are no list', 'levels', 'levels must be a list, got "levels"'],
    ['a level that is none', [null], 'levels[0].weights must be an object, got null'],
    ['weights in words', [{ weight: 1, weights: 'x'.repeat(1e7) }], 'levels[0].weights must be an object, got "xxx'],
    ['criteria that weigh nothing', [{ weight: 0, weights: { x: 1 } }], 'levels must have at least one weight above 0'],
    ['a negative weight', [{ weight: -1, weights: { x: 1 } }], 'levels[0].weight must be at least 0, got -1'],
    ['a weight that is no number', [{ weight: 1, weights: { x: Number.NaN } }], 'levels[0].weights.x must be a finite number, got NaN'],
    [
      'different alternatives',
      [
        { weight: 1, weights: { x: 1 } },
        { weight: 1, weights: { y: 1 } },
      ],
      'levels must rank the same items as the first ranking, got "y"',
    ],
  ])('is refused for %s', (_, levels, message) => {
    expect(() => ahpHierarchy<string>(levels as unknown as { weight: number; weights: Record<string, number> }[])).toThrow(message);
  });
});

describe('weights from an order alone', () => {
  it('are the centroid: 11/18, 5/18 and 2/18 for three', () => {
    const { a, b, c } = rankOrderCentroid([['a'], ['b'], ['c']]);
    expect([a, b, c].map((weight) => weight * 18)).toEqual([expect.closeTo(11, 12), expect.closeTo(5, 12), expect.closeTo(2, 12)]);
  });

  it('share the places of a tie: the second and third of three get 3.5/18 each', () => {
    const { a, b, c } = rankOrderCentroid([['a'], ['b', 'c']]);
    expect([a, b, c].map((weight) => weight * 18)).toEqual([expect.closeTo(11, 12), expect.closeTo(3.5, 12), expect.closeTo(3.5, 12)]);
  });

  it('are refused without a criterion, and for one that stands twice', () => {
    expect(() => rankOrderCentroid([[]])).toThrow('tiers must name at least one criterion');
    expect(() => rankOrderCentroid([['a'], ['b', 'a']])).toThrow('tiers must be unique, got "a" twice');
  });
});

describe('weights that people state', () => {
  it('are equal for want of anything better, but not for nothing', () => {
    expect(equalWeights(['a', 'b', 'c', 'd'])).toEqual({ a: 0.25, b: 0.25, c: 0.25, d: 0.25 });
    expect(() => equalWeights([])).toThrow('ids must name at least one criterion');
  });

  it('are refused for what is no list or no object', () => {
    expect(() => equalWeights('abc' as unknown as string[])).toThrow('ids must be a list, got "abc"');
    expect(() => rankOrderCentroid({} as unknown as string[][])).toThrow('tiers must be a list, got an object');
    expect(() => rankOrderCentroid(['a'] as unknown as string[][])).toThrow('tiers[0] must be a list, got "a"');
    expect(() => swingWeights('x'.repeat(1e7) as unknown as Record<string, number>)).toThrow('points must be an object, got "xxx');
  });

  it('may be 0 for one swing, not for all, never negative', () => {
    expect(swingWeights({ reach: 100, fit: 0 })).toEqual({ reach: 1, fit: 0 });
    expect(() => swingWeights({ reach: 0, fit: 0 })).toThrow('points must have at least one weight above 0');
    expect(() => swingWeights({ reach: -1, fit: Number.NaN })).toThrow(
      'points.reach must be at least 0, got -1; points.fit must be at least 0, got NaN',
    );
  });
});

type Field = 'x' | 'y' | 'flat';
const criteria: readonly WeighedCriterion<Field>[] = [
  { id: 'x', direction: 'higher' },
  { id: 'y', direction: 'lower' },
  { id: 'flat', direction: 'higher' },
];
const items = [
  { id: 'one', x: 1, y: 40, flat: 7 },
  { id: 'two', x: 5, y: 10, flat: 7 },
  { id: 'three', x: 9, y: 30, flat: 7 },
];
const objective = [
  ['entropy', entropyWeights],
  ['standard deviation', standardDeviationWeights],
  ['CRITIC', criticWeights],
  ['MEREC', merecWeights],
] as const;

describe.each(objective)('weights by %s', (_, weigh) => {
  it('add up to 1, leave nothing to a constant criterion, and say so', () => {
    const { weights, diagnostics, unscored } = weigh(items, criteria);
    expect(weights.x + weights.y).toBeCloseTo(1, 12);
    expect(weights.flat).toBe(0);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['constant-criterion', 'flat']]);
    expect(unscored).toEqual([]);
  });

  it.each([
    ['no item', [], 'no-alternatives'],
    ['one item', items.slice(0, 1), 'one-alternative'],
    ['identical items', [items[0]!, { ...items[0]!, id: 'again' }], 'identical-alternatives'],
  ])('are equal with %s, which the reader is told', (__, few, code) => {
    const { weights, diagnostics } = weigh(few, criteria);
    expect(Object.values(weights)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it('put aside an item that lacks a value and weigh by the others', () => {
    const gap = { id: 'gap', x: null, y: 1, flat: 7 } as unknown as (typeof items)[number];
    const { weights, unscored } = weigh([...items, gap], criteria);
    expect(weights).toEqual(weigh(items, criteria).weights);
    expect(unscored.map(({ problems }) => problems[0]?.message)).toEqual(['x must be given, got nothing']);
  });

  it('put aside what is no item at all', () => {
    const { unscored } = weigh([...items, 5 as unknown as (typeof items)[number]], criteria);
    expect(unscored[0]?.problems[0]?.path).toBe('id');
  });

  it('are finite for the largest and smallest values that are taken', () => {
    const extreme = [
      { id: 'one', x: 1e-100, y: 1e100, flat: 1 },
      { id: 'two', x: 1e100, y: 1e-100, flat: 2 },
    ];
    expect(Object.values(weigh(extreme, criteria).weights).every(Number.isFinite)).toBe(true);
  });

  it('are refused without criteria, for one that stands twice, and for items that are no list', () => {
    expect(() => weigh(items, [])).toThrow('criteria must name at least one criterion');
    expect(() => weigh(items, [criteria[0]!, criteria[0]!])).toThrow('criteria[1].id must be unique, got "x" twice');
    expect(() => weigh(items, null as unknown as typeof criteria)).toThrow('criteria must be a list, got null');
    expect(() => weigh(null as unknown as typeof items, criteria)).toThrow('items must be a list, got null');
  });
});

describe('weights from values', () => {
  it('take 0 as a share of nothing by entropy, but no negative value', () => {
    const withZero = [
      { id: 'one', x: 0, y: 1, flat: 1 },
      { id: 'two', x: 1, y: 1, flat: 1 },
    ];
    expect(entropyWeights(withZero, criteria).weights).toEqual({ x: 1, y: 0, flat: 0 });
    expect(entropyWeights([{ id: 'one', x: -1, y: 1, flat: 1 }], criteria).unscored[0]?.problems[0]?.message).toBe('x must be at least 0, got -1');
  });

  it('take no 0 by MEREC, which divides by it', () => {
    expect(merecWeights([{ id: 'one', x: 0, y: 1, flat: 1 }], criteria).unscored[0]?.problems[0]?.message).toBe('x must be above 0, got 0');
  });

  it('count a criterion for less by CRITIC when another says the same', () => {
    const doubled = [
      { id: 'one', x: 0, y: 0, flat: 1 },
      { id: 'two', x: 1, y: 1, flat: 0 },
      { id: 'three', x: 0.5, y: 0.5, flat: 1 },
    ];
    const all = criteria.map((each) => ({ ...each, direction: 'higher' as const }));
    const { weights } = criticWeights(doubled, all);
    expect(weights.flat).toBeGreaterThan(weights.x + 0.1);
    expect(weights.x).toBeCloseTo(weights.y, 12);
  });

  it('are equal by CRITIC when all criteria say the same: no rounding decides', () => {
    const same = [0.1, 0.2, 0.7].map((x, index) => ({ id: String(index), x, y: 3 * x, flat: x / 7 }));
    const all = criteria.map((each) => ({ ...each, direction: 'higher' as const }));
    expect(Object.values(criticWeights(same, all).weights)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('see through a bent scale by CRITIC with ranks, and share the rank of equal values', () => {
    const bent = [1, 2, 2, 10].map((x, index) => ({ id: String(index), x, y: x ** 3 }));
    const both = [
      { id: 'x', direction: 'higher' },
      { id: 'y', direction: 'higher' },
    ] as const;
    const { weights, definition } = criticWeights(bent, both, { correlation: 'spearman' });
    expect([weights, definition.id]).toEqual([{ x: 0.5, y: 0.5 }, 'critic-spearman']);
    expect(criticWeights(bent, both).weights.x).not.toBeCloseTo(0.5, 3);
  });
});

describe('the options of weights from values', () => {
  const both = criteria.slice(0, 2);

  it('bring values to one scale by their spread', () => {
    // From 0 to 1: x is 0, 1/2, 1 and y, of which less is better, 0, 1, 1/3.
    const { weights, definition } = standardDeviationWeights(items, both, { normalisation: 'minmax' });
    const [x, y] = [Math.sqrt(1 / 6), Math.sqrt(14) / 9];
    expect([weights.x, weights.y, definition]).toEqual([
      expect.closeTo(x / (x + y), 12),
      expect.closeTo(y / (x + y), 12),
      { id: 'standard-deviation-minmax', version: '1.0.0' },
    ]);
  });

  it('ask more of the values where the normalisation divides by them', () => {
    const free = [...items, { id: 'free', x: 1, y: 0, flat: 7 }];
    expect(standardDeviationWeights(free, both, { normalisation: 'sum' }).unscored[0]?.problems[0]?.message).toBe('y must be above 0, got 0');
    expect(criticWeights(free, both, { normalisation: 'max' }).unscored[0]?.problems[0]?.message).toBe('y must be above 0, got 0');
    expect(standardDeviationWeights(free, both).unscored).toEqual([]);
  });

  it('turn round what is better when there is less of it, also without a scale', () => {
    // Two criteria that agree once the second is turned round have nothing to say against each other: the third takes all it can.
    const opposite = [1, 2, 4].map((x, index) => ({ id: String(index), x, y: -x, flat: [1, 5, 2][index]! }));
    const { weights, definition } = criticWeights(opposite, criteria, { normalisation: 'none' });
    expect(weights.x).toBeCloseTo(weights.y, 12);
    expect(weights.flat).toBeGreaterThan(weights.x + weights.y);
    expect(definition.id).toBe('critic-pearson-none');
  });

  it('are refused when nobody knows them', () => {
    const unknown = { normalisation: 'z-score', correlation: 'kendall' } as unknown as { normalisation: 'none' };
    const normalisation = 'normalisation must be one of none, vector, sum, max, minmax, got "z-score"';
    expect(() => standardDeviationWeights(items, both, unknown)).toThrow(normalisation);
    expect(() => criticWeights(items, both, unknown)).toThrow(`correlation must be one of pearson, spearman, got "kendall"; ${normalisation}`);
    expect(() => rescale([1], 'z-score' as 'minmax')).toThrow('kind must be one of zeroFloor100, minmax, got "z-score"');
  });

  it('stand in the name of what made the weights', () => {
    expect([entropyWeights, standardDeviationWeights, criticWeights, merecWeights].map((weigh) => weigh(items, both).definition)).toEqual(
      ['entropy', 'standard-deviation', 'critic-pearson', 'merec'].map((id) => ({ id, version: '1.0.0' })),
    );
  });
});

describe('rescaling', () => {
  it('gives 0 for all when all are at the floor, and nothing for nothing', () => {
    expect(rescale([3, 3], 'minmax')).toEqual([0, 0]);
    expect(rescale([0, 0], 'zeroFloor100')).toEqual([0, 0]);
    expect(rescale([], 'minmax')).toEqual([]);
  });

  it('keeps 0 where it is unless there are negative values', () => {
    expect(rescale([5, 10], 'zeroFloor100')).toEqual([50, 100]);
    expect(rescale([-5, 5], 'zeroFloor100')).toEqual([0, 100]);
  });

  it('is refused for what is no finite number', () => {
    expect(() => rescale([1, Infinity, Number.NaN], 'minmax')).toThrow('values[1] must be a finite number, got Infinity; values[2] must be');
  });
});
