import { isInputError } from 'marops/kernel';
import { defineLeadModel, scoreLeads, type Activity, type Lead, type LeadModel } from 'marops/prioritisation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const model = defineLeadModel({
  id: 'inbound',
  version: '1.0.0',
  title: 'Inbound leads',
  fit: {
    rules: [
      { id: 'size', when: { fact: 'employees', op: 'gte', value: 200 }, points: 40 },
      { id: 'title', when: { fact: 'title', op: 'in', value: ['CMO', 'VP Marketing'] }, points: 30 },
      { id: 'competitor', when: { fact: 'competitor', op: 'eq', value: true }, points: -100 },
    ],
    cap: 60,
    grades: [
      { grade: 'A', from: 60 },
      { grade: 'B', from: 30 },
      { grade: 'C', from: 0 },
      { grade: 'D', from: -1000 },
    ],
  },
  engagement: {
    rules: [
      { id: 'demo', when: { fact: 'type', op: 'eq', value: 'demo' }, points: 25, halfLifeInDays: 14 },
      { id: 'visit', when: { fact: 'type', op: 'eq', value: 'visit' }, points: 3, cap: 10 },
      { id: 'unsubscribe', when: { fact: 'type', op: 'eq', value: 'unsubscribe' }, points: -5, cap: -8 },
    ],
    grades: [
      { grade: '1', from: 20 },
      { grade: '2', from: 10 },
      { grade: '3', from: 0 },
    ],
  },
});

const at = '2026-11-15T09:00:00Z';
const lead = (id: string, facts: Lead['facts'], ...activities: Activity[]): Lead => ({ id, facts, activities });
const visit: Activity = { type: 'visit', at: '2026-11-10T09:00:00Z' };
const known = { employees: 500, title: 'CMO', competitor: false };

