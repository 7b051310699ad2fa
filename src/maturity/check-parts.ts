import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';

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
