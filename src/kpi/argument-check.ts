import { isRecord, kernelMessages, notANumber, problem, shown, type Problem } from '../kernel/index.ts';

/** What a number may be; any finite number where nothing is said. @internal */
export interface Bounds {
  /** At least this. */
  readonly min?: number;
  /** More than this. */
  readonly above?: number;
  /** At most this. */
  readonly max?: number;
  /** No fraction. */
  readonly whole?: true;
}

/** Above it a count is no longer exact. @internal */
export const largestCount = Number.MAX_SAFE_INTEGER;

/** Above it the square of a sum is no longer a number. @internal */
export const largestSum = 1e150;

/**
 * What is wrong with a number: the first of its bounds that it breaks.
 *
 * @internal
 */
export function numberProblems(value: unknown, path: string, { min, above, max, whole }: Bounds = {}): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const number = value as number;
  if (above !== undefined && !(number > above)) return [problem(kernelMessages, 'not-positive', path, { above, value: number })];
  if (min !== undefined && number < min) return [problem(kernelMessages, 'too-small', path, { min, value: number })];
  if (max !== undefined && number > max) return [problem(kernelMessages, 'too-large', path, { max, value: number })];
  return whole === true && !Number.isInteger(number) ? [problem(kernelMessages, 'not-an-integer', path, { value: number })] : [];
}

/**
 * What is wrong with a count of things: 0 or more, and small enough to be exact.
 *
 * @internal
 */
export function countProblems(value: unknown, path: string): readonly Problem[] {
  return numberProblems(value, path, { min: 0, max: largestCount });
}

/**
 * What is wrong with a list and each of its entries; a hole is an entry that is missing.
 *
 * @internal
 */
export function listProblems<Item>(list: readonly Item[], path: string, each: (item: Item, path: string) => readonly Problem[]): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return Array.from(list as readonly Item[], (item, index) => each(item, `${path}[${String(index)}]`)).flat();
}

/**
 * What is wrong with an object, also when what was given is none.
 *
 * @internal
 */
export function objectProblems<Value extends object>(value: Value, path: string, inside: (value: Value) => readonly Problem[]): readonly Problem[] {
  return isRecord(value) ? inside(value) : [problem(kernelMessages, 'not-an-object', path, { value: shown(value) })];
}

/**
 * What is wrong with a choice.
 *
 * @internal
 */
export function choiceProblems(value: unknown, path: string, allowed: readonly string[]): readonly Problem[] {
  return allowed.includes(value as string) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed, value: shown(value) })];
}
