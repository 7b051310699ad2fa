import { compileBitmapCondition, type AreaTest, type BitmapCondition, type Truth, type TruthBitmap } from '../kernel/index.ts';
import type { Block, Columns } from './block.ts';
import { reasonFrom, statusBecause } from './judge.ts';
import type { ReadyRule } from './ready.ts';
import { worstFirst } from './status.ts';

/** A rule made ready to be asked of a whole block. */
interface BlockRule {
  readonly applies: BitmapCondition | undefined;
  readonly passes: BitmapCondition | undefined;
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
    applies: rule.appliesWhen && compileBitmapCondition(rule.appliesWhen),
    passes: rule.passWhen && compileBitmapCondition(rule.passWhen),
    outcomes,
  };
}

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
  const whether = applies?.(columns, length, areas);
  const kept = passes?.(columns, length, areas);
  worst.fill(notApplicablePlace);
  for (let row = 0; row < length; row += 1) {
    const word = row >>> 5;
    const missesAll = (reached.no[word]! | (whether === undefined ? 0 : whether.no[word]!)) === -1;
    if (missesAll) row |= 31;
    else {
      const bit = row & 31;
      const truth =
        bitsAt(reached, word, bit) |
        (whether === undefined ? 4 : bitsAt(whether, word, bit) << 2) |
        (kept === undefined ? 0 : bitsAt(kept, word, bit) << 4);
      const place = outcomes[truth]!;
      const counted = place !== notApplicablePlace && absent[row] === 1 ? unknownPlace : place;
      if (counted < worst[assets[row]!]!) worst[assets[row]!] = counted;
    }
  }
}

function bitsAt({ yes, no }: TruthBitmap, word: number, bit: number): number {
  return ((yes[word]! >>> bit) & 1) | (((no[word]! >>> bit) & 1) << 1);
}
