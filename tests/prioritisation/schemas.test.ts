import { rice, type Activity, type Classifier, type Criterion, type Factor, type Lead, type LeadModel, type Method } from 'marops/prioritisation';
import {
  activitySchema,
  answersSchema,
  classifierSchema,
  criterionSchema,
  factorSchema,
  leadModelSchema,
  leadSchema,
  methodSchema,
} from 'marops/prioritisation/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

describe('the schemas of prioritisation', () => {
  it('infer the types that the functions take', () => {
    expectTypeOf<z.infer<typeof factorSchema>>().toEqualTypeOf<Factor>();
    expectTypeOf<z.infer<typeof methodSchema>>().toEqualTypeOf<Method>();
    expectTypeOf<z.infer<typeof criterionSchema>>().toEqualTypeOf<Criterion>();
    expectTypeOf<z.infer<typeof classifierSchema>>().toEqualTypeOf<Classifier>();
    expectTypeOf<z.infer<typeof leadModelSchema>>().toEqualTypeOf<LeadModel>();
    expectTypeOf<z.infer<typeof activitySchema>>().toExtend<Activity>();
    expectTypeOf<z.infer<typeof leadSchema>>().toExtend<Lead>();
  });

  it('take a method as it came from JSON, and refuse half a one', () => {
    expect(methodSchema.safeParse(JSON.parse(JSON.stringify(rice))).success).toBe(true);
    expect(methodSchema.safeParse({ ...rice, direction: 'up' }).success).toBe(false);
    expect(methodSchema.safeParse({ ...rice, formula: undefined }).success).toBe(false);
    expect(factorSchema.safeParse({ label: 'A', scale: [] }).success).toBe(false);
    expect(criterionSchema.safeParse({ id: 'a', weight: -1, direction: 'higher' }).success).toBe(false);
  });

  it('are made from the factors of any method', () => {
    const method: Method = { ...rice, factors: { a: { label: 'A', unit: 'points', min: 1, max: 3, scale: [1, 3] } } };
    const schema = answersSchema(method);
    expect([0, 1, 2, 3, 4, '1'].map((a) => schema.safeParse({ a }).success)).toEqual([false, true, false, true, false, false]);
    expect(schema.safeParse({ a: 2 }).error?.issues[0]?.message).toBe('must be one of 1, 3');
    expect(Object.values(schema.shape)[0]?.description).toBe('A, points');
  });

  it('want an instant with an offset for an activity', () => {
    expect(activitySchema.safeParse({ at: '2026-11-22T09:00:00+01:00', type: 'demo' }).success).toBe(true);
    expect(activitySchema.safeParse({ at: '2026-11-22T09:00:00' }).success).toBe(false);
    expect(leadSchema.safeParse({ id: 'a', facts: {}, activities: [{ at: 'x' }] }).success).toBe(false);
    expect(leadModelSchema.safeParse({ id: 'a' }).success).toBe(false);
    expect(classifierSchema.safeParse({ id: 'a', version: '1.0.0', title: 'A', classes: [{ id: 'x', label: 'X', when: 1 }] }).success).toBe(false);
  });
});
