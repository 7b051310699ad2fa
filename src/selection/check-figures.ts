import { kernelMessages, notANumber, problem, shown, type Problem } from '../kernel/index.ts';
import { decimalPlaces } from './decimals.ts';
import { selectionMessages } from './messages.ts';

/**
 * Whether a value is text that says something.
 *
 * @internal
 */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/**
 * The problems of a figure that must be 0 or more and written with few enough places.
 *
 * @internal
 */
export function amountProblems(value: unknown, path: string, places: number): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const amount = value as number;
  if (amount < 0) return [problem(kernelMessages, 'too-small', path, { min: 0, value: amount })];
  return decimalPlaces(amount) > places ? [problem(selectionMessages, 'too-fine', path, { max: places, value: amount })] : [];
}

/**
 * The problems of a figure that must be whole and between two others.
 *
 * @internal
 */
export function wholeNumber(value: unknown, path: string, min: number, max: number): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const given = value as number;
  if (!Number.isInteger(given)) return [problem(kernelMessages, 'not-an-integer', path, { value: given })];
  if (given < min) return [problem(kernelMessages, 'too-small', path, { min, value: given })];
  return given > max ? [problem(kernelMessages, 'too-large', path, { max, value: given })] : [];
}

/**
 * The problems of a choice between yes and no that may be left out.
 *
 * @internal
 */
export function yesOrNo(value: unknown, path: string): readonly Problem[] {
  if (value === undefined || typeof value === 'boolean') return [];
  return [problem(kernelMessages, 'not-one-of', path, { allowed: ['true', 'false'], value: shown(value) })];
}

/**
 * The problems of the length of a search, which must be above 0.
 *
 * @internal
 */
export function searchLengthProblems(limit: unknown): readonly Problem[] {
  const wrong = notANumber(limit, 'limit');
  if (wrong !== undefined) return [wrong];
  return (limit as number) > 0 ? [] : [problem(kernelMessages, 'not-positive', 'limit', { above: 0, value: limit as number })];
}

/**
 * The problems of a list that must hold ids of items.
 *
 * @internal
 */
export function idProblems(given: unknown, path: string, known: ReadonlySet<string>): readonly Problem[] {
  if (!Array.isArray(given)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(given) })];
  return given.flatMap((id: unknown, index) =>
    typeof id === 'string' && known.has(id)
      ? []
      : [problem(selectionMessages, 'unknown-prerequisite', `${path}[${String(index)}]`, { value: shown(id) })],
  );
}

/**
 * The path of an item, or of one of its fields.
 *
 * @internal
 */
export function at(index: number, field = ''): string {
  return `items[${String(index)}]${field === '' ? '' : `.${field}`}`;
}
