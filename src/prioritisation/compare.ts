import { evaluateExpression, type Explanation } from '../kernel/index.ts';
import type { Ranked, Ranking } from './rank.ts';

/** One input of an item that is not what it was. */
export interface InputChange {
  /** Its name. */
  readonly name: string;
  /** What it was. */
  readonly before: number;
  /** What it is. */
  readonly after: number;
  /** What the score would be with this change alone; null when there would be none. */
  readonly scoreWithThisAlone: number | null;
}

/** One item that is in both rankings and is not where, or what, it was. */
export interface Move {
  /** The item's id. */
  readonly id: string;
  /** Its rank before. */
  readonly from: number;
  /** Its rank after. */
  readonly to: number;
  /** Its score before. */
  readonly scoreBefore: number;
  /** Its score after. */
  readonly scoreAfter: number;
  /** Which inputs changed; empty when only the others changed, or when explanations were left out. */
  readonly inputs: readonly InputChange[];
}

/** What is different between two rankings. */
export interface RankingChange {
  /** Items in both whose rank or score changed, in the new order. */
  readonly moved: readonly Move[];
  /** Ids that are ranked now and were not. */
  readonly entered: readonly string[];
  /** Ids that were ranked and are not. */
  readonly left: readonly string[];
  /** Ids whose rank and score are what they were. */
  readonly unchanged: readonly string[];
}

/**
 * What moved between two rankings, and which input moved it: the what-if of prioritisation.
 *
 * @param before - the ranking as it was, also from JSON
 * @param after - the ranking as it is
 * @returns moves with the inputs that changed, items that entered and left
 *
 * @example
 * ```ts
 * import { compare, rank, rice } from 'marops/prioritisation';
 *
 * const webinar = { id: 'webinar', reach: 500, impact: 2, confidence: 0.8, effort: 2 };
 * const podcast = { id: 'podcast', reach: 900, impact: 1, confidence: 0.5, effort: 1 };
 * const change = compare(rank([webinar, podcast], rice), rank([{ ...webinar, effort: 1 }, podcast], rice));
 * change.moved.map(({ id, from, to }) => [id, from, to]) // => [['webinar', 2, 1], ['podcast', 1, 2]]
 * change.moved[0]?.inputs // => [{ name: 'effort', before: 2, after: 1, scoreWithThisAlone: 800 }]
 * ```
 */
export function compare(before: Ranking<{ readonly id: string }>, after: Ranking<{ readonly id: string }>): RankingChange {
  const earlier = new Map(before.ranked.map((each) => [each.item.id, each]));
  const later = new Set(after.ranked.map((each) => each.item.id));
  const both = after.ranked.flatMap((now) => {
    const then = earlier.get(now.item.id);
    return then === undefined ? [] : [moveOf(then, now)];
  });
  const isMoved = ({ from, to, scoreBefore, scoreAfter }: Move): boolean => from !== to || scoreBefore !== scoreAfter;

  return {
    moved: both.filter(isMoved),
    entered: [...later].filter((id) => !earlier.has(id)),
    left: [...earlier.keys()].filter((id) => !later.has(id)),
    unchanged: both.filter((move) => !isMoved(move)).map(({ id }) => id),
  };
}

function moveOf(then: Ranked<{ readonly id: string }>, now: Ranked<{ readonly id: string }>): Move {
  return {
    id: now.item.id,
    from: then.rank,
    to: now.rank,
    scoreBefore: then.score,
    scoreAfter: now.score,
    inputs: then.explanation === undefined || now.explanation === undefined ? [] : inputChanges(then.explanation, now.explanation),
  };
}

function inputChanges(then: Explanation, now: Explanation): readonly InputChange[] {
  return Object.entries(now.inputs).flatMap(([name, after]) => {
    const before = Object.hasOwn(then.inputs, name) ? then.inputs[name] : undefined;
    if (before === undefined || before === after) return [];
    const alone = evaluateExpression(now.formula, { ...then.inputs, [name]: after });
    return [{ name, before, after, scoreWithThisAlone: alone.value }];
  });
}
