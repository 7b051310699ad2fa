import {
  areasOn,
  compileBitmapCondition,
  compileCondition,
  conditionLimits,
  conditionProblems,
  describeCondition,
  evaluateCondition,
  factOf,
  indexedColumn,
  type IndexedColumn,
  factsOf,
  type Condition,
  type Facts,
  type FactValue,
  type Operator,
  type Truth,
} from 'marops/kernel';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';

const ask = (op: Operator, fact: unknown, value: FactValue): Truth => compileCondition({ fact: 'x', op, value })({ x: fact });

describe('a comparison', () => {
  it.each<[Operator, unknown, FactValue, Truth]>([
    ['eq', 'a', 'a', true],
    ['eq', 'a', 'b', false],
    ['eq', 1, '1', 'unknown'],
    ['eq', null, 'a', false],
    ['eq', null, null, true],
    ['eq', 'a', null, false],
    ['eq', ['a'], ['a'], 'unknown'],
    ['ne', null, null, false],
    ['ne', 'a', null, true],
    ['ne', 1, '1', 'unknown'],
    ['in', 'a', ['a', 'b'], true],
    ['in', null, ['a'], false],
    ['in', ['a'], ['a'], 'unknown'],
    ['in', 'a', 'a', 'unknown'],
    ['notIn', null, ['a'], true],
    ['notIn', 'a', ['a'], false],
    ['lt', 1, 2, true],
    ['lt', 2, 2, false],
    ['lte', 2, 2, true],
    ['gt', 2, 2, false],
    ['gt', 3, 2, true],
    ['gte', 2, 2, true],
    ['gte', 1, 2, false],
    ['lt', Number.NaN, 2, 'unknown'],
    ['lt', 'a', 'b', 'unknown'],
    ['lt', '3', 4, 'unknown'],
    ['lt', '2026-01-31', '2026-02-01', true],
    ['lt', '2026-02-30', '2026-03-01', 'unknown'],
    ['lt', '2026-02-01', '2026-02-01T00:00:00Z', 'unknown'],
    ['lt', '2026-02-01T00:00:00+02:00', '2026-01-31T23:00:00Z', true],
    ['lt', '2026-02-01T00:00:00', '2026-02-01T01:00:00Z', 'unknown'],
    ['contains', ['a', 'b'], 'b', true],
    ['contains', ['a'], 'b', false],
    ['contains', 'brand safety', 'safe', true],
    ['contains', 'brand', 'x', false],
    ['contains', 5, 5, 'unknown'],
    ['contains', null, 'a', 'unknown'],
    ['contains', ['a'], null, 'unknown'],
    ['contains', ['a'], ['a'], 'unknown'],
    ['containsAny', ['a', 'b'], ['c', 'b'], true],
    ['containsAny', ['a'], [], false],
    ['containsAny', 'free gift', ['win', 'free'], true],
    ['containsAny', 'free gift', [1], 'unknown'],
    ['containsAny', ['a'], 'a', 'unknown'],
    ['containsAny', 5, ['a'], 'unknown'],
    ['containsAll', ['a', 'b'], ['a', 'b'], true],
    ['containsAll', ['a'], ['a', 'b'], false],
    ['containsAll', [], [], true],
    ['containsAll', 'free gift', ['free', 'gift'], true],
    ['startsWith', 'utm_source', 'utm_', true],
    ['startsWith', 'source', 'utm_', false],
    ['startsWith', 5, 'utm_', 'unknown'],
    ['endsWith', 'a.pdf', '.pdf', true],
    ['endsWith', 'a.png', '.pdf', false],
    ['endsWith', null, '.pdf', 'unknown'],
    ['glob', 'spring-2026-email', 'spring-*-email', true],
    ['glob', 'spring-2026-post', 'spring-*-email', false],
    ['glob', 'ab', 'a?', true],
    ['glob', 'a', 'a?', false],
    ['glob', 'abc', 'a?', false],
    ['glob', '', '*', true],
    ['glob', 'aXbXc', '*X*X*', true],
    ['glob', 'aaab', '*ab', true],
    ['glob', 'abd', 'a*c', false],
    ['glob', '*', '?', true],
    ['glob', 5, '*', 'unknown'],
    ['within', 'US-CA', 'US', true],
    ['within', 'US', 'US-CA', false],
    ['within', 'USA', 'US', false],
    ['within', ['DE', 'US-CA'], ['CA', 'US'], true],
    ['within', [], 'US', false],
    ['within', 5, 'US', 'unknown'],
    ['within', [5], 'US', 'unknown'],
    ['within', 'US', 5, 'unknown'],
    ['within', null, 'US', 'unknown'],
  ])('%s of %j with %j is %s', (op, fact, value, truth) => {
    expect(ask(op, fact, value)).toBe(truth);
    expect(evaluateCondition({ fact: 'x', op, value }, { x: fact }).truth).toBe(truth);
  });

  it('matches a long text with many stars in no time', () => {
    expect(ask('glob', 'a'.repeat(20_000), `${'*a'.repeat(200)}b`)).toBe(false);
  });

  it('compares one fact with another', () => {
    const condition: Condition = { fact: 'spend', op: 'gt', valueOf: 'budget' };
    expect(compileCondition(condition)({ spend: 2, budget: 1 })).toBe(true);
    expect(compileCondition(condition)({ spend: 2 })).toBe('unknown');
    expect(evaluateCondition(condition, { spend: 2 }).missing).toEqual(['budget']);
    expect(evaluateCondition(condition, {}).missing).toEqual(['spend', 'budget']);
  });
});

