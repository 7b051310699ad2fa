import { evaluateExpression } from 'marops/kernel';
import { daysBetween } from 'marops/calendar';
import {
  assess,
  bandOf,
  coverage,
  enablementPlan,
  gaps,
  nextRole,
  reassessment,
  roadmap,
  skillsGap,
  stackHealth,
  staffing,
  type Answer,
  type Assessment,
  type StaffMember,
  type StaffingModel,
  type Tool,
} from 'marops/maturity';
import { marketingOperations, marketingStaffing, operatingStrategies, pillars } from 'marops/maturity/models';
import { expect, it } from 'vitest';
import { at, modelOf, node, numbers, overallOf, practice, said, score } from './fixtures.ts';

const capabilities = ['data', 'technology', 'analytics', 'process', 'people'];

/** Grades of topics on one scale, as an assessment. */
function graded(grades: Readonly<Record<string, number>>, max: number): Assessment {
  const nodes = Object.keys(grades).map((id) => node(`of ${id}`, [practice(id)]));
  return assess(said(grades), modelOf('grades', [0, 1], numbers(0, max), nodes, score), { at });
}

/** As many ids as asked for. */
function ids(count: number, name: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${String(index + 1)}`);
}

/** A tool that gives nobody cause for concern. */
function sound(id: string, more: Partial<Tool> = {}): Tool {
  const use = { seatsPaid: 10, seatsActive: 10, satisfaction: 4, criticality: 3, systemOfRecord: false, openGap: false };
  return { id, capabilities: [id], annualCost: 1000, benchmarkCostPerActive: 100, integrations: [], ...use, ...more };
}

const today = '2026-11-22';

it('MAT-01: knowledge of 3, 2, 1 and 0 out of 3 makes 50 %, and customers are the weakest point', () => {
  const known = graded({ product: 3, market: 2, tools: 1, customers: 0 }, 3);
  expect(overallOf(known) / 3).toBe(0.5);
  const wanted = ['product', 'market', 'tools', 'customers'].map((id) => ({ practice: id, value: 3 }));
  expect(gaps(known, wanted).practices.map(({ gap }) => gap)).toEqual([3, 2, 1, 0]);
  expect(gaps(known, wanted).practices[0]?.practice).toBe('customers');
});

it('MAT-03: five of six duties are somebody’s, vendor management is nobody’s', () => {
  const duties = ['project-management', 'planning', 'coordination', 'agency-management', 'tool-management', 'vendor-management'];
  const people = [
    { id: 'ann', covers: ['project-management', 'planning', 'coordination'] },
    { id: 'bo', covers: ['agency-management', 'tool-management'] },
  ];
  const { share, uncovered } = coverage(duties, people);
  expect(share).toBeCloseTo(0.833, 3);
  expect(uncovered).toEqual(['vendor-management']);
});

it('MAT-04: champions in three of four teams cover 75 %, and brand has none', () => {
  const { share, uncovered } = coverage(
    ['content', 'digital', 'social', 'brand'],
    [
      { id: 'champion of content', covers: ['content'] },
      { id: 'champion of digital', covers: ['digital'] },
      { id: 'champion of social', covers: ['social'] },
    ],
  );
  expect([share, uncovered]).toEqual([0.75, ['brand']]);
});

it('MAT-05: 1.5 hours saved in each of 52 runs, for 20 hours of work, are 58 hours a year', () => {
  const net = { subtract: [{ multiply: ['hoursSavedPerRun', 'runsPerYear'] }, 'effort'] };
  expect(evaluateExpression(net, { hoursSavedPerRun: 1.5, runsPerYear: 52, effort: 20 }).value).toBe(58);
});

it('MAT-06: five strategies at 4, 2, 3, 1 and 3 make 65 % of what is possible', () => {
  const today = assess(said({ vision: 4, evangelise: 2, execute: 3, ask: 1, channels: 3 }), operatingStrategies, { at });
  const { value, max } = today.measures['score']!.overall;
  expect([value, max, value! / max!]).toEqual([2.6, 4, 0.65]);
  const lowest = Math.min(...today.practices.map((each) => each.value ?? 0));
  expect(today.practices.find((each) => each.value === lowest)?.practice).toBe('ask');
});

it('MAT-07: a goal that no capability serves is named', () => {
  const matrix = capabilities.map((id) => ({ id, covers: ['awareness', 'growth'] }));
  expect(coverage(['awareness', 'growth', 'retention'], matrix).uncovered).toEqual(['retention']);
});

it('MAT-08: the gap between 2, 3, 1, 2, 3 and 4, 4, 3, 3, 4 is 7 steps, from 2.2 to 3.6 on average', () => {
  const model = modelOf(
    'machine',
    [0, 1],
    numbers(0, 5),
    capabilities.map((id) => node(id, [practice(id)])),
    score,
  );
  const today = assess(said({ data: 2, technology: 3, analytics: 1, process: 2, people: 3 }), model, { at });
  const wanted = [4, 4, 3, 3, 4].map((value, index) => ({ practice: capabilities[index]!, value }));
  const gap = gaps(today, wanted);
  expect(gap.total).toBe(7);
  expect(today.measures['score']?.overall.value).toBe(2.2);
  expect(2.2 + gap.value).toBeCloseTo(3.6, 12);
});

it('MAT-09: the gap that a unit of work closes puts data before technology before analytics, and the roadmap keeps to it', () => {
  const figures = { data: [2, 0.3, 3], technology: [1, 0.2, 1], analytics: [2, 0.25, 5] } as const;
  const nodes = Object.entries(figures).map(([id, [, weight, effort]]) => node(`of ${id}`, [practice(id, 1, { effort })], weight));
  const rest = node('of the rest', [practice('rest')], 0.25);
  const machine = assess([], modelOf('machine', [0, 1], numbers(0, 5), [...nodes, rest], score), { at });
  const gap = gaps(
    machine,
    Object.entries(figures).map(([id, [value]]) => ({ practice: id, value })),
  );
  expect(gap.practices.map(({ practice: id }) => id)).toEqual(['data', 'technology', 'analytics']);
  gap.practices.forEach(({ priority }, index) => expect(priority).toBeCloseTo([0.2, 0.2, 0.1][index]!, 12));
  expect(roadmap(gap, { capacity: [3, 1, 5] }).steps.map((step) => step.practice)).toEqual(['data', 'technology', 'analytics']);
});

it('MAT-10: the capabilities are five, in a stable order, each with a title, a question and roles', () => {
  expect(new Set(marketingOperations.nodes.map(({ id }) => id))).toEqual(new Set(capabilities));
  expect(marketingOperations.nodes.every(({ title, question }) => title !== '' && question !== undefined)).toBe(true);
  expect(marketingStaffing.ladders.map(({ capability }) => capability)).toEqual(marketingOperations.nodes.map(({ id }) => id));
});

/** People who do one thing each. */
function staffOf(...roles: readonly string[]): readonly StaffMember[] {
  return roles.map((role, index) => ({ id: `person ${String(index + 1)}`, roles: [{ role, share: 1 }] }));
}

it('MAT-13: two administrators are an early organisation; steward, analyst and project office make a mature one', () => {
  expect(staffing(staffOf('marketing-automation-administrator', 'data-administrator'), marketingStaffing).stage).toBe('early');
  expect(staffing(staffOf('data-steward', 'marketing-analyst', 'process-analyst', 'project-office-lead'), marketingStaffing).stage).toBe('mature');
});

it('MAT-14: of 25 people 2 are 8 %; where 10 % is wanted one more is missing', () => {
  const two = staffOf('data-administrator', 'reporting-administrator');
  const department = { people: 25, share: 0.1, dedicatedFrom: 2 };
  expect(staffing(two, marketingStaffing, { department }).department).toEqual({ share: 0.08, wanted: 3, missing: 1 });
});

it('MAT-15: data asks for an administrator first, a steward while growing, a scientist when mature', () => {
  const roles = (['none', 'growing', 'mature'] as const).map((stage) => nextRole('data', stage, marketingStaffing));
  expect(roles).toEqual(['data-administrator', 'data-steward', 'data-scientist']);
});

it('MAT-16: the first post is half data administrator and half marketing automation administrator', () => {
  const { firstHire } = staffing([], marketingStaffing);
  expect(firstHire.map(({ role, share }) => [role, share])).toEqual([
    ['data-administrator', 0.5],
    ['marketing-automation-administrator', 0.5],
  ]);
});

it('MAT-17: of twelve tools seven are kept, three fixed, two retired, and 31k of 240k lie idle', () => {
  const broken = [{ to: 'crm', critical: true, state: 'broken' as const }];
  const tools = [
    ...ids(6, 'kept').map((id) => sound(id, { annualCost: 22_000, benchmarkCostPerActive: 2_200 })),
    sound('half used', { annualCost: 22_000, benchmarkCostPerActive: 2_200, seatsActive: 5 }),
    ...ids(3, 'broken').map((id) => sound(id, { annualCost: 22_000, integrations: broken })),
    ...ids(2, 'unused').map((id) => sound(id, { annualCost: 10_000, seatsActive: 0 })),
  ];
  const { decisions, cost } = stackHealth(tools, { today });
  expect([decisions.keep.length, decisions.fix.length, decisions.retire.length]).toEqual([7, 3, 2]);
  expect([cost.idle, cost.annual]).toEqual([31_000, 240_000]);
  expect(cost.idleShare).toBeCloseTo(0.129, 3);
});

it('MAT-18: three tools for sending e-mail are two too many, and what they cost beyond the cheapest adequate one is spent twice', () => {
  const mail = (id: string, annualCost: number, more: Partial<Tool> = {}): Tool =>
    sound(id, { capabilities: ['email'], annualCost, benchmarkCostPerActive: annualCost / 10, ...more });
  const tools = [mail('a', 20_000), mail('b', 12_000), mail('c', 5_000, { seatsActive: 1, satisfaction: 1, benchmarkCostPerActive: 100 })];
  const [overlap] = stackHealth(tools, { today }).overlaps;
  expect(overlap).toEqual({ capability: 'email', tools: ['a', 'b', 'c'], overlap: 2, cheapestAdequate: 'b', duplicateSpend: 25_000 });
});

it('MAT-19: five of eight connections that are needed work without hands', () => {
  const states = ['healthy', 'healthy', 'healthy', 'healthy', 'degraded', 'manual', 'broken', 'missing'] as const;
  const crm = sound('crm', { integrations: states.map((state, index) => ({ to: `tool ${String(index)}`, state })) });
  expect(stackHealth([crm], { today }).integrations).toMatchObject({ required: 8, live: 5, share: 0.625 });
});

it('MAT-20: analytics asks for a reporting administrator early, an analyst while growing, a scientist when mature', () => {
  const roles = (['early', 'growing', 'mature'] as const).map((stage) => nextRole('analytics', stage, marketingStaffing));
  expect(roles).toEqual(['reporting-administrator', 'marketing-analyst', 'data-scientist']);
});

it('MAT-21: of 20 processes 12 are documented, 7 of these assessed, 3 of these optimised', () => {
  const processes = ids(20, 'process');
  const shareOf = (count: number): number | null => coverage(processes, [{ id: 'done', covers: processes.slice(0, count) }]).share;
  expect([12, 7, 3].map(shareOf)).toEqual([0.6, 0.35, 0.15]);
});

it('MAT-22: nine of 20 processes were not reviewed for twelve months', () => {
  const reviewed = ids(20, 'process').map((_, index) => (index < 9 ? '2025-06-30' : '2026-03-31'));
  const stale = reviewed.filter((day) => reassessment([{ at: day }], { on: today, everyMonths: 12 }).isDue);
  expect(stale.length / reviewed.length).toBe(0.45);
});

it('MAT-23: 17 of 20 processes have an owner on the leadership team', () => {
  const processes = ids(20, 'process');
  const owners = [
    { id: 'head of demand', covers: processes.slice(0, 10) },
    { id: 'head of brand', covers: processes.slice(8, 17) },
  ];
  expect(coverage(processes, owners)).toMatchObject({ share: 0.85, uncovered: ['process 18', 'process 19', 'process 20'] });
});

it('MAT-25: where level 3 is needed, 1, 2 and 4 lack three levels, and one of three has it', () => {
  const people = [1, 2, 4].map((sql, index) => ({ id: `person ${String(index)}`, levels: { sql } }));
  const { total, skills } = skillsGap(people, [{ skill: 'sql', level: 3 }]);
  expect(skills[0]?.individual.map(({ gap }) => gap)).toEqual([2, 1, 0]);
  expect(total).toBe(3);
  expect(skills[0]?.share).toBeCloseTo(0.333, 3);
});

it('MAT-26: three steps of 8 hours make 24, the larger gap first, and a skill without a course stays open', () => {
  const people = [
    { id: 'bo', levels: { sql: 2, copy: 1 } },
    { id: 'ann', levels: { sql: 1, copy: 2 } },
  ];
  const gap = skillsGap(people, [
    { skill: 'sql', level: 3 },
    { skill: 'copy', level: 2 },
  ]);
  const courses = [2, 3].map((raisesTo) => ({ id: `sql ${String(raisesTo)}`, skill: 'sql', raisesTo, hours: 8 }));
  const plan = enablementPlan(gap, courses, { capacity: [40] });
  expect(plan.hours).toBe(24);
  expect(plan.steps.map(({ person, course }) => [person, course])).toEqual([
    ['ann', 'sql 2'],
    ['ann', 'sql 3'],
    ['bo', 'sql 3'],
  ]);
  expect(plan.unresolved).toEqual([{ person: 'bo', skill: 'copy', reachable: 1, needed: 2 }]);
});

it('MAT-27: a capability that stands in no team is named', () => {
  const teams = ['digital', 'content', 'regional', 'revenue'].map((id) => ({ id, covers: ['data', 'technology', 'process', 'people'] }));
  expect(coverage(capabilities, teams).uncovered).toEqual(['analytics']);
});

it('MAT-29: 90k of 1.8M are 5 %, under a floor of 6 %', () => {
  const bands = [
    { id: 'under', from: 0 },
    { id: 'enough', from: 0.06 },
  ];
  const share = evaluateExpression({ divide: ['operations', 'marketing'] }, { operations: 90_000, marketing: 1_800_000 }).value;
  expect(share).toBe(0.05);
  expect(bandOf(share!, bands)).toBe('under');
});

it('MAT-30: posts of 3, 2 and 1 put a half, a third and a sixth into the three pillars', () => {
  const ladder = (capability: string): StaffingModel['ladders'][number] => ({
    capability,
    rungs: [{ role: `${capability} duties`, title: capability, stage: 'early' }],
  });
  const model: StaffingModel = { ...marketingStaffing, ladders: ['process', 'technology', 'data'].map(ladder) };
  const staff = staffOf(...['process', 'process', 'process', 'technology', 'technology', 'data'].map((pillar) => `${pillar} duties`));
  const shares = staffing(staff, model).capabilities.map(({ share }) => share!);
  [0.5, 0.3333, 0.1667].forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 4));
});

it('MAT-31: the pillars are three, and four when training counts; training is the capability people', () => {
  const counted = (model: typeof pillars): readonly string[] => model.nodes.filter(({ weight = 1 }) => weight > 0).map(({ id }) => id);
  const withTraining = { ...pillars, nodes: pillars.nodes.map((each) => ({ ...each, weight: 1 })) };
  expect([counted(pillars).length, counted(withTraining).length]).toEqual([3, 4]);
  expect(pillars.nodes.at(-1)?.nodes?.map(({ id }) => id)).toEqual(['people']);
});

it('MAT-32: of six processes one has no purpose and two have the same: two findings', () => {
  const purposes = ['launch', 'report', 'approve', 'onboard'];
  const processes = ['launch', 'report', 'approve', 'onboard', 'report', null].map((purpose, index) => ({
    id: `process ${String(index)}`,
    covers: purpose === null ? [] : [purpose],
  }));
  const { idle, shared } = coverage(purposes, processes);
  expect([idle, shared]).toEqual([['process 5'], ['report']]);
});

it('MAT-33: twelve tools fall into four categories, and one of an unknown category is named', () => {
  const categories = ['create', 'promote', 'social', 'manage'];
  const tools = ids(12, 'tool').map((id, index) => ({ id, covers: [categories[index % 4]!] }));
  const { covered, idle } = coverage(categories, [...tools, { id: 'stray', covers: ['astrology'] }]);
  expect(covered.reduce((sum, { by }) => sum + by.length, 0)).toBe(12);
  expect(idle).toEqual(['stray']);
});

it('MAT-34: three of twelve tools renew within 90 days, the earliest first', () => {
  const ends = ['2027-02-20', '2026-12-31', '2027-01-31'];
  const tools = ids(12, 'tool').map((id, index) => sound(id, { contractEnd: ends[index] ?? '2027-09-30' }));
  const soon = stackHealth(tools, { today }).renewals.filter(({ daysToEnd }) => daysToEnd <= 90);
  expect(soon.map(({ contractEnd }) => contractEnd)).toEqual(['2026-12-31', '2027-01-31', '2027-02-20']);
});

it('MAT-35: 18 of 24 were trained within 60 days of the rollout', () => {
  const staff = ids(24, 'person');
  const trained = staff.map((id, index) => ({ id, on: index < 18 ? '2026-04-30' : '2026-06-30' }));
  const inTime = trained.filter(({ on }) => daysBetween('2026-03-02', on) <= 60).map(({ id }) => id);
  expect(coverage(staff, [{ id: 'rollout', covers: inTime }]).share).toBe(0.75);
});

it('MAT-37: yes, partly and no make 50 %', () => {
  const scale = {
    kind: 'choice' as const,
    options: [
      { id: 'no', title: 'No', value: 0 },
      { id: 'partly', title: 'Partly', value: 0.5 },
      { id: 'yes', title: 'Yes', value: 1 },
    ],
  };
  const practices = ['aligned', 'firm processes', 'learning'].map((id) => practice(id));
  const answers: readonly Answer[] = said({ aligned: 'yes', 'firm processes': 'partly', learning: 'no' });
  expect(overallOf(assess(answers, modelOf('best-practice', [0, 1], scale, [node('all', practices)], score), { at }))).toBe(0.5);
});

it('MAT-39: 9 hours of tools and 5 of coordination in a week of 40 are 35 %, and from 30 % on the role is needed', () => {
  const bands = [
    { id: 'not yet', from: 0 },
    { id: 'needed', from: 0.3 },
  ];
  const share = evaluateExpression({ divide: [{ add: ['tools', 'coordination'] }, 'week'] }, { tools: 9, coordination: 5, week: 40 }).value;
  expect(share).toBe(0.35);
  expect([share!, 0.3, 0.299].map((each) => bandOf(each, bands))).toEqual(['needed', 'needed', 'not yet']);
});

it('MAT-40: one person does both, of two one is for operations, and so is one of ten at 10 %', () => {
  const wanted = [1, 2, 10].map(
    (people) => staffing([], marketingStaffing, { department: { people, share: 0.1, dedicatedFrom: 2 } }).department?.wanted,
  );
  expect(wanted).toEqual([0, 1, 1]);
});
