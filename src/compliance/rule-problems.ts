import { conditionProblems, factsOf, problem, shown, type Condition, type Problem } from '../kernel/index.ts';
import { packMessages } from './messages.ts';
import { dateProblems, isText, oneOf, prefixProblems, textProblems, type Loose } from './part-problems.ts';

/** Which words name facts of one element, by the scope that has them. */
const elementPrefixes: Readonly<Record<string, string>> = { 'claim.': 'claim', 'endorsement.': 'endorsement' };

/**
 * What is wrong with one rule of a pack.
 *
 * @internal
 */
export function ruleProblems(rule: Loose, path: string, pack: Loose): readonly Problem[] {
  const status = rule['status'] ?? pack['status'];
  const problems: Problem[] = [
    ...prefixProblems(rule['id'], `${path}.id`, `${String(pack['id'])}/`),
    ...oneOf(rule, path, ['scope', 'check', 'severity']),
    ...oneOf(
      rule,
      path,
      ['status', 'confidence'].filter((name) => rule[name] !== undefined),
    ),
    ...textProblems(rule, path, ['requirement', 'evidence', 'howToCheck']),
    ...dateProblems(rule, path),
    ...conditionOf(rule, 'appliesWhen', path),
    ...conditionOf(rule, 'passWhen', path),
  ];
  if (!isText(rule['citation'])) problems.push(problem(packMessages, 'no-citation', `${path}.citation`, { value: shown(rule['citation']) }));
  if ((rule['check'] === 'manual') !== (rule['passWhen'] === undefined)) {
    problems.push(problem(packMessages, 'manual-with-condition', `${path}.check`, { value: shown(rule['check']) }));
  }
  const needs = (name: string, given: unknown): void => {
    if (given === undefined || given === false) problems.push(problem(packMessages, 'status-needs', `${path}.${name}`, { status: String(status) }));
  };
  if (status === 'waived') needs('effectiveFrom', rule['effectiveFrom'] ?? pack['effectiveFrom']);
  if (status === 'superseded') needs('effectiveUntil', rule['effectiveUntil'] ?? pack['effectiveUntil']);
  if (status === 'safe-harbour' && rule['passWhen'] !== undefined) needs('reviewOnFail', rule['reviewOnFail']);
  return problems;
}

/** A condition that is sound and reads no fact of an element that its rule does not look at. */
function conditionOf(rule: Loose, name: 'appliesWhen' | 'passWhen', path: string): readonly Problem[] {
  if (rule[name] === undefined) return [];
  const problems = conditionProblems(rule[name], `${path}.${name}`);
  if (problems.length > 0) return problems;
  const scope = String(rule['scope']);
  return factsOf(rule[name] as Condition)
    .filter((fact) => Object.entries(elementPrefixes).some(([prefix, owner]) => fact.startsWith(prefix) && owner !== scope))
    .map((fact) => problem(packMessages, 'outside-scope', `${path}.${name}`, { value: fact, scope }));
}
