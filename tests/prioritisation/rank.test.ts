import { isInputError } from 'marops/kernel';
import { compare, defineMethod, explain, explainItem, rank, rankBy, rankTop, rice, score, type Method } from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

const item = { reach: 100, impact: 1, confidence: 1, effort: 1 };
const items = (...reaches: number[]): { id: string; reach: number; impact: number; confidence: number; effort: number }[] =>
  reaches.map((reach, index) => ({ ...item, id: `item ${String(index)}`, reach }));

const cheapest: Method<'cost'> = {
  id: 'cheapest',
  version: '1.0.0',
  title: 'Cheapest first',
  direction: 'lower',
  factors: { cost: { label: 'Cost', min: 0 } },
  formula: 'cost',
};

describe('a ranking', () => {
  it('puts the best first and keeps the caller’s own items', () => {
    const backlog = items(1, 3, 2);
    const ranking = rank(backlog, rice);
    expect(ranking.ranked.map((each) => [each.rank, each.score])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
    expect(ranking.ranked[0]?.item).toBe(backlog[1]);
    expect(ranking.unscored).toEqual([]);
  });

  it('lets equals share a place and skips the next one', () => {
    const { ranked } = rank(items(5, 9, 5, 1), rice);
    expect(ranked.map((each) => [each.item.id, each.rank, each.tied])).toEqual([
      ['item 1', 1, false],
      ['item 0', 2, true],
      ['item 2', 2, true],
      ['item 3', 4, false],
    ]);
  });

  it('takes scores for equal that differ only by rounding', () => {
    const { ranked } = rank(items(1, 1 + 1e-10, 1 + 1e-8), rice);
    expect(ranked.map((each) => [each.item.id, each.rank])).toEqual([
      ['item 2', 1],
      ['item 0', 2],
      ['item 1', 2],
    ]);
    expect(rank(items(1, 1 + 1e-10), rice, { tolerance: 0 }).ranked.map((each) => each.rank)).toEqual([1, 2]);
  });

  it('breaks ties by fields, in the order given, and shares a place where they too are equal', () => {
    const backlog = [
      { ...item, id: 'a', owner: 'x', due: 3 },
      { ...item, id: 'b', owner: 'y', due: 1 },
      { ...item, id: 'c', owner: 'x', due: 1 },
      { ...item, id: 'd', owner: 'x', due: 1 },
    ];
    const ties = [
      { field: 'due', direction: 'lower' },
      { field: 'owner', direction: 'higher' },
    ] as const;
    expect(rank(backlog, rice, { ties }).ranked.map((each) => [each.item.id, each.rank, each.tied])).toEqual([
      ['b', 1, false],
      ['c', 2, true],
      ['d', 2, true],
      ['a', 4, false],
    ]);
    expect(rank(backlog, rice, { ties }).options).toEqual({ tolerance: 1e-9, explanations: true, ties: 'due lower, owner higher' });
  });

  it('keeps the caller’s order where a tie-break field is missing or of mixed types', () => {
    const backlog = [
      { ...item, id: 'a', due: 'soon' },
      { ...item, id: 'b', due: 1 },
      { ...item, id: 'c' },
    ];
    expect(rank(backlog, rice, { ties: [{ field: 'due', direction: 'lower' }] }).ranked.map((each) => each.rank)).toEqual([1, 1, 1]);
  });

  it('puts the lowest score first where less is better', () => {
    const costs = [
      { id: 'a', cost: 3 },
      { id: 'b', cost: 1 },
      { id: 'c', cost: 2 },
    ];
    expect(rank(costs, cheapest).ranked.map((each) => each.item.id)).toEqual(['b', 'c', 'a']);
    expect(rankTop(costs, cheapest, 2).ranked.map((each) => each.item.id)).toEqual(['b', 'c']);
    expect(rank(costs, cheapest).direction).toBe('lower');
  });

  it('says which method made it, and survives JSON', () => {
    const ranking = rank(items(2, 1), rice);
    const stored = JSON.parse(JSON.stringify(ranking)) as typeof ranking;
    expect(ranking.definition).toEqual({ id: 'rice', version: '1.0.0' });
    expect(stored).toEqual(ranking);
    expect(explain(stored.ranked[0]!)).toEqual(['reach 2 × impact 1 × confidence 1 ÷ effort 1 = 2']);
  });

  it('leaves explanations out when asked, and gives one on demand', () => {
    const { ranked } = rank(items(2), rice, { explanations: false });
    expect(ranked[0]).not.toHaveProperty('explanation');
    expect(explain(ranked[0]!)).toEqual(['2 (ranked without explanations)']);
    expect(explainItem(ranked[0]!.item, rice)).toEqual(rank(items(2), rice).ranked[0]?.explanation);
  });

  it('reads items of another shape through answers', () => {
    const ranking = rankBy([{ key: 7, size: 2 }], ({ key, size }) => ({ id: String(key), cost: size }), cheapest, {
      ties: [{ field: 'cost', direction: 'lower' }],
    });
    expect(ranking.ranked[0]).toMatchObject({ item: { key: 7, size: 2 }, score: 2 });
  });
});

describe('items that cannot be used', () => {
  const bad = [
    { ...item, id: 'no effort', effort: 0 },
    { ...item, id: 'percent', confidence: 80 },
    { ...item, id: 'beyond percent', confidence: 800 },
    { ...item, id: 'off scale', impact: 1.5 },
    { ...item, id: 'negative', reach: -1 },
    { ...item, id: 'missing', reach: null },
    { ...item, id: 'text', reach: '100' as unknown as number },
    { ...item, id: 'NaN', reach: Number.NaN },
    { ...item, id: 'infinite', reach: Number.POSITIVE_INFINITY },
    { ...item, id: 'good' },
    { ...item, id: 'good' },
    { ...item, id: '' },
    { ...item, id: 5 as unknown as string },
    null as unknown as typeof item & { id: string },
  ];

  it('come back with their problems, and the good ones are ranked', () => {
    const ranking = rank(bad, rice);
    expect(ranking.ranked.map((each) => each.item.id)).toEqual(['good']);
    expect(ranking.unscored).toHaveLength(bad.length - 1);
    expect(ranking.unscored.map(({ problems }) => problems[0]?.message)).toEqual([
      'effort must be above 0, got 0',
      'confidence must be a share from 0 to 1, got 80 (did you mean 0.8?)',
      'confidence must be at most 1, got 800',
      'impact must be on the scale 0.25, 0.5, 1, 2, 3, got 1.5',
      'reach must be at least 0, got -1',
      'reach must be given, got nothing',
      'reach must be a finite number, got "100"',
      'reach must be a finite number, got NaN',
      'reach must be a finite number, got Infinity',
      'id must be unique among the items, got good again',
      'id must be text that is not empty, got ""',
      'id must be text that is not empty, got 5',
      'value must be an object, got null',
    ]);
    expect(ranking.unscored[0]?.item).toBe(bad[0]);
  });

  it('name everything that is wrong with them', () => {
    const { unscored } = rank([{ ...item, id: 'x', effort: 0, confidence: 2, impact: null }], rice);
    expect(unscored[0]?.problems.map(({ code }) => code)).toEqual(['missing', 'share-as-percent', 'not-positive']);
  });

  it('include those whose formula has no finite value', () => {
    const ratio = defineMethod({
      id: 'ratio',
      version: '1.0.0',
      title: 'Ratio',
      direction: 'higher',
      factors: { part: { label: 'Part' }, whole: { label: 'Whole' } },
      formula: { divide: ['part', 'whole'] },
    });
    const ranking = rank(
      [
        { id: 'a', part: 1, whole: 0 },
        { id: 'b', part: 1, whole: 2 },
      ],
      ratio,
    );
    expect(ranking.unscored[0]?.problems).toMatchObject([{ code: 'not-finite', path: 'score' }]);
    expect(ranking.ranked).toHaveLength(1);
    expect(score({ part: 1, whole: 0 }, ratio).problems).toMatchObject([{ code: 'zero-divisor', path: 'divide[1]' }]);
    expect(() => explainItem({ part: 1, whole: 0 }, ratio)).toThrow('divide[1] must not be divided by 0');
  });

  it('may be all of them, or none', () => {
    expect(rank([], rice)).toMatchObject({ ranked: [], unscored: [], diagnostics: [] });
    expect(rank([{ ...item, id: 'x', effort: 0 }], rice).ranked).toEqual([]);
    expect(rank(items(1), rice).ranked).toHaveLength(1);
    expect(rank(items(4, 4, 4), rice).ranked.map((each) => each.rank)).toEqual([1, 1, 1]);
  });

  it('are found in every block of a long list', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...item, id: String(index), reach: index, effort: index % 1000 === 7 ? 0 : 1 }));
    const ranking = rank(many, rice, { explanations: false });
    expect(ranking.unscored.map((each) => each.item.id)).toEqual(['7', '1007', '2007', '3007', '4007', '5007', '6007', '7007', '8007', '9007']);
    expect(ranking.ranked).toHaveLength(9990);
    expect([ranking.ranked[0]?.score, ranking.ranked.at(-1)?.score]).toEqual([9999, 0]);
  });

  it('are a broken call when they are no list', () => {
    expect(() => rank({} as never, rice)).toThrow('items must be a list, got an object');
    expect(() => rankTop(items(1), rice, 0)).toThrow('count must be at least 1, got 0');
    expect(() => rankTop(items(1), rice, 1.5)).toThrow('count must be a whole number, got 1.5');
  });
});

