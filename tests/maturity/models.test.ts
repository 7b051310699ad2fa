import { assess, type Model, type ModelNode, type Practice } from 'marops/maturity';
import * as shipped from 'marops/maturity/models';
import { modelSchema } from 'marops/maturity/schemas';
import { testModel, type ModelExample } from 'marops/testing';
import { describe, expect, it } from 'vitest';
import { at, said } from './fixtures.ts';

const { marketingOperations, marketingStaffing, operatingStrategies, pillars } = shipped;

const isModel = (definition: object): definition is Model => 'nodes' in definition;
const models = Object.values(shipped).filter(isModel);
const leaves = (nodes: readonly ModelNode[]): readonly ModelNode[] =>
  nodes.flatMap((node) => (node.nodes === undefined ? [node] : leaves(node.nodes)));
const practicesOf = (model: Model): readonly Practice[] => leaves(model.nodes).flatMap(({ practices = [] }) => practices);
const all = practicesOf(marketingOperations);

/** The same answer to every practice that is chosen. */
function answered(option: string, isChosen: (practice: Practice) => boolean = () => true): Readonly<Record<string, string>> {
  return Object.fromEntries(all.filter(isChosen).map(({ id }) => [id, option]));
}

const full = answered('F');
const level = (most: number) => (practice: Practice) => practice.level <= most;
const worked: Readonly<Record<string, readonly ModelExample[]>> = {
  'marketing-operations': [
    { title: 'nothing but the first level', answers: said(answered('F', level(1))), at, expected: { score: 1, level: 1 } },
    {
      title: 'two levels, the second largely',
      answers: said({ ...answered('L', level(2)), ...answered('F', level(1)) }),
      at,
      expected: { score: 1 + 2 / 3, level: 2 },
    },
    { title: 'all of it, partly', answers: said(answered('P')), at, expected: { score: 5 / 3, level: 0 } },
    {
      title: 'all of it, but a legal duty that is kept largely',
      answers: said({ ...full, 'data-1-consent': 'L' }),
      at,
      expected: { score: 5 - 1 / 3 / 3 / 5, level: 0 },
    },
  ],
  pillars: [
    {
      title: 'one pillar of three, and half of another',
      answers: said(answered('F', ({ id }) => /^(proc|data)-/.test(id))),
      at,
      expected: { score: (5 + 0 + 2.5) / 3, level: 0 },
    },
    {
      title: 'all three pillars without training',
      answers: said(answered('F', ({ id }) => !id.startsWith('peo-'))),
      at,
      expected: { score: 5, level: 5 },
    },
  ],
  'operating-strategies': [
    { title: 'five grades', answers: said({ vision: 4, evangelise: 2, execute: 3, ask: 1, channels: 3 }), at, expected: { score: 2.6 } },
  ],
};

