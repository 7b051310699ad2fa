import type { DefinitionReference } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import type { Answers } from '../method.ts';
import type { SetMethod } from '../set-method.ts';
import { termsOf, weighedProblem, withWeight, type WeighedProblem } from './weighed-problem.ts';

/** What must stay for a weight to count as stable: the winner, or the whole order. */
export interface StabilityOptions {
  /** Default `best`. */
  readonly scope?: 'best' | 'fullRanking';
}

/** How far one weight may move. */
export interface StabilityInterval {
  /** The criterion. */
  readonly criterion: string;
  /** Its weight now, as a share. */
  readonly weight: number;
  /** The smallest share at which the outcome stays, 0 to 1. */
  readonly low: number;
  /** The largest. */
  readonly high: number;
}

/** How far each weight may move before the outcome changes, the others keeping their proportions. */
export interface WeightStability {
  /** Which method it is about. */
  readonly definition: DefinitionReference;
  /** What must stay. */
  readonly scope: 'best' | 'fullRanking';
  /** The id of the winner. */
  readonly best: string;
  /** Whether the ends were solved for or searched; a searched end is within 1e-9, and a change that comes and goes within 1/256 of the range can be missed. */
  readonly how: 'exact' | 'searched';
  /** One interval a criterion, in their order. */
  readonly intervals: readonly StabilityInterval[];
}

/**
 * For each weight, the interval in which the winner, or the whole order, stays. In closed form for methods that add up weighted terms,
 * by bisection for the others.
 *
 * @param items - items with an `id` and a number for each criterion; at least two can be compared
 * @param method - a set method
 * @param options - scope: `best` (default) or `fullRanking`
 * @returns one interval a criterion that holds its weight
 * @throws InputError `invalid-input` for an unknown scope, or when fewer than two items can be compared
 *
 * @example
 * ```ts
 * import { weightedSum, weightStability } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', reach: 0.2, fit: 0.8 }, { id: 'b', reach: 0.9, fit: 0.1 }];
 * const method = weightedSum([{ id: 'reach', weight: 6, direction: 'higher' }, { id: 'fit', weight: 4, direction: 'higher' }], { normalisation: 'none' });
 * weightStability(items, method).intervals.map(({ criterion, low, high }) => [criterion, low.toFixed(2), high.toFixed(2)])
 * // => [['reach', '0.50', '1.00'], ['fit', '0.00', '0.50']]
 * ```
 */
export function weightStability<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: SetMethod<Name>,
  { scope = 'best' }: StabilityOptions = {},
): WeightStability {
  refuseUnknown({ scope: [scope, ['best', 'fullRanking']] });
  const given = weighedProblem(items, method);
  const scores = given.weigh(given.weights).scores.map((score) => given.sign * score);
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const pairs =
    scope === 'best' ? order.slice(1).map((other) => [order[0]!, other] as const) : order.slice(1).map((other, at) => [order[at]!, other] as const);
  const ends = method.additive ? crossings(given, pairs) : searched(given, pairs);
  return {
    definition: { id: method.id, version: method.version },
    scope,
    best: given.items[order[0]!]!.id,
    how: method.additive ? 'exact' : 'searched',
    intervals: given.weights.map((weight, index) => ({ criterion: method.criteria[index]!.id, weight, ...ends(index) })),
  };
}

type Pair = readonly [better: number, worse: number];
type Ends = (index: number) => { readonly low: number; readonly high: number };

/** Each pair's lead is a straight line in one weight; it is lost where the line crosses 0. */
function crossings(given: WeighedProblem<unknown>, pairs: readonly Pair[]): Ends {
  const terms = termsOf(given);
  return (index) => {
    const rest = withWeight(given.weights, index, 0);
    const at = (row: number): number => rest.reduce((sum, weight, criterion) => sum + weight * terms[criterion]![row]!, 0);
    let [low, high] = [0, 1];
    for (const [better, worse] of pairs) {
      const leadAtNone = at(better) - at(worse);
      const leadAtAll = terms[index]![better]! - terms[index]![worse]!;
      if (leadAtNone >= 0 && leadAtAll >= 0) continue;
      const crossing = leadAtNone / (leadAtNone - leadAtAll);
      if (leadAtNone < 0 && leadAtAll > leadAtNone) low = Math.max(low, crossing);
      else high = Math.min(high, crossing);
    }
    const weight = given.weights[index]!;
    return { low: Math.max(0, Math.min(low, weight)), high: Math.min(1, Math.max(high, weight)) };
  };
}

const steps = 256;

/** Walks from the weight to either end in small steps, and halves the step in which the outcome changes. */
function searched({ weigh, weights, sign }: WeighedProblem<unknown>, pairs: readonly Pair[]): Ends {
  return (index) => {
    const stays = (value: number): boolean => {
      const { scores } = weigh(withWeight(weights, index, value));
      return pairs.every(([better, worse]) => sign * (scores[better]! - scores[worse]!) >= -1e-12);
    };
    const weight = weights[index]!;
    const towards = (end: number): number => {
      let kept = weight;
      for (let step = 1; step <= steps; step += 1) {
        const next = weight + ((end - weight) * step) / steps;
        if (!stays(next)) return bisected(kept, next, stays);
        kept = next;
      }
      return end;
    };
    return { low: towards(0), high: towards(1) };
  };
}

function bisected(kept: number, lost: number, stays: (value: number) => boolean): number {
  let [inside, outside] = [kept, lost];
  while (Math.abs(outside - inside) > 1e-10) {
    const middle = (inside + outside) / 2;
    if (stays(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
