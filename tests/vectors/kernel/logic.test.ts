import { compileCondition, evaluateCondition, type Condition, type Facts, type Operator, type Truth } from 'marops/kernel';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../../house/vectors.ts';

type Operand = boolean | number | string | null | { readonly error: true };

interface LogicCase {
  readonly id: string;
  readonly source: string;
  readonly expr?: { readonly op: 'and' | 'or' | 'not'; readonly args: readonly Operand[] };
  readonly op?: string;
  readonly factValue?: unknown;
  readonly value?: unknown;
  readonly expected: boolean | null | 'error';
  readonly threeValued?: 'unknown';
}

/** Our operators by the names of the suite that the cases come from. */
const operators: Readonly<Record<string, Operator | readonly ['not', Operator]>> = {
  equal: 'eq',
  notEqual: 'ne',
  in: 'in',
  notIn: 'notIn',
  contains: 'contains',
  doesNotContain: ['not', 'contains'],
  lessThan: 'lt',
  lessThanInclusive: 'lte',
  greaterThan: 'gt',
  greaterThanInclusive: 'gte',
};

const { cases } = readVectors<{ cases: readonly LogicCase[] }>('kernel/logic.vectors.json');

describe('conditions agree with published truth tables and operator suites', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const [condition, facts] = each.expr === undefined ? operatorCase(each) : logicCase(each.expr);
    const expected: Truth = each.threeValued ?? (each.expected === null || each.expected === 'error' ? 'unknown' : each.expected);
    expect(compileCondition(condition)(facts)).toBe(expected);
    expect(evaluateCondition(condition, facts).truth).toBe(expected);
  });
});

/** Each operand is a fact that is asked whether it is true; null and an error are facts that are absent. */
function logicCase({ op, args }: NonNullable<LogicCase['expr']>): readonly [Condition, Facts] {
  const facts = Object.fromEntries(args.flatMap((arg, index) => (arg === null || typeof arg === 'object' ? [] : [[`operand${String(index)}`, arg]])));
  const parts: readonly Condition[] = args.map((_, index) => ({ fact: `operand${String(index)}`, op: 'eq', value: true }));
  if (op === 'and') return [{ all: parts }, facts];
  return [op === 'or' ? { any: parts } : { not: parts[0] ?? { all: [] } }, facts];
}

function operatorCase({ op = '', factValue, value }: LogicCase): readonly [Condition, Facts] {
  const operator = operators[op];
  if (operator === undefined) throw new Error(`no operator for ${op}`);
  const comparison = { fact: 'fact', op: typeof operator === 'string' ? operator : operator[1], value } as Condition;
  return [typeof operator === 'string' ? comparison : { not: comparison }, { fact: factValue }];
}
