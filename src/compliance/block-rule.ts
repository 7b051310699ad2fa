import { compileBitmapCondition, type AreaTest, type BitmapCondition, type Condition, type Truth, type TruthBitmap } from '../kernel/index.ts';
import type { Block, Columns } from './block.ts';
import { reasonFrom, statusBecause } from './judge.ts';
import type { ReadyRule } from './ready.ts';
import { worstFirst } from './status.ts';

/** A rule made ready to be asked of a whole block. */
interface BlockRule {
  readonly applies: BitmapCondition;
  readonly passes: BitmapCondition;
  /** The status, as its place in `worstFirst`, for each way in which reach, applicability and fulfilment can come out. */
  readonly outcomes: Uint8Array;
}

/** A block as one pack sees it. */
export interface SeenBlock extends Block {
  /** Its facts with those that the pack derives. */
  readonly columns: Columns;
  /** Whether the pack reaches each row. */
  readonly reached: TruthBitmap;
  /** Whether it reaches any. */
  readonly isReached: boolean;
}

/**
 * Places in `worstFirst` as numbers, because these loops run millions of times.
 * @internal
 */
export const unknownPlace = 1;
/** @internal */
export const notApplicablePlace = 4;

/**
 * A rule made ready; call it through `once`.
 * @internal
 */
export function blockRule({ rule }: ReadyRule): BlockRule {
  const outcomes = new Uint8Array(64);
  truths.forEach((reached, r) => {
    truths.forEach((applies, a) => {
      truths.forEach((passes, p) => {
        const because = reasonFrom(rule, reached, applies, rule.passWhen && passes);
        outcomes[r | (a << 2) | (p << 4)] = worstFirst.indexOf(statusBecause[because]);
      });
    });
  });
  return {
    applies: compileBitmapCondition(rule.appliesWhen ?? always),
    passes: compileBitmapCondition(rule.passWhen ?? always),
    outcomes,
  };
}

const always: Condition = { all: [] };

/** What the bits of `yes` and `no` say together. */
const truths: readonly Truth[] = ['unknown', true, false];

/**
 * How a rule comes out for every asset of a block: the worst of the asset's rows.
 *
 * @param rule - made ready
 * @param seen - the rows, as the rule's pack sees them
 * @param areas - the test behind `within`
 * @param worst - for each asset the place in `worstFirst`; filled here
 * @internal
 */
export function askBlock({ applies, passes, outcomes }: BlockRule, seen: SeenBlock, areas: AreaTest, worst: Uint8Array): void {
  const { length, assets, absent, reached, columns } = seen;
  const whether = applies(columns, length, areas);
  const kept = passes(columns, length, areas);
  worst.fill(notApplicablePlace);
  for (let word = 0; word * 32 < length; word += 1) {
    const isForNobody = (reached.no[word]! | whether.no[word]!) === -1;
    if (isForNobody) continue;
    const end = Math.min(length, word * 32 + 32);
    for (let row = word * 32; row < end; row += 1) {
      const place = outcomes[bitsAt(reached, row) | (bitsAt(whether, row) << 2) | (bitsAt(kept, row) << 4)]!;
      const counted = place !== notApplicablePlace && absent[row] === 1 ? unknownPlace : place;
      if (counted < worst[assets[row]!]!) worst[assets[row]!] = counted;
    }
  }
}

function bitsAt({ yes, no }: TruthBitmap, row: number): number {
  return ((yes[row >>> 5]! >>> (row & 31)) & 1) | (((no[row >>> 5]! >>> (row & 31)) & 1) << 1);
}