describe('a lead score', () => {
  it('halves 25 points after 14 days', () => {
    const [scored] = scoreLeads([lead('acme', known, { type: 'demo', at: '2026-11-01T09:00:00Z' })], model, { at }).scored;
    expect(scored?.engagement).toMatchObject({ score: 12.5, grade: '2' });
    expect(scored?.engagement.contributions).toEqual([{ rule: 'demo', met: 1, raw: 25, decay: -12.5, capped: 0, points: 12.5 }]);
  });

  it('accounts for what the caps of a rule and of an axis take off', () => {
    const [scored] = scoreLeads([lead('acme', known, visit, visit, visit, visit)], model, { at }).scored;
    expect(scored?.engagement.contributions).toEqual([{ rule: 'visit', met: 4, raw: 12, decay: 0, capped: -2, points: 10 }]);
    expect(scored?.fit).toMatchObject({ score: 60, capped: -10, grade: 'A' });
    expect(scored?.grade).toBe('A2');
  });

  it('limits signs against as well', () => {
    const gone = { type: 'unsubscribe', at: visit.at };
    const [scored] = scoreLeads([lead('acme', known, gone, gone)], model, { at }).scored;
    expect(scored?.engagement).toMatchObject({ score: -8, grade: '3', contributions: [{ rule: 'unsubscribe', raw: -10, capped: 2, points: -8 }] });
  });

  it('names the facts it did not know instead of counting them against the lead', () => {
    const [scored] = scoreLeads([lead('acme', { employees: 500, title: 'CMO' }, { type: 'demo', at })], model, { at }).scored;
    expect(scored?.fit).toMatchObject({ score: 60, missing: ['competitor'] });
    expect(scored?.engagement).toMatchObject({ score: 25, missing: [] });
  });

  it('puts the best grade first, then the most points, then the caller’s order', () => {
    const leads = [
      lead('small', { employees: 10, title: 'CMO', competitor: false }),
      lead('idle', known),
      lead('keen', known, { type: 'demo', at }),
      lead('keener', known, { type: 'demo', at }, visit),
      lead('rival', { employees: 10, title: 'Analyst', competitor: true }),
      lead('idle too', known),
    ];
    expect(scoreLeads(leads, model, { at }).scored.map((each) => [each.lead.id, each.grade])).toEqual([
      ['keener', 'A1'],
      ['keen', 'A1'],
      ['idle', 'A3'],
      ['idle too', 'A3'],
      ['small', 'B3'],
      ['rival', 'D3'],
    ]);
  });

  it('lets a better grade go before more points, on the side of fit first', () => {
    const demo = { type: 'demo', at };
    const halved = { type: 'demo', at: '2026-11-01T09:00:00Z' };
    const [large, chief] = [
      { ...known, title: 'Analyst' },
      { ...known, employees: 10 },
    ];
    const leads = [
      // B2 with 40 + 18.5 points, B1 with 30 + 25, A3 with 60, B1 with 40 + 50.
      lead('more points', large, halved, visit, visit),
      lead('better engagement', chief, demo),
      lead('better fit', known),
      lead('most points', large, demo, demo),
    ];
    expect(scoreLeads(leads, model, { at }).scored.map((each) => [each.lead.id, each.grade])).toEqual([
      ['better fit', 'A3'],
      ['most points', 'B1'],
      ['better engagement', 'B1'],
      ['more points', 'B2'],
    ]);
  });

  it('adds up: contributions, decay and caps are the score', () => {
    const activity = fc.record({
      type: fc.constantFrom('demo', 'visit', 'unsubscribe', 'other'),
      at: fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.parse(at) - days * 86_400_000).toISOString()),
    });
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 20 }), fc.boolean(), fc.integer({ min: 0, max: 900 }), (activities, competitor, employees) => {
        const [scored] = scoreLeads([lead('x', { employees, competitor, title: 'CMO' }, ...activities)], model, { at }).scored;
        for (const axis of [scored!.fit, scored!.engagement]) {
          for (const { raw, decay, capped, points } of axis.contributions) expect(raw + decay + capped).toBeCloseTo(points, 9);
          expect(axis.contributions.reduce((sum, { points }) => sum + points, 0) + axis.capped).toBeCloseTo(axis.score, 9);
        }
      }),
      { seed: 20261122 },
    );
  });

  it('returns leads that cannot be scored with their problems', () => {
    const leads = [
      lead('future', known, { type: 'demo', at: '2026-11-15T09:00:01Z' }),
      lead('no offset', known, { type: 'demo', at: '2026-11-15T09:00:00' }),
      lead('twice', known),
      lead('twice', known),
      { id: 'no activities', facts: known } as unknown as Lead,
      { id: 'no facts', activities: [] } as unknown as Lead,
      { id: 'null facts', facts: null, activities: [] } as unknown as Lead,
      { id: 'null activity', facts: known, activities: [null] } as unknown as Lead,
    ];
    const { scored, unscored } = scoreLeads(leads, model, { at });
    expect(scored.map((each) => each.lead.id)).toEqual(['twice']);
    expect(unscored.map(({ problems }) => problems[0]?.message)).toEqual([
      'activities[0].at must not lie after the moment that the scores speak of, got 2026-11-15T09:00:01Z',
      'activities[0].at must be an ISO 8601 instant with offset, got "2026-11-15T09:00:00"',
      'id must be unique among the items, got twice again',
      'activities must be a list, got nothing',
      'facts must be an object, got nothing',
      'facts must be an object, got null',
      'activities[0] must be an object, got null',
    ]);
  });

  it('needs a moment to speak of, and a list', () => {
    expect(() => scoreLeads([], model, { at: 'today' })).toThrow('at must be an ISO 8601 instant with offset, got "today"');
    expect(() => scoreLeads({} as never, model, { at })).toThrow('leads must be a list, got an object');
    expect(scoreLeads([], model, { at })).toEqual({ definition: { id: 'inbound', version: '1.0.0' }, at, scored: [], unscored: [] });
  });
});

