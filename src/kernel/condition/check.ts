import { kernelMessages } from '../messages.ts';
import { isForbiddenName } from '../plain.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { otherFactOf, type Condition } from './condition.ts';
import { operatorTests } from './operators.ts';

/** How deep a condition may be nested, how many parts it may have, how long one of its lists may be. */
export const conditionLimits = { depth: 32, size: 2000, list: 1000 };

const comparisonKeys: readonly string[] = ['fact', 'op', 'value', 'valueOf'];

/**
 * What is wrong with a condition. Safe for untrusted data: bounded in depth and size, nothing is executed.
 *
 * @param condition - anything
 * @param path - where it stands, for the problems
 * @param known - the facts it may read; without them any name that is not reserved
 * @returns the problems found; an empty list for a sound condition
 *
 * @example
 * ```ts
 * import { conditionProblems } from 'marops/kernel';
 *
 * conditionProblems({ fact: 'channel', op: 'exists' }, 'appliesWhen').map((each) => each.code) // => ['unknown-operator', 'missing']
 * conditionProblems({ fact: 'channel', op: 'eq', value: 'email' }, 'appliesWhen') // => []
 * ```
 */
export function conditionProblems(condition: unknown, path: string, known?: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  let left = conditionLimits.size;

  const complain = (code: keyof typeof kernelMessages, at: string, params: Problem['params'] = {}): void => {
    problems.push(problem(kernelMessages, code, at, params));
  };

  const visit = (each: unknown, at: string, depth: number): void => {
    left -= 1;
    if (left < 0) return;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) complain('not-a-condition', at, { value: shown(each) });
    else if (depth >= conditionLimits.depth) complain('too-deep', at, { max: conditionLimits.depth });
    else visitNode(each as Readonly<Record<string, unknown>>, at, depth);
  };

  const visitNode = (node: Readonly<Record<string, unknown>>, at: string, depth: number): void => {
    const keys = Object.keys(node);
    const [key = ''] = keys;
    if (keys.length === 1 && key === 'not') visit(node['not'], `${at}.not`, depth + 1);
    else if (keys.length === 1 && (key === 'all' || key === 'any')) visitList(node[key], `${at}.${key}`, depth);
    else if (Object.hasOwn(node, 'fact')) visitComparison(node, at);
    else complain('not-a-condition', at, { value: shown(node) });
  };

  const visitList = (list: unknown, at: string, depth: number): void => {
    if (!Array.isArray(list)) complain('not-a-list', at, { value: shown(list) });
    else for (let index = 0; index < list.length && left >= 0; index += 1) visit(list[index], `${at}[${String(index)}]`, depth + 1);
  };

  const visitComparison = (node: Readonly<Record<string, unknown>>, at: string): void => {
    const extra = Object.keys(node).find((key) => !comparisonKeys.includes(key));
    if (extra !== undefined) complain('unknown-key', at, { known: comparisonKeys, value: shown(extra) });
    visitName(node['fact'], `${at}.fact`);
    if (typeof node['op'] !== 'string' || !Object.hasOwn(operatorTests, node['op'])) {
      complain('unknown-operator', `${at}.op`, { allowed: Object.keys(operatorTests), value: shown(node['op']) });
    }
    if (Object.hasOwn(node, 'valueOf')) visitName(node.valueOf, `${at}.valueOf`);
    else visitValue(node['value'], `${at}.value`);
  };

  const visitName = (name: unknown, at: string): void => {
    if (typeof name !== 'string' || name === '') complain('not-text', at, { value: shown(name) });
    else if (isForbiddenName(name)) complain('forbidden-name', at, { value: shown(name) });
    else if (known !== undefined && !known.includes(name)) complain('unknown-name', at, { known: known.slice(0, 20), value: shown(name) });
  };

  const visitValue = (value: unknown, at: string): void => {
    if (value === undefined) complain('missing', at);
    else if (!Array.isArray(value)) visitScalar(value, at);
    else if (value.length > conditionLimits.list) complain('too-big', at, { max: conditionLimits.list });
    else
      value.forEach((each, index) => {
        visitScalar(each, `${at}[${String(index)}]`);
      });
  };

  const visitScalar = (value: unknown, at: string): void => {
    const isScalar =
      value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
    if (!isScalar) complain('not-plain-data', at, { value: shown(value) });
  };

  visit(condition, path, 0);
  if (left < 0) complain('too-big', path, { max: conditionLimits.size });
  return problems;
}

/**
 * The facts that a condition reads, each once, in the order of their first use.
 *
 * @param condition - a checked condition
 * @returns names of facts
 *
 * @example
 * ```ts
 * import { factsOf } from 'marops/kernel';
 *
 * factsOf({ not: { fact: 'spend', op: 'gt', valueOf: 'budget' } }) // => ['spend', 'budget']
 * ```
 */
export function factsOf(condition: Condition): readonly string[] {
  const names = new Set<string>();
  const visit = (each: Condition): void => {
    if ('all' in each) each.all.forEach(visit);
    else if ('any' in each) each.any.forEach(visit);
    else if ('not' in each) visit(each.not);
    else {
      const other = otherFactOf(each);
      names.add(each.fact);
      if (other !== undefined) names.add(other);
    }
  };
  visit(condition);
  return [...names];
}
