import { InputError, problem, shown } from '../../kernel/index.ts';
import type { Answers } from '../method.ts';
import { prioritisationMessages } from '../messages.ts';
import type { SetMethod } from '../set-method.ts';
import { termsOf, weighedProblem } from './weighed-problem.ts';

/** The change of one weight, the others untouched, at which two items meet. */
export interface WeightChange {
  /** The item that is ahead now. */
  readonly ahead: string;
  /** The item that catches up. */
  readonly behind: string;
  /** The criterion whose weight changes. */
  readonly criterion: string;
  /** By how much of the weight it must fall, in per cent; negative when it must grow. */
  readonly percent: number;
  /** Whether the leader of all is one of the two. */
  readonly touchesFirst: boolean;
}

/**
 * The changes of a single weight that make two items meet, the smallest first (Triantaphyllou and Sánchez 1997). The other weights stay
 * as they are, nothing is shared out again; a change by more than the weight itself is not possible and left out.
 *
 * @param items - items with an `id` and a number for each criterion; at least two can be compared
 * @param method - a set method that adds up weighted terms
 * @returns one change for each pair and criterion where there is one, by size
 * @throws InputError `invalid-input` for a method of another kind, or fewer than two items
 *
 * @example
 * ```ts
 * import { criticalWeightChange, weightedSum } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', reach: 4, fit: 1 }, { id: 'b', reach: 1, fit: 3 }];
 * const method = weightedSum([{ id: 'reach', weight: 0.5, direction: 'higher' }, { id: 'fit', weight: 0.5, direction: 'higher' }], { normalisation: 'none' });
 * const [smallest] = criticalWeightChange(items, method);
 * [smallest?.criterion, smallest?.percent.toFixed(1)] // => ['reach', '33.3']
 * ```
 */
export function criticalWeightChange<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: SetMethod<Name>,
): readonly WeightChange[] {
  if (!method.additive) throw new InputError([problem(prioritisationMessages, 'not-additive', 'method', { value: shown(method.id) })]);
  const given = weighedProblem(items, method);
  const terms = termsOf(given);
  const scores = given.items.map((_, row) => given.weights.reduce((sum, weight, index) => sum + weight * terms[index]![row]!, 0));
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);

  const changes = order.flatMap((ahead, place) =>
    order.slice(place + 1).flatMap((behind) =>
      given.weights.flatMap((weight, index): readonly WeightChange[] => {
        const change = (scores[behind]! - scores[ahead]!) / (terms[index]![behind]! - terms[index]![ahead]!);
        if (!Number.isFinite(change) || change > weight || weight === 0) return [];
        const [first, second] = [given.items[ahead]!.id, given.items[behind]!.id];
        return [{ ahead: first, behind: second, criterion: method.criteria[index]!.id, percent: (100 * change) / weight, touchesFirst: place === 0 }];
      }),
    ),
  );
  return changes.sort((a, b) => Math.abs(a.percent) - Math.abs(b.percent));
}
