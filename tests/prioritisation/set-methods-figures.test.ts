// The figures are ours: the published formulas written a second time in Python (NumPy 2.4.6), over the same five campaigns.
import { recompute, type Explanation } from 'marops/kernel';
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
  type SetMethod,
} from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

type Field = 'reach' | 'fit' | 'cost';

const items = [
  { id: 'a', reach: 120, fit: 3, cost: 40 },
  { id: 'b', reach: 300, fit: 1, cost: 70 },
  { id: 'c', reach: 80, fit: 4, cost: 15 },
  { id: 'd', reach: 200, fit: 2, cost: 55 },
  { id: 'e', reach: 150, fit: 2.5, cost: 40 },
];
const criteria: readonly Criterion<Field>[] = [
  { id: 'reach', weight: 5, direction: 'higher' },
  { id: 'fit', weight: 3, direction: 'higher' },
  { id: 'cost', weight: 2, direction: 'lower' },
];
const ranges = { reach: { min: 0, max: 400 }, fit: { min: 0, max: 5 }, cost: { min: 0, max: 100 } };
const bounded = criteria.map((each) => ({ ...each, bounds: ranges[each.id] }));

const figures: readonly (readonly [title: string, make: () => SetMethod<Field>, scores: readonly number[]])[] = [
  ['a weighted sum, none', () => weightedSum(criteria, { normalisation: 'none' }), [52.9, 136.3, 38.2, 89.6, 67.75]],
  [
    'TOPSIS, none',
    () => topsis(criteria, { normalisation: 'none' }),
    [0.188142947704, 0.908814833902, 0.0911851660977, 0.542614703811, 0.320862075324],
  ],
  [
    'a weighted product, none',
    () => weightedProduct(criteria, { normalisation: 'none' }),
    [7.2830786709, 7.40527207357, 7.88759747105, 7.81180616623, 7.7093122078],
  ],
  [
    'a weighted sum, vector',
    () => weightedSum(criteria, { normalisation: 'vector' }),
    [0.21851934069, 0.278739770831, 0.26723588816, 0.236618789288, 0.229637996151],
  ],
  [
    'TOPSIS, vector',
    () => topsis(criteria, { normalisation: 'vector' }),
    [0.353766512112, 0.592577113396, 0.407422886604, 0.472407848062, 0.385404864799],
  ],
  [
    'a weighted product, vector',
    () => weightedProduct(criteria, { normalisation: 'vector' }),
    [0.529930291445, 0.53882130971, 0.573916198837, 0.568401483142, 0.560943832921],
  ],
  [
    'a weighted sum, sum',
    () => weightedSum(criteria, { normalisation: 'sum' }),
    [0.176115085802, 0.219628788526, 0.232463758217, 0.190030222829, 0.181762144626],
  ],
  ['TOPSIS, sum', () => topsis(criteria, { normalisation: 'sum' }), [0.311927908175, 0.562652421566, 0.437347578434, 0.427817170712, 0.338582318526]],
  [
    'a weighted product, sum',
    () => weightedProduct(criteria, { normalisation: 'sum' }),
    [0.171323558008, 0.17419797547, 0.185543960725, 0.183761083374, 0.181350065942],
  ],
  ['a weighted sum, max', () => weightedSum(criteria, { normalisation: 'max' }), [0.5, 0.617857142857, 0.633333333333, 0.537878787879, 0.5125]],
  ['TOPSIS, max', () => topsis(criteria, { normalisation: 'max' }), [0.33399131358, 0.571925166473, 0.428074833527, 0.444561434679, 0.354166765514]],
  [
    'a weighted product, max',
    () => weightedProduct(criteria, { normalisation: 'max' }),
    [0.476820180966, 0.484820133048, 0.516397779494, 0.511435753775, 0.504725516248],
  ],
  ['a weighted sum, minmax', () => weightedSum(criteria, { normalisation: 'minmax' }), [0.4, 0.5, 0.5, 0.427272727273, 0.418181818182]],
  [
    'TOPSIS, minmax',
    () => topsis(criteria, { normalisation: 'minmax' }),
    [0.362783659759, 0.58102030189, 0.41897969811, 0.468078511028, 0.389264695351],
  ],
  ['VIKOR', () => vikor(criteria), [0.833333333333, 0.133333333333, 0.5, 0.363636363636, 0.617424242424]],
  ['VIKOR with a majority of 0.2', () => vikor(criteria, { majority: 0.2 }), [0.733333333333, 0.213333333333, 0.8, 0.145454545455, 0.49696969697]],
  ['PROMETHEE II, usual', () => promethee2(criteria, { preference: { type: 'usual' } }), [-0.05, 0, 0, 0, 0.05]],
  ['PROMETHEE II, u', () => promethee2(criteria, { preference: { type: 'u', q: 20 } }), [-0.25, 0.35, -0.3, 0.2, 0]],
  [
    'PROMETHEE II, v',
    () => promethee2(criteria, { preference: { type: 'v', p: 60 } }),
    [-0.209375, 0.382291666667, -0.328125, 0.180208333333, -0.025],
  ],
  ['PROMETHEE II, level', () => promethee2(criteria, { preference: { type: 'level', q: 20, p: 60 } }), [-0.25, 0.425, -0.3375, 0.1625, 0]],
  [
    'PROMETHEE II, linear',
    () => promethee2(criteria, { preference: { type: 'linear', q: 20, p: 60 } }),
    [-0.2125, 0.43125, -0.35625, 0.19375, -0.05625],
  ],
  [
    'PROMETHEE II, gaussian',
    () => promethee2(criteria, { preference: { type: 'gaussian', s: 30 } }),
    [-0.210944081008, 0.412931834328, -0.340211038072, 0.180205155586, -0.0419818708343],
  ],
  [
    'PROMETHEE II with flows as sums',
    () => promethee2(criteria, { preference: { type: 'linear', q: 20, p: 60 }, flows: 'sum' }),
    [-0.85, 1.725, -1.425, 0.775, -0.225],
  ],
  ['COPRAS', () => copras(criteria), [0.757602334027, 0.94478722279, 1, 0.817461716556, 0.781894545711]],
  ['MOORA, ratio system', () => mooraRatio(criteria), [2.1851934069, 2.78739770831, 2.6723588816, 2.36618789288, 2.29637996151]],
  ['MOORA, reference point', () => mooraReference(criteria), [2.16193796501, 1.49481863737, 2.64236862391, 1.20107664723, 1.80161497085]],
  ['SPOTIS', () => spotis(bounded), [5.5, 5.05, 4.9, 5.4, 5.425]],
  [
    'SPOTIS with an ideal of its own',
    () => spotis(bounded.map((each) => (each.id === 'reach' ? { ...each, ideal: 250 } : each))),
    [3.625, 4.425, 3.025, 3.525, 3.55],
  ],
];

