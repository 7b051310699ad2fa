import { problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { numberIn } from '../answers.ts';
import type { Answers, Factor, Method } from '../method.ts';
import { prioritisationMessages } from '../messages.ts';
import { rank, type Ranking } from '../rank.ts';
import type { SetMethod } from '../set-method.ts';

/** The smallest change of one input that brings an item level with another. */
export interface Counterfactual {
  /** The input. */
  readonly field: string;
  /** What it is. */
  readonly from: number;
  /** What it would have to be. */
  readonly to: number;
  /** The change as a share of the value, 0.25 for a quarter more; null when the value is 0. */
  readonly share: number | null;
}

const farthest = 1e9;

/**
 * What would have to be different for one item to catch up with another: for each input of the item behind, the nearest value within its bounds
 * at which the two score the same. With a set method every change is judged among all items, since it moves the others' scores as well.
 *
 * @param items - items with an `id` and a number for each factor or criterion
 * @param method - an item method or a set method
 * @param behind - the id of the item that should catch up
 * @param ahead - the id of the item to catch up with
 * @returns one entry for each input that can do it alone, the smallest change first; none when no single input can, or nothing has to change. Values
 *   are searched by halving, up to 1e9: where a lead comes and goes on the way, one of the values at which it does
 * @throws InputError `invalid-input` when `items` is not a list, an id is unknown, or one of the two has no score
 *
 * @example
 * ```ts
 * import { counterfactual, rice } from 'marops/prioritisation';
 *
 * const items = [
 *   { id: 'webinar', reach: 400, impact: 1, confidence: 0.5, effort: 2 },
 *   { id: 'podcast', reach: 300, impact: 1, confidence: 0.5, effort: 1 },
 * ];
 * counterfactual(items, rice, 'webinar', 'podcast').map(({ field, from, to }) => [field, from, Number(to.toFixed(6))])
 * // => [['effort', 2, 1.333333], ['reach', 400, 600], ['confidence', 0.5, 0.75], ['impact', 1, 2]]
 * ```
 */
export function counterfactual<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: Method<Name> | SetMethod<Name>,
  behind: string,
  ahead: string,
): readonly Counterfactual[] {
  const now = rank(items, method, { explanations: false });
  refuseWhenBroken([behind, ahead].flatMap((id) => unscoredProblems(now, id)));
  const ranked = now.ranked.map(({ item }) => item);
  const field = 'together' in method ? ranked : ranked.filter(({ id }) => id === behind || id === ahead);

  const sign = method.direction === 'higher' ? 1 : -1;
  const isLevel = (ranking: Ranking<Item>): boolean => {
    const [own, target] = [scoreIn(ranking, behind), scoreIn(ranking, ahead)];
    return own !== undefined && target !== undefined && sign * (own - target) >= -1e-12 * Math.abs(target);
  };
  if (isLevel(now)) return [];
  const withValue = (name: string, value: number): readonly Item[] => field.map((item) => (item.id === behind ? { ...item, [name]: value } : item));
  const start = field.find(({ id }) => id === behind);
  const found = Object.entries<Factor>(method.factors).flatMap(([name, factor]) => {
    const to = nearest(numberIn(start, name), factor, (value) => isLevel(rank(withValue(name, value), method, { explanations: false })));
    return to === undefined ? [] : [changeOf(name, numberIn(start, name), to)];
  });
  return found.sort((a, b) => sizeOf(a) - sizeOf(b));
}

function scoreIn(ranking: Ranking<{ readonly id: string }>, id: string): number | undefined {
  return ranking.ranked.find(({ item }) => item.id === id)?.score;
}

function unscoredProblems(ranking: Ranking<{ readonly id: string }>, id: string): readonly Problem[] {
  if (scoreIn(ranking, id) !== undefined) return [];
  const unscored = ranking.unscored.find(({ item }) => item.id === id);
  return unscored?.problems ?? [problem(prioritisationMessages, 'unknown-item', 'id', { value: shown(id) })];
}

function changeOf(field: string, from: number, to: number): Counterfactual {
  return { field, from, to, share: from === 0 ? null : (to - from) / from };
}

function sizeOf({ share }: Counterfactual): number {
  return share === null ? Number.POSITIVE_INFINITY : Math.abs(share);
}

function nearest(from: number, factor: Factor, catchesUp: (value: number) => boolean): number | undefined {
  const candidates =
    factor.scale === undefined
      ? [bisected(from, upperEnd(factor), catchesUp), bisected(from, lowerEnd(factor), catchesUp)]
      : factor.scale.filter(catchesUp);
  return candidates.filter((value) => value !== undefined).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

function upperEnd({ max = farthest }: Factor): number {
  return Math.min(max, farthest);
}

function lowerEnd({ min = -farthest, above }: Factor): number {
  return above === undefined ? Math.max(min, -farthest) : above + 1e-9;
}

/** The value nearest to `from` on the way to `end` that catches up; undefined when not even the end does. */
function bisected(from: number, end: number, catchesUp: (value: number) => boolean): number | undefined {
  if (!catchesUp(end)) return undefined;
  let [short, enough] = [from, end];
  for (let step = 0; step < 200 && Math.abs(enough - short) > 1e-12 * Math.max(1, Math.abs(enough)); step += 1) {
    const middle = (short + enough) / 2;
    if (catchesUp(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
