import {
  headerProblems,
  InputError,
  isInputError,
  notANumber,
  once,
  plainProblems,
  frozenCopy,
  problem,
  refuseWhenBroken,
  sentence,
  shown,
  translate,
  isForbiddenName,
  kernelMessages,
  valueMessages,
} from 'marops/kernel';
import { describe, expect, it } from 'vitest';

const messages = { broken: '{path} must be whole, got {value}', list: '{path} must be one of {allowed}' };

describe('a problem', () => {
  it('says its path, its rule and the value', () => {
    expect(problem(messages, 'broken', 'items[3].effort', { value: 'half' })).toEqual({
      code: 'broken',
      path: 'items[3].effort',
      message: 'items[3].effort must be whole, got half',
      params: { value: 'half' },
    });
  });

  it('calls the whole value "value" where there is no path', () => {
    expect(problem(messages, 'broken', '', { value: 1 }).message).toBe('value must be whole, got 1');
  });

  it('can be said again in another language, from its code and parameters alone', () => {
    const stored = JSON.parse(JSON.stringify(problem(messages, 'list', 'impact', { allowed: [1, 2] }))) as ReturnType<typeof problem>;
    expect(translate(stored, { list: '{path} muss eines von {allowed} sein' })).toBe('impact muss eines von 1, 2 sein');
  });

  it('keeps its English where a translation is missing', () => {
    expect(translate(problem(messages, 'list', 'impact', { allowed: [1] }), { toString: 'x' })).toBe('impact must be one of 1');
  });

  it('calls a root path "value" in every language, and needs no path at all', () => {
    expect(translate(problem(messages, 'broken', '', { value: 1 }), { broken: '{path}: {value}' })).toBe('value: 1');
    expect(translate({ code: 'done', message: 'done', params: { name: 'x' } }, { done: 'fertig: {name}' })).toBe('fertig: x');
  });

  it('leaves a slot without a parameter visible', () => {
    expect(sentence('{path} is {gone}', { path: 'x' })).toBe('x is {gone}');
    expect(sentence('{constructor}', {})).toBe('{constructor}');
  });
});

describe('the sentences of the kernel', () => {
  it('say of single values what the small set of sentences says, in the same words', () => {
    for (const [code, text] of Object.entries(valueMessages))
      expect(kernelMessages[code as keyof typeof kernelMessages], `the same text for ${code}`).toBe(text);
  });
});

describe('an input error', () => {
  const found = [problem(messages, 'broken', 'a', { value: 1 }), problem(messages, 'broken', 'b', { value: 2 })];

  it('carries all problems and says all of them', () => {
    const error = new InputError(found);
    expect(error.problems).toBe(found);
    expect(error.message).toBe('a must be whole, got 1; b must be whole, got 2');
    expect([error.name, error.code]).toEqual(['InputError', 'invalid-input']);
  });

  it('is recognised by name and code, not by class', () => {
    const fromAnotherCopy = Object.assign(new Error('x'), { name: 'InputError', code: 'invalid-input', problems: found });
    expect(isInputError(fromAnotherCopy)).toBe(true);
    expect(isInputError(Object.assign(new Error('x'), { name: 'InputError', code: 'other' }))).toBe(false);
    expect(isInputError(Object.assign(new Error('x'), { name: 'InputError' }))).toBe(false);
    expect(isInputError({ name: 'InputError', code: 'invalid-input' })).toBe(false);
  });

  it('is thrown for one problem and for none not', () => {
    expect(() => {
      refuseWhenBroken(found);
    }).toThrow(InputError);
    expect(() => {
      refuseWhenBroken([]);
    }).not.toThrow();
  });
});

