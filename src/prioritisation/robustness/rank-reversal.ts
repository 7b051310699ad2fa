import type { DefinitionReference } from '../../kernel/index.ts';
import { numberIn } from '../answers.ts';
import type { Answers } from '../method.ts';
import { rank } from '../rank.ts';
import type { SetMethod } from '../set-method.ts';
import { placesOf, type Places } from '../set-methods/borda.ts';

/** One test of whether a method contradicts itself on these items. */
export interface ReversalTest {
  /** `worse-alternative`: the winner stays when another is replaced by a worse one. `transitive`: pairs ranked alone do not go round in a circle.
   *  `recomposed`: pairs ranked alone agree with the whole order. */
  readonly test: 'worse-alternative' | 'transitive' | 'recomposed';
  /** Whether it held. */
  readonly held: boolean;
  /** Where it did not: the ids involved. */
  readonly counterexamples: readonly (readonly string[])[];
}

/** Whether a ranking would turn round for reasons that have nothing to do with the items turned round. */
export interface RankReversal {
  /** Which method it is about. */
  readonly definition: DefinitionReference;
  /** Whether any test failed. */
  readonly isReversed: boolean;
  /** The three tests of Wang and Triantaphyllou (2008). */
  readonly tests: readonly ReversalTest[];
}

/**
 * Tests a ranking for rank reversal (Wang and Triantaphyllou 2008): a worse alternative must not dethrone the winner, pairs must not go
 * round in a circle, and must agree with the whole. Pairs are n(n − 1) / 2 rankings of two.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param method - a set method
 * @returns the three tests with their counterexamples
 *
 * @example
 * ```ts
 * import { rankReversal, weightedSum } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', reach: 3, fit: 1 }, { id: 'b', reach: 1, fit: 2 }, { id: 'c', reach: 2, fit: 2 }];
 * const method = weightedSum([{ id: 'reach', weight: 1, direction: 'higher' }, { id: 'fit', weight: 1, direction: 'higher' }], { normalisation: 'none' });
 * rankReversal(items, method).isReversed // => false
 * ```
 */
export function rankReversal<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: SetMethod<Name>,
): RankReversal {
  const order = (some: readonly Item[]): Places => placesOf(rank(some, method, { explanations: false }));
  const whole = order(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const pairs = whole.flatMap(({ id: a }, index) => whole.slice(index + 1).map(({ id: b }) => [a, b] as const));
  const duels = new Map(pairs.map(([a, b]) => [`${a}\n${b}`, order([byId.get(a)!, byId.get(b)!])]));
  const isAhead = (a: string, b: string): boolean => {
    const places = duels.get(`${a}\n${b}`) ?? duels.get(`${b}\n${a}`) ?? [];
    return rankIn(places, a) < rankIn(places, b);
  };

  const dethroned = whole.slice(1).flatMap(({ id }) => {
    const worsened = items.map((item) => (item.id === id ? worse(item, items, method) : item));
    const winner = order(worsened)[0]?.id;
    return winner === whole[0]?.id || winner === undefined ? [] : [[whole[0]!.id, winner, id]];
  });
  const circles = pairs.flatMap(([a, b]) => whole.flatMap(({ id: c }) => (isAhead(a, b) && isAhead(b, c) && isAhead(c, a) ? [[a, b, c]] : [])));
  const contradicted = pairs.filter(([a, b]) => rankIn(whole, a) < rankIn(whole, b) && isAhead(b, a));
  const tests: readonly ReversalTest[] = [
    { test: 'worse-alternative', held: dethroned.length === 0, counterexamples: dethroned },
    { test: 'transitive', held: circles.length === 0, counterexamples: circles },
    { test: 'recomposed', held: contradicted.length === 0, counterexamples: contradicted },
  ];
  return { definition: { id: method.id, version: method.version }, isReversed: tests.some(({ held }) => !held), tests };
}

/** A copy of an item that is worse in every criterion by a tenth of the range, but no worse than the worst there is. */
function worse<Item extends { readonly id: string }>(item: Item, items: readonly Item[], { criteria }: SetMethod): Item {
  const changes = criteria.map(({ id, direction }) => {
    const all = items.map((each) => numberIn(each, id));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const step = (most - least) / 10;
    return [id, direction === 'higher' ? Math.max(least, numberIn(item, id) - step) : Math.min(most, numberIn(item, id) + step)];
  });
  return { ...item, ...(Object.fromEntries(changes) as object) };
}

function rankIn(places: Places, id: string): number {
  return places.find((place) => place.id === id)?.rank ?? Number.POSITIVE_INFINITY;
}

/**
 * The pairs whose order turned round between two rankings, ties left aside.
 *
 * @param before - places before
 * @param after - places after; items that are in one of the two only are passed over
 * @returns pairs of ids, the one that was ahead first
 *
 * @example
 * ```ts
 * import { reversedPairs } from 'marops/prioritisation';
 *
 * reversedPairs([{ id: 'a', rank: 1 }, { id: 'b', rank: 2 }], [{ id: 'b', rank: 1 }, { id: 'a', rank: 2 }]) // => [['a', 'b']]
 * ```
 */
export function reversedPairs(before: Places, after: Places): readonly (readonly [ahead: string, behind: string])[] {
  const common = before.filter(({ id }) => after.some((place) => place.id === id));
  return common.flatMap((a) => common.filter((b) => a.rank < b.rank && rankIn(after, a.id) > rankIn(after, b.id)).map((b) => [a.id, b.id] as const));
}
