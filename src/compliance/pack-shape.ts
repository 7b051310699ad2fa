import { conditionProblems, isRecord, kernelMessages, once, problem, shown, type Problem } from '../kernel/index.ts';
import { changeProblems } from './change-problems.ts';
import { oneOf, textProblems, type Loose } from './part-problems.ts';
import { reachProblems } from './reach-problems.ts';

/**
 * What keeps the packs of a call from being asked: less than `definePack` looks at, so that `check` stays small. A sound pack is looked at once.
 *
 * @internal
 */
export function packsProblems(packs: unknown): readonly Problem[] {
  if (!Array.isArray(packs)) return [problem(kernelMessages, 'not-a-list', 'packs', { value: shown(packs) })];
  const ids = new Set<unknown>();
  return packs.flatMap((pack: unknown, index): readonly Problem[] => {
    const path = `packs[${index}]`;
    if (!isRecord(pack)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(pack) })];
    if (!once(pack, isAskable)) return shapeProblems(pack, path);
    const isRepeated = ids.has(pack['id']);
    ids.add(pack['id']);
    return isRepeated ? [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(pack['id']) })] : [];
  });
}

function isAskable(pack: Loose): boolean {
  return shapeProblems(pack, '').length === 0;
}

function shapeProblems(pack: Loose, path: string): readonly Problem[] {
  const { reach, derived = [], rules, changes = [] } = pack;
  return [
    ...textProblems(pack, path, ['id', 'version']),
    ...reachProblems(reach, `${path}.reach`),
    ...eachOf(derived, `${path}.derived`, derivedShape),
    ...eachOf(rules, `${path}.rules`, ruleShape),
    ...changeProblems(changes, `${path}.changes`),
  ];
}

function derivedShape(derived: Loose, path: string): readonly Problem[] {
  const caseShape = (one: Loose, at: string): readonly Problem[] => conditionProblems(one['when'], `${at}.when`);
  return [...textProblems(derived, path, ['name']), ...eachOf(derived['cases'], `${path}.cases`, caseShape)];
}

function ruleShape(rule: Loose, path: string): readonly Problem[] {
  return [
    ...textProblems(rule, path, ['id']),
    ...oneOf(rule, path, ['scope', 'check', 'severity']),
    ...['appliesWhen', 'passWhen'].filter((name) => rule[name] !== undefined).flatMap((name) => conditionProblems(rule[name], `${path}.${name}`)),
  ];
}

function eachOf(list: unknown, path: string, problemsOf: (each: Loose, path: string) => readonly Problem[]): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return Array.from(list, (each: unknown, index) => {
    const at = `${path}[${index}]`;
    return isRecord(each) ? problemsOf(each, at) : [problem(kernelMessages, 'not-an-object', at, { value: shown(each) })];
  }).flat();
}
