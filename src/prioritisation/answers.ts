import { kernelMessages, notANumber, problem, shown, type Problem } from '../kernel/index.ts';
import { prioritisationMessages } from './messages.ts';
import type { Factor } from './method.ts';

/**
 * What is wrong with one answer.
 *
 * @param value - what the item carries
 * @param factor - what the method asks
 * @param path - the name of the field
 * @returns the problem, or undefined when the value can be used
 * @internal
 */
export function answerProblem(value: unknown, factor: Factor, path: string): Problem | undefined {
  const notNumber = notANumber(value, path);
  if (notNumber !== undefined) return notNumber;
  const { min, max, above, scale, unit } = factor;
  const given = value as number;
  if (scale !== undefined && !scale.includes(given)) return problem(kernelMessages, 'off-scale', path, { scale, value: given });
  if (above !== undefined && !(given > above)) return problem(kernelMessages, 'not-positive', path, { above, value: given });
  if (min !== undefined && given < min) return problem(kernelMessages, 'too-small', path, { min, value: given });
  if (max === undefined || given <= max) return undefined;
  if (unit === 'share' && given <= 100) return problem(prioritisationMessages, 'share-as-percent', path, { value: given, meant: given / 100 });
  return problem(kernelMessages, 'too-large', path, { max, value: given });
}

/**
 * Whether one answer can be used: the quick form of {@link answerProblem} for bulk work.
 *
 * @param value - what the item carries
 * @param factor - what the method asks
 * @returns true when there is no problem
 * @internal
 */
export function isUsable(value: unknown, { min, max, above, scale }: Factor): value is number {
  return (
    typeof value === 'number' &&
    value >= (min ?? -Number.MAX_VALUE) &&
    value <= (max ?? Number.MAX_VALUE) &&
    (above === undefined || value > above) &&
    (scale === undefined || scale.includes(value))
  );
}

/**
 * What is wrong with an item before its method is asked: not an object, no id, an id seen before.
 *
 * @param item - anything
 * @param seen - ids of the items before it; the item's id is added
 * @returns the problem, or undefined
 * @internal
 */
export function identityProblem(item: unknown, seen: Set<string>): Problem | undefined {
  if (typeof item !== 'object' || item === null) return problem(kernelMessages, 'not-an-object', '', { value: shown(item) });
  const id: unknown = 'id' in item ? item.id : undefined;
  if (typeof id !== 'string' || id === '') return problem(kernelMessages, 'not-text', 'id', { value: shown(id) });
  const before = seen.size;
  seen.add(id);
  return seen.size === before ? problem(prioritisationMessages, 'duplicate-id', 'id', { value: id }) : undefined;
}
