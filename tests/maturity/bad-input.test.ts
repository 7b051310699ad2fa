import { assess, assessAll, benchmark, defineModel, gaps, lintModel, respondents, roadmap, type Answer, type Model } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const model = modelOf('two', [0, 1], numbers(0, 1), [node('all', [practice('a', 1, { effort: 2 }), practice('b', 1, { effort: 3 })])], score);
const codes = (answers: readonly Answer[]): readonly string[] => assess(answers, model, { at }).problems.map(({ code }) => code);
const withPractices = (practices: Model['nodes'][number]['practices']): Model => ({
  ...model,
  nodes: [{ id: 'all', title: 'All', practices: practices ?? [] }],
});

describe('answers that cannot be used', () => {
  it('are named when the practice is unknown, and the others count', () => {
    const result = assess(said({ a: 1, z: 1 }), model, { at });
    expect(result.problems.map(({ code }) => code)).toEqual(['unknown-practice']);
    expect(result.measures['score']?.overall.value).toBe(0.5);
  });

  it('are named when the option is off the scale', () => {
    expect(codes(said({ a: 'often' }))).toEqual(['off-the-scale']);
  });

  it('contradict one another at one instant, and then nothing was said', () => {
    const result = assess([...said({ a: 1 }), ...said({ a: 0 })], model, { at });
    expect(result.problems.map(({ code }) => code)).toEqual(['contradicting-answers']);
    expect(result.practices[0]?.said).toBe('unanswered');
  });

  it('are not contradictions when they say the same twice', () => {
    expect(codes([...said({ a: 1 }), ...said({ a: 1 })])).toEqual([]);
  });

  it('of the future do not count yet', () => {
    expect(assess(said({ a: 1 }, '2026-11-23'), model, { at }).coverage.answered).toBe(0);
  });

  it('that do not apply are refused where the model asks for an answer', () => {
    expect(codes([{ practice: 'a', notApplicable: true, at }])).toEqual(['not-applicable-rejected']);
  });

  it('leave no score when none applies', () => {
    const none = [
      { practice: 'a', notApplicable: true, at },
      { practice: 'b', notApplicable: true, at },
    ];
    const result = assess(none, model, { at, policy: { notApplicable: 'exclude' } });
    expect([result.measures['score']?.overall.value, result.coverage.share]).toEqual([null, null]);
  });

  it('about several subjects need to be told apart', () => {
    const mixed = said({ a: 1 }).flatMap((answer) => [
      { ...answer, subject: 'north' },
      { ...answer, subject: 'south' },
    ]);
    expect(() => assess(mixed, model, { at })).toThrow('subject must name one of the subjects (north, south), got none');
    expect(assess(mixed, model, { at, subject: 'north' }).coverage.answered).toBe(1);
  });
});

describe('models that cannot be used', () => {
  it.each([
    ['require one another in a circle', withPractices([practice('a', 1, { requires: ['b'] }), practice('b', 1, { requires: ['a'] })]), 'circle a, b'],
    ['have only weights of 0', withPractices([practice('a', 1, { weight: 0 })]), 'only zeros'],
    ['require what they do not hold', withPractices([practice('a', 1, { requires: ['z'] })]), 'must be a practice of the model'],
    ['stand at no level', withPractices([practice('a', 7)]), 'level must be one of 1'],
    ['hold no practice', withPractices([]), 'must be a list'],
  ])('are refused when practices %s', (_, broken, message) => {
    expect(() => defineModel(broken)).toThrow(message);
  });
});

describe('plans at the edge', () => {
  const gap = gaps(assess(said({ a: 1 }), model, { at }), [
    { practice: 'a', value: 0.5 },
    { practice: 'b', value: 1 },
  ]);

  it('give nothing back for a target that is surpassed', () => {
    expect([gap.value, gap.practices.map((each) => [each.practice, each.gap])]).toEqual([
      0.5,
      [
        ['b', 1],
        ['a', 0],
      ],
    ]);
  });

  it('leave everything in the backlog without capacity', () => {
    expect(roadmap(gap, { capacity: [0] }).backlog.map((each) => each.practice)).toEqual(['b']);
  });

  it('are infeasible when what must be done does not fit', () => {
    expect(roadmap(gap, { capacity: [2], mandatory: ['b'] }).selection.status).toBe('infeasible');
  });

  it('have no percentile without peers', () => {
    expect(benchmark(1, [], { minimum: 1 }).percentile).toBeNull();
  });
});

