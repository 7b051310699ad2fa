import {
  compileColumns,
  compileExpression,
  describeExpression,
  evaluateExpression,
  explanationLines,
  expressionLimits,
  expressionProblems,
  namesOf,
  readable,
  recompute,
  type Expression,
} from 'marops/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rice: Expression = { divide: [{ multiply: ['reach', 'impact', 'confidence'] }, 'effort'] };

describe('a formula', () => {
  it.each<[Expression, number]>([
    [{ add: [1, 2, 3] }, 6],
    [{ subtract: [10, 2, 3] }, 5],
    [{ multiply: [2, 3, 4] }, 24],
    [{ divide: [24, 2, 3] }, 4],
    [{ power: [2, 10] }, 1024],
    [{ power: [3, 2] }, 9],
    [{ root: [9] }, 3],
    [{ root: [9, 2] }, 3],
    [{ root: [27, 3] }, 3],
    [{ min: [4, 2, 3] }, 2],
    [{ max: [4, 7, 3] }, 7],
    [{ add: [5] }, 5],
    [7, 7],
  ])('%j is %d, one by one and in columns', (expression, value) => {
    expect(evaluateExpression(expression, {}).value).toBeCloseTo(value, 12);
    expect(compileExpression(expression, [])([])).toBeCloseTo(value, 12);
    expect(compileColumns(expression, [])([], 2)).toEqual(
      Float64Array.of(compileExpression(expression, [])([]), compileExpression(expression, [])([])),
    );
  });

  it('folds its operands from left to right', () => {
    expect(evaluateExpression({ subtract: ['a', 'b', 'c'] }, { a: 1, b: 2, c: 3 }).value).toBe(-4);
  });

  it('gives 0, never −0', () => {
    expect(Object.is(evaluateExpression({ multiply: ['a', -1] }, { a: 0 }).value, 0)).toBe(true);
    expect(Object.is(compileExpression({ multiply: ['a', -1] }, ['a'])([0]), 0)).toBe(true);
    expect(Object.is(compileColumns({ multiply: ['a', -1] }, ['a'])([Float64Array.of(0)], 1)[0], 0)).toBe(true);
  });

  it('names what is missing, each name once', () => {
    const result = evaluateExpression({ add: ['a', 'b', 'a'] }, { b: null });
    expect(result.value).toBeNull();
    expect(result.missing).toEqual(['a', 'b']);
    expect(result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['missing', 'a'],
      ['missing', 'b'],
    ]);
  });

  it('takes only own properties for inputs', () => {
    expect(evaluateExpression('constructor', {}).missing).toEqual(['constructor']);
  });

  it('refuses values that are no numbers, with what they were', () => {
    expect(evaluateExpression('a', { a: Number.NaN }).problems).toMatchObject([{ code: 'not-a-number', path: 'a', params: { value: 'NaN' } }]);
    expect(evaluateExpression('a', { a: '3' as unknown as number }).problems).toMatchObject([{ code: 'not-a-number' }]);
    expect(evaluateExpression('a', { a: Number.NaN }).missing).toEqual([]);
  });

  it('says which divisor is 0', () => {
    expect(evaluateExpression({ add: [1, { divide: ['a', 'b', 'c'] }] }, { a: 1, b: 2, c: 0 }).problems).toMatchObject([
      { code: 'zero-divisor', path: 'add[1].divide[2]' },
    ]);
    expect(evaluateExpression({ divide: [0, 'b'] }, { b: 4 }).value).toBe(0);
  });

  it('has no value where the result is not finite', () => {
    expect(evaluateExpression({ multiply: ['a', 'a'] }, { a: 1e200 }).problems).toMatchObject([{ code: 'not-finite', path: 'multiply' }]);
    expect(evaluateExpression({ root: ['a'] }, { a: -1 }).problems).toMatchObject([{ code: 'not-finite', path: 'root', params: { value: 'NaN' } }]);
    expect(evaluateExpression({ power: ['a', 0.5] }, { a: -1 }).value).toBeNull();
  });

  it('never turns what is unknown into a number, not even to the power of 0', () => {
    expect(compileExpression({ power: ['a', 0] }, ['a'])([Number.NaN])).toBeNaN();
    expect(compileColumns({ power: ['a', 0] }, ['b'])([], 1)[0]).toBeNaN();
    expect(compileExpression('a', [])([])).toBeNaN();
    expect(compileExpression({ add: [] }, [])([])).toBeNaN();
    expect(compileColumns({ add: [] }, [])([], 1)[0]).toBeNaN();
  });

  it('keeps every part with its value in the trace', () => {
    expect(evaluateExpression({ divide: [{ add: ['a', 1] }, 2] }, { a: 3 }).trace).toEqual({
      expression: { divide: [{ add: ['a', 1] }, 2] },
      value: 2,
      operands: [
        {
          expression: { add: ['a', 1] },
          value: 4,
          operands: [
            { expression: 'a', value: 3 },
            { expression: 1, value: 1 },
          ],
        },
        { expression: 2, value: 2 },
      ],
    });
  });

  it('does not write into the columns it reads', () => {
    const column = Float64Array.of(1, 2);
    const result = compileColumns('a', ['a'])([column], 2);
    result[0] = 9;
    expect(column[0]).toBe(1);
    compileColumns({ add: ['a', 1] }, ['a'])([column], 2);
    expect([...column]).toEqual([1, 2]);
  });

  it('computes the same bit for bit in every way', () => {
    const names = ['a', 'b', 'c'];
    const leaf = fc.oneof(fc.constantFrom(...names), fc.double({ min: -50, max: 50, noNaN: true }));
    const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'power', 'root', 'min', 'max'),
            fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
          )
          .map(([operation, operands]) => ({ [operation]: operands }) as unknown as Expression),
      ),
    }));
    const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(expression, number, number, number, (formula, a, b, c) => {
        const { value } = evaluateExpression(formula, { a, b, c });
        const compiled = compileExpression(formula, names)([a, b, c]);
        const columns = names.map((_, index) => Float64Array.of([a, b, c][index] ?? 0));
        const inColumns = compileColumns(formula, names)(columns, 1)[0];
        expect(Object.is(compiled, inColumns) || (Number.isNaN(compiled) && Number.isNaN(inColumns))).toBe(true);
        if (value !== null) {
          expect(Object.is(value, compiled)).toBe(true);
          expect(recompute({ value, formula, inputs: { a, b, c } })).toBe(value);
        }
        expect(expressionProblems(formula, 'formula', names)).toEqual([]);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});

