import type { Pack } from './pack.ts';
import type { Change, Window } from './report.ts';
import type { Rule } from './rule.ts';

/**
 * The rules that start or end while an asset runs: after its first day and not after its last.
 *
 * @param packs - what it is checked with
 * @param on - the days on which it runs
 * @returns changes by day, then by rule
 * @internal
 */
export function changesDuring(packs: readonly Pack[], on: Window): readonly Change[] {
  const changes = packs.flatMap((pack) =>
    pack.rules
      .filter(isBinding(pack))
      .flatMap(({ id, effectiveFrom = pack.effectiveFrom, effectiveUntil = pack.effectiveUntil }): readonly Change[] => [
        ...(effectiveFrom === undefined ? [] : [{ on: effectiveFrom, rule: id, change: 'starts' } as const]),
        ...(effectiveUntil === undefined ? [] : [{ on: effectiveUntil, rule: id, change: 'ends' } as const]),
      ]),
  );
  const during = changes.filter((change) => change.on > on.from && change.on <= on.until);
  return during.sort((left, right) => (left.on + left.rule < right.on + right.rule ? -1 : 1));
}

/** A rule that was struck down or given up changes nothing, whatever its dates. */
function isBinding(pack: Pack): (rule: Rule) => boolean {
  return ({ status = pack.status, deprecated }) => status !== 'vacated' && deprecated === undefined;
}