describe("a team's own lead model", () => {
  const rule = { id: 'r', when: { fact: 'a', op: 'eq', value: 1 }, points: 1 } as const;
  const change = (fit: object): LeadModel => ({ ...model, fit: { ...model.fit, ...fit } });

  it.each<[string, object, string]>([
    ['a rule without an id', { rules: [{ ...rule, id: '' }] }, 'fit.rules[0].id must be text'],
    ['points that are no number', { rules: [{ ...rule, points: 'x' }] }, 'fit.rules[0].points must be a finite number, got "x"'],
    ['a half-life of 0', { rules: [{ ...rule, halfLifeInDays: 0 }] }, 'fit.rules[0].halfLifeInDays must be above 0, got 0'],
    ['a cap against its points', { rules: [{ ...rule, cap: -1 }] }, 'fit.rules[0].cap must have the sign of the points, got -1'],
    ['a cap of another type', { rules: [{ ...rule, cap: '1' }] }, 'fit.rules[0].cap must be a finite number, got "1"'],
    ['a cap on a rule that gives nothing', { rules: [{ ...rule, points: 0, cap: -5 }] }, 'fit.rules[0].cap must have the sign of the points, got -5'],
    ['an unsound condition', { rules: [{ ...rule, when: { fact: 'a', op: 'matches', value: '.*' } }] }, 'fit.rules[0].when.op must be one of'],
    ['two rules of one id', { rules: [rule, rule] }, 'fit.rules must be unique, got "r" twice'],
    ['a rule that is none', { rules: [null] }, 'fit.rules[0] must be an object, got null'],
    ['a half-life in words', { rules: [{ ...rule, halfLifeInDays: '14' }] }, 'fit.rules[0].halfLifeInDays must be a finite number, got "14"'],
    ['points beyond counting', { rules: [{ ...rule, points: 1e300 }] }, 'fit.rules[0].points must be at most 1e+100, got 1e+300'],
    ['a cap of the axis in words', { cap: '60' }, 'fit.cap must be a finite number, got "60"'],
    ['a grade without a name', { grades: [{ grade: '', from: 0 }] }, 'fit.grades[0].grade must be text that is not empty, got ""'],
    ['a grade that is none', { grades: [7] }, 'fit.grades[0] must be an object, got 7'],
    [
      'one name for two grades',
      {
        grades: [
          { grade: 'A', from: 1 },
          { grade: 'A', from: 0 },
        ],
      },
      'fit.grades must be unique, got "A" twice',
    ],
    ['no grades', { grades: [] }, 'fit.grades must have at least one grade, got none'],
    [
      'grades out of order',
      {
        grades: [
          { grade: 'A', from: 1 },
          { grade: 'B', from: 1 },
        ],
      },
      'fit.grades[1].from must be below the grade before it (1), got 1',
    ],
    ['grades that are no numbers', { grades: [{ grade: 'A', from: 'x' }] }, 'fit.grades[0].from must be a finite number'],
    ['rules that are no list', { rules: {} }, 'fit.rules must be a list, got an object'],
    ['grades that are no list', { grades: {} }, 'fit.grades must be a list, got an object'],
  ])('is refused with %s', (_, fit, message) => {
    expect(() => defineLeadModel(change(fit))).toThrow(message);
  });

  it('is checked when it was not defined before, and refused by the verb', () => {
    expect(() => scoreLeads([], change({ cap: 'much' }), { at })).toThrow('fit.cap must be a finite number, got "much"');
    expect(() => scoreLeads([], null as unknown as LeadModel, { at })).toThrow('model must be an object, got null');
    expect(() => defineLeadModel(null as unknown as LeadModel)).toThrow('value must be an object, got null');
  });

  it('may cap a rule at 0', () => {
    const [scored] = scoreLeads([lead('acme', { a: 1 })], change({ rules: [{ ...rule, cap: 0 }] }), { at }).scored;
    expect(scored?.fit.contributions).toEqual([{ rule: 'r', met: 1, raw: 1, decay: 0, capped: -1, points: 0 }]);
  });

  it('is refused without an axis, and hears all its problems at once', () => {
    try {
      defineLeadModel({ ...model, id: '', engagement: undefined } as unknown as LeadModel);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.problems.map(({ path }) => path)).toEqual(['id', 'engagement']);
    }
  });
});
