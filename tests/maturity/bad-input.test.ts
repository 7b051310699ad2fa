import { assess, benchmark, defineModel, gaps, roadmap, type Answer, type Model } from 'marops/maturity';
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
