import { kernelMessages } from '../messages.ts';
import { isForbiddenName, isRecord } from '../plain.ts';
import { problem, shown, type Problem } from '../problem.ts';

/** How deep a formula may be nested, and how many parts it may have. */
export const expressionLimits = { depth: 32, size: 2000 };

const operations: readonly string[] = ['add', 'subtract', 'multiply', 'divide', 'power', 'root', 'min', 'max'];

/**
 * What is wrong with a formula. Safe for untrusted data: bounded in depth and size, nothing is executed.
 *
 * @param expression - anything
 * @param path - where it stands, for the problems
 * @param names - the names it may read; without them any name that is not reserved
 * @returns the problems found; an empty list for a sound formula
 *
 * @example
 * ```ts
 * import { expressionProblems } from 'marops/kernel';
 *
 * expressionProblems({ divide: ['reach', 'effrot'] }, 'formula', ['reach', 'effort'])[0]?.message
 * // => 'formula.divide[1] must be one of the known names (reach, effort), got "effrot"'
 * expressionProblems({ divide: ['reach', 'effort'] }, 'formula') // => []
 * ```
 */
export function expressionProblems(expression: unknown, path: string, names?: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  let left = expressionLimits.size;

  const complain = (code: keyof typeof kernelMessages, at: string, params: Problem['params']): void => {
    problems.push(problem(kernelMessages, code, at, params));
  };

  const visit = (each: unknown, at: string, depth: number): void => {
    left -= 1;
    if (left < 0) return;
    if (typeof each === 'number' && Number.isFinite(each)) return;
    if (typeof each === 'string') {
      visitName(each, at);
      return;
    }
    const entry = onlyEntry(each);
    if (entry === undefined) complain('not-an-expression', at, { value: shown(each) });
    else if (depth >= expressionLimits.depth) complain('too-deep', at, { max: expressionLimits.depth });
    else visitOperation(entry[0], entry[1], at, depth);
  };

  const visitName = (name: string, at: string): void => {
    if (isForbiddenName(name)) complain('forbidden-name', at, { value: shown(name) });
    else if (names !== undefined && !names.includes(name)) complain('unknown-name', at, { known: names, value: shown(name) });
  };

  const visitOperation = (operation: string, operands: unknown, at: string, depth: number): void => {
    const inside = `${at}.${operation}`;
    if (!operations.includes(operation)) complain('unknown-operator', at, { allowed: operations, value: shown(operation) });
    else if (!Array.isArray(operands)) complain('not-a-list', inside, { value: shown(operands) });
    else if (operands.length === 0) complain('missing-operand', inside, { min: 1, value: 0 });
    else for (let index = 0; index < operands.length && left >= 0; index += 1) visit(operands[index], `${inside}[${String(index)}]`, depth + 1);
  };

  visit(expression, path, 0);
  if (left < 0) complain('too-big', path, { max: expressionLimits.size });
  return problems;
}

/** The name and the value of an object that has one entry; the others of a hostile one are not even counted. */
function onlyEntry(value: unknown): readonly [string, unknown] | undefined {
  if (!isRecord(value)) return undefined;
  let only: readonly [string, unknown] | undefined;
  for (const key in value) {
    if (only !== undefined) return undefined;
    if (Object.hasOwn(value, key)) only = [key, value[key]];
  }
  return only;
}
