import type { Columns } from './columns.ts';
import { fill, sizes } from './fill.ts';
import type { Instance } from './instance.ts';
import { isBetter, keepsEveryLimit, type Plan } from './plan.ts';

/**
 * A plan to start from, by worth beside size; null when filling breaks a limit.
 *
 * @internal
 */
export function firstPlan(instance: Instance, columns: Columns): Plan | null {
  const size = sizes(instance);
  const order = [...instance.ids.keys()].sort((a, b) => instance.values[b]! / size[b]! - instance.values[a]! / size[a]! || a - b);
  return betterOf(instance, null, fill(instance, columns, order).plan);
}

/**
 * The better of a plan that keeps every limit and one that may not.
 *
 * @internal
 */
export function betterOf(instance: Instance, known: Plan | null, other: Plan): Plan | null {
  return keepsEveryLimit(instance, other) && (known === null || isBetter(instance, other, known)) ? other : known;
}
