import type { Model } from 'marops/maturity';
import { operatingStrategies } from 'marops/maturity/models';
import { testModel, type ModelExample } from 'marops/testing';
import { describe, expect, it } from 'vitest';
import { at, said } from './fixtures.ts';

const sample: ModelExample = {
  title: 'five grades',
  answers: said({ vision: 4, evangelise: 2, execute: 3, ask: 1, channels: 3 }),
  at,
  expected: { score: 2.6 },
};
const broken = (model: Model, examples: readonly ModelExample[]): readonly string[] =>
  testModel(model, { examples }).flatMap((promise) => promise.broken);

describe('the contract of a model', () => {
  it.each(testModel(operatingStrategies, { examples: [sample] }))('operating strategies: $title', (promise) => {
    expect(promise.broken).toEqual([]);
  });

  it('is broken by an example that gives another number', () => {
    expect(broken(operatingStrategies, [{ ...sample, expected: { score: 2.5, other: 1 } }])).toEqual([
      '"five grades": score should be 2.5, got 2.6',
      '"five grades": other should be 1, got null',
    ]);
  });

  it('is broken by an example whose answers cannot be used, and by none at all', () => {
    expect(broken(operatingStrategies, [{ ...sample, answers: said({ vision: 'often' }), expected: {} }])[0]).toContain(
      'vision must be an answer of the scale',
    );
    expect(broken(operatingStrategies, [])).toEqual(['it has none']);
    expect(broken(operatingStrategies, [{ ...sample, at: 'today' }])).toEqual([
      '"five grades": at must be a date or an instant with offset, got "today"',
    ]);
  });

  it.each<[string, unknown]>([
    ['is no object', null],
    ['has no measure', { ...operatingStrategies, measures: [] }],
    ['answers by a scale that it does not have', { ...operatingStrategies, scales: {} }],
  ])('is broken by a model that %s, and then no example is tried', (_, model) => {
    const promises = testModel(model as Model, { examples: [sample] });
    expect(promises.find(({ title }) => title === 'is a sound definition')?.broken.length).toBeGreaterThan(0);
    expect(promises.at(-1)?.broken).toEqual(['it cannot be assessed before its definition is sound']);
  });

  it('is broken by a model that proves nothing at a level', () => {
    const model: Model = { ...operatingStrategies, levels: [...operatingStrategies.levels, { level: 2, title: 'Measured' }] };
    expect(broken(model, [sample])).toEqual(['levels[2] must be reachable: no practice of the model stands at level 2']);
  });
});
