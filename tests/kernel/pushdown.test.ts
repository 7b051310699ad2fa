import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileColumnCondition, conditionSql, evaluateCondition, expressionSql, type Condition, type ConditionWriter } from 'marops/kernel';

const columns: Readonly<Record<string, readonly unknown[]>> = {
  spend: [5, 0, null, undefined, 12],
  budget: [5, 3, null, 4, 10],
  channel: ['search', 'social', null, 'search', ''],
};

function truths(condition: Condition): readonly number[] {
  return [...compileColumnCondition(condition)((fact) => columns[fact]!, 5)];
}

describe('a condition over columns', () => {
  it('is true, false or unknown for each row: an ordering with a missing value is unknown', () => {
    expect(truths({ fact: 'spend', op: 'gt', value: 4 })).toEqual([1, 0, 2, 2, 1]);
  });

  it('takes a missing value as known to be none, so that it differs from every other', () => {
    expect(truths({ fact: 'channel', op: 'ne', value: 'search' })).toEqual([0, 1, 1, 0, 1]);
    expect(truths({ fact: 'channel', op: 'eq', value: null })).toEqual([0, 0, 1, 0, 0]);
  });

  it('compares two columns row by row', () => {
    expect(truths({ fact: 'spend', op: 'lte', valueOf: 'budget' })).toEqual([1, 1, 2, 2, 0]);
  });

  it('ends `all` at a false and `any` at a true, also beside an unknown', () => {
    const rich: Condition = { fact: 'spend', op: 'gt', value: 4 };
    const search: Condition = { fact: 'channel', op: 'eq', value: 'search' };
    expect(truths({ all: [rich, search] })).toEqual([1, 0, 0, 2, 0]);
    expect(truths({ any: [rich, search] })).toEqual([1, 0, 2, 1, 1]);
    expect(truths({ not: rich })).toEqual([0, 1, 2, 2, 0]);
  });

  it('holds for all rows as `all` of nothing, for none as `any` of nothing', () => {
    expect(truths({ all: [] })).toEqual([1, 1, 1, 1, 1]);
    expect(truths({ any: [] })).toEqual([0, 0, 0, 0, 0]);
  });

  it('says the same as the condition over one row', () => {
    const value = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
    const leaf = fc.oneof(
      fc.record({ fact: fc.constant('a'), op: fc.constantFrom('eq', 'ne', 'lt', 'gte'), value: fc.integer({ min: -3, max: 3 }) }),
      fc.record({ fact: fc.constant('a'), op: fc.constantFrom('eq', 'ne', 'gt', 'lte'), valueOf: fc.constant('b') }),
    );
    const condition = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }).map((all) => ({ all })),
      fc.array(leaf, { maxLength: 3 }).map((any) => ({ any: [{ not: { all: any } }, ...any] })),
    );
    fc.assert(
      fc.property(condition, fc.array(fc.record({ a: value, b: value }), { maxLength: 20 }), (given, rows) => {
        const found = compileColumnCondition(given)((fact) => rows.map((row) => row[fact as 'a' | 'b']), rows.length);
        const wanted = rows.map((row) => {
          const { truth } = evaluateCondition(given, row);
          return truth === 'unknown' ? 2 : Number(truth);
        });
        expect([...found]).toEqual(wanted);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});

const writer: ConditionWriter = {
  fact: (fact) => `"${fact}"`,
  value: () => '?',
  text: {
    startsWith: (text, part) => `STARTS(${text}, ${part})`,
    endsWith: (text, part) => `ENDS(${text}, ${part})`,
    contains: (text, part) => `HAS(${text}, ${part})`,
  },
};

describe('a condition as SQL text', () => {
  it.each<[string, Condition, string]>([
    ['keeps an ordering unknown beside NULL', { fact: 'spend', op: 'gte', value: 4 }, '("spend" >= ?)'],
    ['is false for eq and true for ne beside NULL', { not: { fact: 'a', op: 'eq', value: 1 } }, '(NOT COALESCE("a" = ?, FALSE))'],
    ['asks for none with IS NULL', { fact: 'a', op: 'eq', value: null }, '("a" IS NULL)'],
    ['asks for some with IS NOT NULL', { fact: 'a', op: 'ne', value: null }, '("a" IS NOT NULL)'],
    ['finds two missing values equal', { fact: 'a', op: 'eq', valueOf: 'b' }, 'COALESCE("a" = "b", ("a" IS NULL AND "b" IS NULL))'],
    ['finds one missing value different', { fact: 'a', op: 'ne', valueOf: 'b' }, 'COALESCE("a" <> "b", (NOT ("a" IS NULL AND "b" IS NULL)))'],
    ['lists values', { fact: 'a', op: 'in', value: ['x', 'y'] }, 'COALESCE("a" IN (?, ?), FALSE)'],
    ['lists values that are not meant', { fact: 'a', op: 'notIn', value: ['x'] }, 'COALESCE("a" NOT IN (?), TRUE)'],
    ['finds nothing in an empty list', { fact: 'a', op: 'in', value: [] }, 'FALSE'],
    ['finds everything outside an empty list', { fact: 'a', op: 'notIn', value: [] }, 'TRUE'],
    ['leaves texts to the engine', { fact: 'a', op: 'endsWith', value: 'x' }, '(ENDS("a", ?))'],
    ['is true as all of nothing', { all: [] }, 'TRUE'],
    ['is false as any of nothing', { any: [] }, 'FALSE'],
    [
      'brackets what it joins',
      { any: [{ fact: 'a', op: 'lt', value: 1 }, { all: [{ fact: 'b', op: 'contains', value: 'x' }] }] },
      '(("a" < ?) OR ((HAS("b", ?))))',
    ],
  ])('%s', (_title, condition, text) => {
    expect(conditionSql(condition, writer)).toBe(text);
  });

  it('names the fact with each value, so that the engine can type it', () => {
    const asked: unknown[] = [];
    const noted: ConditionWriter = { ...writer, value: (value, fact) => `$${String(asked.push([fact, value]))}` };
    conditionSql(
      {
        all: [
          { fact: 'a', op: 'eq', value: 1 },
          { fact: 'b', op: 'in', value: ['x', 'y'] },
        ],
      },
      noted,
    );
    expect(asked).toEqual([
      ['a', 1],
      ['b', 'x'],
      ['b', 'y'],
    ]);
  });
});

describe('a formula as SQL text', () => {
  const sql = (expression: Parameters<typeof expressionSql>[0]): string => expressionSql(expression, (name) => `"${name}"`);

  it('writes numbers with an exponent, so that no engine divides integers', () => {
    expect(sql({ divide: [7, 2] })).toBe('(7e+0 / NULLIF(2e+0, 0))');
    expect(sql({ add: ['a', -0.5] })).toBe('("a" + (-5e-1))');
  });

  it('folds operands from left to right', () => {
    expect(sql({ subtract: ['a', 'b', 'c'] })).toBe('(("a" - "b") - "c")');
  });

  it('compares instead of calling LEAST and GREATEST, which engines disagree about beside NULL', () => {
    expect(sql({ min: ['a', 'b'] })).toBe('(CASE WHEN "a" < "b" THEN "a" ELSE "b" END)');
    expect(sql({ max: ['a', 'b'] })).toBe('(CASE WHEN "a" > "b" THEN "a" ELSE "b" END)');
  });

  it('has no value for a root of a negative number or a negative power of 0', () => {
    const none = '("a" = 0 AND 2e+0 < 0) OR ("a" < 0 AND 2e+0 <> FLOOR(2e+0))';
    expect(sql({ power: ['a', 2] })).toBe(`(CASE WHEN ${none} THEN NULL ELSE POWER("a", 2e+0) END)`);
    expect(sql({ root: ['a'] })).toContain('POWER("a", (1e0 / NULLIF(2e+0, 0)))');
  });
});
