import { areasOn, dayOf, InputError, kernelMessages, problem, shown, type AreaTest, type Membership, type Problem } from '../kernel/index.ts';
import { areaMemberships } from './areas.ts';
import type { Attestation } from './attestation.ts';
import type { DetectedFact } from './detected-fact.ts';
import { complianceMessages } from './messages.ts';
import type { Pack } from './pack.ts';
import type { Window } from './report.ts';
import type { Waiver } from './waiver.ts';

/** How an asset is checked. */
export interface CheckOptions {
  /** The day on which it is published, or the days on which it runs. */
  readonly on: string | Window;
  /** What people confirmed; they count for the content whose `fingerprint` they carry. */
  readonly attestations?: readonly Attestation[];
  /** What people answer for; they count for the content whose `fingerprint` they carry. */
  readonly waivers?: readonly Waiver[];
  /** Which content it is, see `fingerprintOf`; must be given with attestations or waivers. */
  readonly fingerprint?: string;
  /** What detectors found; a declared fact is never overridden, a conflict is a notice. */
  readonly detected?: readonly DetectedFact[];
  /** Which findings carry their trace: none (the default), those that are open, or all. */
  readonly trace?: 'none' | 'open' | 'all';
  /** After how many days a pack that was not read again is called old: 365 without it. */
  readonly staleAfterDays?: number;
  /** Who belongs to which group of countries when; `areaMemberships()` without it. */
  readonly memberships?: readonly Membership[];
}

/**
 * The days on which an asset runs: one day is a window that ends as it begins.
 *
 * @param on - a date or a window
 * @returns the window
 * @throws InputError `invalid-input` when a date is no date, or the window ends before it begins
 * @internal
 */
export function windowOf(on: string | Window): Window {
  const window = typeof on === 'string' ? { from: on, until: on } : { from: on.from, until: on.until };
  const problems = Object.entries(window)
    .filter(([, date]) => dayOf(date) === undefined)
    .map(([name, date]) => problem(complianceMessages, 'not-a-date', typeof on === 'string' ? 'on' : `on.${name}`, { value: shown(date) }));
  if (problems.length > 0) throw new InputError(problems.slice(0, typeof on === 'string' ? 1 : 2));
  if (window.until < window.from) throw new InputError([problem(complianceMessages, 'dates-reversed', 'on', { ...window })]);
  return window;
}

/**
 * The test behind `within` on the first day of a window.
 * @internal
 */
export function areasFor(window: Window, memberships: readonly Membership[] | undefined): AreaTest {
  return areasOn(memberships ?? areaMemberships(), window.from);
}

/**
 * What is wrong with the packs and options of a call.
 * @internal
 */
export function callProblems(packs: readonly Pack[], options: CheckOptions): readonly Problem[] {
  const given: unknown = packs;
  if (!Array.isArray(given)) return [problem(kernelMessages, 'not-a-list', 'packs', { value: shown(given) })];
  const problems = packs.flatMap((pack, index): readonly Problem[] => {
    const rules: unknown = pack.rules;
    if (!Array.isArray(rules)) return [problem(kernelMessages, 'not-a-list', `packs[${index}].rules`, { value: shown(rules) })];
    const isRepeated = packs.some((other, at) => at < index && other.id === pack.id);
    return isRepeated ? [problem(kernelMessages, 'not-unique', `packs[${index}].id`, { value: pack.id })] : [];
  });
  const isBound = (options.attestations?.length ?? 0) + (options.waivers?.length ?? 0) > 0;
  if (!isBound || options.fingerprint !== undefined) return problems;
  return [...problems, problem(kernelMessages, 'missing', 'options.fingerprint')];
}
