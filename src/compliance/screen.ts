import { once, refuseWhenBroken, type AreaTest, type DefinitionReference, type Facts } from '../kernel/index.ts';
import { judge, notAsked, type statusBecause } from './judge.ts';
import { areasFor, callProblems, windowOf, type CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';
import { readyPack, type ReadyPack, type ReadyRule } from './ready.ts';
import type { Window } from './report.ts';
import type { Scope } from './rule.ts';
import { worstFirst, type Status } from './status.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { viewOf, type View } from './view.ts';

/** An asset among many. */
export interface ScreenedAsset {
  /** Unique among the assets. */
  readonly id: string;
  /** Its facts. */
  readonly facts: Facts;
}

/** What the quick look says about one asset. */
export interface ScreenedRow {
  /** The asset. */
  readonly id: string;
  /** The worst status of the rules that bind. */
  readonly status: Status;
  /** The rules that are open, each with its worst status over the elements. */
  readonly open: readonly { readonly rule: string; readonly status: Status }[];
}

/** The quick look over many assets. */
export interface Screening {
  /** The packs they were checked with. */
  readonly packs: readonly DefinitionReference[];
  /** The days. */
  readonly on: Window;
  /** One row an asset, in their order. */
  readonly rows: readonly ScreenedRow[];
}

/** A rule that is asked on these days, by its pack. */
interface Asked {
  readonly pack: Pack;
  readonly prepared: ReadyPack;
  readonly rules: readonly ReadyRule[];
}

/**
 * The quick look over many assets: which rules are open for each, from facts alone, without reasons. `check` gives those for one asset.
 *
 * @param assets - items with an id and facts
 * @param packs - the rules; each pack once
 * @param options - the day or days
 * @returns a row for each asset
 * @throws InputError `invalid-input` for a date that is none or a pack given twice
 *
 * @example
 * ```ts
 * import { screen } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const facts = { channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix: 'transactional-only', fromNamesSender: false } };
 * screen([{ id: 'receipt', facts }], [usCanSpam], { on: '2026-11-22' }).rows[0]?.open[0] // => { rule: 'us-can-spam/header-accuracy', status: 'fail' }
 * ```
 */
export function screen(assets: readonly ScreenedAsset[], packs: readonly Pack[], options: Pick<CheckOptions, 'on' | 'memberships'>): Screening {
  const on = windowOf(options.on);
  refuseWhenBroken(callProblems(packs, options));
  const areas = areasFor(on, options.memberships);
  const asked = packs.map((pack): Asked => {
    const prepared = once(pack, readyPack);
    return { pack, prepared, rules: prepared.rules.filter((ready) => notAsked(ready, on) === undefined) };
  });
  return { packs: packs.map(({ id, version }) => ({ id, version })), on, rows: assets.map((asset) => rowOf(asset, asked, areas)) };
}

function rowOf({ id, facts }: ScreenedAsset, asked: readonly Asked[], areas: AreaTest): ScreenedRow {
  const subjects = subjectsOf(facts);
  const open: { rule: string; status: Status }[] = [];
  let worst = notApplicable;
  for (const { pack, prepared, rules } of asked) {
    const seen: Partial<Record<Scope, readonly SeenSubject[]>> = {};
    for (const ready of rules) {
      const { scope } = ready.rule;
      const views = (seen[scope] ??= subjects[scope].map((subject) => seenThrough(subject, pack, prepared, areas)));
      const place = worstPlace(ready, views, areas);
      if (place < openUntil && !ready.isAdvice) open.push({ rule: ready.rule.id, status: worstFirst[place] ?? 'unknown' });
      if (place < worst && !ready.isAdvice) worst = place;
    }
  }
  return { id, status: worstFirst[worst] ?? 'not-applicable', open };
}

interface SeenSubject {
  readonly views: readonly View[];
  readonly isAbsent: boolean;
}

function seenThrough({ views, absent }: Subject, pack: Pack, prepared: ReadyPack, areas: AreaTest): SeenSubject {
  return { views: views.map((given) => viewOf(given, pack, prepared, areas)), isAbsent: absent !== undefined };
}

/** Places in `worstFirst`: numbers, because this loop runs millions of times. */
const unknownPlace = 1;
const openUntil = 3;
const notApplicable = 4;

const places: Readonly<Record<keyof typeof statusBecause, number>> = {
  'out-of-reach': notApplicable,
  'does-not-apply': notApplicable,
  'none-listed': notApplicable,
  'not-in-force': notApplicable,
  vacated: notApplicable,
  deprecated: notApplicable,
  'missing-facts': unknownPlace,
  'facts-pass': 3,
  'facts-fail': 0,
  'facts-fail-with-room': 2,
  'to-confirm': 2,
  'to-judge': 2,
};

function worstPlace(ready: ReadyRule, subjects: readonly SeenSubject[], areas: AreaTest): number {
  let worst = notApplicable;
  for (const { views, isAbsent } of subjects) {
    for (const view of views) {
      const place = places[judge(ready, view, areas)];
      const counted = isAbsent && place !== notApplicable ? unknownPlace : place;
      if (counted < worst) worst = counted;
    }
  }
  return worst;
}
