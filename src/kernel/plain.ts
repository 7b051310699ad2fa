import { kernelMessages } from './messages.ts';
import { InputError, problem, shown, type Problem } from './problem.ts';
import type { Params } from './sentence.ts';

/** A value that survives `JSON.parse(JSON.stringify(value))`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How large a definition may be. */
export interface PlainLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Values in all, counted over the whole tree. */
  readonly size: number;
}

/** Enough for any definition that a person wrote, small enough to refuse a hostile one in milliseconds. */
export const definitionLimits: PlainLimits = { depth: 64, size: 100_000 };

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Tells whether a name is one that untrusted data could use to reach into objects of the language.
 *
 * @param name - a key, a fact or the name of a factor
 * @returns true for `__proto__`, `constructor` and `prototype`, also as part of a dotted path
 *
 * @example
 * ```ts
 * import { isForbiddenName } from 'marops/kernel';
 *
 * isForbiddenName('reach') // => false
 * isForbiddenName('sender.__proto__') // => true
 * ```
 */
export function isForbiddenName(name: string): boolean {
  return forbidden.includes(name) || (name.includes('.') && name.split('.').some((part) => forbidden.includes(part)));
}

/**
 * Tells whether a value is an object with names, and no list.
 *
 * @param value - anything
 * @returns true for an object that is neither null nor a list
 *
 * @example
 * ```ts
 * import { isRecord } from 'marops/kernel';
 *
 * [{}, [], null].map(isRecord) // => [true, false, false]
 * ```
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What keeps a value from being plain JSON: functions, dates, NaN, cycles, reserved keys, more than the limits allow.
 *
 * @param value - anything, also hostile; never evaluated, never recursed into beyond the limits
 * @param path - where it stands, for the problems
 * @param limits - how deep and how large it may be
 * @returns the problems found; an empty list for plain JSON
 *
 * @example
 * ```ts
 * import { plainProblems } from 'marops/kernel';
 *
 * plainProblems({ weights: [1, Number.NaN] }, '')[0]?.message // => 'weights[1] must be plain JSON, got NaN'
 * plainProblems({ weights: [1, 2] }, '') // => []
 * ```
 */
export function plainProblems(value: unknown, path: string, limits: PlainLimits = definitionLimits): readonly Problem[] {
  const problems: Problem[] = [];
  let left = limits.size;

  const complain = (code: 'not-plain-data' | 'too-deep' | 'forbidden-name', at: Place, params: Params): void => {
    problems.push(problem(kernelMessages, code, pathOf(at), params));
  };

  const visit = (each: unknown, at: Place, depth: number): void => {
    left -= 1;
    if (left < 0 || problems.length >= 20) return;
    if (each === null || typeof each === 'string' || typeof each === 'boolean') return;
    if (typeof each === 'number' && Number.isFinite(each)) return;
    if (typeof each !== 'object' || !isPlain(each)) complain('not-plain-data', at, { value: shown(each) });
    else if (depth >= limits.depth) complain('too-deep', at, { max: limits.depth });
    else if (Array.isArray(each)) {
      for (let index = 0; index < each.length && left >= 0; index += 1) visit(each[index], { inside: at, key: index }, depth + 1);
    } else visitEntries(each as Readonly<Record<string, unknown>>, at, depth);
  };

  const visitEntries = (each: Readonly<Record<string, unknown>>, at: Place, depth: number): void => {
    for (const key of Object.keys(each)) {
      if (left < 0) return;
      if (forbidden.includes(key)) complain('forbidden-name', at, { value: shown(key) });
      else if (each[key] !== undefined) visit(each[key], { inside: at, key }, depth + 1);
    }
  };

  visit(value, { inside: undefined, key: path }, 0);
  return left < 0 ? [...problems, problem(kernelMessages, 'too-big', path, { max: limits.size })] : problems;
}

/** Where a value stands; written out only when there is something to complain about. */
interface Place {
  readonly inside: Place | undefined;
  readonly key: string | number;
}

function pathOf({ inside, key }: Place): string {
  if (inside === undefined) return String(key);
  const before = pathOf(inside);
  if (typeof key === 'number') return `${before}[${String(key)}]`;
  return before === '' ? key : `${before}.${key}`;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A deeply read-only copy of a definition, after a check that it is plain JSON. What `define...` of every room starts with.
 *
 * @param definition - what the user wrote, or what came out of a database
 * @param path - what the problems call it
 * @returns the frozen copy; keys whose value is undefined are left out
 * @throws InputError `invalid-input` when it is not plain JSON or larger than the limits
 *
 * @example
 * ```ts
 * import { frozenCopy } from 'marops/kernel';
 *
 * Object.isFrozen(frozenCopy({ id: 'reach', scale: [1, 2] }, 'factor').scale) // => true
 * ```
 */
export function frozenCopy<Definition>(definition: Definition, path: string): Definition {
  const problems = plainProblems(definition, path);
  if (problems.length > 0) throw new InputError(problems);
  return copied(definition) as Definition;
}

function copied(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copied));
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, inner]) => [key, copied(inner)])));
}
