import { recompute } from 'marops/kernel';
import { defineStackPolicy, explain, stackHealth, usualStackPolicy, type AlternativeTool, type StackPolicy, type Tool } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';

const today = '2026-03-01';

/** A tool of health 100 that nothing calls to change. */
function tool(id: string, more: Partial<Tool> = {}): Tool {
  const known = { seatsPaid: 10, seatsActive: 10, annualCost: 1000, benchmarkCostPerActive: 100, integrations: [], satisfaction: 5 };
  return { id, capabilities: [id], criticality: 3, systemOfRecord: false, openGap: false, ...known, ...more };
}

const judged = (given: Tool, policy: StackPolicy = usualStackPolicy) => stackHealth([given], { today, policy }).tools[0]!;
const outcome = (given: Tool): readonly string[] => [judged(given).decision, judged(given).reason];

interface Example {
  readonly id: string;
  readonly input: { readonly tool: Tool; readonly peers: readonly AlternativeTool[]; readonly today: string };
  readonly expected: Readonly<Record<string, unknown>>;
}

describe('the health of a tool', () => {
  const { cases, tolerance } = readVectors<{ cases: readonly Example[]; tolerance: number }>('maturity/martech-health.json');

  it.each(cases)('agrees with the worked example: $id', ({ input, expected }) => {
    const result: Readonly<Record<string, unknown>> = { ...stackHealth([input.tool], { today: input.today, alternatives: input.peers }).tools[0] };
    const flat = (given: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): readonly unknown[] =>
      Object.keys(wanted).map((key) => given[key]);
    for (const [key, value] of Object.entries(expected)) {
      const [actual, wanted] =
        key === 'scores'
          ? [flat(result['scores'] as Example['expected'], value as Example['expected']), Object.values(value as object)]
          : [[result[key]], [value]];
      wanted.forEach((each: unknown, index) => {
        if (typeof each === 'number') expect(Math.abs(Number(actual[index]) - each), key).toBeLessThanOrEqual(tolerance);
        else expect(actual[index], key).toBe(each);
      });
    }
  });

  it('recomputes from its explanation, also after JSON', () => {
    const { explanation, health } = judged(tool('a', { featuresPaid: 30, featuresUsed: 11, satisfaction: 2, seatsActive: 7 }));
    expect(recompute(JSON.parse(JSON.stringify(explanation)) as NonNullable<typeof explanation>)).toBe(health);
    expect(explain({ explanation }).length).toBeGreaterThan(4);
  });

  it('is null where nothing is known, and the tool is to be reviewed', () => {
    expect(judged({ id: 'a', capabilities: [] })).toMatchObject({
      health: null,
      coverage: 0,
      decision: 'review',
      explanation: null,
      successor: null,
    });
  });

  it('does not fall when a part that is not known is left out, nor count it as 0', () => {
    const { scores, health, coverage } = judged(tool('a', { satisfaction: null }));
    expect([scores['satisfaction'], health]).toEqual([null, 100]);
    expect(coverage).toBeCloseTo(0.65, 12);
  });

  it.each([
    ['nobody is active', { seatsActive: 0, annualCost: 500 }, 0],
    ['it is free', { annualCost: 0 }, 100],
    ['it costs twice what is usual', { annualCost: 2000 }, 50],
    ['it is free and nobody is active', { seatsActive: 0, annualCost: 0 }, 0],
    ['it is free, people are active, and the norm is nothing', { annualCost: 0, benchmarkCostPerActive: 0 }, null],
  ])('has a cost score of its own when %s', (_, more, score) => {
    expect(judged(tool('a', more)).scores['cost']).toBe(score);
  });

  it('weighs a critical connection twice', () => {
    const integrations = [
      { to: 'x', critical: true, state: 'manual' as const },
      { to: 'y', state: 'healthy' as const },
    ];
    expect(judged(tool('a', { integrations })).scores['integration']).toBe(50);
  });

  it('gives more active users than seats no more than full marks', () => {
    expect(judged(tool('a', { seatsActive: 12 }))).toMatchObject({ scores: { adoption: 100 }, unusedSeatCost: 0 });
  });
});

