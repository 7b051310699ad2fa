import { InputError, problem, shown } from '../../kernel/index.ts';
import { fieldsOf, numberIn } from '../answers.ts';
import type { Answers, Factor, Method } from '../method.ts';
import { prioritisationMessages } from '../messages.ts';
import { score } from '../score.ts';

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
 * at which the two score the same.
 *
 * @param items - items with an `id` and a number for each factor
 * @param method - an item method
 * @param behind - the id of the item that should catch up
 * @param ahead - the id of the item to catch up with
 * @returns one entry for each input that can do it alone, the smallest change first; none when no single input can, or nothing has to change
 * @throws InputError `invalid-input` when an id is unknown, or one of the two has no score
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
  method: Method<Name>,
  behind: string,
  ahead: string,
): readonly Counterfactual[] {
  const [target, now] = [scoreOf(items, method, ahead), scoreOf(items, method, behind)];
  const start = fieldsOf(items.find(({ id }) => id === behind));
  const sign = method.direction === 'higher' ? 1 : -1;
  const isLevel = (reached: number | null): boolean => reached !== null && sign * (reached - target) >= -1e-12 * Math.abs(target);
  if (isLevel(now)) return [];
  const catchesUp = (field: string, value: number): boolean => isLevel(score({ ...start, [field]: value } as Answers<Name>, method).score);
  const found = Object.entries<Factor>(method.factors).flatMap(([field, factor]) =>
    nearest(numberIn(start, field), factor, (value) => catchesUp(field, value), field),
  );
  return found.sort(
    (a, b) => (a.share === null ? Number.POSITIVE_INFINITY : Math.abs(a.share)) - (b.share === null ? Number.POSITIVE_INFINITY : Math.abs(b.share)),
  );
}

function scoreOf<Name extends string>(items: readonly ({ readonly id: string } & Answers<Name>)[], method: Method<Name>, id: string): number {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new InputError([problem(prioritisationMessages, 'unknown-item', 'id', { value: shown(id) })]);
  const result = score(item, method);
  if (result.score === null) throw new InputError(result.problems);
  return result.score;
}

function nearest(from: number, factor: Factor, catchesUp: (value: number) => boolean, field: string): readonly Counterfactual[] {
  const candidates =
    factor.scale === undefined
      ? [bisected(from, upperEnd(factor), catchesUp), bisected(from, lowerEnd(factor), catchesUp)]
      : factor.scale.filter(catchesUp);
  const reached = candidates.filter((value) => value !== undefined).sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const [to] = reached;
  return to === undefined ? [] : [{ field, from, to, share: from === 0 ? null : (to - from) / from }];
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
