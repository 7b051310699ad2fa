import { assess, assessAll, type Answer, type Measure, type Model, type RollUp, type Scale } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, fourAnswers, modelOf, node, practice } from './fixtures.ts';

const marks: Scale = { kind: 'number', min: 0, max: 10, value: [0, 1], achieves: { largely: 5, fully: 9 } };

/** Two parts of different weight, one of them in parts again, with every kind of practice, at three levels. */
function nested(rollUp: RollUp): Model {
  const gate: Measure = { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'fully', rollUp };
  const stages = [
    { level: 2, nodes: ['inner'], atLeast: 1 },
    { level: 3, nodes: ['outer', 'single'], atLeast: 2 },
  ];
  return modelOf(
    `nested-${rollUp}`,
    [0, 1, 2, 3],
    { scale: fourAnswers, marks },
    [
      {
        id: 'outer',
        title: 'Outer',
        weight: 2,
        nodes: [
          node('inner', [practice('a'), practice('b', 1, { weight: 3 }), practice('c', 2, { scale: 'marks' }), practice('d', 3, { weight: 0 })], 3),
          node('empty-handed', [practice('e', 2, { notApplicable: 'exclude' })]),
          node('weightless', [practice('f')], 0),
        ],
      },
      node('single', [practice('g'), practice('h', 2, { notApplicable: 'full' }), practice('i', 3)]),
    ],
    [{ id: 'score', title: 'Score', kind: 'levelSum', rollUp }, gate, { id: 'stage', title: 'Stage', kind: 'staged', of: 'level', start: 1, stages }],
  );
}

const by = (subject: string, respondent: string, options: Readonly<Record<string, string | number | null>>): readonly Answer[] =>
  Object.entries(options).map(([id, option]) => ({
    practice: id,
    subject,
    respondent,
    at,
    ...(option === 'NA' ? { notApplicable: true } : { option }),
  }));

/** Subjects who answer everything, something, with several voices, nothing that counts, and what is off the scale. */
const answers: readonly Answer[] = [
  ...by('all', 'ann', { a: 'FI', b: 'LI', c: 9, d: 'FI', e: 'FI', f: 'NI', g: 'FI', h: 'LI', i: 'FI' }),
  ...by('some', 'ann', { a: 'FI', c: 5, h: 'NA', g: 'PI' }),
  ...by('voices', 'ann', { a: 'FI', b: 'FI', c: 10, e: 'NA', g: 'FI', h: 'NA', i: 'NA' }),
  ...by('voices', 'bo', { a: 'LI', b: 'FI', c: 4, e: 'NA', g: 'LI', i: 'PI', d: null }),
  ...by('none', 'ann', { a: 'NA', b: 'NA', c: 'NA', d: 'NA', e: 'NA', f: 'NA', g: 'NA', h: 'NA', i: 'NA' }),
  ...by('odd', 'ann', { a: 'often', c: '9', f: 'FI', g: 'FI', h: 'FI', i: 'FI' }),
  ...by('low', 'ann', { a: 'LI', b: 'FI', c: -3, d: 'FI', g: 'FI', h: 'FI', i: 'NI' }),
];
const subjects = ['all', 'some', 'voices', 'none', 'odd', 'low'];
const unanswered = ['zero', 'block', 'exclude', 'incompleteIsZero'] as const;
const notApplicable = ['reject', 'zero', 'exclude', 'full'] as const;
const policies = unanswered.flatMap((left) => notApplicable.map((right) => ({ unanswered: left, notApplicable: right })));

describe('many subjects in one call', () => {
  it.each((['weightedMean', 'min', 'pool'] as const).flatMap((rollUp) => policies.map((policy) => [rollUp, policy] as const)))(
    'have the values of one call for each, bit for bit: %s, %o',
    (rollUp, policy) => {
      const model = nested(rollUp);
      const all = assessAll(answers, model, { at, policy });
      expect([all.definition, all.at, all.policy]).toEqual([{ id: model.id, version: '1.0.0' }, at, policy]);
      expect(all.subjects).toEqual(
        subjects.map((subject) => {
          const { coverage, measures } = assess(answers, model, { at, policy, subject });
          const scores = Object.entries(measures).map(([id, { overall, nodes }]) => {
            const values = Object.entries(nodes).map(([name, { value }]) => [name, value] as const);
            return [id, { overall: overall.value, nodes: Object.fromEntries(values) }] as const;
          });
          return { subject, coverage: coverage.share, measures: Object.fromEntries(scores) };
        }),
      );
    },
  );

  it('have the score and the level that a pencil gives', () => {
    const { subjects: found } = assessAll(answers, nested('weightedMean'), { at, policy: { unanswered: 'zero', notApplicable: 'exclude' } });
    const [all] = found;
    // inner: (1 + 3 × 2/3) ÷ 4 + 0.9; outer: (3 × inner + 1) ÷ 4; single: 1 + 2/3 + 1; whole: (2 × outer + single) ÷ 3.
    expect(all?.measures['score']?.nodes['inner']).toBeCloseTo(1.65, 12);
    expect(all?.measures['score']?.nodes['outer']).toBeCloseTo(5.95 / 4, 12);
    expect(all?.measures['score']?.overall).toBeCloseTo((2 * (5.95 / 4) + 8 / 3) / 3, 12);
    // inner: b is largely there, which is enough for its own level and not for the next; single: h likewise at level 2.
    expect([all?.measures['level']?.nodes['inner'], all?.measures['level']?.nodes['single']]).toEqual([1, 2]);
    expect(all?.measures['stage']).toEqual({ overall: 2, nodes: {} });
    expect(found.map(({ coverage }) => coverage)).toEqual([1, 3 / 8, 5 / 7, null, 4 / 9, 7 / 9]);
  });

  it('stand in the order in which the answers name them, one without a name too', () => {
    const unnamed: Answer = { practice: 'a', option: 'FI', at };
    const named = assessAll([...by('z', 'ann', { a: 'FI' }), unnamed, ...by('b', 'ann', { a: 'FI' }), ...by('z', 'bo', { a: 'NI' })], nested('min'), {
      at,
    });
    expect(named.subjects.map(({ subject }) => subject)).toEqual(['z', null, 'b']);
    expect(named.policy).toEqual({ unanswered: 'zero', notApplicable: 'reject' });
  });
});