describe('a score outside 0 to 100', () => {
  it('is no score: the next formula counts, or the part is not known', () => {
    const [part] = usualStackPolicy.parts;
    const by = (...formulas: readonly number[]): number | null => judged(tool('a'), { ...usualStackPolicy, parts: [{ ...part!, formulas }] }).health;
    expect([by(101, 40), by(-1), by(100), by(0)]).toEqual([40, null, 100, 0]);
  });
});

describe('what to do with a tool', () => {
  it.each([
    ['too little is known', { seatsActive: null, satisfaction: null }, 'review', 'insufficient-data'],
    ['nobody uses it', { seatsActive: 0 }, 'retire', 'no-active-users'],
    ['it is unhealthy and little depends on it', { seatsActive: 1, satisfaction: 1, criticality: 2 }, 'retire', 'unhealthy-and-not-critical'],
    [
      'a critical connection is broken',
      { integrations: [{ to: 'x', critical: true, state: 'broken' as const }] },
      'fix',
      'critical-integration-broken',
    ],
    ['much depends on it and it is not well', { seatsActive: 4, satisfaction: 2, criticality: 4 }, 'fix', 'critical-and-unhealthy'],
    ['it is unhealthy', { seatsActive: 1, satisfaction: 1 }, 'fix', 'unhealthy'],
    ['it is healthy, much depends on it, and a gap is open', { criticality: 4, openGap: true }, 'invest', 'healthy-critical-gap-open'],
    ['nothing is wrong', {}, 'keep', 'nothing-calls-for-change'],
    ['it holds the one true copy, whoever uses it', { seatsActive: 0, systemOfRecord: true }, 'fix', 'unhealthy'],
  ] as const)('when %s', (_, more, decision, reason) => {
    expect(outcome(tool('a', more))).toEqual([decision, reason]);
  });

  it('is told with the rules that a missing fact left open', () => {
    const { decision, open } = judged(tool('a', { openGap: null, criticality: null, systemOfRecord: null }));
    expect(decision).toBe('keep');
    expect(open.map(({ reason, missing }) => [reason, missing])).toEqual([['healthy-critical-gap-open', ['criticality', 'openGap']]]);
  });

  it('hands work to a healthier tool that stays, never to one that goes itself or of which too little is known', () => {
    const jobs = ['forms', 'survey'];
    const worn = tool('worn', { capabilities: jobs, seatsActive: 2 });
    const better = tool('better', { capabilities: jobs, seatsActive: 6 });
    const unknown = tool('unknown', { capabilities: jobs, seatsActive: null, annualCost: null, integrations: [{ to: 'x', state: 'healthy' }] });
    const with_ = (...others: readonly Tool[]) => stackHealth([worn, ...others], { today }).tools[0]!;
    expect(with_(better)).toMatchObject({ decision: 'retire', reason: 'covered-by-healthier-tool', successor: { tool: 'better', share: 1 } });
    expect(with_(unknown).successor).toBeNull();
    const best = { id: 'best', capabilities: jobs, health: 99 };
    const chain = stackHealth([worn, better], { today, alternatives: [best] });
    expect(chain.tools.map(({ decision, successor }) => [decision, successor?.tool])).toEqual([
      ['retire', 'best'],
      ['retire', 'best'],
    ]);
  });

  it('names the tool that does the most of its jobs, of equals the healthier, and never one that is no healthier', () => {
    const worn = tool('worn', { capabilities: ['forms', 'survey'], seatsActive: 9 });
    const elsewhere = (id: string, more: Partial<AlternativeTool>): AlternativeTool => ({ id, capabilities: ['forms'], health: 100, ...more });
    const successor = (...alternatives: readonly AlternativeTool[]): unknown => stackHealth([worn], { today, alternatives }).tools[0]?.successor;
    expect(successor(elsewhere('half', {}), elsewhere('whole', { capabilities: ['survey', 'forms', 'forms'] }))).toEqual({ tool: 'whole', share: 1 });
    expect(successor(elsewhere('first', {}), elsewhere('second', { capabilities: ['survey'] }))).toEqual({ tool: 'first', share: 0.5 });
    const health = stackHealth([worn], { today, alternatives: [elsewhere('weak', { health: 0 })] }).tools[0]!.health!;
    expect(successor(elsewhere('level', { health }))).toBeNull();
    expect(successor(elsewhere('other', { capabilities: ['social'] }))).toBeNull();
    const [best, good] = [tool('best', { capabilities: ['forms'] }), tool('good', { capabilities: ['forms'], satisfaction: 4 })];
    const among = stackHealth([{ ...worn, seatsActive: 3 }, good, best], { today }).tools;
    expect(among.map((each) => each.successor?.tool ?? null)).toEqual(['best', 'best', null]);
  });

  it('leaves open what a tool without jobs, or without a health, could hand over', () => {
    const idle = judged(tool('idle', { capabilities: [] }));
    expect([idle.successor, idle.open.map(({ missing }) => missing)]).toEqual([null, [['takenOver']]]);
    const known = { id: 'known', capabilities: ['x'], health: 50 };
    const [unknown, sound] = stackHealth([{ id: 'unknown', capabilities: [] }, tool('x')], { today, alternatives: [known] }).tools;
    expect([unknown?.successor, sound?.successor]).toEqual([null, null]);
  });

  it('keeps one of two tools that are equally healthy and do the same', () => {
    const twins = ['a', 'b'].map((id) => tool(id, { capabilities: ['forms'] }));
    expect(stackHealth(twins, { today }).decisions).toMatchObject({ keep: ['a', 'b'], retire: [] });
  });
});

