import { assess, type Answer, type Measure, type Model, type ModelNode, type Policy } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, fourAnswers, largelyGate, modelOf, node, practice, said, score } from './fixtures.ts';

/** One part of weight 2 with a light and a heavy practice, one of weight 1 with one practice. */
const nodes: readonly ModelNode[] = [node('two', [practice('light'), practice('heavy', 1, { weight: 3 })], 2), node('one', [practice('alone')])];
const modelWith = (measure: Measure | readonly Measure[], tree = nodes): Model => modelOf('shares', [0, 1, 2], fourAnswers, tree, measure);
const pool: Measure = { ...score, kind: 'levelSum', rollUp: 'pool' };
const least: Measure = { ...score, kind: 'levelSum', rollUp: 'min' };
const stage: Measure = { id: 'stage', title: 'Stage', kind: 'staged', of: 'level', start: 1, stages: [{ level: 2, nodes: ['one'], atLeast: 1 }] };

/** By practice, how far the score moves with its answer. */
function sharesIn(model: Model, answers: readonly Answer[] = [], policy: Partial<Policy> = {}): Readonly<Record<string, number>> {
  return Object.fromEntries(assess(answers, model, { at, policy }).practices.map(({ practice: id, share }) => [id, share]));
}

describe('the share of a practice in the score', () => {
  it('is the product of the normalised weights', () => {
    expect(sharesIn(modelWith(score))).toEqual({ light: 2 / 3 / 4, heavy: 1 / 2, alone: 1 / 3 });
  });

  it('is its weight among all practices of its level where nodes are pooled', () => {
    expect(sharesIn(modelWith(pool))).toEqual({ light: 0.2, heavy: 0.6, alone: 0.2 });
  });

  it('counts each level on its own', () => {
    const levels = [node('all', [practice('first'), practice('second', 2), practice('third', 2, { weight: 3 })])];
    expect(sharesIn(modelWith(score, levels))).toEqual({ first: 1, second: 0.25, third: 0.75 });
  });

  it('is 0 for what weighs nothing, alone or in a part that weighs nothing', () => {
    const tree = [node('none', [practice('a')], 0), node('some', [practice('b'), practice('c', 1, { weight: 0 })])];
    expect(sharesIn(modelWith(score, tree))).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('passes to the others when a practice does not apply, and to other parts when none of a part does', () => {
    const exclude = { notApplicable: 'exclude' } as const;
    expect(sharesIn(modelWith(score), said({ light: 'NA' }), exclude)).toEqual({ light: 0, heavy: 2 / 3, alone: 1 / 3 });
    expect(sharesIn(modelWith(score), said({ light: 'NA', heavy: 'NA' }), exclude)).toEqual({ light: 0, heavy: 0, alone: 1 });
    expect(sharesIn(modelWith(pool), said({ heavy: 'NA' }), exclude)).toEqual({ light: 0.5, heavy: 0, alone: 0.5 });
  });

  it('is 0 where only parts without weight are left', () => {
    const tree = [node('weighty', [practice('a')]), node('weightless', [practice('b')], 0)];
    expect(sharesIn(modelWith(score, tree), said({ a: 'NA' }), { notApplicable: 'exclude' })).toEqual({ a: 0, b: 0 });
  });

  it('says how far the score really moves', () => {
    for (const measure of [score, pool])
      for (const [id, share] of Object.entries(sharesIn(modelWith(measure)))) {
        const [low, high] = ['NI', 'FI'].map(
          (option) => assess(said({ light: 'PI', [id]: option }), modelWith(measure), { at }).measures['score']?.overall.value,
        );
        expect(high! - low!, `${id} under ${measure.kind}`).toBeCloseTo(share, 12);
      }
  });
});

describe('whether shares add up', () => {
  const isAdditive = (model: Model, answers: readonly Answer[] = [], policy: Partial<Policy> = {}): boolean =>
    assess(answers, model, { at, policy }).isAdditive;

  it.each<[string, Measure | readonly Measure[], boolean]>([
    ['they do for a weighted mean', score, true],
    ['they do for a pool', pool, true],
    ['they do not for a minimum', least, false],
    ['they do not for a gate', largelyGate, false],
    ['they do not for a gate that is pooled', { ...largelyGate, kind: 'gate', own: 'largely', below: 'largely', rollUp: 'pool' }, false],
    ['they do not for a staged level', [stage, largelyGate], false],
    ['they do where the score is the first of several measures', [score, largelyGate, stage], true],
  ])('%s', (_, measure, adds) => {
    expect(isAdditive(modelWith(measure))).toBe(adds);
  });

  it('they are those of a weighted mean where they do not', () => {
    const mean = sharesIn(modelWith(score));
    expect([least, largelyGate, [stage, largelyGate]].map((measure) => sharesIn(modelWith(measure)))).toEqual([mean, mean, mean]);
  });

  it.each<[string, Partial<Policy>, Record<string, string>, boolean]>([
    ['counts 0 until it is answered', { unanswered: 'zero' }, { light: 'FI' }, true],
    ['blocks until it is answered', { unanswered: 'block' }, { light: 'FI' }, false],
    ['is left out until it is answered', { unanswered: 'exclude' }, { light: 'FI' }, false],
    ['makes its node 0 until it is answered', { unanswered: 'incompleteIsZero' }, { light: 'FI' }, false],
    ['does not apply and is left out for good', { notApplicable: 'exclude' }, { light: 'NA' }, true],
    ['does not apply and counts 0', { notApplicable: 'zero' }, { light: 'NA' }, true],
    ['does not apply and counts in full', { notApplicable: 'full' }, { light: 'NA' }, true],
  ])('depends on a practice that %s', (_, policy, values, adds) => {
    expect(isAdditive(modelWith(score), said(values), policy)).toBe(adds);
  });
});
