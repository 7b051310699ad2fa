import { refuseWhenBroken } from '../../kernel/index.ts';
import { judgeProblems, type Places } from './borda.ts';

/** One item's place among all judges by duels. */
export interface CopelandPlace {
  /** The item. */
  readonly id: string;
  /** How many others most judges rank behind it. */
  readonly wins: number;
  /** How many others most judges rank before it. */
  readonly losses: number;
  /** Wins less losses; more is better. */
  readonly score: number;
  /** Its place; equals share one. */
  readonly rank: number;
}

/**
 * One order out of several by Copeland's rule: every two items meet, and the one that more judges rank before the other wins. It asks only who
 * stands before whom, so that one judge's extreme places count no more than another's.
 *
 * @param judges - at least one; all rank the same items, each once
 * @returns items with wins, losses and places, best first, equals in the first judge's order
 * @throws InputError `invalid-input` without a judge, naming each who ranks other items than the first, or for a rank below 1
 *
 * @example
 * ```ts
 * import { copeland } from 'marops/prioritisation';
 *
 * const ranked = (...ids: string[]) => ids.map((id, index) => ({ id, rank: index + 1 }));
 * copeland([ranked('a', 'b', 'c'), ranked('b', 'a', 'c'), ranked('a', 'c', 'b')]).map(({ id, score }) => [id, score]) // => [['a', 2], ['b', 0], ['c', -2]]
 * ```
 */
export function copeland(judges: readonly Places[]): readonly CopelandPlace[] {
  refuseWhenBroken(judgeProblems(judges));
  const ranks = judges.map((places) => new Map(places.map(({ id, rank }) => [id, rank])));
  const ids = judges[0]!.map(({ id }) => id);
  /** By how many judges the one stands before the other, less those who see it the other way round. */
  const lead = (one: string, other: string): number => ranks.reduce((sum, rank) => sum + Math.sign(rank.get(other)! - rank.get(one)!), 0);

  const duels = ids.map((id) => {
    const leads = ids.map((other) => lead(id, other));
    const [wins, losses] = [leads.filter((each) => each > 0).length, leads.filter((each) => each < 0).length];
    return { id, wins, losses, score: wins - losses };
  });
  return duels.map((each) => ({ ...each, rank: 1 + duels.filter(({ score }) => score > each.score).length })).sort((a, b) => a.rank - b.rank);
}
