// Figures that other libraries assert in their own tests, most of them printed in the papers named there.
import {
  ahpHierarchy,
  ahpWeights,
  compromiseSet,
  copeland,
  criticWeights,
  mooraRatio,
  mooraReference,
  placesOf,
  promethee2,
  rank,
  spotis,
  vikor,
  weightedProduct,
  type Criterion,
  type Direction,
  type Ranking,
  type SetMethod,
} from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

type Row = { readonly id: string } & Readonly<Record<`c${number}`, number>>;
const rowsOf = (matrix: readonly (readonly number[])[]): readonly Row[] =>
  matrix.map((row, index) => ({ id: String(index), ...Object.fromEntries(row.map((value, column) => [`c${String(column)}`, value])) }));
const columnsOf = (directions: readonly Direction[], weights: readonly number[]): readonly Criterion<`c${number}`>[] =>
  directions.map((direction, column) => ({ id: `c${column}`, direction, weight: weights[column]! }));
const inOrder = <Value>({ ranked }: Ranking<Row>, read: (each: Ranking<Row>['ranked'][number]) => Value): readonly Value[] =>
  [...ranked].sort((a, b) => Number(a.item.id) - Number(b.item.id)).map(read);
const expectScores = (rows: readonly Row[], method: SetMethod<`c${number}`>, scores: readonly number[], within: number): void => {
  inOrder(rank(rows, method), ({ score }) => score).forEach((score, row) => {
    expect(Math.abs(score - scores[row]!), `row ${String(row)}: ${String(score)}`).toBeLessThanOrEqual(within);
  });
};
const high = (count: number): readonly Direction[] => Array.from({ length: count }, () => 'higher' as const);

