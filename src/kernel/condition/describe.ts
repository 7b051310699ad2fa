import { otherFactOf, valueIn, type Comparison, type Condition, type FactValue, type Operator } from './condition.ts';

const verbs: Readonly<Record<Operator, string>> = {
  eq: 'is',
  ne: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  lt: 'is below',
  lte: 'is at most',
  gt: 'is above',
  gte: 'is at least',
  contains: 'contains',
  containsAny: 'contains any of',
  containsAll: 'contains all of',
  startsWith: 'starts with',
  endsWith: 'ends with',
  glob: 'looks like',
  within: 'lies within',
};

/**
 * A condition in English.
 *
 * @param condition - a checked condition
 * @param say - how to say the name of a fact; as it stands without it
 * @returns one line, nested parts in brackets
 *
 * @example
 * ```ts
 * import { describeCondition } from 'marops/kernel';
 *
 * describeCondition({ all: [{ fact: 'channel', op: 'eq', value: 'email' }, { not: { fact: 'consent', op: 'in', value: ['express', 'implied'] } }] })
 * // => 'channel is email and not (consent is one of express, implied)'
 * ```
 */
export function describeCondition(condition: Condition, say: (fact: string) => string = (fact) => fact): string {
  if ('all' in condition) return list(condition.all, ' and ', 'always', say);
  if ('any' in condition) return list(condition.any, ' or ', 'never', say);
  if ('not' in condition) return `not (${describeCondition(condition.not, say)})`;
  return compared(condition, say);
}

function list(parts: readonly Condition[], joint: string, empty: string, say: (fact: string) => string): string {
  if (parts.length === 0) return empty;
  return parts
    .map((part) => (parts.length > 1 && ('all' in part || 'any' in part) ? `(${describeCondition(part, say)})` : describeCondition(part, say)))
    .join(joint);
}

function compared(comparison: Comparison, say: (fact: string) => string): string {
  const other = otherFactOf(comparison);
  const wanted = other === undefined ? said(valueIn(comparison)) : say(other);
  return `${say(comparison.fact)} ${verbs[comparison.op]} ${wanted}`;
}

function said(value: FactValue): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(', ');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return String(value);
}
