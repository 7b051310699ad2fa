import { isRecord, kernelMessages, plainProblems, problem, shown, type Problem } from '../kernel/index.ts';
import { packMessages } from './messages.ts';
import { severityAfter, type RuleOverride } from './overrides.ts';
import type { Pack } from './pack.ts';
import { isText } from './part-problems.ts';
import type { Rule } from './rule.ts';
import { isLower, severities } from './severity.ts';

/**
 * What is wrong with what a company selects, raises, lowers and sets.
 *
 * @param overrides - anything
 * @param packs - sound ones
 * @internal
 */
export function overrideProblems(overrides: unknown, packs: readonly Pack[]): readonly Problem[] {
  if (!isRecord(overrides)) return [problem(kernelMessages, 'not-an-object', 'overrides', { value: shown(overrides) })];
  const { rules = {}, options = {}, select = [] } = overrides;
  return [...rulesProblems(rules, packs), ...optionsProblems(options, packs), ...selectProblems(select, packs)];
}

function rulesProblems(rules: unknown, packs: readonly Pack[]): readonly Problem[] {
  if (!isRecord(rules)) return [problem(kernelMessages, 'not-an-object', 'rules', { value: shown(rules) })];
  const known = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }] as const)));
  return Object.entries(rules).flatMap(([id, override]): readonly Problem[] => {
    const found = known.get(id);
    if (!isRecord(override)) return [problem(kernelMessages, 'not-an-object', `rules.${id}`, { value: shown(override) })];
    if (found === undefined) return [problem(packMessages, 'unknown-rule', `rules.${id}`, { value: id })];
    const problems = partProblems(override, `rules.${id}`);
    return problems.length > 0 ? problems : reasonProblems(override, found.rule, found.pack);
  });
}

function partProblems({ severity, leaveOut, reason }: Readonly<Record<string, unknown>>, path: string): readonly Problem[] {
  const notOneOf = (name: string, allowed: readonly string[], value: unknown): Problem =>
    problem(kernelMessages, 'not-one-of', `${path}.${name}`, { allowed, value: shown(value) });
  return [
    ...(severity === undefined || severities.some((each) => each === severity) ? [] : [notOneOf('severity', severities, severity)]),
    ...(leaveOut === undefined || leaveOut === true ? [] : [notOneOf('leaveOut', ['true'], leaveOut)]),
    ...(reason === undefined || isText(reason) ? [] : [problem(kernelMessages, 'not-text', `${path}.reason`, { value: shown(reason) })]),
  ];
}

function reasonProblems(override: RuleOverride, rule: Rule, pack: Pack): readonly Problem[] {
  const isLaw = ['in-force', 'waived', 'superseded'].includes(rule.status ?? pack.status);
  const needsReason = isLaw && override.reason === undefined && isLower(severityAfter(rule.severity, override), rule.severity);
  return needsReason ? [problem(packMessages, 'reason-needed', `rules.${rule.id}.reason`)] : [];
}

function optionsProblems(options: unknown, packs: readonly Pack[]): readonly Problem[] {
  if (!isRecord(options)) return [problem(kernelMessages, 'not-an-object', 'options', { value: shown(options) })];
  const names = packs.flatMap((pack) => Object.keys(pack.options ?? {}).map((name) => `${pack.id}.${name}`));
  return Object.entries(options).flatMap(([name, value]) =>
    names.includes(name)
      ? plainProblems(value, `options.${name}`)
      : [problem(packMessages, 'unknown-option', `options.${name}`, { value: shown(name) })],
  );
}

function selectProblems(select: unknown, packs: readonly Pack[]): readonly Problem[] {
  if (!Array.isArray(select)) return [problem(kernelMessages, 'not-a-list', 'select', { value: shown(select) })];
  return select
    .filter((id: unknown) => !packs.some((pack) => pack.id === id))
    .map((id: unknown) => problem(packMessages, 'unknown-pack', 'select', { value: shown(id) }));
}
