import { InputError, kernelMessages, problem, shown, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Ranking } from '../rank.ts';

/** What one judge says: a place for every item, equals sharing one. */
export type Places = readonly { readonly id: string; readonly rank: number }[];

/**
 * The places of a ranking, as one judge's opinion.
 *
 * @param ranking - made by any method
 * @returns ids with ranks, best first
 *
 * @example
 * ```ts
 * import { pie, placesOf, rank } from 'marops/prioritisation';
 *
 * placesOf(rank([{ id: 'cart', potential: 9, importance: 9, ease: 3 }], pie)) // => [{ id: 'cart', rank: 1 }]
 * ```
 */
export function placesOf(ranking: Ranking<{ readonly id: string }>): Places {
  return ranking.ranked.map(({ item, rank }) => ({ id: item.id, rank }));
}

/** One item's place among all judges. */
export interface BordaPlace {
  /** The item. */
  readonly id: string;
  /** All its ranks added up; less is better. */
  readonly total: number;
  /** Its place; equals share one. */
  readonly rank: number;
}

/**
 * One order out of several by Borda's count: the ranks that the judges gave an item, added up.
 *
 * @param judges - at least one; all rank the same items, each once
 * @returns items with totals and places, best first, equals in the first judge's order
 * @throws InputError `invalid-input` without a judge, naming each who ranks other items than the first, or for a rank below 1
 *
 * @example
 * ```ts
 * import { borda } from 'marops/prioritisation';
 *
 * const ranked = (...ids: string[]) => ids.map((id, index) => ({ id, rank: index + 1 }));
 * borda([ranked('a', 'b', 'c'), ranked('b', 'a', 'c'), ranked('a', 'c', 'b')]) // => [{ id: 'a', total: 4, rank: 1 }, { id: 'b', total: 6, rank: 2 }, { id: 'c', total: 8, rank: 3 }]
 * ```
 */
export function borda(judges: readonly Places[]): readonly BordaPlace[] {
  const problems = judgeProblems(judges);
  if (problems.length > 0) throw new InputError(problems);
  const totals = new Map<string, number>();
  for (const { id, rank } of judges.flat()) totals.set(id, (totals.get(id) ?? 0) + rank);
  const sorted = [...totals].map(([id, total]) => ({ id, total })).sort((a, b) => a.total - b.total);
  return sorted.map(({ id, total }) => ({ id, total, rank: 1 + sorted.findIndex((each) => each.total === total) }));
}

/**
 * What keeps several rankings from being compared.
 *
 * @param judges - rankings
 * @returns a problem for no ranking, for each that ranks other items than the first, or one twice, and for each rank below 1
 * @internal
 */
export function judgeProblems(judges: readonly Places[]): readonly Problem[] {
  const [first] = judges;
  if (first === undefined) return [problem(prioritisationMessages, 'too-few', 'rankings', { min: 1, value: 0 })];
  const wanted = new Set(first.map(({ id }) => id));
  return judges.flatMap((places, index) => {
    const path = `rankings[${String(index)}]`;
    const broken = places.filter(({ rank }) => !(Number.isFinite(rank) && rank >= 1));
    if (broken.length > 0) return broken.map(({ id, rank }) => problem(kernelMessages, 'too-small', `${path}.${id}`, { min: 1, value: shown(rank) }));
    const found = new Set(places.map(({ id }) => id));
    const isSame = found.size === places.length && found.size === wanted.size && [...found].every((id) => wanted.has(id));
    return isSame ? [] : [problem(prioritisationMessages, 'different-items', path, { value: shown(places.map(({ id }) => id).join(' ')) })];
  });
}
