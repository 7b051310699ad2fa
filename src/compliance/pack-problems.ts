import { headerProblems, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { isDate } from '../calendar/index.ts';
import { authorityTable } from './authorities.ts';
import { derivedProblems } from './derived-problems.ts';
import { complianceMessages, packMessages } from './messages.ts';
import { changeProblems } from './change-problems.ts';
import { dateProblems, oneOf, textProblems, uniqueProblems } from './part-problems.ts';
import { reachProblems } from './reach-problems.ts';
import { ruleProblems } from './rule-problems.ts';

/**
 * What is wrong with a pack that is plain JSON.
 * @internal
 */
export function packProblems(pack: unknown): readonly Problem[] {
  if (!isRecord(pack)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(pack) })];
  const { derived = [], changes = [] } = pack;
  const problems: Problem[] = [
    ...headerProblems(pack),
    ...oneOf(pack, '', ['status', 'confidence']),
    ...dateProblems(pack, ''),
    ...sourceProblems(pack['source']),
    ...authorityProblems(pack['authorities'], pack['status']),
    ...reachProblems(pack['reach'], 'reach'),
  ];
  if (!isDate(pack['asOf'])) problems.push(problem(complianceMessages, 'not-a-date', 'asOf', { value: shown(pack['asOf']) }));
  problems.push(...derivedProblems(derived, String(pack['id'])));
  problems.push(...changeProblems(changes, 'changes'));
  const isEmptied = pack['changes'] !== undefined;
  if (!Array.isArray(pack['rules']) || (pack['rules'].length === 0 && !isEmptied)) return [...problems, problem(packMessages, 'no-rules', 'rules')];
  const ids = new Set<unknown>();
  pack['rules'].forEach((rule: unknown, index) => {
    const path = `rules[${index}]`;
    if (!isRecord(rule)) problems.push(problem(kernelMessages, 'not-an-object', path, { value: shown(rule) }));
    else problems.push(...ruleProblems(rule, path, pack), ...uniqueProblems(rule['id'], `${path}.id`, ids));
  });
  return problems;
}

function authorityProblems(authorities: unknown, status: unknown): readonly Problem[] {
  if (!Array.isArray(authorities)) return [problem(kernelMessages, 'not-a-list', 'authorities', { value: shown(authorities) })];
  if (authorities.length === 0 && status === 'in-force') return [problem(packMessages, 'nothing-to-watch', 'authorities', { status: 'in-force' })];
  return authorities
    .filter((id) => !authorityTable.some((authority) => authority.id === id))
    .map((id) => problem(packMessages, 'unknown-authority', 'authorities', { value: shown(id) }));
}

function sourceProblems(source: unknown): readonly Problem[] {
  return textProblems(isRecord(source) ? source : {}, 'source', ['title']);
}
