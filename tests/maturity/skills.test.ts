import { recompute } from 'marops/kernel';
import { enablementPlan, skillDemand, skillsGap, type Course, type Position, type SkilledPerson, type SkillRequirement } from 'marops/maturity';
import { describe, expect, it } from 'vitest';

const person = (id: string, levels: Readonly<Record<string, number>>, role?: string): SkilledPerson =>
  role === undefined ? { id, levels } : { id, levels, role };
const course = (id: string, skill: string, raisesTo: number, hours: number, from?: number): Course =>
  from === undefined ? { id, skill, raisesTo, hours } : { id, skill, raisesTo, hours, from };

describe('the skills of a team', () => {
  const people = [person('ann', { sql: 5, copy: 2 }), person('bo', { sql: 2 }), person('cy', {})];

  it('hang on one person where only one has the level, and the team on the fewest', () => {
    const { skills, busFactor } = skillsGap(people, [
      { skill: 'sql', level: 2 },
      { skill: 'copy', level: 2 },
    ]);
    expect(skills.map(({ skill, isSinglePoint, qualified }) => [skill, isSinglePoint, qualified])).toEqual([
      ['copy', true, ['ann']],
      ['sql', false, ['ann', 'bo']],
    ]);
    expect(busFactor).toBe(1);
  });

  it('come in order of urgency, of equals the one that is needed earlier first', () => {
    const { skills } = skillsGap(people, [
      { skill: 'video', level: 2, headcount: 1 },
      { skill: 'radio', level: 2, headcount: 1, neededBy: '2027-06-30' },
      { skill: 'print', level: 2, headcount: 1, neededBy: '2027-03-31' },
      { skill: 'events', level: 2, headcount: 1, weight: 3 },
    ]);
    expect(skills.map(({ skill, priority }) => [skill, priority])).toEqual([
      ['events', 9],
      ['print', 3],
      ['radio', 3],
      ['video', 3],
    ]);
    expect(recompute(skills[0]!.explanation)).toBe(9);
  });

  it('are not guessed: whom nobody rated counts as without the skill and is named', () => {
    const { people: fits, skills } = skillsGap(people, [{ skill: 'sql', level: 2 }]);
    expect(skills[0]).toMatchObject({ unrated: ['cy'], share: 2 / 3, missing: 2, bestLevel: 5, gap: 0 });
    expect(fits.map(({ person: id, fit, unrated }) => [id, fit, unrated])).toEqual([
      ['ann', 1, []],
      ['bo', 1, []],
      ['cy', 0, ['sql']],
    ]);
  });

  it('are asked only of those whose role needs them', () => {
    const team = [person('ann', { sql: 1 }, 'analyst'), person('bo', { sql: 1 }, 'writer')];
    const { skills, people: fits } = skillsGap(team, [{ skill: 'sql', level: 2, role: 'analyst' }]);
    expect(skills[0]).toMatchObject({ role: 'analyst', headcount: 1, shortfall: 1, missing: 1 });
    expect(fits.map(({ fit }) => fit)).toEqual([0.5, null]);
    expect(skillsGap(team, [{ skill: 'sql', level: 2, role: 'nobody' }]).skills[0]).toMatchObject({
      share: null,
      bestLevel: null,
      gap: 2,
      shortfall: 0,
    });
  });

  it('may be asked for twice, and a fit tells the two apart', () => {
    const asked: readonly SkillRequirement[] = [
      { skill: 'sql', level: 2 },
      { skill: 'sql', level: 4 },
    ];
    expect(Object.keys(skillsGap([person('bo', { sql: 2 })], asked).people[0]?.explanation?.inputs ?? {})).toEqual(['sql (1)', 'sql (2)']);
  });

  it('leave nothing to say where nothing is asked', () => {
    expect(skillsGap(people, [])).toMatchObject({ total: 0, busFactor: null, skills: [] });
  });

  it('name ratings that are none, and count them as missing', () => {
    const { problems, skills } = skillsGap([person('bo', { sql: -1 })], [{ skill: 'sql', level: 2 }]);
    expect(problems.map(({ message }) => message)).toEqual(['bo.sql must be a number from 0 to 1000000000000, got -1']);
    expect(skills[0]?.unrated).toEqual(['bo']);
  });

  it.each([
    ['people that are no list', 'ann', [], 'people must be a list'],
    ['two people of one id', [person('a', {}), person('a', {})], [], 'people[1].id must be unique'],
    ['somebody without an id', [person('', {})], [], 'people[0].id must be text'],
    ['somebody without levels', [{ id: 'a' }], [], 'people[0].levels must be an object'],
    ['a requirement that is none', [], [7], 'requirements[0] must be an object'],
    ['a skill without a name', [], [{ skill: '', level: 1 }], 'requirements[0].skill must be text'],
    ['a level of 0', [], [{ skill: 'sql', level: 0 }], 'requirements[0].level must be above 0'],
    ['a level that is none', [], [{ skill: 'sql' }], 'requirements[0].level must be given'],
    ['a weight below 0', [], [{ skill: 'sql', level: 1, weight: -1 }], 'requirements[0].weight must be a number from 0'],
    ['a headcount of 0', [], [{ skill: 'sql', level: 1, headcount: 0 }], 'requirements[0].headcount must be at least 1'],
    ['half a person', [], [{ skill: 'sql', level: 1, headcount: 1.5 }], 'requirements[0].headcount must be at least 1'],
    ['a date that is none', [], [{ skill: 'sql', level: 1, neededBy: 'soon' }], 'requirements[0].neededBy must be a date'],
  ])('are refused with %s', (_, team, asked, message) => {
    expect(() => skillsGap(team as SkilledPerson[], asked as SkillRequirement[])).toThrow(message);
  });
});