describe('a formula as people write it', () => {
  it.each<[Expression, string]>([
    [rice, 'reach × impact × confidence ÷ effort'],
    [{ divide: [{ add: ['a', 'b'] }, 3] }, '(a + b) ÷ 3'],
    [{ subtract: ['a', { subtract: ['b', 'c'] }] }, 'a − (b − c)'],
    [{ subtract: [{ subtract: ['a', 'b'] }, 'c'] }, 'a − b − c'],
    [{ divide: ['a', { multiply: ['b', 'c'] }] }, 'a ÷ (b × c)'],
    [{ power: [{ add: ['a', 1] }, 2] }, '(a + 1)^2'],
    [{ power: [{ power: ['a', 2] }, 3] }, '(a^2)^3'],
    [{ root: ['a'] }, '√(a)'],
    [{ root: ['a', 3] }, 'root(a, 3)'],
    [{ max: [{ subtract: ['a', 'b'] }, 0] }, 'max(a − b, 0)'],
    [{ multiply: ['a', -2] }, 'a × (-2)'],
    [-2, '-2'],
    [{ add: ['a'] }, 'a'],
  ])('%j reads %s', (expression, text) => {
    expect(describeExpression(expression)).toBe(text);
  });

  it('says names as it is told', () => {
    expect(describeExpression(rice, (name) => name.toUpperCase())).toBe('REACH × IMPACT × CONFIDENCE ÷ EFFORT');
  });

  it('names what it reads, each once', () => {
    expect(namesOf({ add: ['b', { multiply: ['a', 'b', 2] }] })).toEqual(['b', 'a']);
  });
});

