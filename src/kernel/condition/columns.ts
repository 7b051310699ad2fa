import { otherFactOf, valueIn, type Comparison, type Condition, type FactValue, type Operator } from './condition.ts';

/** The values of one fact for many items; null and undefined both mean that there is none. */
export type ColumnOf = (fact: string) => ArrayLike<unknown>;

/** A condition made ready to run over columns: 1 where it is true, 0 where it is false, 2 where it is unknown. */
export type ColumnCondition = (columnOf: ColumnOf, length: number) => Uint8Array;

/**
 * A condition as a function over columns: one loop a comparison instead of one call a row. A missing value is `null`, known to be none, as a
 * database has it: `ne` holds for it, an ordering is unknown. It is what `conditionSql` says, and knows the operators that databases have;
 * what they lack (`glob`, `within`, lists in a column, moments) is unknown for every row.
 *
 * @param condition - a checked condition of the operators eq, ne, in, notIn, lt, lte, gt, gte, startsWith, endsWith and contains
 * @returns a pure function: one truth a row, 1 for true, 0 for false, 2 for unknown
 *
 * @example
 * ```ts
 * import { compileColumnCondition } from 'marops/kernel';
 *
 * const isLate = compileColumnCondition({ fact: 'ageInDays', op: 'gt', value: 30 });
 * [...isLate(() => [31, 30, null], 3)] // => [1, 0, 2]
 * ```
 */
export function compileColumnCondition(condition: Condition): ColumnCondition {
  if ('all' in condition) return joined(condition.all.map(compileColumnCondition), 0);
  if ('any' in condition) return joined(condition.any.map(compileColumnCondition), 1);
  if ('not' in condition) {
    const inner = compileColumnCondition(condition.not);
    return (columnOf, length) => inner(columnOf, length).map((truth) => (truth === 2 ? 2 : 1 - truth));
  }
  return compared(condition);
}

/** `all` ends at a false (0), `any` at a true (1); unknown where nothing ends it and something is unknown. */
function joined(parts: readonly ColumnCondition[], ending: 0 | 1): ColumnCondition {
  return (columnOf, length) => {
    const result = new Uint8Array(length).fill(1 - ending);
    for (const part of parts) {
      const truths = part(columnOf, length);
      for (let row = 0; row < length; row += 1) {
        if (truths[row] === ending) result[row] = ending;
        else if (truths[row] === 2 && result[row] !== ending) result[row] = 2;
      }
    }
    return result;
  };
}

function compared(comparison: Comparison): ColumnCondition {
  const { fact, op } = comparison;
  const other = otherFactOf(comparison);
  const value = valueIn(comparison);
  return (columnOf, length) => {
    const actual = columnOf(fact);
    const wanted = other === undefined ? undefined : columnOf(other);
    const result = new Uint8Array(length);
    for (let row = 0; row < length; row += 1) {
      const truth = truthOf(op, (actual[row] ?? null) as FactValue, wanted === undefined ? value : ((wanted[row] ?? null) as FactValue));
      result[row] = truth === undefined ? 2 : Number(truth);
    }
    return result;
  };
}

type TestOf<Value> = Readonly<Partial<Record<Operator, (actual: Value, wanted: Value) => boolean>>>;

const orderings: TestOf<number | string> = {
  lt: (actual, wanted) => actual < wanted,
  lte: (actual, wanted) => actual <= wanted,
  gt: (actual, wanted) => actual > wanted,
  gte: (actual, wanted) => actual >= wanted,
};

const textTests: TestOf<string> = {
  contains: (actual, wanted) => actual.includes(wanted),
  startsWith: (actual, wanted) => actual.startsWith(wanted),
  endsWith: (actual, wanted) => actual.endsWith(wanted),
};

/** Whether a comparison holds; undefined beside a missing value, unless equality is asked, and for values of two types. */
function truthOf(op: Operator, actual: FactValue, wanted: FactValue): boolean | undefined {
  if (op === 'in' || op === 'notIn')
    return isList(wanted) && !isList(actual) ? (actual !== null && wanted.includes(actual)) === (op === 'in') : undefined;
  if (op === 'eq' || op === 'ne') {
    const areAlike = actual === null || wanted === null || (typeof actual === typeof wanted && !isList(actual));
    return areAlike ? (actual === wanted) === (op === 'eq') : undefined;
  }
  if (typeof actual === 'number' && typeof wanted === 'number')
    return Number.isFinite(actual) && Number.isFinite(wanted) ? orderings[op]?.(actual, wanted) : undefined;
  if (typeof actual !== 'string' || typeof wanted !== 'string') return undefined;
  return textTests[op]?.(actual, wanted) ?? (isDate(actual) && isDate(wanted) ? orderings[op]?.(actual, wanted) : undefined);
}

function isList(value: FactValue): value is Extract<FactValue, readonly unknown[]> {
  return Array.isArray(value);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