describe('a stack', () => {
  it('adds up what lies idle over the tools whose seats are known', () => {
    const tools = [tool('a', { seatsActive: 5 }), tool('b', { annualCost: null }), tool('c', { seatsPaid: null, currency: 'EUR' })];
    expect(stackHealth(tools, { today }).cost).toEqual({
      annual: 2000,
      idle: 500,
      idleShare: 0.5,
      currency: 'EUR',
      unpriced: ['b'],
      uncounted: ['c'],
    });
  });

  it('spreads the cost of a tool over its jobs when it says what is spent twice', () => {
    const suite = tool('suite', { capabilities: ['email', 'forms'], annualCost: 3000, benchmarkCostPerActive: 300 });
    const { overlaps } = stackHealth([suite, tool('email')], { today });
    expect(overlaps).toEqual([{ capability: 'email', tools: ['suite', 'email'], overlap: 1, cheapestAdequate: 'email', duplicateSpend: 1500 }]);
  });

  it('does not say what is spent twice when a cost is unknown, or no tool could do the job alone', () => {
    const spend = (...tools: readonly Tool[]): unknown => stackHealth(tools, { today }).overlaps[0]?.duplicateSpend;
    const forms = (id: string, more: Partial<Tool> = {}): Tool => tool(id, { capabilities: ['forms'], ...more });
    expect(spend(forms('a'), forms('b', { annualCost: null }))).toBeNull();
    expect(spend(forms('a', { seatsActive: 0, satisfaction: 1 }), forms('b', { seatsActive: 0, satisfaction: 1 }))).toBeNull();
  });

  it('counts a connection that both ends name once, with its worse state', () => {
    const tools = [
      tool('a', { integrations: [{ to: 'b', state: 'healthy' }] }),
      tool('b', {
        integrations: [
          { to: 'a', state: 'manual' },
          { to: 'c', state: 'degraded' },
        ],
      }),
    ];
    expect(stackHealth(tools, { today }).integrations).toEqual({
      required: 2,
      live: 1,
      share: 0.5,
      notLive: [{ between: ['a', 'b'], state: 'manual' }],
    });
    expect(stackHealth([], { today }).integrations.share).toBeNull();
  });

  it('puts contracts in the order in which they ask for a word', () => {
    const tools = [
      tool('late', { contractEnd: '2026-12-31', noticeDays: 10 }),
      tool('soon', { contractEnd: '2026-06-30', noticeDays: 60, autoRenew: true }),
      tool('silent', { contractEnd: '2026-06-15' }),
      tool('endless'),
    ];
    const { renewals } = stackHealth(tools, { today });
    expect(renewals.map((each) => [each.tool, each.daysToNotice, each.daysToEnd, each.autoRenew])).toEqual([
      ['soon', 61, 121, true],
      ['silent', null, 106, null],
      ['late', 295, 305, null],
    ]);
  });

  it('is judged by a policy of your own', () => {
    const strict = defineStackPolicy({ ...usualStackPolicy, id: 'strict', rules: [], otherwise: { decision: 'fix', reason: 'never-content' } });
    expect(stackHealth([tool('a')], { today, policy: strict })).toMatchObject({ definition: { id: 'strict' }, decisions: { fix: ['a'] } });
  });
});

