import {
  compileBitmapCondition,
  isRecord,
  kernelMessages,
  once,
  problem,
  refuseWhenBroken,
  shown,
  type AreaTest,
  type BitmapCondition,
  type DefinitionReference,
  type Facts,
  type Problem,
} from '../kernel/index.ts';
import { askBlock, blockRule, notApplicablePlace, type SeenBlock } from './block-rule.ts';
import { blockOf, columnsFor, hasBit, type Block } from './block.ts';
import { notAsked } from './judge.ts';
import { areasFor, callProblems, windowOf, type CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';
import { reachCondition } from './reach.ts';
import { readyPack, type ReadyRule } from './ready.ts';
import type { Window } from './report.ts';
import type { Scope } from './rule.ts';
import { worstFirst, type Status } from './status.ts';

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

/**
 * The quick look over many assets: which rules are open for each, from facts alone, without reasons. `check` gives those for one asset.
 *
 * @param assets - items with an id and facts
 * @param packs - the rules; each pack once
 * @param options - the day or days
 * @returns a row for each asset
 * @throws InputError `invalid-input` for a date that is none, a pack that cannot be asked or is given twice
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
  refuseWhenBroken([...callProblems(packs, options), ...assetsProblems(assets)]);
  const on = windowOf(options.on);
  const areas = areasFor(on, options.memberships);
  const asked = packs.map((pack): AskedPack => ({
    pack,
    rules: once(pack, readyPack).rules.filter((ready) => !ready.isAdvice && notAsked(ready, on) === undefined),
  }));
  const rows = blocksOf(assets).flatMap((block) => rowsOf(block, asked, areas));
  return { packs: packs.map(({ id, version }) => ({ id, version })), on, rows };
}

function assetsProblems(assets: unknown): readonly Problem[] {
  if (!Array.isArray(assets)) return [problem(kernelMessages, 'not-a-list', 'assets', { value: shown(assets) })];
  const place = assets.findIndex((asset) => !isRecord(asset));
  return place < 0 ? [] : [problem(kernelMessages, 'not-an-object', `assets[${place}]`, { value: shown(assets[place]) })];
}

/** A pack with its rules that bind and are asked on these days. */
interface AskedPack {
  readonly pack: Pack;
  readonly rules: readonly ReadyRule[];
}

/** How many assets are looked at together: enough for tight loops, few enough for their columns to stay in fast memory. */
const blockLength = 1024;

function blocksOf(assets: readonly ScreenedAsset[]): readonly (readonly ScreenedAsset[])[] {
  return Array.from({ length: Math.ceil(assets.length / blockLength) }, (_, at) => assets.slice(at * blockLength, (at + 1) * blockLength));
}

function rowsOf(assets: readonly ScreenedAsset[], asked: readonly AskedPack[], areas: AreaTest): readonly ScreenedRow[] {
  const facts = assets.map((asset) => asset.facts);
  const blocks: Partial<Record<Scope, Block>> = {};
  const tallies = assets.map(({ id }): Tally => ({ id, worst: notApplicablePlace, open: [] }));
  const places = new Uint8Array(assets.length);
  for (const { pack, rules } of asked) {
    const seen: Partial<Record<Scope, SeenBlock>> = {};
    for (const ready of rules) {
      const { id, scope } = ready.rule;
      const block = (seen[scope] ??= seenThrough((blocks[scope] ??= blockOf(facts, scope)), pack, areas));
      if (!block.isReached) continue;
      askBlock(once(ready, blockRule), block, areas, places);
      tally(id, places, tallies);
    }
  }
  return tallies.map(({ id, worst, open }) => ({ id, status: worstFirst[worst]!, open }));
}

/** What was found about one asset so far. */
interface Tally {
  readonly id: string;
  worst: number;
  readonly open: { rule: string; status: Status }[];
}

/** A loop of its own, because it runs over every asset for every rule. */
function tally(rule: string, places: Uint8Array, tallies: readonly Tally[]): void {
  for (let asset = 0; asset < places.length; asset += 1) {
    const place = places[asset]!;
    if (place === notApplicablePlace) continue;
    const found = tallies[asset]!;
    if (place < openUntil) found.open.push({ rule, status: worstFirst[place]! });
    if (place < found.worst) found.worst = place;
  }
}

/** A finding is open while its status stands before this place in `worstFirst`. */
const openUntil = 3;

function seenThrough(block: Block, pack: Pack, areas: AreaTest): SeenBlock {
  const columns = columnsFor(pack, block, areas);
  const reached = once(pack, reachOfBlock)(columns, block.length, areas);
  return { ...block, columns, reached, isReached: block.assets.some((_asset, row) => !hasBit(reached.no, row)) };
}

function reachOfBlock(pack: Pack): BitmapCondition {
  return compileBitmapCondition(reachCondition(pack));
}
