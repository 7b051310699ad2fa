import { refuseWhenBroken } from '../kernel/index.ts';
import { overrideProblems } from './override-problems.ts';
import { severityAfter, type Overrides, type RuleOverride } from './overrides.ts';
import type { Pack, PackChange } from './pack.ts';
import { packsProblems } from './pack-shape.ts';
import type { Rule, Severity } from './rule.ts';

/**
 * Packs as a company uses them: some of them, some rules more or less severe, options set. The packs themselves stay as they are; what was changed
 * goes with its reason wherever the new pack goes, and a report says what was lowered or left out.
 *
 * @param packs - as published
 * @param overrides - what differs here
 * @returns packs to check with; those that differ end in `-profile` in their version and list their `changes`
 * @throws InputError `invalid-input` for packs or overrides that are none, for a rule or an option that no pack has, and for lowering or leaving out a rule that is law without a reason
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
  refuseWhenBroken(packsProblems(packs));
  refuseWhenBroken(overrideProblems(overrides, packs));
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

function severityOf(override: RuleOverride | undefined): { readonly severity?: Severity } {
  return override?.severity === undefined ? {} : { severity: override.severity };
}
