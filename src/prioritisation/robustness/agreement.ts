import { refuseWhenBroken } from '../../kernel/index.ts';
import { borda, judgeProblems, type BordaPlace, type Places } from '../set-methods/borda.ts';

/** How much the judges differ over one item. */
export interface Disagreement {
  /** The item. */
  readonly id: string;
  /** The standard deviation of its ranks over the judges. */
  readonly spread: number;
  /** The best rank it got. */
  readonly best: number;
  /** The worst. */
  readonly worst: number;
}

/** How far several rankings agree. */
export interface Agreement {
  /** Kendall's W with correction for ties, 0 for none to 1 for perfect; null for fewer than two judges or items, or when everything is tied. */
  readonly w: number | null;
  /** Their joint order by Borda's count. */
  readonly order: readonly BordaPlace[];
  /** How much they differ over each item, the most disputed first. */
  readonly disputed: readonly Disagreement[];
  /** How far each judge is from the joint order: the mean difference of ranks, in the order given. */
  readonly distances: readonly number[];
}

/**
 * How far several people's rankings agree (Kendall's W), and who disagrees where.
 *
 * @param rankings - one a judge; all rank the same items, equals sharing a place
 * @returns W, the joint order, the disputed items, and each judge's distance from the joint order
 * @throws InputError `invalid-input` without a ranking, naming each judge who ranks other items than the first, or for a rank below 1
 *
 * @example
 * ```ts
 * import { agreement } from 'marops/prioritisation';
 *
 * const ranked = (...ids: string[]) => ids.map((id, index) => ({ id, rank: index + 1 }));
 * agreement([ranked('a', 'b', 'c'), ranked('a', 'b', 'c')]).w // => 1
 * agreement([ranked('a', 'b', 'c'), ranked('c', 'b', 'a')]).w // => 0
 * ```
 */
export function agreement(rankings: readonly Places[]): Agreement {
  refuseWhenBroken(judgeProblems(rankings));
  const order = borda(rankings);
  const disputed = order.map(({ id }) =>
    disagreement(
      id,
      rankings.map((places) => rankOf(places, id)),
    ),
  );
  const distances = rankings.map(
    (places) => order.reduce((sum, { id, rank }) => sum + Math.abs(rankOf(places, id) - rank), 0) / Math.max(1, order.length),
  );
  return { w: kendallsW(rankings), order, disputed: disputed.sort((a, b) => b.spread - a.spread), distances };
}

function rankOf(places: Places, id: string): number {
  return places.find((place) => place.id === id)?.rank ?? 0;
}

function disagreement(id: string, ranks: readonly number[]): Disagreement {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  const spread = Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / ranks.length);
  return { id, spread, best: Math.min(...ranks), worst: Math.max(...ranks) };
}

/** 12 S / (m² (n³ − n) − m Σ(t³ − t)), with the mean of the tied places for ranks. */
function kendallsW(rankings: readonly Places[]): number | null {
  const [m, n] = [rankings.length, rankings[0]?.length ?? 0];
  const ties = rankings.map(tieSizes);
  const sums = new Map<string, number>();
  rankings.forEach((places, judge) => {
    for (const { id, rank } of places) sums.set(id, (sums.get(id) ?? 0) + rank + ((ties[judge]!.get(rank) ?? 1) - 1) / 2);
  });
  const mean = (m * (n + 1)) / 2;
  const squares = [...sums.values()].reduce((sum, total) => sum + (total - mean) ** 2, 0);
  const correction = ties.reduce((sum, sizes) => sum + [...sizes.values()].reduce((own, size) => own + size ** 3 - size, 0), 0);
  const divisor = m * m * (n ** 3 - n) - m * correction;
  return m < 2 || n < 2 || divisor <= 0 ? null : (12 * squares) / divisor;
}

function tieSizes(places: Places): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { rank } of places) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return sizes;
}