describe('a value in a sentence', () => {
  it.each([
    [null, null],
    [true, true],
    [1.5, 1.5],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    ['ten', '"ten"'],
    [undefined, 'nothing'],
    [[1, 2, 3], 'a list of 3'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
    [10n, 'a bigint'],
  ])('%o reads %o', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is cut where it is long', () => {
    expect(shown('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(shown('x'.repeat(61))).toBe(`"${'x'.repeat(57)}..."`);
  });
});

describe('a number', () => {
  it('is missing, no number, or fine', () => {
    expect(notANumber(undefined, 'effort')?.code).toBe('missing');
    expect(notANumber(null, 'effort')?.code).toBe('missing');
    expect(notANumber('3', 'effort')).toMatchObject({ code: 'not-a-number', message: 'effort must be a finite number, got "3"' });
    expect(notANumber(Number.POSITIVE_INFINITY, 'effort')?.params).toEqual({ value: 'Infinity' });
    expect(notANumber(0, 'effort')).toBeUndefined();
  });
});

describe('plain data', () => {
  it('is what JSON can hold', () => {
    expect(plainProblems({ a: [1, 'b', null, true, { c: undefined }] }, '')).toEqual([]);
  });

  it.each([
    [{ a: Number.NaN }, 'a'],
    [{ a: [() => 1] }, 'a[0]'],
    [{ a: { b: new Date(0) } }, 'a.b'],
    [{ a: 1n }, 'a'],
    [new Map(), ''],
  ])('%o is not', (value, path) => {
    expect(plainProblems(value, '')).toMatchObject([{ code: 'not-plain-data', path }]);
  });

  it('refuses reserved keys wherever they stand', () => {
    const hostile: unknown = JSON.parse('{"a": {"__proto__": {"polluted": true}, "constructor": 1}}');
    expect(plainProblems(hostile, '').map((each) => [each.code, each.path])).toEqual([
      ['forbidden-name', 'a'],
      ['forbidden-name', 'a'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused at once when it is too deep, cyclic or huge', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    expect(plainProblems(deep, 'd').map((each) => each.code)).toEqual(['too-deep']);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(plainProblems(cyclic, 'c').map((each) => each.code)).toEqual(['too-deep']);
    expect(plainProblems(new Array(200_000).fill(1), 'h').map((each) => each.code)).toEqual(['too-big']);
    const bushy = Array.from({ length: 500 }, () => new Array<number>(500).fill(1));
    expect(plainProblems(bushy, 'b').map((each) => each.code)).toEqual(['too-big']);
    expect(plainProblems(Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${String(index)}`, 1])), 'k').at(-1)?.code).toBe(
      'too-big',
    );
  });

  it('is allowed exactly as deep and as large as the limits say', () => {
    expect(plainProblems([[1]], 'd', { depth: 2, size: 3 })).toEqual([]);
    expect(plainProblems([[[1]]], 'd', { depth: 2, size: 9 })).toMatchObject([{ code: 'too-deep', path: 'd[0][0]', params: { max: 2 } }]);
    expect(plainProblems([1, 1, 1], 'd', { depth: 2, size: 3 })).toMatchObject([{ code: 'too-big', params: { max: 3 } }]);
  });

  it('stops complaining after twenty problems', () => {
    expect(plainProblems(new Array(100).fill(Number.NaN), '')).toHaveLength(20);
  });

  it('takes objects without a prototype and from another realm', () => {
    expect(plainProblems(Object.assign(Object.create(null) as object, { a: 1 }), '')).toEqual([]);
  });

  it('is copied, frozen to the bottom and cleared of undefined', () => {
    const original = { a: [{ b: 1 }], gone: undefined };
    const copy = frozenCopy(original, 'x');
    original.a[0]!.b = 2;
    expect(copy).toEqual({ a: [{ b: 1 }] });
    expect('gone' in copy).toBe(false);
    expect([Object.isFrozen(copy), Object.isFrozen(copy.a), Object.isFrozen(copy.a[0])]).toEqual([true, true, true]);
    expect(() => frozenCopy({ a: Number.NaN }, 'x')).toThrow('x.a must be plain JSON, got NaN');
  });

  it('knows reserved names, also inside a path', () => {
    expect(['__proto__', 'a.constructor.b', 'prototype'].map(isForbiddenName)).toEqual([true, true, true]);
    expect(['proto', 'constructors', 'a.b'].map(isForbiddenName)).toEqual([false, false, false]);
  });
});

describe('the head of a definition', () => {
  it('has an id, a version and a title', () => {
    expect(headerProblems({ id: 'us-can-spam/opt-out', version: '1.0.0-beta.1', title: 'Opt-out' })).toEqual([]);
    expect(headerProblems({}, 'stages[0]').map(({ code, path }) => [code, path])).toEqual([
      ['not-an-id', 'stages[0].id'],
      ['not-a-version', 'stages[0].version'],
      ['not-text', 'stages[0].title'],
    ]);
  });

  it.each(['', ' x', 'a b', '-x', '__proto__', 'x'.repeat(101)])('refuses the id %o', (id) => {
    expect(headerProblems({ id, version: '1.0.0', title: 'T' })).toHaveLength(1);
  });

  it('refuses the id "constructor" as reserved', () => {
    expect(headerProblems({ id: 'constructor', version: '1.0.0', title: 'T' })).toMatchObject([{ code: 'forbidden-name' }]);
  });

  it.each(['1', '1.0', 'v1.0.0', '1.0.0-'])('refuses the version %o', (version) => {
    expect(headerProblems({ id: 'a', version, title: 'T' })).toMatchObject([{ code: 'not-a-version' }]);
  });

  it('refuses a title of blanks', () => {
    expect(headerProblems({ id: 'a', version: '1.0.0', title: '  ' })).toMatchObject([{ code: 'not-text' }]);
  });
});

describe('the memory of definitions', () => {
  it('works a thing out once for each definition and maker', () => {
    let calls = 0;
    const make = (given: { readonly n: number }): number => {
      calls += 1;
      return given.n + calls;
    };
    const other = (given: { readonly n: number }): string => `other ${String(given.n)}`;
    const definition = { n: 10 };
    expect([once(definition, make), once(definition, make), once(definition, other)]).toEqual([11, 11, 'other 10']);
    expect(once({ n: 10 }, make)).toBe(12);
  });

  it('remembers also that there is nothing', () => {
    let calls = 0;
    const nothing = (): undefined => {
      calls += 1;
      return undefined;
    };
    const definition = {};
    once(definition, nothing);
    once(definition, nothing);
    expect(calls).toBe(1);
  });
});
