import { isRecord, kernelMessages, notANumber, problem, shown, type Problem } from '../kernel/index.ts';
import { largestFigure } from './largest-figure.ts';

/** Something with names that is checked part by part. @internal */
export type Part = Readonly<Record<string, unknown>>;

/** What is wrong with a part. @internal */
export type PartCheck = (part: Part, path: string) => readonly Problem[];

/**
 * The problems of a part, or of what is none.
 * @internal
 */
export function asRecord(part: unknown, path: string, check: PartCheck): readonly Problem[] {
  return isRecord(part) ? check(part, path) : [problem(kernelMessages, 'not-an-object', path, { value: shown(part) })];
}

/**
 * The problems of each part of a list, and of what is no part or no list.
 * @internal
 */
export function eachRecord(list: unknown, path: string, check: PartCheck): readonly Problem[] {
  return eachOf(list, path, (part, at) => asRecord(part, at, check));
}

/**
 * The problems of each member of a list, and of what is no list.
 * @internal
 */
export function eachOf(list: unknown, path: string, check: (member: unknown, path: string) => readonly Problem[]): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return list.flatMap((member: unknown, index) => check(member, `${path}[${String(index)}]`));
}

/**
 * What keeps a value from being text that says something.
 * @internal
 */
export function text(value: unknown, path: string): readonly Problem[] {
  return typeof value === 'string' && value !== '' ? [] : [problem(kernelMessages, 'not-text', path, { value: shown(value) })];
}

/**
 * What keeps a value from being text, where it is given at all.
 * @internal
 */
export function textIfAny(value: unknown, path: string): readonly Problem[] {
  return value === undefined ? [] : text(value, path);
}

/**
 * What keeps a value from being a number whose sums and squares stay finite.
 * @internal
 */
export function figure(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  if (Number(value) > largestFigure) return [problem(kernelMessages, 'too-large', path, { max: largestFigure, value: shown(value) })];
  return Number(value) < -largestFigure ? [problem(kernelMessages, 'too-small', path, { min: -largestFigure, value: shown(value) })] : [];
}

/**
 * What keeps a value from being a list of such numbers.
 * @internal
 */
export function figures(list: unknown, path: string): readonly Problem[] {
  return eachOf(list, path, figure);
}

/**
 * What keeps a value from being a whole number of 1 or more.
 * @internal
 */
export function wholeFromOne(value: unknown, path: string): readonly Problem[] {
  const isWhole = Number.isInteger(value) && Number(value) >= 1;
  return isWhole ? figure(value, path) : [problem(kernelMessages, 'too-small', path, { min: 1, value: shown(value) })];
}
