import { isRecord, valueMessages, notANumber, problem, shown, type Problem } from '../kernel/index.ts';
import { answerMessages } from './answer-messages.ts';
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
  if (scale !== undefined && !scale.includes(given)) return problem(valueMessages, 'off-scale', path, { scale, value: given });
  if (above !== undefined && !(given > above)) return problem(valueMessages, 'not-positive', path, { above, value: given });
  if (min !== undefined && given < min) return problem(valueMessages, 'too-small', path, { min, value: given });
  if (max === undefined || given <= max) return undefined;
  if (unit === 'share' && given <= 100) return problem(answerMessages, 'share-as-percent', path, { value: given, meant: given / 100 });
  return problem(valueMessages, 'too-large', path, { max, value: given });
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
  if (typeof item !== 'object' || item === null) return problem(valueMessages, 'not-an-object', '', { value: shown(item) });
  const id: unknown = 'id' in item ? item.id : undefined;
  if (typeof id !== 'string' || id === '') return problem(valueMessages, 'not-text', 'id', { value: shown(id) });
  const before = seen.size;
  seen.add(id);
  return seen.size === before ? problem(answerMessages, 'duplicate-id', 'id', { value: id }) : undefined;
}

/**
 * The fields of an item whose type says no more than that it has an id.
 *
 * @param item - anything
 * @returns its fields by name; none when it is no object
 * @internal
 */
export function fieldsOf(item: unknown): Readonly<Record<string, unknown>> {
  return isRecord(item) ? item : {};
}

/**
 * One number of an item that was found usable before.
 *
 * @param item - an item
 * @param field - the name of the number
 * @returns the number; 0 where there is none
 * @internal
 */
export function numberIn(item: unknown, field: string): number {
  const { [field]: value } = fieldsOf(item);
  return typeof value === 'number' ? value : 0;
}
