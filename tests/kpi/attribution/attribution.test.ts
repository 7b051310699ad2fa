import {
  accumulateCredit,
  attribute,
  attributeWithIntervals,
  compareAttributions,
  encodeJourneys,
  finishCredit,
  firstTouch,
  lastNonDirect,
  lastTouch,
  linear,
  markov,
  mergeCredit,
  positionBased,
  shapleyValues,
  simplifiedShapley,
  timeDecay,
  type Attribution,
  type ChannelTransitions,
  type CreditPartial,
  type Journey,
} from 'marops/kpi';
import { describe, expect, it } from 'vitest';

const euro = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

function ok(result: ReturnType<typeof attribute>): Attribution {
  if (result.status !== 'ok') throw new Error(result.reason.message);
  return result;
}

const creditsOf = (result: ReturnType<typeof attribute>): Record<string, number> =>
  Object.fromEntries(ok(result).credits.map(({ channel, conversions }) => [channel, Number(conversions.toFixed(10))]));

const models = { firstTouch, lastTouch, linear, simplifiedShapley, markov };

describe('journeys that cannot be read', () => {
  const good: Journey = { path: ['mail'], conversions: 2, value: euro(500) };
  const bad: readonly (readonly [unknown, string])[] = [
    [{ path: [], conversions: 1 }, 'journeys[1].path must have at least 1 touch, got none'],
    [{ path: ['mail', null], conversions: 1 }, 'journeys[1].path[1] must be the name of a channel, got null'],
    [{ path: [''], conversions: 1 }, 'journeys[1].path[0] must be the name of a channel, got ""'],
    [{ path: [undefined], conversions: 1 }, 'journeys[1].path[0] must be the name of a channel, got nothing'],
    [{ path: 'mail', conversions: 1 }, 'journeys[1].path must be a list, got "mail"'],
    [{ path: ['mail'] }, 'journeys[1].conversions must be given, got nothing'],
    [{ path: ['mail'], conversions: -1 }, 'journeys[1].conversions must be at least 0, got -1'],
    [{ path: ['mail'], conversions: 1, nulls: Number.NaN }, 'journeys[1].nulls must be a finite number, got NaN'],
    [{ path: ['mail'], conversions: 1, value: euro(-5) }, 'journeys[1].value.amount must be a whole number of minor units of 0 or more, got -5'],
    [{ path: ['mail'], conversions: 1, value: euro(1.5) }, 'journeys[1].value.amount must be a whole number of minor units of 0 or more, got 1.5'],
    [
      { path: ['mail'], conversions: 1, value: { amount: 5, currency: 'USD' } },
      'journeys[1].value.currency must be in EUR as the journeys before it, got USD',
    ],
    [
      { path: ['mail'], conversions: 1, value: { amount: 5, currency: 'euro' } },
      'journeys[1].value.currency must be one of ISO 4217 codes, got "euro"',
    ],
    [{ path: ['mail'], conversions: 1, value: 5 }, 'journeys[1].value must be an object, got 5'],
    [{ path: ['mail'], conversions: 0, value: euro(5) }, 'journeys[1].value must have a conversion to its value, got 5'],
    [null, 'journeys[1] must be an object, got null'],
  ];

  it.each(bad)('are named, and the others are attributed: %j', (journey, message) => {
    const result = ok(attribute([good, journey as Journey], linear));
    expect(result.problems.map((each) => each.message)).toEqual([message]);
    expect(result.unattributed.journeys).toBe(1);
    expect(result.credits).toEqual([{ channel: 'mail', share: 1, conversions: 2, value: euro(500) }]);
  });

  it('stay visible with their conversions and their money', () => {
    const { unattributed } = ok(
      attribute([good, { path: [], conversions: 3, value: euro(700) }, { path: [], conversions: 1, value: { amount: 9, currency: 'USD' } }], linear),
    );
    expect(unattributed).toEqual({ journeys: 2, conversions: 4, value: 700 });
  });

  it('are those without times, when the model weighs by time', () => {
    const journeys: Journey[] = [
      { path: ['mail'], conversions: 1 },
      { path: ['mail', 'search'], conversions: 1, hoursBefore: [1] },
      { path: ['mail'], conversions: 1, hoursBefore: [-1] },
      { path: ['mail'], conversions: 1, hoursBefore: [5] },
    ];
    const result = ok(attribute(journeys, timeDecay({ halfLifeInHours: 24 })));
    expect(result.problems.map((each) => each.message)).toEqual([
      'journeys[0].hoursBefore must be given, got nothing',
      'journeys[1].hoursBefore must have as many entries as the path (2), got 1',
      'journeys[2].hoursBefore[0] must be at least 0, got -1',
    ]);
    expect(result.totals.conversions).toBe(1);
  });
});