describe('the best few', () => {
  it('are the first few of the whole ranking, ties and all', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...item, id: String(index), reach: (index * 7919) % 101 }));
    const whole = rank(many, rice).ranked.slice(0, 50);
    expect(rankTop(many, rice, 50).ranked).toEqual(whole);
    expect(rankTop(items(1, 2), rice, 9).ranked).toHaveLength(2);
    expect(rankTop([], rice, 3).ranked).toEqual([]);
  });
});

describe('what moved', () => {
  const webinar = { ...item, id: 'webinar', reach: 300 };
  const podcast = { ...item, id: 'podcast', reach: 200 };
  const study = { ...item, id: 'study', reach: 100 };

  it('names the moves with the inputs that made them, what entered and what left', () => {
    const change = compare(
      rank([webinar, podcast, study], rice),
      rank([webinar, { ...podcast, reach: 800, effort: 2 }, { ...study, id: 'survey' }], rice),
    );
    expect(change).toEqual({
      moved: [
        {
          id: 'podcast',
          from: 2,
          to: 1,
          scoreBefore: 200,
          scoreAfter: 400,
          inputs: [
            { name: 'reach', before: 200, after: 800, scoreWithThisAlone: 800 },
            { name: 'effort', before: 1, after: 2, scoreWithThisAlone: 100 },
          ],
        },
        { id: 'webinar', from: 1, to: 2, scoreBefore: 300, scoreAfter: 300, inputs: [] },
      ],
      entered: ['survey'],
      left: ['study'],
      unchanged: [],
    });
  });

  it('is nothing between a ranking and itself, stored or not, explained or not', () => {
    const ranking = rank([webinar, podcast], rice);
    expect(compare(ranking, JSON.parse(JSON.stringify(ranking)) as typeof ranking)).toEqual({
      moved: [],
      entered: [],
      left: [],
      unchanged: ['webinar', 'podcast'],
    });
    const bare = rank([podcast, { ...webinar, reach: 1 }], rice, { explanations: false });
    expect(compare(ranking, bare).moved.map(({ inputs }) => inputs)).toEqual([[], []]);
  });
});