describe('many subjects at once', () => {
  it('name the answers that cannot be used, and score the others', () => {
    const { subjects, problems } = assessAll([...said({ a: 1, z: 1 }), { practice: 'b', option: 1, at: 'today' }], model, { at });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-practice', 'answers[1].practice'],
      ['not-a-moment', 'answers[2].at'],
    ]);
    expect(subjects[0]).toMatchObject({ subject: null, coverage: 0.5, measures: { score: { overall: 0.5 } } });
  });

  it('are refused without a moment, with a policy that nobody knows, and when they are no list of answers', () => {
    expect(() => assessAll([], model, { at: 'today' })).toThrow('at must be a date or an instant');
    expect(() => assessAll([], model, { at, policy: { unanswered: 'guess' as 'zero' } })).toThrow('policy.unanswered must be one of');
    expect(() => assessAll(JSON.parse('"none"') as Answer[], model, { at })).toThrow('answers must be a list');
    expect(() => assessAll(JSON.parse('[7]') as Answer[], model, { at })).toThrow('answers[0] must be an object');
    expect(assessAll([], model, { at }).subjects).toEqual([]);
  });
});

describe('figures beyond all measure', () => {
  const one = practice('a', 1, { effort: 1 });
  it.each([
    ['a weight', withPractices([{ ...one, weight: 1e13 }]), 'weight must be at most'],
    ['an effort', withPractices([{ ...one, effort: 1e13 }]), 'effort must be at most'],
    [
      'the value of a number',
      { ...model, scales: { scale: { kind: 'number', min: 0, max: 1, value: [0, 1e13] } } } as const,
      'value must be at most',
    ],
    [
      'the value of an option',
      {
        ...model,
        scales: {
          scale: {
            kind: 'choice',
            options: [
              { id: 'a', title: 'A', value: -1e13 },
              { id: 'b', title: 'B', value: 1 },
            ],
          },
        },
      } as const,
      'value must be at most',
    ],
    ['a measure with a reserved name', { ...model, measures: [{ ...score, id: '__proto__' }] }, 'must not use a reserved name'],
  ])('are refused: %s', (_, broken, message) => {
    expect(() => defineModel(broken)).toThrow(message);
  });
});

describe('one respondent, one level', () => {
  it('leave nothing to agree on', () => {
    const { alpha, disputed, practices } = respondents([{ practice: 'a', respondent: 'ann', option: 1, at }], model, { at });
    expect([alpha, disputed, practices[0]?.low]).toEqual([null, [], null]);
  });

  it('are named by the lint where a level is empty in a node', () => {
    const two = modelOf('two', [0, 1, 2], numbers(0, 1), [node('full', [practice('a'), practice('b', 2)]), node('gap', [practice('c', 2)])], score);
    expect(lintModel(two).map(({ code, path }) => [code, path])).toEqual([['empty-level', 'gap']]);
  });
});

describe('plans over practices whose effort cannot be used', () => {
  const chain = modelOf(
    'chain',
    [0, 1],
    numbers(0, 1),
    [node('all', [practice('first'), practice('second', 1, { effort: 1, requires: ['first'] }), practice('third', 1, { effort: 1 })])],
    score,
  );
  const open = gaps(assess([], chain, { at }), [{ node: 'all', level: 1 }]);

  it('leave out what has no effort, and what builds on it', () => {
    const plan = roadmap(open, { capacity: [5] });
    expect(plan.withoutEffort).toEqual(['first']);
    expect([plan.steps.map((step) => step.practice), plan.backlog.map((item) => item.practice)]).toEqual([['third'], ['second']]);
    expect(plan.criticalPath).toEqual(['first', 'second']);
  });

  it('are refused when such a practice must be in them, or an effort is finer than six places', () => {
    expect(() => roadmap(open, { capacity: [5], mandatory: ['first'] })).toThrow('must be given');
    const fine = { ...open, practices: open.practices.map((each) => ({ ...each, effort: 1 / 3 })) };
    expect(() => roadmap(fine, { capacity: [5] })).toThrow('must have at most 6 decimal places');
    expect(() => roadmap(open, { capacity: [5], latest: { nowhere: 1 } })).toThrow('options must be a practice of the model');
  });

  it('weigh thirds and sixths as what they are: two sixths are worth no less than a third', () => {
    const weights = { third: 2, sixth: 1, other: 1, rest: 2 };
    const thirds = modelOf(
      'thirds',
      [0, 1],
      numbers(0, 1),
      [
        node(
          'all',
          Object.entries(weights).map(([id, weight]) => practice(id, 1, { weight, effort: id === 'third' ? 3 : 1 })),
        ),
      ],
      score,
    );
    const gap = gaps(
      assess([], thirds, { at }),
      ['third', 'sixth', 'other'].map((id) => ({ practice: id, value: 1 })),
    );
    const { steps, selection } = roadmap(gap, { capacity: [3] });
    expect(steps.map((step) => step.practice)).toEqual(['sixth', 'other']);
    expect([selection.value, selection.proof.precision]).toEqual([1 / 3, 1 / 6]);
  });
});
