import type { Facts, FactValue } from '../kernel/index.ts';
import { withDerived } from './derive.ts';
import { areasFor, windowOf, type CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';

/**
 * What a pack concludes from the facts before its rules run: whether an e-mail is commercial, whether a term triggers disclosures.
 *
 * @param asset - facts, flat or nested
 * @param pack - whose derivations count
 * @param options - the day or days
 * @returns the derived facts by name; one that is undecided is left out
 * @throws InputError `invalid-input` for a date that is none
 *
 * @example
 * ```ts
 * import { derivedFacts } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * derivedFacts({ message: { contentMix: 'commercial-only' } }, usCanSpam, { on: '2026-11-22' }) // => { 'us-can-spam.primaryPurpose': 'commercial' }
 * ```
 */
export function derivedFacts(
  asset: Facts,
  pack: Pack,
  { on, memberships }: Pick<CheckOptions, 'on' | 'memberships'>,
): Readonly<Record<string, FactValue>> {
  const known = withDerived(asset, pack, areasFor(windowOf(on), memberships));
  const names = (pack.derived ?? []).map(({ name }) => name).filter((name) => Object.hasOwn(known, name));
  return Object.fromEntries(names.map((name) => [name, known[name] as FactValue]));
}
