import { kernelMessages } from '../messages.ts';
import { notANumber, problem, type Problem } from '../problem.ts';
import { valueMessages } from '../value-messages.ts';
import { applied, operationOf, type Expression } from './expression.ts';

/** What one part of a formula came to. */
export interface ExpressionTrace {
  /** The part. */
  readonly expression: Expression;
  /** What it came to; null when it has no value. */
  readonly value: number | null;
  /** Its operands, in order; absent for numbers and names. */
  readonly operands?: readonly ExpressionTrace[];
}

/** What a formula came to, and why it did not where it did not. */
export interface ExpressionResult {
  /** A finite number, or null when there are problems. */
  readonly value: number | null;
  /** Names that were not given. */
  readonly missing: readonly string[];
  /** Why there is no value: a missing name, a value that is not a finite number, a zero divisor, a result that is not finite. */
  readonly problems: readonly Problem[];
  /** Every part with its value. */
  readonly trace: ExpressionTrace;
}

/** What a formula reads: null and undefined mean that it is not known. */
export type ExpressionInputs = Readonly<Record<string, number | null | undefined>>;

/**
 * The value of a formula, with what is missing and how it came about. Never NaN, never infinite: a problem instead.
 *
 * @param expression - a checked formula
 * @param inputs - values by name
 * @returns value, missing names, problems and trace, plain JSON
 *
 * @example
 * ```ts
 * import { evaluateExpression } from 'marops/kernel';
 *
 * evaluateExpression({ divide: ['clicks', 'sends'] }, { clicks: 5, sends: 10 }).value // => 0.5
 * evaluateExpression({ divide: ['clicks', 'sends'] }, { clicks: 5, sends: 0 }).problems[0]?.code // => 'zero-divisor'
 * evaluateExpression({ divide: ['clicks', 'sends'] }, { clicks: 5 }).missing // => ['sends']
 * ```
 */
export function evaluateExpression(expression: Expression, inputs: ExpressionInputs): ExpressionResult {
  const problems = new Map<string, Problem>();
  const missing = new Set<string>();

  const read = (name: string): number | null => {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    const found = notANumber(value, name);
    if (found === undefined) return value! + 0;
    problems.set(name, found);
    if (found.code === 'missing') missing.add(name);
    return null;
  };

  const visit = (each: Expression, path: string): ExpressionTrace => {
    if (typeof each === 'number') return { expression: each, value: each + 0 };
    if (typeof each === 'string') return { expression: each, value: read(each) };
    const [operation, parts] = operationOf(each);
    const at = path === '' ? operation : `${path}.${operation}`;
    const operands = parts.map((part, index) => visit(part, `${at}[${String(index)}]`));
    return { expression: each, value: folded(operation, operands, at, problems), operands };
  };

  const trace = visit(expression, '');
  return { value: trace.value, missing: [...missing], problems: [...problems.values()], trace };
}

function folded(
  operation: Parameters<typeof applied>[0],
  operands: readonly ExpressionTrace[],
  path: string,
  problems: Map<string, Problem>,
): number | null {
  let value: number | null = null;
  for (const [index, { value: next }] of operands.entries()) {
    if (next === null) return null;
    if (index > 0 && operation === 'divide' && next === 0) {
      const at = `${path}[${String(index)}]`;
      problems.set(at, problem(kernelMessages, 'zero-divisor', at, { value: 0 }));
      return null;
    }
    value = value === null ? next : applied(operation, value, next);
  }
  if (value !== null && Number.isFinite(value)) return value;
  problems.set(path, problem(valueMessages, 'not-finite', path, { value: String(value) }));
  return null;
}
