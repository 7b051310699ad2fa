import { operationOf, type Expression } from './expression.ts';

/**
 * A formula as SQL text. A division by 0 gives NULL on every engine; so does a root or a power that has no value.
 *
 * @param expression - a checked formula
 * @param name - what stands for a name: SQL text of a floating-point value
 * @returns SQL text in brackets
 *
 * @example
 * ```ts
 * import { expressionSql } from 'marops/kernel';
 *
 * expressionSql({ divide: ['clicks', 'impressions'] }, (name) => `"${name}"`) // => '("clicks" / NULLIF("impressions", 0))'
 * ```
 */
export function expressionSql(expression: Expression, name: (name: string) => string): string {
  if (typeof expression === 'number') return expression < 0 ? `(${decimal(expression)})` : decimal(expression);
  if (typeof expression === 'string') return name(expression);
  const [operation, operands] = operationOf(expression);
  const [first = 'NULL', ...rest] = operands.map((operand) => expressionSql(operand, name));
  return rest.reduce((left, right) => stepSql(operation, left, right), first);
}

/** With an exponent, so that no engine takes a whole number for an integer. */
function decimal(value: number): string {
  return value.toExponential();
}

function stepSql(operation: ReturnType<typeof operationOf>[0], left: string, right: string): string {
  switch (operation) {
    case 'add':
      return `(${left} + ${right})`;
    case 'subtract':
      return `(${left} - ${right})`;
    case 'multiply':
      return `(${left} * ${right})`;
    case 'divide':
      return `(${left} / NULLIF(${right}, 0))`;
    case 'power':
      return powerSql(left, right);
    case 'root':
      return powerSql(left, `(1e0 / NULLIF(${right}, 0))`);
    case 'min':
      return `(CASE WHEN ${left} < ${right} THEN ${left} ELSE ${right} END)`;
    case 'max':
      return `(CASE WHEN ${left} > ${right} THEN ${left} ELSE ${right} END)`;
  }
}

function powerSql(base: string, exponent: string): string {
  const none = `(${base} = 0 AND ${exponent} < 0) OR (${base} < 0 AND ${exponent} <> FLOOR(${exponent}))`;
  return `(CASE WHEN ${none} THEN NULL ELSE POWER(${base}, ${exponent}) END)`;
}
