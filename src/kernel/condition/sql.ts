import { otherFactOf, valueIn, type Comparison, type Condition } from './condition.ts';

/** How one engine says the pieces of a condition. Everything it gives is SQL text that is safe to embed. */
export interface ConditionWriter {
  /** The column or expression behind a fact. */
  readonly fact: (fact: string) => string;
  /** The placeholder of a value that is compared with a fact. */
  readonly value: (value: string | number | boolean, fact: string) => string;
  /** Whether a text starts with, ends with or contains another. */
  readonly text: Readonly<Record<'startsWith' | 'endsWith' | 'contains', (text: string, part: string) => string>>;
}

const signs: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * A condition as SQL text that is true, false or NULL where the condition is true, false or unknown; a missing value is known to be none.
 *
 * @param condition - a checked condition of the operators eq, ne, in, notIn, lt, lte, gt, gte, startsWith, endsWith and contains
 * @param writer - how the engine says its pieces
 * @returns SQL text in brackets
 *
 * @example
 * ```ts
 * import { conditionSql } from 'marops/kernel';
 *
 * const writer = {
 *   fact: (fact: string) => `"${fact}"`,
 *   value: () => '?',
 *   text: { startsWith: () => '', endsWith: () => '', contains: () => '' },
 * };
 * conditionSql({ all: [{ fact: 'channel', op: 'ne', value: 'search' }, { fact: 'spend', op: 'gt', value: 0 }] }, writer)
 * // => '(COALESCE("channel" <> ?, TRUE) AND ("spend" > ?))'
 * ```
 */
export function conditionSql(condition: Condition, writer: ConditionWriter): string {
  if ('all' in condition) return joined(condition.all, ' AND ', 'TRUE', writer);
  if ('any' in condition) return joined(condition.any, ' OR ', 'FALSE', writer);
  if ('not' in condition) return `(NOT ${conditionSql(condition.not, writer)})`;
  return compared(condition, writer);
}

function joined(parts: readonly Condition[], joint: string, empty: string, writer: ConditionWriter): string {
  return parts.length === 0 ? empty : `(${parts.map((part) => conditionSql(part, writer)).join(joint)})`;
}

function compared(comparison: Comparison, writer: ConditionWriter): string {
  const { fact, op } = comparison;
  const left = writer.fact(fact);
  const other = otherFactOf(comparison);
  if (other !== undefined) return against(op, left, writer.fact(other), true, writer);
  const value = valueIn(comparison);
  if (value === null) return op === 'ne' ? `(${left} IS NOT NULL)` : `(${left} IS NULL)`;
  if (typeof value !== 'object') return against(op, left, writer.value(value, fact), false, writer);
  const list = value.map((each) => writer.value(each, fact)).join(', ');
  if (op === 'in') return value.length === 0 ? 'FALSE' : `COALESCE(${left} IN (${list}), FALSE)`;
  return value.length === 0 ? 'TRUE' : `COALESCE(${left} NOT IN (${list}), TRUE)`;
}

function against(op: Comparison['op'], left: string, right: string, isColumn: boolean, writer: ConditionWriter): string {
  if (op === 'startsWith' || op === 'endsWith' || op === 'contains') return `(${writer.text[op](left, right)})`;
  const plain = `${left} ${signs[op] ?? '='} ${right}`;
  if (op !== 'eq' && op !== 'ne') return `(${plain})`;
  // Two missing values are equal, a missing one differs from any other.
  const bothMissing = `(${left} IS NULL AND ${right} IS NULL)`;
  if (!isColumn) return `COALESCE(${plain}, ${op === 'eq' ? 'FALSE' : 'TRUE'})`;
  return `COALESCE(${plain}, ${op === 'eq' ? bothMissing : `(NOT ${bothMissing})`})`;
}
