import { isForbiddenName, isRecord, kernelMessages, problem, shown, type Params, type Problem } from '../kernel/index.ts';
import { text, textIfAny, type Part } from './check-parts.ts';
import { maturityMessages } from './messages.ts';
import { largestFigure } from './largest-figure.ts';
import { oneOf } from './one-of.ts';

/** The ways to treat practices that are said not to apply. @internal */
export const notApplicablePolicies: readonly string[] = ['reject', 'zero', 'exclude', 'full'];

/**
 * What is wrong with the tree of a model, and the ids of its nodes.
 *
 * @param levels - the levels that a practice may stand at
 * @param scales - the ids of the scales
 * @internal
 */
export function treeProblems(
  nodes: unknown,
  levels: readonly unknown[],
  scales: readonly string[],
): { readonly problems: readonly Problem[]; readonly ids: ReadonlySet<string> } {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const practices = new Map<string, readonly [requires: readonly unknown[], path: string]>();

  const complain = (code: keyof typeof kernelMessages, path: string, params: Params): void => {
    problems.push(problem(kernelMessages, code, path, params));
  };

  const checkId = (id: unknown, path: string, taken: { has: (id: string) => boolean }): void => {
    if (typeof id !== 'string' || id === '') complain('not-text', `${path}.id`, { value: shown(id) });
    else if (isForbiddenName(id)) complain('forbidden-name', `${path}.id`, { value: shown(id) });
    else if (taken.has(id)) complain('not-unique', `${path}.id`, { value: shown(id) });
  };

  const checkPractice = (practice: Part, path: string): void => {
    const { id, statement, level, scale, track, requires = [], effort, role, evidence, notApplicable } = practice;
    checkId(id, path, practices);
    problems.push(
      ...text(statement, `${path}.statement`),
      ...Object.entries({ track, role, evidence }).flatMap(([name, value]) => textIfAny(value, `${path}.${name}`)),
    );
    problems.push(...oneOf(level, levels, `${path}.level`), ...oneOf(scale, scales, `${path}.scale`));
    if (notApplicable !== undefined) problems.push(...oneOf(notApplicable, notApplicablePolicies, `${path}.notApplicable`));
    if (effort !== undefined && !(typeof effort === 'number' && effort > 0))
      complain('not-positive', `${path}.effort`, { above: 0, value: shown(effort) });
    else if (Number(effort) > largestFigure) complain('too-large', `${path}.effort`, { max: largestFigure, value: shown(effort) });
    if (!Array.isArray(requires)) complain('not-a-list', `${path}.requires`, { value: shown(requires) });
    else if (typeof id === 'string') practices.set(id, [requires, `${path}.requires`]);
  };

  const checkList = (list: unknown, path: string, each: (part: Part, path: string) => void): void => {
    if (!Array.isArray(list) || list.length === 0) {
      complain('not-a-list', path, { value: Array.isArray(list) ? 'an empty one' : shown(list) });
      return;
    }
    list.forEach((part: unknown, index) => {
      if (isRecord(part)) each(part, `${path}[${String(index)}]`);
      else complain('not-an-object', `${path}[${String(index)}]`, { value: shown(part) });
    });
    problems.push(...weightProblems(list, path));
  };

  const checkNode = (node: Part, path: string): void => {
    checkId(node['id'], path, ids);
    if (typeof node['id'] === 'string') ids.add(node['id']);
    problems.push(...text(node['title'], `${path}.title`), ...textIfAny(node['question'], `${path}.question`));
    if ((node['nodes'] === undefined) === (node['practices'] === undefined))
      problems.push(problem(maturityMessages, 'not-a-node', path, { value: node['nodes'] === undefined ? 'neither' : 'both' }));
    else if (node['nodes'] === undefined) checkList(node['practices'], `${path}.practices`, checkPractice);
    else checkList(node['nodes'], `${path}.nodes`, checkNode);
  };

  checkList(nodes, 'nodes', checkNode);
  for (const [requires, path] of practices.values())
    problems.push(...requires.flatMap((id) => (typeof id === 'string' && practices.has(id) ? [] : [unknownPractice(id, path)])));
  return { problems, ids };
}

function unknownPractice(id: unknown, path: string): Problem {
  return problem(maturityMessages, 'unknown-practice', path, { value: shown(id) });
}

function weightProblems(list: readonly unknown[], path: string): readonly Problem[] {
  const weights = list.map((part) => (isRecord(part) && part['weight'] !== undefined ? part['weight'] : 1));
  const problems = weights.flatMap((weight, index) => {
    const at = `${path}[${String(index)}].weight`;
    if (!(typeof weight === 'number' && weight >= 0)) return [problem(kernelMessages, 'too-small', at, { min: 0, value: shown(weight) })];
    return weight > largestFigure ? [problem(kernelMessages, 'too-large', at, { max: largestFigure, value: shown(weight) })] : [];
  });
  return weights.every((weight) => weight === 0) ? [...problems, problem(maturityMessages, 'weights-all-zero', path)] : problems;
}
