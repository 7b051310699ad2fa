import { assess, claimedWithoutEvidence, compare, lintModel, type Measure, type Model, type Practice, type Scale } from 'marops/maturity';
import { operatingStrategies } from 'marops/maturity/models';
import { describe, expect, it } from 'vitest';
import { at, fourAnswers, largelyGate, modelOf, node, numbers, practice, said, samm, score } from './fixtures.ts';

const model = modelOf('two', [0, 1], numbers(0, 1), [node('left', [practice('a')]), node('right', [practice('b')])], score);
const [spring, autumn] = ['2026-03-31', '2026-09-30'] as const;
const answers = [...said({ a: 0.25, b: 1 }, spring), ...said({ a: 0.75, b: 0.5 }, autumn)];
const before = assess(answers, model, { at: spring });
const after = assess(answers, model, { at: autumn });

describe('two assessments', () => {
  it('show what went up and what went down, also where the whole stood still', () => {
    const { score: measure } = compare(before, after).measures;
    expect([measure?.overall.direction, measure?.nodes['left']?.direction, measure?.nodes['right']?.direction]).toEqual(['same', 'up', 'down']);
    expect(compare(before, after).practices).toEqual([
      { practice: 'a', before: 0.25, after: 0.75, change: 0.5, direction: 'up' },
      { practice: 'b', before: 1, after: 0.5, change: -0.5, direction: 'down' },
    ]);
  });

  it('leave a practice out of the comparison that was not answered before', () => {
    const empty = assess([], model, { at: spring });
    expect(compare(empty, after).practices[0]).toEqual({ practice: 'a', before: null, after: 0.75, change: null, direction: 'notComparable' });
    expect(compare(empty, after).coverage).toEqual({ before: 0, after: 1, change: 1, direction: 'up' });
  });

  it.each([
    ['model', { ...after, definition: { ...after.definition, id: 'other' } }],
    ['version', { ...after, definition: { ...after.definition, version: '2.0.0' } }],
    ['subject', { ...after, subject: 'north' }],
    ['policy', { ...after, policy: { ...after.policy, unanswered: 'exclude' as const } }],
    ['policy', { ...after, policy: { ...after.policy, notApplicable: 'zero' as const } }],
  ])('cannot be compared when they differ in %s', (obstacle, other) => {
    const comparison = compare(before, other);
    expect(comparison.obstacles).toEqual([obstacle]);
    expect(comparison.practices.map(({ direction }) => direction)).toEqual(['notComparable', 'notComparable']);
    expect(comparison.measures['score']?.overall).toEqual({ before: 0.625, after: 0.625, change: null, direction: 'notComparable' });
  });

  it('leave out what was said before and not after, and a measure that only one of them has', () => {
    const { measures, practices } = compare(after, { ...before, practices: before.practices.map((each) => ({ ...each, value: null })) });
    expect(practices[0]).toEqual({ practice: 'a', before: 0.75, after: null, change: null, direction: 'notComparable' });
    expect(measures['score']?.overall.direction).toBe('same');
    const renamed = compare({ ...before, measures: { other: before.measures['score']! } }, after).measures;
    expect(renamed['score']?.overall).toEqual({ before: null, after: 0.625, change: null, direction: 'notComparable' });
    expect(renamed['score']?.nodes['left']?.before).toBeNull();
  });

  it('come back from JSON as they were', () => {
    expect(JSON.parse(JSON.stringify(compare(before, after)))).toEqual(compare(before, after));
  });
});

describe('claims without evidence', () => {
  it('are those above nothing that show nothing, the weightiest first', () => {
    const heavy = modelOf('heavy', [0, 1], numbers(0, 1), [node('light', [practice('a'), practice('z')]), node('heavy', [practice('b')], 3)], score);
    expect(claimedWithoutEvidence(assess(said({ a: 1, b: 1, z: 0 }), heavy, { at }), 'shown')).toEqual(['b', 'a']);
  });

  it('are settled by a second person where that is asked for', () => {
    const shown = said({ a: 1 }).map((answer) => ({ ...answer, evidence: [{ reference: 'DOC-1', validatedBy: 'bo' }] }));
    expect(claimedWithoutEvidence(assess(shown, model, { at }), 'validated')).toEqual([]);
  });
});

describe('the lint of a model', () => {
  const codes = (broken: Model): readonly string[] => lintModel(broken).map(({ code, path }) => `${code} ${path}`);
  const levelled = (practices: readonly Practice[], measure = score): Model =>
    modelOf('lint', [0, 1, 2], measure === score ? numbers(0, 1) : fourAnswers, [node('all', practices)], measure);

  it.each([operatingStrategies, samm()])('finds nothing in $id', (sound) => {
    expect(lintModel(sound)).toEqual([]);
  });

  it('names a level where no practice stands', () => {
    expect(codes(levelled([practice('a')]))).toEqual(['unreachable-level levels[2]']);
  });

  it('names a node without a practice at a level that others have', () => {
    const uneven = modelOf('uneven', [0, 1, 2], numbers(0, 1), [node('x', [practice('a'), practice('b', 2)]), node('y', [practice('c')])], score);
    expect(codes(uneven)).toEqual(['empty-level y']);
  });

  it('names a level whose weights are all 0', () => {
    expect(codes(levelled([practice('a', 1, { weight: 0 }), practice('b', 2)]))).toEqual(['weights-all-zero all, level 1,']);
  });

  it('names a prerequisite that stands above its dependant', () => {
    expect(codes(levelled([practice('a', 1, { requires: ['b'] }), practice('b', 2)]))).toEqual(['above-dependant a']);
  });

  it('names a scale that passes no gate', () => {
    expect(codes({ ...levelled([practice('a'), practice('b', 2)]), measures: [largelyGate] })).toEqual(['never-achieved scales.scale']);
    expect(codes(levelled([practice('a'), practice('b', 2)], largelyGate))).toEqual([]);
  });

  it('names a scale that goes no further than largely where the level above asks for more', () => {
    const largely: Scale = { kind: 'number', min: 0, max: 4, value: [0, 1], achieves: { largely: 2, fully: 5 } };
    const gate = (own: 'largely' | 'fully', below: 'largely' | 'fully'): Measure => ({ ...largelyGate, kind: 'gate', own, below, rollUp: 'min' });
    const two = [node('all', [practice('a'), practice('b', 2)])];
    const lintedWith = (measure: Measure, nodes = two): readonly string[] => codes(modelOf('lint', [0, 1, 2], largely, nodes, measure));
    expect(lintedWith(gate('largely', 'largely'))).toEqual([]);
    expect(lintedWith(gate('largely', 'fully'))).toEqual(['never-fully scales.scale']);
    expect(lintedWith(gate('fully', 'fully'))).toEqual(['never-achieved scales.scale']);
    const apart = [node('low', [practice('a')]), node('high', [practice('b', 2), practice('c', 1, { scale: 'full' })])];
    const scales = { scale: largely, full: fourAnswers };
    const levels = codes(modelOf('lint', [0, 1, 2], scales, apart, gate('largely', 'fully')));
    expect(levels).toEqual(['empty-level low']);
  });

  it('says what `defineModel` would refuse, and no more', () => {
    expect(codes({ ...operatingStrategies, nodes: [] })).toEqual(['not-a-list nodes']);
  });
});
