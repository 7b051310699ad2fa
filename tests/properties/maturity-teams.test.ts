import { isInputError, recompute, type Explanation } from 'marops/kernel';
import {
  defineStackPolicy,
  enablementPlan,
  skillsGap,
  stackHealth,
  staffing,
  usualStackPolicy,
  type Course,
  type IntegrationState,
  type SkilledPerson,
  type SkillRequirement,
  type StaffMember,
  type Tool,
} from 'marops/maturity';
import { marketingStaffing } from 'marops/maturity/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, seed } from '../maturity/generated.ts';

const today = '2026-11-22';

function holds<Ts>(property: fc.IProperty<Ts>, numRuns = 200): void {
  fc.assert(property, { seed, numRuns });
}

const known = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { freq: 4 });
const jobs = fc.uniqueArray(fc.constantFrom('email', 'forms', 'survey', 'social'), { minLength: 1 });
const integrations = fc.array(
  fc.record({
    to: fc.constantFrom('crm', 'web'),
    critical: fc.boolean(),
    state: fc.constantFrom<IntegrationState>('healthy', 'degraded', 'manual', 'broken', 'missing'),
  }),
  { maxLength: 3 },
);
const stacks = fc
  .array(
    fc.record({
      capabilities: jobs,
      seatsPaid: known(fc.integer({ min: 0, max: 50 })),
      seatsActive: known(fc.integer({ min: 0, max: 60 })),
      featuresPaid: known(fc.integer({ min: 1, max: 9 })),
      featuresUsed: known(fc.integer({ min: 0, max: 9 })),
      annualCost: known(fc.integer({ min: 0, max: 90_000 })),
      benchmarkCostPerActive: known(fc.integer({ min: 0, max: 900 })),
      satisfaction: known(fc.integer({ min: 1, max: 5 })),
      criticality: known(fc.integer({ min: 1, max: 5 })),
      systemOfRecord: known(fc.boolean()),
      openGap: known(fc.boolean()),
      integrations,
    }),
    { maxLength: 6 },
  )
  .map((tools) => tools.map((tool, index): Tool => ({ id: `tool ${String(index)}`, ...tool })));

