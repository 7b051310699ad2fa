import {
  stackHealth,
  usualStackPolicy,
  type AlternativeTool,
  type Course,
  type Department,
  type Integration,
  type Position,
  type PostShare,
  type SkilledPerson,
  type SkillRequirement,
  type StackPolicy,
  type StaffingModel,
  type StaffMember,
  type Tool,
} from 'marops/maturity';
import { marketingStaffing } from 'marops/maturity/models';
import {
  alternativeToolSchema,
  courseSchema,
  departmentSchema,
  integrationSchema,
  positionSchema,
  postShareSchema,
  skilledPersonSchema,
  skillRequirementSchema,
  stackPolicySchema,
  staffingModelSchema,
  staffMemberSchema,
  toolSchema,
} from 'marops/maturity/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

describe('the schemas of tools, skills and staff', () => {
  it('infer the types that the functions take', () => {
    expectTypeOf<z.infer<typeof integrationSchema>>().toEqualTypeOf<Integration>();
    expectTypeOf<z.infer<typeof toolSchema>>().toEqualTypeOf<Tool>();
    expectTypeOf<z.infer<typeof alternativeToolSchema>>().toEqualTypeOf<AlternativeTool>();
    expectTypeOf<z.infer<typeof stackPolicySchema>>().toEqualTypeOf<StackPolicy>();
    expectTypeOf<z.infer<typeof skillRequirementSchema>>().toEqualTypeOf<SkillRequirement>();
    expectTypeOf<z.infer<typeof skilledPersonSchema>>().toEqualTypeOf<SkilledPerson>();
    expectTypeOf<z.infer<typeof positionSchema>>().toEqualTypeOf<Position>();
    expectTypeOf<z.infer<typeof courseSchema>>().toEqualTypeOf<Course>();
    expectTypeOf<z.infer<typeof postShareSchema>>().toEqualTypeOf<PostShare>();
    expectTypeOf<z.infer<typeof staffMemberSchema>>().toEqualTypeOf<StaffMember>();
    expectTypeOf<z.infer<typeof departmentSchema>>().toEqualTypeOf<Department>();
    expectTypeOf<z.infer<typeof staffingModelSchema>>().toEqualTypeOf<StaffingModel>();
  });

  it('give what is built in back as it was stored', () => {
    expect(stackPolicySchema.parse(JSON.parse(JSON.stringify(usualStackPolicy)))).toEqual(usualStackPolicy);
    expect(staffingModelSchema.parse(JSON.parse(JSON.stringify(marketingStaffing)))).toEqual(marketingStaffing);
  });

  const edges: readonly (readonly [string, Partial<Tool>, boolean])[] = [
    ['no seats', { seatsPaid: 0 }, true],
    ['fewer seats than none', { seatsPaid: -1 }, false],
    ['the lowest rating', { satisfaction: 1 }, true],
    ['a rating below it', { satisfaction: 0.9 }, false],
    ['the highest rating', { criticality: 5 }, true],
    ['a rating above it', { criticality: 5.1 }, false],
    ['no notice', { noticeDays: 0 }, true],
    ['a century of notice', { noticeDays: 36_500 }, true],
    ['more than that', { noticeDays: 36_501 }, false],
    ['what is not known', { seatsActive: null, openGap: null, contractEnd: null }, true],
    ['a contract that ends on no day', { contractEnd: '2026-02-30' }, false],
  ];

  it.each(edges)('draw the bounds of a tool where `stackHealth` draws them: %s', (_, more, isSound) => {
    const tool: Tool = { id: 'a', capabilities: ['email'], ...more };
    expect(toolSchema.safeParse(tool).success).toBe(isSound);
    expect(stackHealth([tool], { today: '2026-11-22' }).unusable.length === 0).toBe(isSound);
  });

  it('refuse formulas over unknown figures and rules over unknown facts', () => {
    const [part] = usualStackPolicy.parts;
    const [rule] = usualStackPolicy.rules;
    expect(stackPolicySchema.safeParse({ ...usualStackPolicy, parts: [{ ...part, formulas: ['charm'] }] }).success).toBe(false);
    expect(stackPolicySchema.safeParse({ ...usualStackPolicy, rules: [{ ...rule, when: { fact: 'charm', op: 'eq', value: 1 } }] }).success).toBe(
      false,
    );
  });

  it('take hours to six decimal places', () => {
    const hours = (value: number): boolean => courseSchema.safeParse({ id: 'a', skill: 'sql', raisesTo: 1, hours: value }).success;
    expect([0.000001, 7.5, 1 / 3, 0].map(hours)).toEqual([true, true, false, false]);
  });
});