describe("a team's own method", () => {
  const sound = {
    id: 'own',
    version: '1.0.0',
    title: 'Own',
    direction: 'higher',
    factors: { reach: { label: 'Reach', min: 0 }, days: { label: 'Days', above: 0, max: 90 } },
    formula: { divide: ['reach', 'days'] },
  } as const;

  it('lives as JSON and comes back read-only', () => {
    const method = defineMethod(JSON.parse(JSON.stringify(sound)) as Method);
    expect(method).toEqual(sound);
    expect(Object.isFrozen(method.factors)).toBe(true);
    expect(rank([{ id: 'a', reach: 9, days: 3 }], method).ranked[0]?.score).toBe(3);
  });

  it.each<[string, object, string]>([
    ['no id', { id: '' }, 'id must be an id'],
    ['no direction', { direction: 'up' }, 'direction must be one of higher, lower, got "up"'],
    ['no factors', { factors: {}, formula: 1 }, 'factors must name at least one factor'],
    ['factors of another type', { factors: [] }, 'factors must be an object, got a list of 0'],
    ['a factor of another type', { factors: { a: 1 }, formula: 'a' }, 'factors.a must be an object, got 1'],
    ['a factor without a label', { factors: { a: {} }, formula: 'a' }, 'factors.a.label must be text'],
    ['bounds that are texts', { factors: { a: { label: 'A', min: '0' } }, formula: 'a' }, 'factors.a.min must be a finite number, got "0"'],
    [
      'bounds the wrong way round',
      { factors: { a: { label: 'A', min: 2, max: 1 } }, formula: 'a' },
      'factors.a must have its lower bound below its upper bound, got 2 and 1',
    ],
    ['an open bound the wrong way round', { factors: { a: { label: 'A', above: 2, max: 1 } }, formula: 'a' }, 'got 2 and 1'],
    ['an empty scale', { factors: { a: { label: 'A', scale: [] } }, formula: 'a' }, 'factors.a.scale must be a list of numbers'],
    ['a scale of texts', { factors: { a: { label: 'A', scale: ['1'] } }, formula: 'a' }, 'factors.a.scale must be a list of numbers'],
    ['a misspelt name', { formula: { divide: ['raech', 'days'] } }, 'formula.divide[0] must be one of the known names (reach, days), got "raech"'],
    ['a factor nobody reads', { formula: 'reach' }, 'factors.days must be used in the formula'],
    ['a function', { formula: () => 1 }, 'formula must be plain JSON, got a function'],
  ])('is refused with %s', (_, change, message) => {
    expect(() => defineMethod({ ...sound, ...change })).toThrow(message);
  });

  it('is refused when it reaches for the objects of the language', () => {
    const hostile = JSON.parse(
      '{"id":"x","version":"1.0.0","title":"X","direction":"higher","factors":{"__proto__":{"label":"P"}},"formula":"__proto__"}',
    ) as Method;
    expect(() => defineMethod(hostile)).toThrow('reserved name');
    expect(() => defineMethod(null as unknown as Method)).toThrow('value must be an object, got null');
    expect(() => defineMethod({ ...sound, factors: { 'a.constructor': { label: 'X' } }, formula: 'a.constructor' })).toThrow('reserved name');
  });

  it('hears all its problems at once', () => {
    try {
      defineMethod({ ...sound, id: '', title: '', factors: { a: {} }, formula: 'b' } as unknown as Method);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.problems.map(({ path }) => path)).toEqual(['id', 'title', 'factors.a.label', 'formula']);
    }
  });
});