describe('the six dams of Opricovic and Tzeng 2007, as scikit-criteria tests them', () => {
  const dams = rowsOf([
    [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
    [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
    [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
    [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
    [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
    [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
  ]);
  const directions: readonly Direction[] = ['higher', 'lower', 'higher', 'higher', 'lower', 'lower', 'lower', 'higher'];

  it.each([
    [[1, 1, 1, 1, 1, 1, 1, 1], [0.991, 1, 0.473, 0.67, 0, 0.578], ['4']],
    [[2, 2, 2, 2, 1, 1, 1, 1], [1, 0.533, 0.552, 0.563, 0, 0.686], ['4']],
    [
      [1, 1, 1, 1, 2, 2, 2, 2],
      [0.684, 1, 0.147, 0.554, 0.041, 0.191],
      ['4', '2', '5'],
    ],
    [
      [1, 1, 1, 1, 3.2, 3.2, 3.2, 3.2],
      [0.668, 1, 0.051, 0.588, 0.058, 0.078],
      ['2', '4', '5'],
    ],
  ])('have their compromise solutions for the weights %j', (weights, scores, compromise) => {
    const method = vikor(columnsOf(directions, weights));
    expectScores(dams, method, scores, 0.002);
    expect(compromiseSet(rank(dams, method)).items.map(({ id }) => id)).toEqual(compromise);
  });
});

describe('VIKOR where the first does not stand alone, as scikit-criteria tests it', () => {
  it('proposes the first two when it leads but is best by neither regret', () => {
    const rows = rowsOf([
      [1, 101, 1, 101, 1],
      [101, 1, 101, 1, 101],
      [1, 1, 1, 1, 101],
      [11, 11, 11, 16, 61],
      [56, 56, 56, 56, 56],
    ]);
    const { acceptableAdvantage, acceptableStability, items } = compromiseSet(
      rank(rows, vikor(columnsOf(['lower', 'lower', 'lower', 'lower', 'lower'], [1, 1, 1, 1, 1]))),
    );
    expect([acceptableAdvantage, acceptableStability, items.map(({ id }) => id)]).toEqual([true, false, ['3', '4']]);
  });

  it('proposes those that are level and those that come close', () => {
    const rows = rowsOf([
      [4, 4, 4],
      [7, 6, 8],
      [8, 8, 6],
      [6, 8, 8],
    ]);
    const { acceptableAdvantage, acceptableStability, items } = compromiseSet(rank(rows, vikor(columnsOf(high(3), [0.3, 0.4, 0.3]))));
    expect([acceptableAdvantage, acceptableStability, items.map(({ id }) => id)]).toEqual([false, true, ['2', '3', '1']]);
  });
});

describe('the heat losses of Kracka, Brauers and Zavadskas 2010, as scikit-criteria tests them', () => {
  const walls = rowsOf([
    [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
    [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
    [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
    [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
    [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
    [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
  ]);
  const columns = columnsOf(['lower', 'lower', 'lower', 'lower', 'higher', 'lower', 'higher'], [1, 1, 1, 1, 1, 1, 1]);
  // The full multiplicative form is a weighted product whose weights are taken as they are.
  const multiplicative = weightedProduct(columns, { normalisation: 'vector', weights: 'as-given' });

  it('fall behind the reference point by so much', () => {
    expectScores(walls, mooraReference(columns), [0.68934931, 0.69986697, 0.59817104, 0.85955696, 0.6002238, 0.61480595], 1e-8);
  });

  it('come to these products', () => {
    expectScores(walls, multiplicative, [3.4343, 148689.356, 120.3441, 0.7882, 16.2917, 252.9155], 30);
  });

  it('are put in one order by MULTIMOORA, which lets the three rankings meet in duels', () => {
    const rankings = [mooraRatio(columns), mooraReference(columns), multiplicative].map((method) => placesOf(rank(walls, method)));
    const places = [...copeland(rankings)].sort((a, b) => Number(a.id) - Number(b.id));
    expect(places.map(({ rank: place }) => place)).toEqual([5, 1, 3, 6, 4, 2]);
    expect(places.map(({ wins }) => wins)).toEqual([1, 5, 3, 0, 2, 4]);
  });
});

describe('PROMETHEE II with a preference function a criterion, as JMcDM tests it', () => {
  it('gives the net flows of eight alternatives, there with the opposite sign', () => {
    const rows = rowsOf([
      [42, 35, 43, 51],
      [89, 72, 92, 85],
      [14, 85, 17, 40],
      [57, 60, 45, 80],
      [48, 32, 43, 40],
      [71, 45, 60, 85],
      [69, 40, 72, 55],
      [64, 35, 70, 60],
    ]);
    const method = promethee2(columnsOf(high(4), [0.25, 0.35, 0.22, 0.18]), {
      preferences: {
        c0: { type: 'linear', q: 49, p: 100 },
        c1: { type: 'v', p: 98 },
        c2: { type: 'linear', q: 45, p: 95 },
        c3: { type: 'linear', q: 30, p: 80 },
      },
    });
    expectScores(rows, method, [-0.07, 0.15, 0.06, 0.05, -0.1, 0, -0.03, -0.06], 0.005);
  });
});

describe('the cars of Dezert et al. 2020 against an ideal within the bounds, as pymcdm tests them', () => {
  it('are ranked by their distance from it', () => {
    const cars = rowsOf([
      [15000, 4.3, 99, 42, 737],
      [15290, 5, 116, 42, 892],
      [15350, 5, 114, 45, 952],
      [15490, 5.3, 123, 45, 1120],
    ]);
    const bounds = [
      [14000, 16000],
      [3, 8],
      [80, 140],
      [35, 60],
      [650, 1300],
    ] as const;
    const ideals = [15300, 4, 115, 50, 900];
    const columns = columnsOf(['lower', 'lower', 'lower', 'higher', 'higher'], [0.2941, 0.2353, 0.2353, 0.0588, 0.1765]);
    const method = spotis(columns.map((each, at) => ({ ...each, bounds: { min: bounds[at]![0], max: bounds[at]![1] }, ideal: ideals[at]! })));
    expectScores(cars, method, [0.1841, 0.0734, 0.0842, 0.192], 1e-4);
  });
});

describe('CRITIC over the industries of Diakoulaki et al. 1995, as scikit-criteria tests it', () => {
  const industries = rowsOf([
    [61, 1.08, 4.33],
    [20.7, 0.26, 4.34],
    [16.3, 1.98, 2.53],
    [9, 3.29, 1.65],
    [5.4, 2.77, 2.33],
    [4, 4.12, 1.21],
    [-6.1, 3.52, 2.1],
    [-34.6, 3.31, 0.98],
  ]);

  it.each([
    ['pearson', 'minmax', [0.20222554, 0.48090173, 0.31687273]],
    ['pearson', 'none', [0.86874234, 0.08341434, 0.04784331]],
    ['spearman', 'minmax', [0.21454645, 0.4898563, 0.29559726]],
    ['spearman', 'none', [0.87672195, 0.08082369, 0.04245436]],
  ] as const)('weighs by %s over values brought to one scale by %s', (correlation, normalisation, expected) => {
    const { weights } = criticWeights(industries, columnsOf(high(3), [1, 1, 1]), { correlation, normalisation });
    Object.values(weights).forEach((weight, column) => {
      expect(weight).toBeCloseTo(expected[column]!, 7);
    });
  });
});

const reciprocal = (size: number, upper: Readonly<Record<string, number>>): (number | null)[][] => {
  const matrix = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column): number | null => (row === column ? 1 : null)));
  for (const [pair, value] of Object.entries(upper)) {
    const [row, column] = Array.from(pair, (letter) => letter.charCodeAt(0) - 'a'.charCodeAt(0)) as [number, number];
    matrix[row]![column] = value;
    matrix[column]![row] = 1 / value;
  }
  return matrix;
};
const letters = (count: number): readonly string[] => 'abcdefgh'.split('').slice(0, count);

describe('AHP', () => {
  it('has the consistency that JMcDM finds by the means of the columns', () => {
    const matrix = [
      [1, 7, 1 / 5, 1 / 8, 1 / 2, 1 / 3, 1 / 5, 1],
      [1 / 7, 1, 1 / 8, 1 / 9, 1 / 4, 1 / 5, 1 / 9, 1 / 8],
      [5, 8, 1, 1 / 3, 4, 2, 1, 1],
      [8, 9, 3, 1, 7, 5, 3, 3],
      [2, 4, 1 / 4, 1 / 7, 1, 1 / 2, 1 / 5, 1 / 5],
      [3, 5, 1 / 2, 1 / 5, 2, 1, 1 / 3, 1 / 3],
      [5, 9, 1, 1 / 3, 5, 3, 1, 1],
      [1, 8, 1, 1 / 3, 5, 3, 1, 1],
    ];
    const { eigenvalue, consistencyRatio } = ahpWeights({ ids: letters(8), matrix }, { method: 'columnMean' });
    expect(eigenvalue).toBeCloseTo(8.72642777111301, 10);
    expect(consistencyRatio).toBeCloseTo(0.07359957154133831, 10);
  });

  it('fills in the twelve comparisons of Bozóki, Fülöp and Rónyai 2010 that nobody made, as AHPy does', () => {
    const made = { ab: 5, ac: 3, ad: 7, ae: 6, af: 6, bd: 5, bf: 3, ce: 3, cg: 6, fd: 4, ga: 3, ge: 5, ha: 4, hb: 7, hd: 8, hf: 6 };
    const { filled } = ahpWeights({ ids: letters(8), matrix: reciprocal(8, made) });
    expect(filled.map(({ row, column, value }) => [`${row}${column}`, Number(value.toPrecision(3))])).toEqual([
      ['bc', 0.33],
      ['be', 1.72],
      ['bg', 0.466],
      ['cd', 9.92],
      ['cf', 4.85],
      ['ch', 0.57],
      ['de', 0.525],
      ['dg', 0.142],
      ['ef', 0.931],
      ['eh', 0.109],
      ['fg', 0.291],
      ['gh', 0.403],
    ]);
  });

  it('climbs a hierarchy of four levels from the bottom up, as AHPy does', () => {
    const first = { x: 0.2, y: 0.4, z: 0.4 };
    const second = { x: 1 / 6, y: 2 / 6, z: 3 / 6 };
    const d = ahpHierarchy([{ weight: 2, weights: first }, { weight: 1, weights: second }]); // prettier-ignore
    const b = ahpHierarchy([{ weight: 4, weights: d }, { weight: 1, weights: second }]); // prettier-ignore
    const a = ahpHierarchy([{ weight: 1, weights: b }, { weight: 1, weights: first }]); // prettier-ignore
    expect(Object.entries(a).map(([id, weight]) => [id, weight.toFixed(4)])).toEqual([
      ['x', '0.1922'],
      ['y', '0.3844'],
      ['z', '0.4233'],
    ]);
  });
});

describe('Copeland’s rule', () => {
  it('gives four alternatives that seven methods rank alike 3, 1, −1 and −3, as JMcDM tests it', () => {
    const alike = Array.from({ length: 7 }, () => ['a', 'b', 'c', 'd'].map((id, index) => ({ id, rank: index + 1 })));
    expect(copeland(alike).map(({ id, score, rank: place }) => [id, score, place])).toEqual([
      ['a', 3, 1],
      ['b', 1, 2],
      ['c', -1, 3],
      ['d', -3, 4],
    ]);
  });

  it('sees a circle of majorities as a tie, and a tie of judges as no win', () => {
    const ranked = (...ids: string[]): { id: string; rank: number }[] => ids.map((id, index) => ({ id, rank: index + 1 }));
    const circle = copeland([ranked('a', 'b', 'c'), ranked('b', 'c', 'a'), ranked('c', 'a', 'b')]);
    expect(circle.map(({ wins, losses, rank: place }) => [wins, losses, place])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(copeland([ranked('a', 'b'), ranked('b', 'a')]).map(({ wins, losses }) => [wins, losses])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('is refused without judges and for judges of other items', () => {
    expect(() => copeland([])).toThrow('rankings must hold at least 1, got 0');
    expect(() => copeland([[{ id: 'a', rank: 1 }], [{ id: 'b', rank: 1 }]])).toThrow('rankings[1] must rank the same items as the first ranking');
  });
});