describe('the demand for skills', () => {
  it('is refused for positions that nobody holds and levels of 0', () => {
    const demand = (...positions: readonly unknown[]): unknown => skillDemand(positions as readonly Position[]);
    expect(() => demand({ name: 'analyst', people: 0, skills: {} })).toThrow('positions[0].people must be at least 1');
    expect(() => demand({ name: '', people: 1, skills: {} })).toThrow('positions[0].name must be text');
    expect(() => demand({ name: 'analyst', people: 1, skills: { sql: 0 } })).toThrow('positions[0].skills.sql must be above 0');
    expect(() => demand({ name: 'analyst', people: 1 })).toThrow('positions[0].skills must be an object');
    expect(skillDemand([])).toEqual([]);
  });
});

describe('an enablement plan', () => {
  const gapOf = (levels: Readonly<Record<string, number>>, requirement: Partial<SkillRequirement> = {}) =>
    skillsGap(
      Object.entries(levels).map(([id, sql]) => person(id, { sql })),
      [{ skill: 'sql', level: 3, ...requirement }],
    );
  const stepwise = [course('sql 1', 'sql', 1, 4), course('sql 2', 'sql', 2, 8), course('sql 3', 'sql', 3, 8)];

  it('takes the shortest way to the level', () => {
    const courses = [...stepwise, course('boot camp', 'sql', 3, 12, 1)];
    expect(enablementPlan(gapOf({ ann: 1 }), courses, { capacity: [40] }).steps.map((step) => [step.course, step.from, step.to])).toEqual([
      ['boot camp', 1, 3],
    ]);
    const [first, ...rest] = enablementPlan(gapOf({ ann: 0 }), courses, { capacity: [40] }).steps;
    expect([first?.course, ...rest.map((step) => step.course)]).toEqual(['sql 1', 'boot camp']);
  });

  it('keeps courses in their order across periods, and says why a step does not come earlier', () => {
    const plan = enablementPlan(gapOf({ ann: 1 }), stepwise, { capacity: [8, 8] });
    expect(plan.steps.map((step) => [step.course, step.period])).toEqual([
      ['sql 2', 1],
      ['sql 3', 2],
    ]);
    expect(plan.steps[1]?.notEarlier).not.toBeNull();
    expect(plan.selection.status).toBe('optimal');
  });

  it('leaves in the backlog what does not fit', () => {
    const plan = enablementPlan(gapOf({ ann: 1 }), stepwise, { capacity: [8] });
    expect([plan.hours, plan.backlog.map((step) => step.course)]).toEqual([8, ['sql 3']]);
    expect(enablementPlan(gapOf({ ann: 1 }), stepwise, { capacity: [0] }).steps).toEqual([]);
  });

  it('trains as many as are missing, those whom the fewest hours bring to the level', () => {
    const plan = enablementPlan(gapOf({ ann: 5, bo: 1, cy: 2 }, { headcount: 2 }), stepwise, { capacity: [40] });
    expect(plan.steps.map((step) => [step.person, step.course])).toEqual([['cy', 'sql 3']]);
  });

  it('says how far courses lead when they do not lead to the level', () => {
    const plan = enablementPlan(gapOf({ ann: 1 }), stepwise.slice(0, 2), { capacity: [40] });
    expect(plan.steps.map((step) => step.course)).toEqual(['sql 2']);
    expect(plan.unresolved).toEqual([{ person: 'ann', skill: 'sql', reachable: 2, needed: 3 }]);
  });

  it('does not let anybody follow a course that is above them', () => {
    const plan = enablementPlan(gapOf({ ann: 0 }), [course('expert', 'sql', 5, 8)], { capacity: [40] });
    expect([plan.steps, plan.unresolved.length]).toEqual([[], 1]);
  });

  it('teaches nobody the same twice where two requirements ask for one skill', () => {
    const gap = skillsGap(
      [person('ann', { sql: 1 })],
      [
        { skill: 'sql', level: 2 },
        { skill: 'sql', level: 3 },
      ],
    );
    expect(enablementPlan(gap, stepwise, { capacity: [40] }).steps.map((step) => step.course)).toEqual(['sql 2', 'sql 3']);
  });

  it('gives the hours to what matters more', () => {
    const gap = skillsGap(
      [person('ann', { sql: 2, copy: 2 })],
      [
        { skill: 'copy', level: 3 },
        { skill: 'sql', level: 3, weight: 2 },
      ],
    );
    const plan = enablementPlan(gap, [...stepwise, course('copy 3', 'copy', 3, 8)], { capacity: [8] });
    expect(plan.steps.map((step) => step.skill)).toEqual(['sql']);
  });

  it.each([
    ['two courses of one id', [course('a', 'sql', 1, 1), course('a', 'sql', 2, 1)], 'courses[1].id must be unique'],
    ['a course without a skill', [course('a', '', 1, 1)], 'courses[0].skill must be text'],
    ['a course that takes no time', [course('a', 'sql', 1, 0)], 'courses[0].hours must be above 0'],
    ['a third of an hour', [course('a', 'sql', 1, 1 / 3)], 'courses[0].hours must have at most 6 decimal places'],
    ['a course that leads nowhere', [course('a', 'sql', 0, 1)], 'courses[0].raisesTo must be above 0'],
    ['a course that starts below 0', [course('a', 'sql', 1, 1, -1)], 'courses[0].from must be a number from 0'],
    ['courses that are no list', 'sql', 'courses must be a list'],
  ])('is refused with %s', (_, courses, message) => {
    expect(() => enablementPlan(gapOf({ ann: 1 }), courses as Course[], { capacity: [8] })).toThrow(message);
  });

  it('is refused with a capacity below 0', () => {
    expect(() => enablementPlan(gapOf({ ann: 1 }), stepwise, { capacity: [-1] })).toThrow('must be at least 0, got -1');
  });

  it('survives JSON', () => {
    const plan = enablementPlan(gapOf({ ann: 1, bo: 0 }), stepwise, { capacity: [8, 8] });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