describe('the health of a stack', () => {
  it('lies between 0 and 100, recomputes, and survives JSON', () => {
    holds(
      fc.property(stacks, (tools) => {
        const stack = stackHealth(tools, { today });
        for (const { health, coverage, explanation, scores } of stack.tools) {
          expect(Object.values(scores).every((score) => score === null || (score >= 0 && score <= 100))).toBe(true);
          expect(Math.min(health ?? 0, coverage)).toBeGreaterThanOrEqual(0);
          expect(health ?? 0).toBeLessThanOrEqual(100 + 1e-9);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(explanation === null ? null : recompute(JSON.parse(JSON.stringify(explanation)) as Explanation)).toBe(health);
        }
        expect(JSON.parse(JSON.stringify(stack))).toEqual(stack);
        expect(numbersIn(stack).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the inventory', () => {
    holds(
      fc.property(stacks, (tools) => {
        const verdicts = (list: readonly Tool[]): unknown =>
          Object.fromEntries(stackHealth(list, { today }).tools.map(({ tool, decision, reason, health }) => [tool, [decision, reason, health]]));
        expect(verdicts([...tools].reverse())).toEqual(verdicts(tools));
      }),
    );
  });

  it('gives every tool one decision, and never gives up a job that a tool did', () => {
    const onlyOverlap = defineStackPolicy({
      ...usualStackPolicy,
      rules: usualStackPolicy.rules
        .filter(({ reason }) => reason === 'covered-by-healthier-tool')
        .map((rule) => ({
          ...rule,
          when: { fact: 'takenOver', op: 'gte', value: 1 },
        })),
    });
    holds(
      fc.property(stacks, (tools) => {
        const { decisions } = stackHealth(tools, { today, policy: onlyOverlap });
        expect(Object.values(decisions).flat().sort()).toEqual(tools.map(({ id }) => id).sort());
        const jobsOf = (list: readonly Tool[]): Set<string> => new Set(list.flatMap(({ capabilities }) => capabilities));
        expect(jobsOf(tools.filter(({ id }) => !decisions.retire.includes(id)))).toEqual(jobsOf(tools));
      }),
    );
  });

  it('never falls when users are happier', () => {
    holds(
      fc.property(stacks, (tools) => {
        const scores = [1, 3, 5].map(
          (satisfaction) =>
            stackHealth(
              tools.map((tool) => ({ ...tool, satisfaction })),
              { today },
            ).tools,
        );
        scores[0]!.forEach(({ health }, index) => {
          expect(scores[1]![index]!.health!).toBeGreaterThanOrEqual(health! - 1e-9);
          expect(scores[2]![index]!.health!).toBeGreaterThanOrEqual(scores[1]![index]!.health! - 1e-9);
        });
      }),
    );
  });

  it('adds up: what is spent twice and what lies idle is never more than everything', () => {
    holds(
      fc.property(stacks, (tools) => {
        const { cost, overlaps } = stackHealth(tools, { today });
        expect(cost.idle).toBeLessThanOrEqual(cost.annual + 1e-9);
        expect(overlaps.reduce((sum, { duplicateSpend }) => sum + (duplicateSpend ?? 0), 0)).toBeLessThanOrEqual(cost.annual + 1e-9);
      }),
    );
  });
});

const skill = fc.constantFrom('sql', 'copy', 'ads');
const teams = fc
  .array(fc.dictionary(skill, fc.integer({ min: 0, max: 5 })), { maxLength: 5 })
  .map((list) => list.map((levels, index): SkilledPerson => ({ id: `person ${String(index)}`, levels })));
const requirements: fc.Arbitrary<SkillRequirement[]> = fc.uniqueArray(
  fc.record({
    skill,
    level: fc.integer({ min: 1, max: 5 }),
    weight: fc.constantFrom(0.5, 1, 2),
    headcount: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: (each) => each.skill, maxLength: 3 },
);
const courses = fc
  .array(
    fc.record({ skill, from: fc.integer({ min: 0, max: 3 }), raisesTo: fc.integer({ min: 1, max: 5 }), hours: fc.integer({ min: 1, max: 9 }) }),
    {
      maxLength: 8,
    },
  )
  .map((list) => list.map((each, index): Course => ({ id: `course ${String(index)}`, ...each })));

describe('a skills gap', () => {
  it('fits everybody between 0 and 1, and recomputes', () => {
    holds(
      fc.property(teams, requirements, (people, asked) => {
        for (const { fit, explanation } of skillsGap(people, asked).people) {
          expect(fit ?? 0).toBeGreaterThanOrEqual(0);
          expect(fit ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          expect(explanation === null ? null : recompute(explanation)).toBe(fit);
        }
      }),
    );
  });

  it('never grows when somebody learns', () => {
    holds(
      fc.property(teams, requirements, skill, (people, asked, learned) => {
        const wiser = people.map(({ id, levels }) => ({ id, levels: { ...levels, [learned]: (levels[learned] ?? 0) + 1 } }));
        expect(skillsGap(wiser, asked).total).toBeLessThanOrEqual(skillsGap(people, asked).total);
      }),
    );
  });

  it('shrinks by exactly what its plan closes, within the hours of every period', () => {
    holds(
      fc.property(
        teams,
        requirements,
        courses,
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }),
        (people, asked, offered, capacity) => {
          const before = skillsGap(people, asked);
          const { steps, hours, selection } = enablementPlan(before, offered, { capacity });
          const learned = people.map((person) => {
            const own = steps.filter((step) => step.person === person.id);
            return { ...person, levels: { ...person.levels, ...Object.fromEntries(own.map((step) => [step.skill, step.to])) } };
          });
          const needed = new Map(asked.map((each) => [each.skill, each.level]));
          const closed = steps.reduce((sum, step) => sum + Math.min(step.to, needed.get(step.skill)!) - step.from, 0);
          expect(before.total - skillsGap(learned, asked).total).toBe(closed);
          expect(steps.reduce((sum, step) => sum + step.hours, 0)).toBe(hours);
          for (const { used, capacity: most } of selection.use) expect(used).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('hostile input', () => {
  const almost = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }): fc.Arbitrary<unknown> =>
    fc.oneof(fc.record(shape, { requiredKeys: [] }), fc.anything());
  const anyTool = almost({
    id: fc.oneof(fc.string(), fc.anything()),
    capabilities: fc.oneof(fc.array(fc.string()), fc.anything()),
    seatsPaid: fc.oneof(fc.double(), fc.anything()),
    seatsActive: fc.oneof(fc.double(), fc.anything()),
    annualCost: fc.double(),
    integrations: fc.anything(),
    contractEnd: fc.oneof(fc.string(), fc.anything()),
    noticeDays: fc.double(),
  });
  const anyPerson = almost({ id: fc.anything(), levels: fc.oneof(fc.dictionary(fc.string(), fc.double()), fc.anything()) });
  const anyRequirement = almost({ skill: fc.string(), level: fc.double(), weight: fc.double(), headcount: fc.integer(), neededBy: fc.string() });
  const anyMember = almost({ id: fc.string(), roles: fc.oneof(fc.array(fc.anything()), fc.anything()) });

  const finite = (answer: () => unknown): void => {
    try {
      expect(numbersIn(answer()).every(Number.isFinite)).toBe(true);
    } catch (error) {
      if (!isInputError(error)) throw error;
    }
  };

  it('is refused with an InputError or answered with finite numbers', () => {
    holds(
      fc.property(fc.array(anyTool), fc.array(anyPerson), fc.array(anyRequirement), fc.array(anyMember), (tools, people, asked, staff) => {
        finite(() => stackHealth(tools as Tool[], { today }));
        finite(() => skillsGap(people as SkilledPerson[], asked as SkillRequirement[]));
        finite(() => staffing(staff as StaffMember[], marketingStaffing));
      }),
      400,
    );
  });
});