describe('tools that cannot be judged', () => {
  it.each([
    ['fewer seats than none', { seatsPaid: -1 }, 'seatsPaid must be at least 0, got -1'],
    ['a cost without end', { annualCost: Number.POSITIVE_INFINITY }, 'annualCost must be a finite number, got Infinity'],
    ['a rating off the scale', { satisfaction: 6 }, 'satisfaction must be at most 5, got 6'],
    ['a rating below the scale', { criticality: 0 }, 'criticality must be at least 1, got 0'],
    ['a contract that ends on no day', { contractEnd: '2026-02-30' }, 'contractEnd must be a date from 1900-01-01 on, got "2026-02-30"'],
    ['a contract that ended in another century', { contractEnd: '1899-12-31' }, 'contractEnd must be a date from 1900-01-01 on, got "1899-12-31"'],
    ['half a day of notice', { noticeDays: 0.5 }, 'noticeDays must be a whole number, got 0.5'],
  ])('stand aside with their problems: %s', (_, more, message) => {
    const { tools, unusable } = stackHealth([tool('bad', more), tool('good')], { today });
    expect(tools.map((each) => each.tool)).toEqual(['good']);
    expect(unusable.map((each) => [each.tool, each.problems.map((problem) => problem.message)])).toEqual([['bad', [`tools[0].${message}`]]]);
  });

  it.each([
    ['jobs that are no list', { capabilities: 'email' }, 'capabilities must be a list'],
    ['a job without a name', { capabilities: [''] }, 'capabilities[0] must be text'],
    ['connections that are no list', { integrations: 'crm' }, 'integrations must be a list'],
    ['a connection that is none', { integrations: ['crm'] }, 'integrations[0] must be an object'],
    ['a connection in an unknown state', { integrations: [{ to: 'crm', state: 'fine' }] }, 'integrations[0].state must be one of'],
    ['a connection to nowhere', { integrations: [{ to: '', state: 'healthy' }] }, 'integrations[0].to must be text'],
    ['a connection that is critical perhaps', { integrations: [{ to: 'crm', state: 'healthy', critical: 'yes' }] }, 'critical must be one of'],
    ['a flag that is none', { openGap: 'yes' }, 'openGap must be one of'],
    ['a record that is perhaps', { systemOfRecord: 'yes' }, 'systemOfRecord must be one of'],
    ['a renewal that is perhaps', { autoRenew: 1 }, 'autoRenew must be one of'],
    ['a currency that is no text', { currency: 5 }, 'currency must be text'],
  ])('also when they come out of JSON: %s', (_, more, message) => {
    const stored = JSON.parse(JSON.stringify({ ...tool('bad'), ...more })) as Tool;
    expect(stackHealth([stored], { today }).unusable[0]?.problems[0]?.message).toContain(message);
  });

  it('keep the first of two of one id', () => {
    const { tools, unusable } = stackHealth([tool('a'), tool('a', { seatsActive: 1 })], { today });
    expect([tools.length, unusable[0]?.problems[0]?.code]).toEqual([1, 'not-unique']);
  });
});

