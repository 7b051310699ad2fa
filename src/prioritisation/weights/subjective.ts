import { InputError, isRecord, kernelMessages, problem, refuseWhenBroken, shown } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { namedTwice, sharedOut, type Weights } from './weighing.ts';

/**
 * The same weight for every criterion.
 *
 * @param ids - the criteria, at least one
 * @returns weights that add up to 1
 * @throws InputError `invalid-input` without a criterion
 *
 * @example
 * ```ts
 * import { equalWeights } from 'marops/prioritisation';
 *
 * equalWeights(['reach', 'fit']) // => { reach: 0.5, fit: 0.5 }
 * ```
 */
export function equalWeights<Name extends string>(ids: readonly Name[]): Weights<Name> {
  refuseNoList(ids, 'ids');
  if (ids.length === 0) throw new InputError([problem(prioritisationMessages, 'no-criteria', 'ids')]);
  return sharedOut(
    ids,
    ids.map(() => 1),
  );
}

/**
 * Weights from an order of importance alone: the centre of all weights that keep to the order.
 *
 * @param tiers - criteria from the most to the least important; those of one tier share the mean of its places
 * @returns weights that add up to 1
 * @throws InputError `invalid-input` without a criterion, or with one that stands twice
 *
 * @example
 * ```ts
 * import { rankOrderCentroid } from 'marops/prioritisation';
 *
 * rankOrderCentroid([['reach'], ['fit']]) // => { reach: 0.75, fit: 0.25 }
 * rankOrderCentroid([['reach', 'fit']]) // => { reach: 0.5, fit: 0.5 }
 * ```
 */
export function rankOrderCentroid<Name extends string>(tiers: readonly (readonly Name[])[]): Weights<Name> {
  refuseNoList(tiers, 'tiers');
  tiers.forEach((tier, index) => {
    refuseNoList(tier, `tiers[${String(index)}]`);
  });
  const ids = tiers.flat();
  if (ids.length === 0) throw new InputError([problem(prioritisationMessages, 'no-criteria', 'tiers')]);
  refuseWhenBroken(namedTwice(ids).map((id) => problem(kernelMessages, 'not-unique', 'tiers', { value: shown(id) })));

  const places = ids.map((_, place) => ids.slice(place).reduce((sum, __, index) => sum + 1 / (place + index + 1), 0) / ids.length);
  let place = 0;
  const earned = tiers.flatMap((tier) => {
    const own = places.slice(place, (place += tier.length));
    return tier.map(() => own.reduce((sum, each) => sum + each, 0) / tier.length);
  });
  return sharedOut(ids, earned);
}

/**
 * Weights from swings: how many points the step from the worst to the best of each criterion is worth, 100 for the most desired step.
 *
 * @param points - points by criterion, 0 or more, not all 0
 * @returns weights that add up to 1
 * @throws InputError `invalid-input` for points that are no object, negative, or all 0
 *
 * @example
 * ```ts
 * import { swingWeights } from 'marops/prioritisation';
 *
 * swingWeights({ reach: 100, fit: 60, cost: 40 }) // => { reach: 0.5, fit: 0.3, cost: 0.2 }
 * ```
 */
export function swingWeights<Name extends string>(points: Readonly<Record<Name, number>>): Weights<Name> {
  if (!isRecord(points)) throw new InputError([problem(kernelMessages, 'not-an-object', 'points', { value: shown(points) })]);
  const entries = Object.entries<number>(points) as [Name, number][];
  const broken = entries.filter(([, given]) => !(Number.isFinite(given) && given >= 0));
  refuseWhenBroken(broken.map(([id, given]) => problem(kernelMessages, 'too-small', `points.${id}`, { min: 0, value: shown(given) })));
  if (entries.every(([, given]) => given === 0)) throw new InputError([problem(prioritisationMessages, 'weights-all-zero', 'points')]);
  return sharedOut(
    entries.map(([id]) => id),
    entries.map(([, given]) => given),
  );
}

function refuseNoList(value: unknown, path: string): void {
  if (!Array.isArray(value)) throw new InputError([problem(kernelMessages, 'not-a-list', path, { value: shown(value) })]);
}