describe.each(models.map((model) => [model.id, model] as const))('the model %s', (id, model) => {
  it.each(testModel(model, { examples: worked[id] ?? [] }))('$title', ({ broken }) => {
    expect(broken).toEqual([]);
  });

  it('is what its schema reads, with nothing beyond it', () => {
    expect(modelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it('says each thing once', () => {
    const statements = practicesOf(model).map(({ statement }) => statement);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it.each(practicesOf(model).map((practice) => [practice.id, practice] as const))(
    'says one thing in plain words: %s',
    (_, { statement, evidence }) => {
      expect(statement).toMatch(/^[A-Z][^.;:]*\.$/);
      expect(statement).not.toMatch(/\b(and|then|as well|also|plus|while)\b/);
      expect(statement.length).toBeLessThanOrEqual(95);
      expect(statement).not.toMatch(
        /\b(known?s?|understands?|aware|appropriate|sufficient|proper|regularly|adequate|where possible|strives?|should|can)\b/i,
      );
      expect(`${statement} ${evidence ?? ''}`).not.toMatch(
        /\b(leverag\w*|stakeholders?|engagement|synerg\w*|align\w*|holistic|best practices?|thought leadership|cut-through|martech|KPIs?|SLAs?|ROI|CRM|governance|propensity)\b/i,
      );
      expect(evidence).toMatch(/^[A-Z].*[^.]$/);
    },
  );

  it.each(practicesOf(model).filter(({ statement }) => /\b(each|every|all)\b/i.test(statement)))(
    'gives a sample to prove "$statement"',
    ({ evidence }) => {
      expect(evidence).toMatch(
        /\b(one|two|three|five|six|ten|hundred|last|list|inventory|trials|plan|records?|register|terms|quarter|renewals|ladder|year)\b/i,
      );
    },
  );
});

describe('marketing operations', () => {
  it('has the five capabilities of the published list, each with a question (MAT-10)', () => {
    expect(marketingOperations.nodes.map(({ id }) => id)).toEqual(['data', 'technology', 'analytics', 'process', 'people']);
    for (const { question } of marketingOperations.nodes) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it.each(marketingOperations.nodes.flatMap(({ id }) => [1, 2, 3, 4, 5].map((own) => [id, own] as const)))(
    'asks for several things: %s at level %i',
    (id, own) => {
      const here = all.filter(
        (practice) => practice.level === own && leaves(marketingOperations.nodes).find((node) => node.practices?.includes(practice))?.id === id,
      );
      expect(here.length).toBeGreaterThanOrEqual(2);
      expect(here.length).toBeLessThanOrEqual(4);
    },
  );

  it('names a practice by its capability and level', () => {
    const short: Readonly<Record<string, string>> = { data: 'data', technology: 'tech', analytics: 'ana', process: 'proc', people: 'peo' };
    for (const { id, practices = [] } of marketingOperations.nodes)
      for (const practice of practices) expect(practice.id).toMatch(new RegExp(`^${String(short[id])}-${String(practice.level)}-[a-z]+$`));
  });

  it.each(all.filter(({ level: own }) => own === 4).map(({ id, statement }) => [id, statement] as const))(
    'measures something at the level called Measured: %s',
    (_, statement) => {
      expect(statement).toMatch(/\b(measured|counted|compared|compares)\b/);
    },
  );

  it('asks for no prerequisite that another one already brings', () => {
    const requires = new Map(all.map((practice) => [practice.id, practice.requires ?? []]));
    const below = (id: string): readonly string[] => (requires.get(id) ?? []).flatMap((each) => [each, ...below(each)]);
    const repeated = all.flatMap(({ id, requires: own = [] }) =>
      own.filter((each) => own.some((other) => below(other).includes(each))).map((each) => `${id}: ${each}`),
    );
    expect(repeated).toEqual([]);
  });

  it('starts its first level with what needs nothing of a higher level, and builds every fifth level on another', () => {
    for (const practice of all.filter((each) => each.level === 5)) expect(practice.requires, practice.id).not.toBeUndefined();
    for (const { id, requires = [] } of all.filter((each) => each.level === 1))
      expect(
        requires.every((each) => all.find((other) => other.id === each)?.level === 1),
        id,
      ).toBe(true);
  });

  it('counts effort in weeks of five days, a quarter at most', () => {
    for (const { id, effort = 0 } of all) expect([5, 10, 20, 40, 60], id).toContain(effort);
  });

  it('lets those practices be left out that a sound organisation may not need', () => {
    expect(all.flatMap(({ id, notApplicable }) => (notApplicable === undefined ? [] : [id]))).toEqual([
      'proc-3-sla',
      'proc-3-supplier',
      'peo-3-community',
    ]);
    const alone = assess(
      [...said(full).filter(({ practice }) => practice !== 'peo-3-community'), { practice: 'peo-3-community', notApplicable: true, at }],
      marketingOperations,
      { at },
    );
    expect([alone.measures['score']?.overall.value, alone.measures['level']?.overall.value]).toEqual([5, 5]);
  });

  it('names the duty that holds the whole back', () => {
    const today = assess(said({ ...full, 'data-1-suppression': 'L' }), marketingOperations, { at });
    expect(today.measures['level']?.overall).toMatchObject({ value: 0, next: 1, blocking: ['data-1-suppression'] });
  });
});

describe('the pillars', () => {
  it('are three, and four with training, over the same practices as the capabilities (MAT-30, MAT-31)', () => {
    expect(pillars.nodes.filter(({ weight = 1 }) => weight > 0).map(({ id }) => id)).toEqual([
      'process-management',
      'technology-management',
      'data-and-analytics',
    ]);
    expect(pillars.nodes.map(({ nodes = [] }) => nodes.map(({ id }) => id))).toEqual([
      ['process'],
      ['technology'],
      ['data', 'analytics'],
      ['people'],
    ]);
    expect([...practicesOf(pillars)].sort(byId)).toEqual([...all].sort(byId));
  });

  it('count training when it is given a weight', () => {
    const four: Model = { ...pillars, nodes: pillars.nodes.map((node) => ({ ...node, weight: 1 })) };
    const answers = said(answered('F', ({ id }) => id.startsWith('peo-')));
    const valueIn = (model: Model): number | null | undefined => assess(answers, model, { at }).measures['score']?.overall.value;
    expect([valueIn(pillars), valueIn(four)]).toEqual([0, 1.25]);
    expect(assess(answers, pillars, { at }).measures['score']?.nodes['training']?.value).toBe(5);
  });
});

describe('the operating strategies', () => {
  it.each(practicesOf(operatingStrategies))('says what earns each of its four grades: $id', ({ evidence }) => {
    expect(evidence).toMatch(/; one grade (each )?for /);
  });

  it('are five, of which the lowest grade is the weakest (MAT-06)', () => {
    const grades = { vision: 4, evangelise: 2, execute: 3, ask: 1, channels: 3 };
    expect(practicesOf(operatingStrategies).map(({ id }) => id)).toEqual(Object.keys(grades));
    const { practices } = assess(said(grades), operatingStrategies, { at });
    expect([...practices].sort((left, right) => (left.value ?? 0) - (right.value ?? 0))[0]?.practice).toBe('ask');
  });
});

describe('the staffing of marketing operations', () => {
  const { stages, ladders, firstHire } = marketingStaffing;
  const stageOf = new Map(stages.flatMap(({ stage, levels }) => levels.map((own) => [own, stage] as const)));
  const order = stages.map(({ stage }) => stage);

  it('maps every level of the model to one stage', () => {
    expect(stages.flatMap(({ levels }) => levels)).toEqual(marketingOperations.levels.map((each) => each.level));
  });

  it('has a ladder for each capability that climbs a stage with each rung', () => {
    expect(ladders.map(({ capability }) => capability)).toEqual(marketingOperations.nodes.map(({ id }) => id));
    for (const { rungs } of ladders) expect(rungs.map(({ stage }) => stage)).toEqual(['early', 'growing', 'mature']);
  });

  it('asks more of a later stage', () => {
    const marks = stages.map(({ people, grown }) => [people, grown] as const);
    for (const [index, [people, grown]] of marks.entries())
      if (index > 0) expect(people + grown).toBeGreaterThan(marks[index - 1]![0] + marks[index - 1]![1]);
  });

  it('calls one role by one title', () => {
    const titles = ladders.flatMap(({ rungs }) => rungs).map(({ role, title }) => `${role} ${title}`);
    const roles = ladders.flatMap(({ rungs }) => rungs).map(({ role }) => role);
    expect(new Set(titles).size).toBe(new Set(roles).size);
  });

  it('gives each practice to a rung of its own ladder that the stage of its level already has', () => {
    for (const { id, practices = [] } of marketingOperations.nodes) {
      const { rungs } = ladders.find(({ capability }) => capability === id)!;
      for (const practice of practices) {
        const rung = rungs.find(({ role }) => role === practice.role);
        expect(rung, practice.id).toBeDefined();
        expect(order.indexOf(rung!.stage), practice.id).toBeLessThanOrEqual(order.indexOf(stageOf.get(practice.level)!));
      }
    }
  });

  it('shares the first post between the administrators of data and of marketing automation (MAT-16)', () => {
    expect(firstHire).toEqual([
      { role: 'data-administrator', share: 0.5 },
      { role: 'marketing-automation-administrator', share: 0.5 },
    ]);
    expect(ladders.flatMap(({ rungs }) => rungs[0]!.role)).toEqual(expect.arrayContaining(firstHire.map(({ role }) => role)));
  });
});

function byId(left: Practice, right: Practice): number {
  return left.id < right.id ? -1 : 1;
}