describe('attribution with too little data', () => {
  it.each(Object.entries(models))('is insufficient without journeys, and without conversions: %s', (_, model) => {
    const ask = model as typeof linear;
    expect(attribute([], ask)).toMatchObject({ status: 'insufficient', reason: { code: 'no-journeys' } });
    expect(attribute([{ path: ['mail'], conversions: 0, nulls: 7 }], ask)).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-conversions' },
    });
    expect(attribute([{ path: [], conversions: 7 }], ask)).toMatchObject({ status: 'insufficient', reason: { code: 'no-journeys' } });
  });

  it.each(Object.entries(models))('gives a single channel everything: %s', (_, model) => {
    const result = attribute([{ path: ['mail', 'mail'], conversions: 3, nulls: 4, value: euro(101) }], model as typeof linear);
    expect(ok(result).credits).toMatchObject([{ channel: 'mail', share: 1, conversions: 3, value: euro(101) }]);
  });
});

describe('credit', () => {
  const path = ['search', 'mail', 'mail', 'social'];

  it('goes where each model says', () => {
    const journeys = [{ path, conversions: 12 }];
    expect(creditsOf(attribute(journeys, firstTouch))).toEqual({ search: 12, mail: 0, social: 0 });
    expect(creditsOf(attribute(journeys, lastTouch))).toEqual({ social: 12, search: 0, mail: 0 });
    expect(creditsOf(attribute(journeys, linear))).toEqual({ search: 3, mail: 6, social: 3 });
    expect(creditsOf(attribute(journeys, simplifiedShapley))).toEqual({ search: 4, mail: 4, social: 4 });
    expect(creditsOf(attribute(journeys, positionBased({ first: 0.5, last: 0.25 })))).toEqual({ search: 6, mail: 3, social: 3 });
  });

  it('of two touches is split by the shares of first and last, and one touch gets all', () => {
    const model = positionBased({ first: 0.6, last: 0.2 });
    expect(creditsOf(attribute([{ path: ['a', 'b'], conversions: 4 }], model))).toEqual({ a: 3, b: 1 });
    expect(creditsOf(attribute([{ path: ['a'], conversions: 4 }], model))).toEqual({ a: 4 });
    expect(creditsOf(attribute([{ path: ['a', 'b', 'c'], conversions: 4 }], positionBased({ first: 0.5, last: 0.5 })))).toEqual({ a: 2, b: 0, c: 2 });
  });

  it('passes by the direct channel unless there is nothing else', () => {
    const model = lastNonDirect({ direct: 'direct' });
    const journeys = [
      { path: ['search', 'mail', 'direct', 'direct'], conversions: 1 },
      { path: ['direct', 'direct'], conversions: 2 },
      { path: ['search', 'direct'], conversions: 4 },
    ];
    expect(creditsOf(attribute(journeys, model))).toEqual({ search: 4, direct: 2, mail: 1 });
  });

  it('by age does not mind touches out of order, however far apart', () => {
    const journey = { path: ['mail', 'search', 'social'], conversions: 3, hoursBefore: [0, 1e9, 2e9] };
    const result = ok(attribute([journey], timeDecay({ halfLifeInHours: 1 })));
    expect(result.credits).toEqual([
      { channel: 'mail', share: 1, conversions: 3, value: null },
      { channel: 'search', share: 0, conversions: 0, value: null },
      { channel: 'social', share: 0, conversions: 0, value: null },
    ]);
  });

  it('halves with each half-life, and an old journey does not vanish', () => {
    const model = timeDecay({ halfLifeInHours: 24 });
    expect(creditsOf(attribute([{ path: ['a', 'b', 'c'], conversions: 7, hoursBefore: [48, 24, 0] }], model))).toEqual({ c: 4, b: 2, a: 1 });
    const old = [{ path: ['a', 'b'], conversions: 3, hoursBefore: [1e6 + 24, 1e6] }];
    expect(creditsOf(attribute(old, model))).toEqual({ b: 2, a: 1 });
  });

  it('in money adds up to the cent', () => {
    const journeys = [{ path: ['a', 'b', 'c'], conversions: 1, value: euro(100) }];
    expect(ok(attribute(journeys, linear)).credits.map(({ value }) => value?.amount)).toEqual([34, 33, 33]);
    expect(ok(attribute([{ path: ['a'], conversions: 1, value: euro(0) }], linear)).credits[0]?.value).toEqual(euro(0));
    expect(ok(attribute([{ path: ['a'], conversions: 1 }], linear)).credits[0]?.value).toBeNull();
  });

  it('follows the money and not the number of conversions, where a model tells them apart', () => {
    const journeys = [
      { path: ['cheap'], conversions: 9, value: euro(900) },
      { path: ['dear'], conversions: 1, value: euro(9100) },
    ];
    const { credits } = ok(attribute(journeys, lastTouch));
    expect(credits).toEqual([
      { channel: 'cheap', share: 0.9, conversions: 9, value: euro(900) },
      { channel: 'dear', share: 0.1, conversions: 1, value: euro(9100) },
    ]);
  });

  it('lists equal channels by name, and takes any name for a channel', () => {
    const journeys = [{ path: ['constructor', '__proto__', 'b', 'a'], conversions: 4 }];
    expect(ok(attribute(journeys, linear)).credits.map(({ channel }) => channel)).toEqual(['__proto__', 'a', 'b', 'constructor']);
    expect(ok(attribute(journeys, markov)).credits).toHaveLength(4);
  });

  it('carries what made it, and survives JSON', () => {
    const result = ok(attribute([{ path: ['a'], conversions: 1, hoursBefore: [3], value: euro(3) }], timeDecay({ halfLifeInHours: 168 })));
    expect(result).toMatchObject({ definition: { id: 'time-decay', version: '1.0.0' }, options: { halfLifeInHours: 168 } });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('models', () => {
  it('refuse options out of range', () => {
    expect(() => timeDecay({ halfLifeInHours: 0 })).toThrow('options.halfLifeInHours must be above 0, got 0');
    expect(() => timeDecay({ halfLifeInHours: Number.NaN })).toThrow('options.halfLifeInHours must be a finite number');
    expect(() => positionBased({ first: -0.1, last: -0.2 })).toThrow(
      'options.first must be at least 0, got -0.1; options.last must be at least 0, got -0.2',
    );
    expect(() => positionBased({ first: 0, last: 0 })).toThrow('options must be above 0, got 0');
    expect(() => positionBased({ first: 0.7, last: 0.4 })).toThrow('options must be at most 1');
    expect(() => positionBased({ first: Number.NaN, last: 0.4 })).toThrow('options.first must be a finite number');
    expect(() => lastNonDirect({ direct: '' })).toThrow('options.direct must be text that is not empty, got ""');
  });

  it('name themselves, their source and a version', () => {
    for (const model of [
      ...Object.values(models),
      positionBased({ first: 0.4, last: 0.4 }),
      timeDecay({ halfLifeInHours: 1 }),
      lastNonDirect({ direct: 'd' }),
    ]) {
      expect(model.id).toMatch(/^[a-z-]+$/);
      expect(model.version).toBe('1.0.0');
      expect(model.title).not.toBe('');
      expect(model.source.title).not.toBe('');
    }
  });
});

describe('Markov', () => {
  const journeys: Journey[] = [
    { path: ['a', 'b', 'c'], conversions: 3, nulls: 5 },
    { path: ['b', 'a'], conversions: 2, nulls: 9 },
    { path: ['c'], conversions: 1, nulls: 4 },
  ];

  it('does not care for repeats of a channel', () => {
    const repeated = journeys.map((each) => ({ ...each, path: each.path.flatMap((channel) => [channel, channel, channel]) }));
    expect(creditsOf(attribute(repeated, markov))).toEqual(creditsOf(attribute(journeys, markov)));
  });

  it('agrees with taking a channel out and walking the chain', () => {
    // From start: a 8/24, b 11/24, c 5/24. a ends (11 of 19) or goes to b (8); b goes to c (8) or a (11); c ends.
    // Without b: a: 8/24 × 2/19, c: 5/24 × 4/13.
    const { credits, totals } = ok(attribute(journeys, markov));
    const without = (8 / 24) * (2 / 19) + (5 / 24) * (4 / 13);
    expect(totals.conversions / (totals.conversions + totals.nulls)).toBe(0.25);
    expect(credits.find(({ channel }) => channel === 'b')?.removalEffect).toBeCloseTo(1 - without / 0.25, 12);
  });

  it('counts journeys without conversion', () => {
    const optimist = creditsOf(
      attribute(
        journeys.map(({ path, conversions }) => ({ path, conversions })),
        markov,
      ),
    );
    expect(optimist).not.toEqual(creditsOf(attribute(journeys, markov)));
  });

  it('gives nothing to a channel that never leads to a conversion', () => {
    const { credits } = ok(attribute([...journeys, { path: ['dead end'], conversions: 0, nulls: 50 }], markov));
    expect(credits.at(-1)).toMatchObject({ channel: 'dead end', removalEffect: 0, conversions: 0, share: 0 });
  });

  it('refuses more channels than a matrix can hold, and counts that lead nowhere', () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ path: [`channel ${String(index)}`], conversions: 1 }));
    expect(() => attribute(many, markov)).toThrow('channels must have at most 2000 channels, got 2001');
    const partial = accumulateCredit(encodeJourneys(journeys, 'order'), markov);
    const trapped: CreditPartial<readonly ChannelTransitions[]> = {
      ...partial,
      counts: [
        { channel: 'a', starts: 1, conversions: 1, nulls: 0, next: [['b', 1]] },
        {
          channel: 'b',
          starts: 0,
          conversions: 0,
          nulls: 0,
          next: [
            ['c', 1],
            ['unknown', 0],
          ],
        },
        { channel: 'c', starts: 0, conversions: 0, nulls: 0, next: [['b', 1]] },
        { channel: 'd', starts: 0, conversions: 0, nulls: 0, next: [] },
      ],
    };
    expect(finishCredit(trapped, markov)).toMatchObject({ status: 'insufficient', reason: { code: 'no-exit' } });
  });
});

