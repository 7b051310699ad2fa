import {
  conditionProblems,
  factsOf,
  frozenCopy,
  headerProblems,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type Condition,
  type Facts,
  type Problem,
} from '../kernel/index.ts';
import { isDate } from '../calendar/index.ts';
import { authorityTable } from './authorities.ts';
import { circularDerivations } from './derive.ts';
import { legalStatuses } from './legal-status.ts';
import { complianceMessages, packMessages } from './messages.ts';
import type { Pack } from './pack.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What each property of a rule or a pack may be, where it is one of a few words. */
const words: Readonly<Record<string, readonly string[]>> = {
  scope: ['asset', 'claim', 'endorsement', 'audience'],
  check: ['automatic', 'hybrid', 'manual'],
  severity: ['critical', 'major', 'minor', 'info'],
  confidence: ['high', 'medium', 'low'],
  status: legalStatuses,
  by: ['recipients', 'sender', 'either'],
};

/** Which words name facts of one element, by the scope that has them. */
const elementPrefixes: Readonly<Record<string, string>> = { 'claim.': 'claim', 'endorsement.': 'endorsement' };

/**
 * A company's or contributor's own pack, checked completely: from code, or from JSON that lives in a database.
 *
 * @param pack - reach, derived facts and rules, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: a rule without citation, an id twice or outside the pack, a condition that is no condition,
 *   a fact outside the scope of its rule, dates the wrong way round, derived facts that depend on themselves
 *
 * @example
 * ```ts
 * import { check, definePack } from 'marops/compliance';
 *
 * const houseStyle = definePack({
 *   id: 'house-style',
 *   version: '1.0.0',
 *   title: 'House style',
 *   source: { title: 'Style guide of the house, 2026' },
 *   authorities: [],
 *   status: 'internal-policy',
 *   asOf: '2026-11-22',
 *   confidence: 'high',
 *   reach: { jurisdictions: ['*'], by: 'recipients' },
 *   rules: [
 *     {
 *       id: 'house-style/reading-grade',
 *       scope: 'asset',
 *       requirement: 'A pupil of 14 can read it.',
 *       citation: 'Style guide, page 3',
 *       passWhen: { fact: 'content.readingGrade', op: 'lte', value: 9 },
 *       check: 'hybrid',
 *       evidence: 'The grade that the editor shows.',
 *       howToCheck: 'Run the editor on the final text.',
 *       severity: 'minor',
 *     },
 *   ],
 * });
 * check({ content: { readingGrade: 12 } }, [houseStyle], { on: '2026-11-22' }).findings[0]?.status // => 'fail'
 * ```
 */
export function definePack<F = Facts>(pack: Pack<F>): Pack<F> {
  const copy = frozenCopy(pack, '');
  refuseWhenBroken(packProblems(copy));
  return copy;
}

/**
 * What is wrong with a pack that is plain JSON.
 * @internal
 */
export function packProblems(pack: unknown): readonly Problem[] {
  if (!isRecord(pack)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(pack) })];
  const problems: Problem[] = [
    ...headerProblems(pack),
    ...oneOf(pack, '', ['status', 'confidence']),
    ...dateProblems(pack, ''),
    ...sourceProblems(pack['source']),
    ...authorityProblems(pack['authorities'], pack['status']),
    ...reachProblems(pack['reach']),
  ];
  if (!isDate(pack['asOf'])) problems.push(problem(complianceMessages, 'not-a-date', 'asOf', { value: shown(pack['asOf']) }));
  problems.push(...derivedProblems(pack['derived'] ?? [], String(pack['id'])));
  if (!Array.isArray(pack['rules']) || pack['rules'].length === 0) return [...problems, problem(packMessages, 'no-rules', 'rules')];
  const ids = new Set<unknown>();
  pack['rules'].forEach((rule: unknown, index) => {
    const path = `rules[${index}]`;
    if (!isRecord(rule)) problems.push(problem(kernelMessages, 'not-an-object', path, { value: shown(rule) }));
    else problems.push(...ruleProblems(rule, path, pack), ...uniqueProblems(rule['id'], `${path}.id`, ids));
  });
  return problems;
}

