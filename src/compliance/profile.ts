import { InputError, isRecord, kernelMessages, problem, shown, type FactValue, type Problem } from '../kernel/index.ts';
import { packMessages } from './messages.ts';
import type { Pack, PackChange } from './pack.ts';
import type { Rule, Severity } from './rule.ts';
import { isLower, severities } from './severity.ts';

/** One rule that a company takes otherwise than the pack does. */
export interface RuleOverride {
  /** The severity it has here. */
  readonly severity?: Severity;
  /** Leaves the rule out. */
  readonly leaveOut?: true;
  /** Why; needed to lower or leave out a rule that is law. */
  readonly reason?: string;
}

/** What a company selects, raises, lowers and sets. */
export interface Overrides {
  /** The packs that count, by id; all of them without it. */
  readonly select?: readonly string[];
  /** Rules by id. */
  readonly rules?: Readonly<Record<string, RuleOverride>>;
  /** Options of packs by `<pack>.<option>`. */
  readonly options?: Readonly<Record<string, FactValue>>;
}

/**
 * Packs as a company uses them: some of them, some rules more or less severe, options set. The packs themselves stay as they are; what was changed
 * goes with its reason wherever the new pack goes, and a report says what was lowered or left out.
 *
 * @param packs - as published
 * @param overrides - what differs here
 * @returns packs to check with; those that differ end in `-profile` in their version and list their `changes`
 * @throws InputError `invalid-input` for a rule or an option that no pack has, and for lowering or leaving out a rule that is law without a reason
 *
 * @example
 * ```ts
 * import { profile } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const [ours] = profile([usCanSpam], { rules: { 'us-can-spam/opt-out-30-days': { severity: 'critical' } } });
 * ours?.version // => '1.0.0-profile'
 * ours?.changes // => [{ rule: 'us-can-spam/opt-out-30-days', before: 'major', after: 'critical' }]
 * profile([usCanSpam], { rules: { 'us-can-spam/postal-address': { leaveOut: true } } })
 * // throws rules.us-can-spam/postal-address.reason must have a reason, because it lowers a rule that is law
 * ```
 */
export function profile(packs: readonly Pack[], overrides: Overrides): readonly Pack[] {
  const problems = overrideProblems(packs, overrides);
  if (problems.length > 0) throw new InputError(problems);
  const { select, rules = {}, options = {} } = overrides;
  return packs.filter(({ id }) => select?.includes(id) ?? true).map((pack) => profiled(pack, rules, options));
}

function profiled(pack: Pack, overrides: NonNullable<Overrides['rules']>, options: NonNullable<Overrides['options']>): Pack {
  const rules = pack.rules.filter(({ id }) => overrides[id]?.leaveOut !== true).map((rule) => ({ ...rule, ...severityOf(overrides[rule.id]) }));
  const set = Object.entries(options).flatMap(([name, value]) =>
    name.startsWith(`${pack.id}.`) ? [[name.slice(pack.id.length + 1), value] as const] : [],
  );
  const changes = pack.rules.flatMap((rule) => changeOf(rule, overrides[rule.id]));
  if (set.length === 0 && changes.length === 0) return pack;
  return {
    ...pack,
    version: pack.version.endsWith('-profile') ? pack.version : `${pack.version}-profile`,
    rules,
    ...(set.length === 0 ? {} : { options: { ...pack.options, ...Object.fromEntries(set) } }),
    ...(changes.length === 0 ? {} : { changes: [...(pack.changes ?? []), ...changes] }),
  };
}

function changeOf({ id, severity: before }: Rule, override: RuleOverride = {}): readonly PackChange[] {
  const after = severityAfter(before, override);
  return after === before ? [] : [{ rule: id, before, after, ...(override.reason === undefined ? {} : { reason: override.reason }) }];
}

function severityAfter(before: Severity, { leaveOut, severity }: RuleOverride): Severity | null {
  return leaveOut === true ? null : (severity ?? before);
}

function severityOf(override: RuleOverride | undefined): { readonly severity?: Severity } {
  return override?.severity === undefined ? {} : { severity: override.severity };
}

function overrideProblems(packs: readonly Pack[], { rules = {}, options = {}, select = [] }: Overrides): readonly Problem[] {
  const known = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }] as const)));
  const aboutRules = Object.entries(rules).flatMap(([id, override]): readonly Problem[] => {
    const found = known.get(id);
    const given: unknown = override;
    if (!isRecord(given)) return [problem(kernelMessages, 'not-an-object', `rules.${id}`, { value: shown(given) })];
    if (found === undefined) return [problem(packMessages, 'unknown-rule', `rules.${id}`, { value: id })];
    if (override.severity !== undefined && !severities.includes(override.severity))
      return [problem(kernelMessages, 'not-one-of', `rules.${id}.severity`, { allowed: severities, value: shown(override.severity) })];
    const isLaw = ['in-force', 'waived', 'superseded'].includes(found.rule.status ?? found.pack.status);
    const needsReason = isLaw && isLower(severityAfter(found.rule.severity, override), found.rule.severity) && (override.reason ?? '').trim() === '';
    return needsReason ? [problem(packMessages, 'reason-needed', `rules.${id}.reason`)] : [];
  });
  const optionNames = packs.flatMap((pack) => Object.keys(pack.options ?? {}).map((name) => `${pack.id}.${name}`));
  return [
    ...aboutRules,
    ...Object.keys(options)
      .filter((name) => !optionNames.includes(name))
      .map((name) => problem(packMessages, 'unknown-option', `options.${name}`, { value: name })),
    ...select.filter((id) => !packs.some((pack) => pack.id === id)).map((id) => problem(packMessages, 'unknown-pack', 'select', { value: id })),
  ];
}
