import {
  defineModel,
  type Answer,
  type Band,
  type Level,
  type Measure,
  type Model,
  type ModelNode,
  type Policy,
  type Practice,
  type Scale,
  type Target,
} from 'marops/maturity';
import { operatingStrategies } from 'marops/maturity/models';
import {
  answerSchema,
  bandSchema,
  levelSchema,
  measureSchema,
  modelNodeSchema,
  modelSchema,
  policySchema,
  practiceSchema,
  scaleSchema,
  targetSchema,
} from 'marops/maturity/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { practice, samm } from './fixtures.ts';

describe('the schemas of maturity', () => {
  it('infer the types that the functions take', () => {
    expectTypeOf<z.infer<typeof answerSchema>>().toEqualTypeOf<Answer>();
    expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();
    expectTypeOf<z.infer<typeof bandSchema>>().toEqualTypeOf<Band>();
    expectTypeOf<z.infer<typeof levelSchema>>().toEqualTypeOf<Level>();
    expectTypeOf<z.infer<typeof policySchema>>().toEqualTypeOf<Policy>();
    expectTypeOf<z.infer<typeof scaleSchema>>().toEqualTypeOf<Scale>();
    expectTypeOf<z.infer<typeof practiceSchema>>().toEqualTypeOf<Practice>();
    expectTypeOf<z.infer<typeof modelNodeSchema>>().toEqualTypeOf<ModelNode>();
    expectTypeOf<z.infer<typeof measureSchema>>().toEqualTypeOf<Measure>();
    expectTypeOf<z.infer<typeof modelSchema>>().toEqualTypeOf<Model>();
  });

  it.each([operatingStrategies, samm()])('give a model back as it was stored: $id', (model) => {
    expect(modelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each([
    ['no measure', { ...operatingStrategies, measures: [] }],
    ['no node', { ...operatingStrategies, nodes: [] }],
    ['one level', { ...operatingStrategies, levels: operatingStrategies.levels.slice(1) }],
    ['a node without practices', { ...operatingStrategies, nodes: [{ id: 'all', title: 'All', practices: [] }] }],
    [
      'a weight below 0',
      { ...operatingStrategies, nodes: [{ id: 'all', title: 'All', practices: [practice('a', 1, { scale: 'grade', weight: -1 })] }] },
    ],
    [
      'an effort of 0',
      { ...operatingStrategies, nodes: [{ id: 'all', title: 'All', practices: [practice('a', 1, { scale: 'grade', effort: 0 })] }] },
    ],
  ])('draw their bounds where `defineModel` draws them: %s', (_, broken) => {
    expect(modelSchema.safeParse(broken).success).toBe(false);
    expect(() => defineModel(broken)).toThrow('must');
  });

  it('take what lies on a bound', () => {
    expect(practiceSchema.safeParse(practice('a', 1, { weight: 0, effort: Number.MIN_VALUE })).success).toBe(true);
  });

  it('want a real day or an instant with offset behind an answer', () => {
    const taken = (at: string): boolean => answerSchema.safeParse({ practice: 'a', option: null, at }).success;
    expect(['2026-11-22', '2026-11-22T09:00:00+01:00', '2026-11-31', '2026-11-22T09:00:00', 'today'].map(taken)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('want a target to name either a practice or a node', () => {
    expect(targetSchema.safeParse({ practice: 'a', value: 1, due: '2027-03-31' }).success).toBe(true);
    expect(targetSchema.safeParse({ practice: 'a', value: 1, node: 'b', level: 1 }).success).toBe(false);
    expect(targetSchema.safeParse({ practice: 'a', level: 1 }).success).toBe(false);
  });
});
