import { factOf, factsOf, once, problem, type Facts } from '../kernel/index.ts';
import { complianceMessages } from './messages.ts';
import { isLower } from './severity.ts';
import { nearestName } from './nearest-name.ts';
import type { Pack } from './pack.ts';
import { reachCondition } from './reach.ts';
import type { Finding, Notice, Window } from './report.ts';
import { leavesOf } from './leaves.ts';

/** How many unread names are looked at: more than a person misspells, few enough for a hostile asset to be told at once. */
const mostNames = 500;

const millisecondsInDay = 86_400_000;

/**
 * The packs that nobody has read against their source for long.
 * @internal
 */
export function stalePacks(packs: readonly Pack[], on: Window, staleAfterDays: number): readonly Notice[] {
  return packs
    .map((pack) => ({ pack, age: (Date.parse(on.from) - Date.parse(pack.asOf)) / millisecondsInDay }))
    .filter(({ age }) => age > staleAfterDays)
    .map(({ pack, age }) => ({
      ...problem(complianceMessages, 'stale-pack', pack.id, { age, asOf: pack.asOf, max: staleAfterDays }),
      weight: 'remark',
    }));
}

/**
 * The rules that a company takes less seriously than their pack does, or leaves out, with its reason.
 * @internal
 */
export function weakenedRules(packs: readonly Pack[]): readonly Notice[] {
  return packs
    .flatMap(({ changes = [] }) => changes)
    .filter(({ before, after }) => isLower(after, before))
    .map(({ rule, before, after, reason = 'none given' }) => ({
      ...problem(complianceMessages, after === null ? 'left-out-rule' : 'lowered-rule', rule, { before, after, reason }),
      weight: 'remark',
    }));
}

/**
 * Facts whose names no rule reads and that look like one that a rule misses.
 *
 * @param asset - facts as they were given
 * @param packs - what it is checked with
 * @param findings - their missing facts
 * @returns one notice for each, with the name that was probably meant
 * @internal
 */
export function misspeltFacts(asset: Facts, packs: readonly Pack[], findings: readonly Finding[]): readonly Notice[] {
  const missing = [...new Set(findings.flatMap((finding) => finding.missing))].filter((name) => factOf(asset, name) === undefined);
  if (missing.length === 0) return [];
  const known = new Set(packs.flatMap((pack) => once(pack, factsReadBy)));
  return leavesOf(asset)
    .filter((name) => !known.has(name))
    .slice(0, mostNames)
    .flatMap((name): readonly Notice[] => {
      const meant = nearestName(name, missing);
      return meant === undefined ? [] : [{ ...problem(complianceMessages, 'misspelt-fact', name, { meant }), weight: 'review' }];
    });
}

/**
 * Every fact that a pack reads, derived ones included.
 *
 * @param pack - with sound conditions
 * @returns names, each once
 *
 * @example
 * ```ts
 * import { factsReadBy } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * factsReadBy(usCanSpam).slice(0, 3) // => ['recipients.jurisdictions', 'channel', 'message.contentMix']
 * ```
 */
export function factsReadBy(pack: Pack): readonly string[] {
  const conditions = [
    reachCondition(pack),
    ...(pack.derived ?? []).flatMap(({ cases }) => cases.map(({ when }) => when)),
    ...pack.rules.flatMap(({ appliesWhen, passWhen }) => [appliesWhen, passWhen].filter((condition) => condition !== undefined)),
  ];
  return [...new Set(conditions.flatMap(factsOf))];
}