describe('the counts of Markov', () => {
  it('name where people went, only where they went, and no repeats', () => {
    const journeysWithRepeats = [
      { path: ['a', 'a', 'b'], conversions: 2, nulls: 1 },
      { path: ['b', 'c'], conversions: 0, nulls: 4 },
    ];
    expect(accumulateCredit(encodeJourneys(journeysWithRepeats, 'order'), markov).counts).toEqual([
      { channel: 'a', starts: 3, conversions: 0, nulls: 0, next: [['b', 3]] },
      { channel: 'b', starts: 4, conversions: 2, nulls: 1, next: [['c', 4]] },
      { channel: 'c', starts: 0, conversions: 0, nulls: 4, next: [] },
    ]);
  });

  it('hold 2,000 channels and not one more', () => {
    const path = Array.from({ length: 2000 }, (_, index) => `channel ${String(index)}`);
    const counting = (channels: readonly string[]): unknown =>
      accumulateCredit(encodeJourneys([{ path: channels, conversions: 1 }], 'order'), markov);
    expect(counting(path)).toMatchObject({ totals: { conversions: 1 } });
    expect(() => counting([...path, 'one more'])).toThrow('channels must have at most 2000 channels, got 2001');
  });
});

describe('partials', () => {
  const monday: Journey[] = [
    { path: ['a', 'b'], conversions: 2, nulls: 3, value: euro(700) },
    { path: ['c', 'a'], conversions: 1, value: euro(301) },
  ];
  const tuesday: Journey[] = [
    { path: ['b', 'd'], conversions: 4, nulls: 1, value: euro(1200) },
    { path: [], conversions: 1 },
    { path: ['a', 'b'], conversions: 1, nulls: 1 },
  ];

  it.each(Object.entries(models))('merge to the credit of all journeys, also as JSON and in either order: %s', (_, each) => {
    const model = each as typeof linear;
    const [left, right] = [monday, tuesday].map(
      (day) => JSON.parse(JSON.stringify(accumulateCredit(encodeJourneys(day, 'order'), model))) as CreditPartial<never>,
    );
    const whole = ok(attribute([...monday, ...tuesday], model));
    for (const merged of [mergeCredit(left!, right!, model), mergeCredit(right!, left!, model)]) {
      const result = ok(finishCredit(merged, model));
      expect(result.totals).toEqual(whole.totals);
      expect(result.unattributed).toEqual(whole.unattributed);
      expect(result.problems).toHaveLength(1);
      for (const [index, credit] of result.credits.entries()) {
        expect(credit.channel).toBe(whole.credits[index]?.channel);
        expect(credit.value).toEqual(whole.credits[index]?.value);
        expect(credit.conversions).toBeCloseTo(whole.credits[index]!.conversions, 12);
      }
    }
  });

  it('keep what went to no channel, with its conversions and its money', () => {
    const broken = { path: [], conversions: 3, value: { amount: 700, currency: 'EUR' } };
    const read = { path: ['mail'], conversions: 1, value: { amount: 100, currency: 'EUR' } };
    const partial = accumulateCredit(encodeJourneys([read, broken], 'order'), linear);
    expect(mergeCredit(partial, partial, linear).unattributed).toEqual({ journeys: 2, conversions: 6, value: 1400 });
  });

  it('that came broken from elsewhere are refused, every fault by its place', () => {
    const partial = accumulateCredit(encodeJourneys([{ path: ['mail'], conversions: 1 }], 'order'), markov);
    const [count] = partial.counts;
    const broken = {
      ...partial,
      currency: 'euro',
      totals: { ...partial.totals, conversions: Number.NaN },
      counts: [{ ...count!, starts: -1, next: [['', 2], 'mail'] as never }],
    };
    expect(() => finishCredit(broken, markov)).toThrow(
      'partial.currency must be one of ISO 4217 codes, got "euro"; partial.totals.conversions must be a finite number, got NaN; partial.counts[0].starts must be at least 0, got -1; partial.counts[0].next[0][0] must be the name of a channel, got ""; partial.counts[0].next[1] must be a list, got "mail"',
    );
    expect(() => mergeCredit(partial, { ...partial, counts: undefined as never }, markov)).toThrow('right.counts must be a list, got nothing');
  });

  it('whose counts have no credit to give are insufficient', () => {
    const partial = accumulateCredit(encodeJourneys([{ path: ['mail'], conversions: 1 }], 'order'), linear);
    const nothing = { sum: 0, compensation: 0 };
    expect(finishCredit({ ...partial, counts: [{ channel: 'mail', conversions: nothing, value: nothing }] }, linear)).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-conversions', path: 'counts' },
    });
    expect(attribute([{ path: ['mail'], conversions: 0, nulls: 3 }], linear)).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-conversions', path: 'journeys', params: { value: 0 } },
    });
  });

  it('of another model, another half-life or another currency are refused', () => {
    const of = (journeys: Journey[], model = linear): CreditPartial<never> =>
      accumulateCredit(encodeJourneys(journeys, model.needs), model) as CreditPartial<never>;
    expect(() => mergeCredit(of(monday), of(tuesday, lastTouch), linear)).toThrow(
      'right must come from the model linear 1.0.0 {}, got last-touch 1.0.0 {}',
    );
    expect(() => mergeCredit(of(monday, lastTouch), of(tuesday), linear)).toThrow('left must come from the model');
    expect(() => finishCredit(of(monday, timeDecay({ halfLifeInHours: 1 })), timeDecay({ halfLifeInHours: 2 }) as never)).toThrow(
      'partial must come from the model',
    );
    const dollars: Journey[] = [{ path: ['a'], conversions: 1, value: { amount: 1, currency: 'USD' } }];
    expect(() => mergeCredit(of(monday), of(dollars), linear)).toThrow('right.currency must be in EUR as the journeys before it, got USD');
    expect(mergeCredit(of([{ path: ['a'], conversions: 1 }]), of(dollars), linear).currency).toBe('USD');
    expect(mergeCredit(of(dollars), of([{ path: ['a'], conversions: 1 }]), linear).currency).toBe('USD');
  });
});

