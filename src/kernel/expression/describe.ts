import { operationOf, type Expression, type Operation } from './expression.ts';

const signs: Partial<Record<Operation, readonly [sign: string, rank: number]>> = {
  add: [' + ', 1],
  subtract: [' − ', 1],
  multiply: [' × ', 2],
  divide: [' ÷ ', 2],
  power: ['^', 3],
};

/**
 * A formula as people write it, with brackets only where they matter.
 *
 * @param expression - a checked formula
 * @param say - how to say a name; as it stands without it
 * @returns one line
 *
 * @example
 * ```ts
 * import { describeExpression } from 'marops/kernel';
 *
 * describeExpression({ divide: [{ multiply: ['reach', 'impact', 'confidence'] }, 'effort'] }) // => 'reach × impact × confidence ÷ effort'
 * describeExpression({ divide: [{ add: ['potential', 'ease'] }, 2] }) // => '(potential + ease) ÷ 2'
 * ```
 */
export function describeExpression(expression: Expression, say: (name: string) => string = (name) => name): string {
  return said(expression, say, 0);
}

function said(expression: Expression, say: (name: string) => string, outer: number): string {
  if (typeof expression === 'number') return expression < 0 && outer > 0 ? `(${String(expression)})` : String(expression);
  if (typeof expression === 'string') return say(expression);
  const [operation, operands] = operationOf(expression);
  const [sign, rank] = signs[operation] ?? [];
  if (sign === undefined || rank === undefined) {
    if (operation === 'root' && operands[1] === 2) return `√(${said(operands[0]!, say, 0)})`;
    return `${operation}(${operands.map((operand) => said(operand, say, 0)).join(', ')})`;
  }
  if (operands.length === 1) return said(operands[0]!, say, outer);
  // The first operand of a fold needs no brackets at the same rank; the others do: a − (b − c).
  const text = operands.map((operand, index) => said(operand, say, index === 0 && operation !== 'power' ? rank - 0.5 : rank)).join(sign);
  return rank <= outer ? `(${text})` : text;
}