describe('areas', () => {
  const table = [
    { group: 'EU', member: 'GB', from: '1973-01-01', until: '2020-02-01' },
    { group: 'EU', member: 'ES', from: '1986-01-01' },
    { group: 'EU', member: 'DE', from: '1958-01-01' },
  ];

  it('hold their members, and the members’ subdivisions, from the first day to the last', () => {
    const before = areasOn(table, '2020-01-31');
    const after = areasOn(table, '2020-02-01');
    expect([before('GB', 'EU'), after('GB', 'EU'), after('ES-CT', 'EU'), after('DE', 'EU')]).toEqual([true, false, true, true]);
    expect([areasOn(table, '1985-12-31')('ES', 'EU'), areasOn(table, '1986-01-01')('ES', 'EU'), after('US', 'EU'), after('DE', 'EEA')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('reach the operator "within"', () => {
    const condition: Condition = { fact: 'country', op: 'within', value: 'EU' };
    expect(compileCondition(condition)({ country: 'DE' })).toBe(false);
    expect(compileCondition(condition)({ country: 'DE' }, areasOn(table, '2026-01-01'))).toBe(true);
    expect(evaluateCondition(condition, { country: 'DE' }, areasOn(table, '2026-01-01')).truth).toBe(true);
    expect(
      compileCondition({ fact: 'country', op: 'within', valueOf: 'market' })({ country: 'DE', market: 'EU' }, areasOn(table, '2026-01-01')),
    ).toBe(true);
  });
});

describe('all, any and not', () => {
  const holds: Condition = { fact: 'yes', op: 'eq', value: true };
  const fails: Condition = { not: holds };
  const open: Condition = { fact: 'gone', op: 'eq', value: true };
  const truth = (condition: Condition): Truth => compileCondition(condition)({ yes: true });

  it('of nothing are true and false', () => {
    expect([truth({ all: [] }), truth({ any: [] })]).toEqual([true, false]);
  });

  it('let a decided part outweigh an unknown one', () => {
    expect([truth({ all: [open, fails] }), truth({ any: [open, holds] })]).toEqual([false, true]);
    expect([truth({ all: [open, holds] }), truth({ any: [open, fails] }), truth({ not: open })]).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('name only the missing facts that could still decide', () => {
    const settled: Condition = { any: [holds, { fact: 'aside', op: 'eq', value: 1 }] };
    const result = evaluateCondition({ all: [settled, open, { not: { fact: 'other', op: 'eq', value: 1 } }] }, { yes: true });
    expect(result.missing).toEqual(['gone', 'other']);
    expect(evaluateCondition({ all: [open, fails] }, { yes: true }).missing).toEqual([]);
  });

  it('keep every part in the trace', () => {
    expect(evaluateCondition({ all: [holds, { not: open }] }, { yes: true }).trace).toEqual({
      kind: 'all',
      truth: 'unknown',
      parts: [
        { kind: 'comparison', truth: true, comparison: holds, actual: true },
        { kind: 'not', truth: 'unknown', parts: [{ kind: 'comparison', truth: 'unknown', comparison: open }] },
      ],
    });
  });

  it('say which fact is of the wrong type', () => {
    const { truth: outcome, problems, missing } = evaluateCondition({ fact: 'age', op: 'lt', value: 18 }, { age: 'young' });
    expect([outcome, missing]).toEqual(['unknown', []]);
    expect(problems).toMatchObject([
      { code: 'wrong-type', path: 'age', message: 'age must be two numbers, two dates or two instants for "lt", got "young"' },
    ]);
  });

  it('agree however they are evaluated, and a fact added never undoes a decision', () => {
    const names = ['a', 'b', 'c'];
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({
          fact: fc.constantFrom(...names),
          op: fc.constantFrom<Operator>('eq', 'lt', 'gte', 'in'),
          value: fc.constantFrom<FactValue>(1, 2, [1], 'x'),
        }),
        fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }));
    const facts = fc.dictionary(fc.constantFrom(...names), fc.constantFrom<unknown>(1, 2, 'x', null));
    fc.assert(
      fc.property(condition, facts, facts, (given, some, more) => {
        const before = compileCondition(given)(some);
        expect(evaluateCondition(given, some).truth).toBe(before);
        if (before !== 'unknown') expect(compileCondition(given)({ ...more, ...some })).toBe(before);
        expect(conditionProblems(given, 'when', names)).toEqual([]);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  it('come out for many subjects at once as for each alone, whether a fact has few values or many', () => {
    const names = ['few', 'many', 'list'];
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({
          fact: fc.constantFrom(...names),
          op: fc.constantFrom<Operator>('eq', 'lt', 'in'),
          value: fc.constantFrom<FactValue>(1, 30, [1], 'x'),
        }),
        fc.record({ fact: fc.constantFrom(...names), op: fc.constantFrom<Operator>('ne', 'gte', 'contains'), valueOf: fc.constantFrom(...names) }),
        fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }));
    const subject = fc.record(
      {
        few: fc.constantFrom<FactValue>(1, 2, 'x', null),
        many: fc.integer({ min: 0, max: 1000 }),
        list: fc.constantFrom<FactValue>([1], [2, 'x'], 5),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(condition, fc.array(subject, { minLength: 1, maxLength: 100 }), (given, subjects) => {
        const columnOf = (name: string): IndexedColumn => indexedColumn(subjects.map((facts) => factOf(facts, name)));
        const { yes, no } = compileBitmapCondition(given)(columnOf, subjects.length);
        const truths = subjects.map((_subject, at): Truth => (hasBit(yes, at) ? true : hasBit(no, at) ? false : 'unknown'));
        expect(truths).toEqual(subjects.map((facts) => compileCondition(given)(facts)));
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });
});

function hasBit(bitmap: Uint32Array, at: number): boolean {
  return ((bitmap[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

describe('facts', () => {
  it('are read flat or nested, a flat key first', () => {
    expect(factOf({ 'a.b': 1, a: { b: 2 } }, 'a.b')).toBe(1);
    expect(factOf({ a: { b: null } }, 'a.b')).toBeNull();
    expect([factOf({ a: 1 }, 'a.b'), factOf({ a: null }, 'a.b'), factOf({ a: {} }, 'a.b')]).toEqual([undefined, undefined, undefined]);
  });

  it('are own properties only', () => {
    expect([factOf({}, 'constructor'), factOf({ a: {} }, 'a.constructor'), factOf({}, '__proto__')]).toEqual([undefined, undefined, undefined]);
  });

  it('that a condition reads are named once', () => {
    expect(
      factsOf({
        all: [{ fact: 'a', op: 'eq', value: 1 }, { any: [{ fact: 'b', op: 'lt', valueOf: 'a' }] }, { not: { fact: 'c', op: 'eq', value: 1 } }],
      }),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('a condition in English', () => {
  it.each<[Condition, string]>([
    [{ fact: 'age', op: 'gte', value: 18 }, 'age is at least 18'],
    [{ fact: 'age', op: 'lt', valueOf: 'limit' }, 'age is below limit'],
    [{ fact: 'tags', op: 'containsAny', value: ['a', 'b'] }, 'tags contains any of a, b'],
    [{ fact: 'tags', op: 'containsAny', value: [] }, 'tags contains any of nothing'],
    [{ fact: 'owner', op: 'ne', value: null }, 'owner is not none'],
    [{ fact: 'ready', op: 'eq', value: true }, 'ready is true'],
    [{ fact: 'ready', op: 'eq', value: false }, 'ready is false'],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
    [{ all: [{ any: [{ fact: 'a', op: 'eq', value: 1 }] }] }, 'a is 1'],
    [
      {
        all: [
          { fact: 'a', op: 'eq', value: 1 },
          {
            any: [
              { fact: 'b', op: 'eq', value: 2 },
              { fact: 'c', op: 'eq', value: 3 },
            ],
          },
        ],
      },
      'a is 1 and (b is 2 or c is 3)',
    ],
    [{ not: { fact: 'a', op: 'glob', value: 'x*' } }, 'not (a looks like x*)'],
  ])('%j reads %s', (condition, text) => {
    expect(describeCondition(condition)).toBe(text);
  });

  it('says facts as it is told', () => {
    expect(describeCondition({ fact: 'a', op: 'lt', valueOf: 'b' }, (name) => `<${name}>`)).toBe('<a> is below <b>');
  });
});

describe('a condition from an untrusted place', () => {
  it.each<[unknown, string, string]>([
    [null, 'not-a-condition', 'w'],
    [[], 'not-a-condition', 'w'],
    [{}, 'not-a-condition', 'w'],
    ['x', 'not-a-condition', 'w'],
    [{ all: [], any: [] }, 'not-a-condition', 'w'],
    [{ all: 'x' }, 'not-a-list', 'w.all'],
    [{ any: [1] }, 'not-a-condition', 'w.any[0]'],
    [{ not: 1 }, 'not-a-condition', 'w.not'],
    [{ fact: 'a', op: 'matches', value: 'x' }, 'unknown-operator', 'w.op'],
    [{ fact: 'a', op: 'toString', value: 'x' }, 'unknown-operator', 'w.op'],
    [{ fact: 'a', op: 'eq' }, 'missing', 'w.value'],
    [{ fact: 'a', op: 'eq', value: { $gt: 1 } }, 'not-plain-data', 'w.value'],
    [{ fact: 'a', op: 'in', value: [1, [2]] }, 'not-plain-data', 'w.value[1]'],
    [{ fact: 'a', op: 'eq', value: Number.NaN }, 'not-plain-data', 'w.value'],
    [{ fact: 'x', op: 'eq', value: 1 }, 'unknown-name', 'w.fact'],
    [{ fact: 'a', op: 'eq', valueOf: 'x' }, 'unknown-name', 'w.valueOf'],
    [{ fact: '', op: 'eq', value: 1 }, 'not-text', 'w.fact'],
    [{ fact: 5, op: 'eq', value: 1 }, 'not-text', 'w.fact'],
    [{ fact: 'a.__proto__', op: 'eq', value: 1 }, 'forbidden-name', 'w.fact'],
    [{ fact: 'a', op: 'eq', value: 1, extra: 1 }, 'unknown-key', 'w'],
    [{ fact: 'a', op: 'in', value: new Array(conditionLimits.list + 1).fill(1) }, 'too-big', 'w.value'],
  ])('%j is refused', (condition, code, path) => {
    expect(conditionProblems(condition, 'w', ['a'])).toMatchObject([{ code, path }]);
  });

  it('may read any fact when none are named, and use lists up to the limit', () => {
    expect(conditionProblems({ fact: 'anything', op: 'in', value: new Array(conditionLimits.list).fill(1) }, 'w')).toEqual([]);
    expect(conditionProblems({ fact: 'a', op: 'eq', value: null }, 'w')).toEqual([]);
    expect(conditionProblems({ fact: 'a', op: 'eq', value: false }, 'w')).toEqual([]);
  });

  it('is refused in milliseconds when it is deep, huge or cyclic', () => {
    let deep: unknown = { all: [] };
    for (let level = 0; level < 10_000; level += 1) deep = { not: deep };
    expect(conditionProblems(deep, 'w')).toMatchObject([{ code: 'too-deep', params: { max: conditionLimits.depth } }]);
    expect(conditionProblems({ all: new Array(1_000_000).fill({ all: [] }) }, 'w')).toMatchObject([
      { code: 'too-big', params: { max: conditionLimits.size } },
    ]);
    const cyclic: Record<string, unknown> = {};
    cyclic['all'] = [cyclic, cyclic];
    expect(conditionProblems(cyclic, 'w').map(({ code }) => code)).toContain('too-big');
  });

  it('may be exactly as deep and as large as the limits', () => {
    let deep: unknown = { all: [] };
    for (let level = 1; level < conditionLimits.depth; level += 1) deep = { not: deep };
    expect(conditionProblems(deep, 'w')).toEqual([]);
    expect(conditionProblems({ not: deep }, 'w')).toHaveLength(1);
    expect(conditionProblems({ all: new Array(conditionLimits.size - 1).fill({ all: [] }) }, 'w')).toEqual([]);
    expect(conditionProblems({ all: new Array(conditionLimits.size).fill({ all: [] }) }, 'w')).toHaveLength(1);
  });
});

describe('a condition typed by its facts', () => {
  interface Mail extends Facts {
    readonly channel: string;
  }
  interface Asset {
    readonly channel: 'email' | 'post';
    readonly ageInDays: number;
    readonly approved?: boolean;
    readonly sender: { readonly countries: readonly string[] };
  }

  it('compiles only for facts that exist, with values of their type', () => {
    expectTypeOf<{ fact: 'ageInDays'; op: 'lt'; value: number }>().toExtend<Condition<Asset>>();
    expectTypeOf<{ fact: 'ageInDays'; op: 'lt'; value: string }>().not.toExtend<Condition<Asset>>();
    expectTypeOf<{ fact: 'age'; op: 'lt'; value: number }>().not.toExtend<Condition<Asset>>();
    expectTypeOf<{ fact: 'approved'; op: 'eq'; value: true }>().toExtend<Condition<Asset>>();
    expectTypeOf<{ fact: 'approved'; op: 'lt'; value: true }>().not.toExtend<Condition<Asset>>();
    expectTypeOf<{ fact: 'sender.countries'; op: 'within'; value: 'EU' }>().toExtend<Condition<Asset>>();
    expectTypeOf<{ all: { fact: 'channel'; op: 'eq'; value: 'email' }[] }>().toExtend<Condition<Asset>>();
    expectTypeOf<Condition<Mail>>().toExtend<Condition>();
  });
});
