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
import { membershipProblems } from './membership-problems.ts';
import type { Pack } from './pack.ts';
import { packsProblems } from './pack-shape.ts';
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
 * What is wrong with the packs and options of a call, the days apart.
 * @internal
 */
export function callProblems(packs: readonly Pack[], options: CheckOptions): readonly Problem[] {
  return [...packsProblems(packs), ...optionsProblems(options)];
}

function optionsProblems(options: unknown): readonly Problem[] {
  if (!isRecord(options)) return [problem(kernelMessages, 'not-an-object', 'options', { value: shown(options) })];
  const { attestations = [], waivers = [], detected = [], staleAfterDays = 0, fingerprint, memberships } = options;
  const lists = Object.entries({ attestations, waivers, detected }).filter(([, list]) => !isListOfRecords(list));
  const isBound = [attestations, waivers].some((list) => Array.isArray(list) && list.length > 0);
  return [
    ...lists.map(([name, list]) => problem(kernelMessages, 'not-a-list', `options.${name}`, { value: shown(list) })),
    ...(lists.length > 0 ? [] : (detected as readonly DetectedFact[]).flatMap(detectedProblems)),
    ...(Number.isFinite(staleAfterDays) ? [] : [problem(kernelMessages, 'not-a-number', 'options.staleAfterDays', { value: shown(staleAfterDays) })]),
    ...(memberships === undefined ? [] : membershipProblems(memberships, 'options.memberships')),
    ...(isBound && fingerprint === undefined ? [problem(kernelMessages, 'missing', 'options.fingerprint')] : []),
  ];
}

function detectedProblems({ fact }: DetectedFact, index: number): readonly Problem[] {
  const isName: boolean = typeof fact === 'string';
  return isName ? [] : [problem(kernelMessages, 'not-text', `options.detected[${index}].fact`, { value: shown(fact) })];
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}