describe('the Shapley value', () => {
  it('shares what all achieve together, to whom it is due', () => {
    const glove = shapleyValues([
      { channels: ['left', 'right one'], value: 6 },
      { channels: ['right two', 'left'], value: 6 },
      { channels: ['left', 'right one', 'right two'], value: 6 },
    ]);
    expect(glove).toEqual([
      { channel: 'left', value: 4 },
      { channel: 'right one', value: 1 },
      { channel: 'right two', value: 1 },
    ]);
  });

  it('refuses tables that contradict themselves or are too large', () => {
    expect(() =>
      shapleyValues([
        { channels: ['a', 'b'], value: 1 },
        { channels: ['b', 'a'], value: 2 },
      ]),
    ).toThrow('coalitions[1].channels must be unique, got b + a twice');
    expect(() => shapleyValues([{ channels: ['a', 'a'], value: 1 }])).toThrow('coalitions[0].channels must be unique, got a twice');
    expect(() => shapleyValues([{ channels: ['a'], value: Number.NaN }])).toThrow('coalitions[0].value must be a finite number');
    expect(() => shapleyValues([{ channels: [], value: 1 }])).toThrow('coalitions[0].channels must have at least 1 touch');
    expect(shapleyValues([{ channels: [], value: 0 }])).toEqual([]);
    const many = Array.from({ length: 19 }, (_, index) => ({ channels: [`channel ${String(index)}`], value: 1 }));
    expect(() => shapleyValues(many)).toThrow('coalitions must have at most 18 channels, got 19');
    expect(shapleyValues(many.slice(1)).every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});

describe('comparison of models', () => {
  const journeys: Journey[] = [
    { path: ['search', 'mail'], conversions: 8, value: euro(8000) },
    { path: ['mail'], conversions: 2, value: euro(2000) },
  ];
  const [first, last, even] = [ok(attribute(journeys, firstTouch)), ok(attribute(journeys, lastTouch)), ok(attribute(journeys, linear))];

  it('shows where they part and how much money moves', () => {
    const { channels, distances, definitions } = compareAttributions([first, last, even]);
    expect(definitions.map(({ id }) => id)).toEqual(['first-touch', 'last-touch', 'linear']);
    expect(channels.map(({ channel, values }) => [channel, values])).toEqual([
      ['mail', [2000, 10000, 6000]],
      ['search', [8000, 0, 4000]],
    ]);
    expect(channels[0]?.spread).toBeCloseTo(0.8, 12);
    expect(distances.map((each) => [each.first, each.second, each.valueMoved?.amount, Number(each.shareMoved.toFixed(10))])).toEqual([
      [0, 1, 8000, 0.8],
      [0, 2, 4000, 0.4],
      [1, 2, 4000, 0.4],
    ]);
  });

  it('knows no money where there is none, and a channel that a model does not know gets nothing', () => {
    const poor = ok(attribute([{ path: ['a'], conversions: 1 }], linear));
    const other = ok(attribute([{ path: ['b'], conversions: 1 }], linear));
    expect(compareAttributions([poor, other])).toMatchObject({
      channels: [
        { channel: 'a', shares: [1, 0], values: null, spread: 1 },
        { channel: 'b', shares: [0, 1], values: null, spread: 1 },
      ],
      distances: [{ shareMoved: 1, valueMoved: null }],
    });
  });

  it('refuses a single result and mixed currencies', () => {
    expect(() => compareAttributions([first])).toThrow('attributions must be at least 2 results, got 1');
    const dollars = ok(attribute([{ path: ['a'], conversions: 1, value: { amount: 5, currency: 'USD' } }], linear));
    expect(() => compareAttributions([first, dollars])).toThrow('attributions must be in EUR as the journeys before it, got USD');
  });
});

describe('intervals of credit', () => {
  const journeys: Journey[] = [
    { path: ['search'], conversions: 300, nulls: 4000, value: euro(300_000) },
    { path: ['search', 'mail'], conversions: 100, nulls: 900, value: euro(150_000) },
    { path: ['mail'], conversions: 5, nulls: 90 },
  ];
  const options = { replicates: 400, seed: 11, confidence: 0.95 };
  function drawn(
    set: readonly Journey[],
    model: typeof linear | typeof markov = linear,
    how = options,
  ): Extract<ReturnType<typeof attributeWithIntervals>, { status: 'ok' }> {
    const result = attributeWithIntervals(set, model as typeof linear, how);
    if (result.status !== 'ok') throw new Error(result.reason.message);
    return result;
  }

  it('hold the credit, and the same seed gives the same', () => {
    for (const model of [linear, markov]) {
      const { attribution, intervals } = drawn(journeys, model);
      for (const [index, { channel, share, conversions, value }] of intervals.entries()) {
        const credit = attribution.credits[index]!;
        expect(channel).toBe(credit.channel);
        expect(share.lower).toBeLessThan(credit.share);
        expect(share.upper).toBeGreaterThan(credit.share);
        expect(conversions.lower).toBeLessThan(credit.conversions);
        expect(conversions.upper).toBeGreaterThan(credit.conversions);
        expect(Number.isInteger(value!.lower) && value!.lower < credit.value!.amount && value!.upper > credit.value!.amount).toBe(true);
      }
      expect(drawn(journeys, model)).toEqual(drawn(journeys, model));
    }
    expect(drawn(journeys, linear, { ...options, seed: 12 }).intervals).not.toEqual(drawn(journeys).intervals);
  });

  // Last touch shares are multinomial: a share s of n conversions has the standard error √(s (1 − s) / n).
  it('are as wide as theory says, where theory is known', () => {
    const set: Journey[] = [
      { path: ['a'], conversions: 300 },
      { path: ['b'], conversions: 700 },
    ];
    const { intervals } = drawn(set, lastTouch, { ...options, replicates: 4000 });
    const half = 1.96 * Math.sqrt((0.3 * 0.7) / 1000);
    const { lower, upper } = intervals[1]!.share;
    expect((upper - lower) / 2 / half).toBeGreaterThan(0.93);
    expect((upper - lower) / 2 / half).toBeLessThan(1.07);
    expect((upper + lower) / 2).toBeCloseTo(0.3, 2);
    const narrow = drawn(set, lastTouch, { ...options, confidence: 0.5 }).intervals[1]!.share;
    expect(narrow.upper - narrow.lower).toBeLessThan((upper - lower) / 2);
  });

  it('shrink as journeys grow', () => {
    const more = journeys.map((each) => ({ ...each, conversions: each.conversions * 100, nulls: each.nulls! * 100 }));
    const width = (set: readonly Journey[]): number => drawn(set).intervals[0]!.share.upper - drawn(set).intervals[0]!.share.lower;
    expect(width(more)).toBeLessThan(width(journeys) / 5);
  });

  it('have no money where there is none', () => {
    expect(drawn([{ path: ['a'], conversions: 30 }]).intervals[0]?.value).toBeNull();
  });

  it('are insufficient without conversions, and where hardly a draw has one', () => {
    expect(attributeWithIntervals([{ path: ['a'], conversions: 0, nulls: 5 }], linear, options)).toMatchObject({
      status: 'insufficient',
      reason: { code: 'no-conversions' },
    });
    expect(attributeWithIntervals([{ path: ['a'], conversions: 0.01 }], linear, { ...options, replicates: 100 })).toMatchObject({
      status: 'insufficient',
      reason: { code: 'too-small', path: 'replicates with a conversion' },
    });
  });

  it('refuse options out of range', () => {
    expect(() => attributeWithIntervals(journeys, linear, { replicates: 20.5, seed: 0.5, confidence: 1 })).toThrow(
      /options.replicates must be a whole number, got 20.5.*options.seed must be a whole number.*options.confidence/,
    );
    expect(() => attributeWithIntervals(journeys, linear, { ...options, replicates: 19 })).toThrow('options.replicates must be at least 20, got 19');
    expect(() => attributeWithIntervals(journeys, linear, { ...options, replicates: 1e6 })).toThrow('options.replicates must be at most 100000');
  });
});
