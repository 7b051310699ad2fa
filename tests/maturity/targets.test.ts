import { assess, gaps, type Target } from 'marops/maturity';
import { pillars } from 'marops/maturity/models';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const inner = [node('data', [practice('d1', 1), practice('d2', 2), practice('d3', 3)]), node('tools', [practice('t1', 1), practice('t2', 2)])];
const model = modelOf(
  'nested',
  [0, 1, 2, 3],
  numbers(0, 1),
  [{ id: 'machine', title: 'Machine', nodes: inner }, node('people', [practice('p1', 1)])],
  score,
);
const today = assess(said({ d1: 0.25 }), model, { at });
const aimed = (targets: readonly Target[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(gaps(today, targets).practices.map(({ practice: id, due }) => [id, due]));

describe('a target', () => {
  it('for a level asks for every practice up to it in full', () => {
    expect(gaps(today, [{ node: 'data', level: 2, due: '2027-03-31' }]).practices).toMatchObject([
      { practice: 'd2', current: 0, target: 1, gap: 1, due: '2027-03-31' },
      { practice: 'd1', current: 0.25, target: 1, gap: 0.75, due: '2027-03-31' },
    ]);
  });

  it('for a node reaches the nodes inside it', () => {
    expect(Object.keys(aimed([{ node: 'machine', level: 1 }])).sort()).toEqual(['d1', 't1']);
    const built = gaps(assess([], pillars, { at }), [{ node: 'data-and-analytics', level: 1 }]);
    expect(new Set(built.practices.map((each) => each.node))).toEqual(new Set(['data', 'analytics']));
  });

  it('for a node comes before one for a node around it, and one for a practice before both', () => {
    const targets: readonly Target[] = [
      { practice: 'd1', value: 0.5, due: '2027-01-31' },
      { node: 'data', level: 1, due: '2027-03-31' },
      { node: 'machine', level: 2, due: '2027-12-31' },
    ];
    expect(aimed(targets)).toEqual({ d1: '2027-01-31', t1: '2027-12-31', t2: '2027-12-31' });
    expect(gaps(today, targets).practices.find((each) => each.practice === 'd1')?.gap).toBe(0.25);
  });

  it('in stages is due with the first stage that asks for it, in whatever order they are named', () => {
    const stages: readonly Target[] = [
      { node: 'data', level: 1, due: '2027-03-31' },
      { node: 'data', level: 3, due: '2027-12-31' },
    ];
    const due = { d1: '2027-03-31', d2: '2027-12-31', d3: '2027-12-31' };
    expect([aimed(stages), aimed([...stages].reverse())]).toEqual([due, due]);
  });

  it('named twice counts as it was named last', () => {
    expect(
      aimed([
        { node: 'people', level: 1 },
        { node: 'people', level: 1, due: '2027-06-30' },
      ]),
    ).toEqual({ p1: '2027-06-30' });
    expect(
      gaps(today, [
        { practice: 'p1', value: 1 },
        { practice: 'p1', value: 0.5 },
      ]).total,
    ).toBe(0.5);
  });

  it('without a level that any practice stands at asks for nothing', () => {
    expect(gaps(today, [{ node: 'data', level: 0 }])).toMatchObject({ practices: [], total: 0, met: null, value: 0 });
  });

  it.each([
    ['neither', [{}], 'targets[0] must name either a practice with a value or a node with a level'],
    ['both', [{ practice: 'd1', node: 'data', value: 1, level: 1 }], 'targets[0] must name either'],
    ['no node of the model', [{ node: 'dat', level: 1 }], 'targets[0].node must be a node of the model, got "dat"'],
    ['a node without a level', [{ node: 'data' }], 'targets[0].level must be given'],
    ['a practice without a value', [{ practice: 'd1', level: 1 }], 'targets[0].value must be given'],
  ])('is refused when it names %s', (_, targets, message) => {
    expect(() => gaps(today, targets as readonly Target[])).toThrow(message);
  });
});
