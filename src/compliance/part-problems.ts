import { kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { isDate } from '../calendar/index.ts';
import { legalStatuses } from './legal-status.ts';
import { complianceMessages, packMessages } from './messages.ts';

/** A part of a pack before anybody has looked at it. @internal */
export type Loose = Readonly<Record<string, unknown>>;

/** What each property of a rule or a pack may be, where it is one of a few words. */
const words: Readonly<Record<string, readonly string[]>> = {
  scope: ['asset', 'claim', 'endorsement', 'audience'],
  check: ['automatic', 'hybrid', 'manual'],
  severity: ['critical', 'major', 'minor', 'info'],
  confidence: ['high', 'medium', 'low'],
  status: legalStatuses,
  by: ['recipients', 'sender', 'either'],
};

/**
 * What is wrong with properties that are one of a few words.
 *
 * @internal
 */
export function oneOf(given: Loose, path: string, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !(words[name] ?? []).includes(String(given[name])))
    .map((name) =>
      problem(kernelMessages, 'not-one-of', path === '' ? name : `${path}.${name}`, { allowed: words[name] ?? [], value: shown(given[name]) }),
    );
}

/**
 * What is wrong with properties that must be text.
 *
 * @internal
 */
export function textProblems(given: Loose, path: string, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !isText(given[name]))
    .map((name) => problem(kernelMessages, 'not-text', `${path}.${name}`, { value: shown(given[name]) }));
}

/**
 * What is wrong with the first day and the day after the last.
 *
 * @internal
 */
export function dateProblems(given: Loose, path: string): readonly Problem[] {
  const { effectiveFrom: from, effectiveUntil: until } = given;
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const problems = Object.entries({ effectiveFrom: from, effectiveUntil: until })
    .filter(([, date]) => date !== undefined && !isDate(date))
    .map(([name, date]) => problem(complianceMessages, 'not-a-date', at(name), { value: shown(date) }));
  if (problems.length > 0 || typeof from !== 'string' || typeof until !== 'string' || from < until) return problems;
  return [problem(complianceMessages, 'dates-reversed', at('effectiveUntil'), { from, until })];
}

/**
 * What is wrong with a name that must begin with that of its pack.
 *
 * @internal
 */
export function prefixProblems(name: unknown, path: string, prefix: string): readonly Problem[] {
  const isSound = typeof name === 'string' && name.startsWith(prefix) && /^[\w-]+$/.test(name.slice(prefix.length));
  return isSound ? [] : [problem(packMessages, 'not-a-rule-id', path, { prefix, value: shown(name) })];
}

/**
 * What is wrong with a name that was seen before; an unseen one is noted.
 *
 * @internal
 */
export function uniqueProblems(name: unknown, path: string, seen: Set<unknown>): readonly Problem[] {
  if (seen.has(name)) return [problem(kernelMessages, 'not-unique', path, { value: shown(name) })];
  seen.add(name);
  return [];
}

/**
 * Whether something is text that says something.
 *
 * @internal
 */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
