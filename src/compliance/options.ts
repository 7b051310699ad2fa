import {
  areasOn,
  dayOf,
  InputError,
  isRecord,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type AreaTest,
  type Membership,
  type Problem,
} from '../kernel/index.ts';
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
  const isDay = !isRecord(on);
  const { from, until } = (isDay ? { from: on, until: on } : on) as Window;
  const problems = Object.entries(isDay ? { on: from } : { 'on.from': from, 'on.until': until })
    .filter(([, date]) => dayOf(date) === undefined)
    .map(([path, date]) => problem(complianceMessages, 'not-a-date', path, { value: shown(date) }));
  refuseWhenBroken(problems);
  if (until < from) throw new InputError([problem(complianceMessages, 'dates-reversed', 'on', { from, until })]);
  return { from, until };
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
    const rules: unknown = isRecord(pack) ? pack.rules : undefined;
    if (!Array.isArray(rules)) return [problem(kernelMessages, 'not-a-list', `packs[${index}].rules`, { value: shown(rules) })];
    const isRepeated = packs.some((other, at) => at < index && other.id === pack.id);
    return isRepeated ? [problem(kernelMessages, 'not-unique', `packs[${index}].id`, { value: pack.id })] : [];
  });
  const lists = (['attestations', 'waivers', 'detected'] as const).filter((name) => !isListOfRecords(options[name] ?? []));
  if (lists.length > 0)
    return [...problems, ...lists.map((name) => problem(kernelMessages, 'not-a-list', `options.${name}`, { value: shown(options[name]) }))];
  const isBound = (options.attestations?.length ?? 0) + (options.waivers?.length ?? 0) > 0;
  if (!isBound || options.fingerprint !== undefined) return problems;
  return [...problems, problem(kernelMessages, 'missing', 'options.fingerprint')];
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}