describe('a call that cannot be answered', () => {
  it('is refused with everything that is wrong with it', () => {
    const call = (tools: unknown, options: object): unknown => stackHealth(tools as Tool[], options as { today: string });
    expect(() => call('none', { today })).toThrow('tools must be a list');
    expect(() => call([{}], { today })).toThrow('tools[0].id must be text');
    expect(() => call([null], { today })).toThrow('tools[0] must be an object');
    expect(() => call([], { today: 'tomorrow' })).toThrow('today must be a date');
    expect(() => call([], { today, policy: null })).toThrow('policy must be an object');
    expect(() => call([], { today, alternatives: {} })).toThrow('alternatives must be a list');
    expect(() => call([], { today, alternatives: [1] })).toThrow('alternatives[0] must be an object');
    expect(() => call([], { today, alternatives: [{ id: 'x', capabilities: [] }] })).toThrow('alternatives[0].health must be given');
    expect(() => call([tool('a', { currency: 'EUR' }), tool('b', { currency: 'USD' })], { today })).toThrow('one currency, got EUR and USD');
  });

  it.each([
    ['no parts', { parts: [] }, 'parts must be given'],
    ['two parts of one name', { parts: [usualStackPolicy.parts[0], usualStackPolicy.parts[0]] }, 'parts[1].id must be unique'],
    ['a part of endless weight', { parts: [{ id: 'x', title: 'X', weight: 1e13, formulas: [1] }] }, 'parts[0].weight must be at most'],
    ['a part without formulas', { parts: [{ id: 'x', title: 'X', weight: 1, formulas: [] }] }, 'parts[0].formulas must be a list'],
    ['a part without weight', { parts: [{ id: 'x', title: 'X', weight: 0, formulas: [1] }] }, 'parts[0].weight must be above 0'],
    ['a part without a name', { parts: [{ title: 'X', weight: 1, formulas: [1] }] }, 'parts[0].id must be text'],
    ['a formula over unknown figures', { parts: [{ id: 'x', title: 'X', weight: 1, formulas: ['charm'] }] }, 'must be one of the known names'],
    ['a rule over unknown facts', { rules: [{ decision: 'keep', reason: 'x', when: { fact: 'charm', op: 'eq', value: 1 } }] }, 'known names'],
    ['a decision that nobody knows', { otherwise: { decision: 'pray', reason: 'x' } }, 'otherwise.decision must be one of'],
    ['a decision without a reason', { otherwise: { decision: 'keep', reason: '' } }, 'otherwise.reason must be text'],
    ['rules that are no list', { rules: {} }, 'rules must be a list'],
    [
      'a state that counts too much',
      { integrations: { ...usualStackPolicy.integrations, states: { healthy: 2 } } },
      'states.healthy must be at most 1',
    ],
    ['connections that are none', { integrations: null }, 'integrations must be an object'],
    ['a critical weight of 0', { integrations: { ...usualStackPolicy.integrations, criticalWeight: 0 } }, 'criticalWeight must be above 0'],
    ['unknown states that are live', { integrations: { ...usualStackPolicy.integrations, live: ['fine'] } }, 'live must be one of'],
    ['live states that are no list', { integrations: { ...usualStackPolicy.integrations, live: 'all' } }, 'live must be a list'],
    ['a limit below 0', { adequateHealth: -1 }, 'adequateHealth must be at least 0'],
    ['no limit', { adequateHealth: null }, 'adequateHealth must be a finite number'],
    ['no id', { id: '' }, 'id must be'],
  ])('is refused with a policy of %s', (_, more, message) => {
    const broken = { ...usualStackPolicy, ...more } as StackPolicy;
    expect(() => defineStackPolicy(broken)).toThrow(message);
    expect(() => stackHealth([], { today, policy: broken })).toThrow(message);
  });
});
