import type { Condition, Expression, FactValue, Source } from 'marops/kernel';
import { conditionSchema, expressionSchema, factValueSchema, sourceSchema } from 'marops/kernel/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

describe('the schemas that all rooms share', () => {
  it('have the types of the kernel', () => {
    expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Readonly<Source>>();
    expectTypeOf<z.infer<typeof factValueSchema>>().toEqualTypeOf<FactValue>();
    expectTypeOf<z.infer<typeof conditionSchema>>().toEqualTypeOf<Condition>();
    expectTypeOf<z.infer<typeof expressionSchema>>().toEqualTypeOf<Expression>();
  });

  it('take what the kernel takes and nothing else', () => {
    expect(sourceSchema.safeParse({ title: 'Hacking Growth', year: 2017 }).success).toBe(true);
    expect(sourceSchema.safeParse({ title: 'Hacking Growth', year: '2017' }).success).toBe(false);
    expect(sourceSchema.safeParse({ year: 2017 }).success).toBe(false);
    const values = ['EU', 3, false, null, ['a', 1]];
    expect(values.map((value) => factValueSchema.safeParse(value).success)).toEqual(values.map(() => true));
    expect([{}, [null], [[1]], undefined].map((value) => factValueSchema.safeParse(value).success)).toEqual([false, false, false, false]);
    expect(conditionSchema.safeParse({ all: [{ fact: 'channel', op: 'eq', value: 'email' }] }).success).toBe(true);
    expect(conditionSchema.safeParse({ fact: 'channel', op: 'matches', value: '.*' }).error?.issues[0]?.message).toBe('must be a condition');
    expect(expressionSchema.safeParse({ divide: [{ add: ['a', 1] }, 'b'] }).success).toBe(true);
    expect(expressionSchema.safeParse({ sine: ['a'] }).error?.issues[0]?.message).toBe('must be a formula');
  });
});