function ruleProblems(rule: Loose, path: string, pack: Loose): readonly Problem[] {
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

function derivedProblems(derived: unknown, pack: string): readonly Problem[] {
  if (!Array.isArray(derived)) return [problem(kernelMessages, 'not-a-list', 'derived', { value: shown(derived) })];
  const names = new Set<unknown>();
  const problems = derived.flatMap((each: unknown, index): readonly Problem[] => {
    const path = `derived[${index}]`;
    if (!isRecord(each)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(each) })];
    const cases: readonly unknown[] = Array.isArray(each['cases']) ? each['cases'] : [];
    return [
      ...prefixProblems(each['name'], `${path}.name`, `${pack}.`),
      ...uniqueProblems(each['name'], `${path}.name`, names),
      ...textProblems(each, path, ['title', 'citation']),
      ...(cases.length === 0 ? [problem(kernelMessages, 'missing', `${path}.cases`)] : []),
      ...cases.flatMap((one, at) => conditionProblems(isRecord(one) ? one['when'] : one, `${path}.cases[${at}].when`)),
      ...(each['otherwise'] === undefined ? [problem(kernelMessages, 'missing', `${path}.otherwise`)] : []),
    ];
  });
  if (problems.length > 0) return problems;
  return circularDerivations(derived as Pack['derived'] & object).map((name) =>
    problem(packMessages, 'circular-derivation', 'derived', { value: name }),
  );
}

function reachProblems(reach: unknown): readonly Problem[] {
  if (!isRecord(reach)) return [problem(kernelMessages, 'not-an-object', 'reach', { value: shown(reach) })];
  const lists = ['channels', 'senders', 'exceptSenders', 'sectors', 'audiences'].filter((name) => reach[name] !== undefined);
  return [
    ...oneOf(reach, 'reach', ['by']),
    ...['jurisdictions', ...lists]
      .filter((name) => !isListOfTexts(reach[name]))
      .map((name) => problem(kernelMessages, 'not-a-list', `reach.${name}`, { value: shown(reach[name]) })),
  ];
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

function dateProblems(given: Loose, path: string): readonly Problem[] {
  const { effectiveFrom: from, effectiveUntil: until } = given;
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const problems = Object.entries({ effectiveFrom: from, effectiveUntil: until })
    .filter(([, date]) => date !== undefined && !isDate(date))
    .map(([name, date]) => problem(complianceMessages, 'not-a-date', at(name), { value: shown(date) }));
  if (problems.length > 0 || typeof from !== 'string' || typeof until !== 'string' || from < until) return problems;
  return [problem(complianceMessages, 'dates-reversed', at('effectiveUntil'), { from, until })];
}

function oneOf(given: Loose, path: string, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !(words[name] ?? []).includes(String(given[name])))
    .map((name) =>
      problem(kernelMessages, 'not-one-of', path === '' ? name : `${path}.${name}`, { allowed: words[name] ?? [], value: shown(given[name]) }),
    );
}

function textProblems(given: Loose, path: string, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !isText(given[name]))
    .map((name) => problem(kernelMessages, 'not-text', `${path}.${name}`, { value: shown(given[name]) }));
}

function prefixProblems(name: unknown, path: string, prefix: string): readonly Problem[] {
  const isSound = typeof name === 'string' && name.startsWith(prefix) && /^[\w-]+$/.test(name.slice(prefix.length));
  return isSound ? [] : [problem(packMessages, 'not-a-rule-id', path, { prefix, value: shown(name) })];
}

function uniqueProblems(name: unknown, path: string, seen: Set<unknown>): readonly Problem[] {
  if (seen.has(name)) return [problem(kernelMessages, 'not-unique', path, { value: shown(name) })];
  seen.add(name);
  return [];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