describe('a formula from an untrusted place', () => {
  it.each<[unknown, string, string]>([
    [null, 'not-an-expression', 'f'],
    [[], 'not-an-expression', 'f'],
    [{}, 'not-an-expression', 'f'],
    [Number.NaN, 'not-an-expression', 'f'],
    [true, 'not-an-expression', 'f'],
    [{ add: [1], divide: [1] }, 'not-an-expression', 'f'],
    [{ eval: [1] }, 'unknown-operator', 'f'],
    [{ add: 'a' }, 'not-a-list', 'f.add'],
    [{ add: [] }, 'missing-operand', 'f.add'],
    [{ add: [1, { divide: ['a', 'x'] }] }, 'unknown-name', 'f.add[1].divide[1]'],
    ['__proto__', 'forbidden-name', 'f'],
    ['constructor', 'forbidden-name', 'f'],
  ])('%j is refused', (expression, code, path) => {
    expect(expressionProblems(expression, 'f', ['a'])).toMatchObject([{ code, path }]);
  });

  it('may read any name when none are given', () => {
    expect(expressionProblems('anything', 'f')).toEqual([]);
  });

  it('is refused in milliseconds when it is deep, huge or cyclic', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = { add: [deep] };
    expect(expressionProblems(deep, 'f')).toMatchObject([{ code: 'too-deep', params: { max: expressionLimits.depth } }]);
    expect(expressionProblems({ add: new Array(1_000_000).fill(1) }, 'f')).toMatchObject([{ code: 'too-big' }]);
    const cyclic: Record<string, unknown> = {};
    cyclic['add'] = [cyclic, cyclic];
    expect(expressionProblems(cyclic, 'f').map(({ code }) => code)).toContain('too-big');
  });

  it('may be exactly as deep as the limit', () => {
    let deep: unknown = 1;
    for (let level = 0; level < expressionLimits.depth; level += 1) deep = { add: [deep] };
    expect(expressionProblems(deep, 'f')).toEqual([]);
    expect(expressionProblems({ add: [deep] }, 'f')).toHaveLength(1);
  });

  it('may be exactly as large as the limit', () => {
    expect(expressionProblems({ add: new Array(expressionLimits.size - 1).fill(1) }, 'f')).toEqual([]);
    expect(expressionProblems({ add: new Array(expressionLimits.size).fill(1) }, 'f')).toHaveLength(1);
  });
});

describe('an explanation', () => {
  const share = { value: 0.25, formula: { divide: ['part', 'whole'] }, inputs: { part: 1, whole: 4 } } as const;
  const nested = { value: 2.5, formula: { multiply: ['share', 'weight'] }, inputs: { share: 0.25, weight: 10 }, parts: { share } } as const;

  it('reads as a line, with its parts below', () => {
    expect(explanationLines(nested)).toEqual(['share 0.25 × weight 10 = 2.5', '  share: part 1 ÷ whole 4 = 0.25']);
    expect(explanationLines({ ...nested, parts: { share: { ...share, parts: { part: { value: 1, formula: 1, inputs: {} } } } } })).toEqual([
      'share 0.25 × weight 10 = 2.5',
      '  share: part 1 ÷ whole 4 = 0.25',
      '    part: 1',
    ]);
  });

  it('says labels instead of names', () => {
    expect(explanationLines(share, (name) => `the ${name}`)).toEqual(['the part 1 ÷ the whole 4 = 0.25']);
  });

  it('recomputes to the number, through its parts, also after a round trip', () => {
    expect(recompute(JSON.parse(JSON.stringify(nested)) as typeof nested)).toBe(2.5);
    expect(recompute({ ...nested, parts: { share: { ...share, inputs: { part: 2, whole: 4 } } } })).toBe(5);
  });

  it('recomputes to nothing when an input was taken out', () => {
    expect(recompute({ ...share, inputs: { part: 1 } })).toBeNull();
    expect(explanationLines({ ...share, inputs: { part: 1 } })[0]).toContain('whole ?');
  });

  it.each([
    [2 / 3, '0.666667'],
    [1234567.8, '1234568'],
    [99999.5, '99999.5'],
    [-123456.4, '-123456'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1e+21'],
    [0, '0'],
  ])('reads %d as %s', (value, text) => {
    expect(readable(value)).toBe(text);
  });
});