function scoresOf(method: SetMethod<Field>): readonly number[] {
  const { ranked } = rank(items, method);
  return items.map(({ id }) => ranked.find(({ item }) => item.id === id)!.score);
}

function detailsOf(method: SetMethod<Field>, name: string): readonly number[] {
  const { ranked } = rank(items, method);
  return items.map(({ id }) => ranked.find(({ item }) => item.id === id)!.details![name]!);
}

/** What in an explanation does not follow from what stands below it. */
function broken(explanation: Explanation, path = 'score'): readonly string[] {
  const parts = Object.entries(explanation.parts ?? {});
  const unlinked = parts.filter(([name, part]) => part.value !== explanation.inputs[name]).map(([name]) => `${path}.${name} is not what goes in`);
  const wrong = recompute(explanation) === explanation.value ? [] : [`${path} is ${String(explanation.value)}`];
  return [...wrong, ...unlinked, ...parts.flatMap(([name, part]) => broken(part, `${path}.${name}`))];
}

describe.each(figures)('%s', (_, make, scores) => {
  it('scores as a second implementation does', () => {
    scoresOf(make()).forEach((score, index) => expect(score).toBeCloseTo(scores[index]!, 10));
  });

  it('puts the best score first', () => {
    const method = make();
    const sign = method.direction === 'higher' ? -1 : 1;
    expect(rank(items, method).ranked.map(({ score }) => score)).toEqual([...scoresOf(method)].sort((left, right) => sign * (left - right)));
  });

  it('explains every score down to the values of the item', () => {
    for (const { explanation, score } of rank(items, make()).ranked) {
      expect(explanation!.value).toBe(score);
      expect(broken(explanation!)).toEqual([]);
      for (const field of ['reach', 'fit', 'cost']) expect(JSON.stringify(explanation)).toContain(`"${field}"`);
    }
  });
});

describe('what a set method finds on the way', () => {
  const linear = { type: 'linear', q: 20, p: 60 } as const;
  it.each([
    ['distanceToBest', () => topsis(criteria), [0.226771160949, 0.181674490608, 0.264236862391, 0.173192529076, 0.2006165873]],
    ['distanceToWorst', () => topsis(criteria), [0.124140955491, 0.264236862391, 0.181674490608, 0.155077192981, 0.125804133936]],
    ['S', () => vikor(criteria), [0.6, 0.5, 0.5, 0.572727272727, 0.581818181818]],
    ['R', () => vikor(criteria), [0.409090909091, 0.3, 0.5, 0.227272727273, 0.340909090909]],
    ['phiPlus', () => promethee2(criteria, { preference: linear }), [0.075, 0.5, 0.08125, 0.34375, 0.16875]],
    ['phiMinus', () => promethee2(criteria, { preference: linear }), [0.2875, 0.06875, 0.4375, 0.15, 0.225]],
    ['significance', () => copras(criteria), [0.176115085802, 0.219628788526, 0.232463758217, 0.190030222829, 0.181762144626]],
  ] as const)('is %s as a second implementation has it', (name, make, values) => {
    detailsOf(make(), name).forEach((value, index) => expect(value).toBeCloseTo(values[index]!, 10));
  });
});
