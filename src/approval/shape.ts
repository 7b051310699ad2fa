import { isForbiddenName, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';

/** What is wrong with a value at a path. */
export type Check = (value: unknown, path: string) => readonly Problem[];

/**
 * Tells whether a value is an object that is no list.
 * @internal
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @internal
 */
export const anything: Check = () => [];

/**
 * @internal
 */
export const text: Check = (value, path) => {
  if (value === undefined) return [problem(kernelMessages, 'missing', path)];
  return typeof value === 'string' && value !== '' ? [] : [problem(kernelMessages, 'not-text', path, { value: shown(value) })];
};

/**
 * Text that becomes the name of a field.
 * @internal
 */
export const name: Check = (value, path) => {
  const problems = text(value, path);
  if (problems.length > 0 || !isForbiddenName(value as string)) return problems;
  return [problem(kernelMessages, 'forbidden-name', path, { value: shown(value) })];
};

/**
 * @internal
 */
export const truthValue: Check = (value, path) => oneOfThese([true, false], value, path);

/**
 * @internal
 */
export function oneOf(...allowed: readonly string[]): Check {
  return (value, path) => oneOfThese(allowed, value, path);
}

function oneOfThese(allowed: readonly (string | boolean)[], value: unknown, path: string): readonly Problem[] {
  if (allowed.includes(value as string)) return [];
  return [problem(kernelMessages, 'not-one-of', path, { allowed: allowed.map(String), value: shown(value) })];
}

/**
 * A whole number within bounds.
 * @internal
 */
export function whole(min: number, max: number): Check {
  return (value, path) => {
    if (!Number.isSafeInteger(value)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(value) })];
    return between(value as number, path, min, max);
  };
}

/**
 * A finite number above 0, at most `max`.
 * @internal
 */
export function above0(max: number): Check {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return [problem(kernelMessages, 'not-a-number', path, { value: shown(value) })];
    if (value <= 0) return [problem(kernelMessages, 'not-positive', path, { above: 0, value })];
    return between(value, path, 0, max);
  };
}

function between(value: number, path: string, min: number, max: number): readonly Problem[] {
  if (value < min) return [problem(kernelMessages, 'too-small', path, { min, value })];
  return value > max ? [problem(kernelMessages, 'too-large', path, { max, value })] : [];
}

/**
 * @internal
 */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/**
 * @internal
 */
export function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(value) })];
    return value.flatMap((each, index) => check(each, `${path}[${String(index)}]`));
  };
}

/**
 * A list in which nothing stands twice.
 * @internal
 */
export function setOf(check: Check): Check {
  return (value, path) => {
    const problems = listOf(check)(value, path);
    if (problems.length > 0) return problems;
    const list = value as readonly unknown[];
    const twice = list.find((each, index) => list.indexOf(each) !== index);
    return twice === undefined ? [] : [problem(kernelMessages, 'not-unique', path, { value: shown(twice) })];
  };
}

/**
 * Values by name.
 * @internal
 */
export function recordOf(check: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(value) })];
    return Object.entries(value).flatMap(([key, each]) => [...name(key, path), ...check(each, `${path}.${key}`)]);
  };
}

/**
 * An object with these fields and no other.
 * @internal
 */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(value) })];
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const extra = Object.keys(value).filter((key) => !Object.hasOwn(checks, key));
    return [
      ...extra.map((key) => problem(kernelMessages, 'unknown-key', path, { known: Object.keys(checks), value: shown(key) })),
      ...Object.entries(checks).flatMap(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined, at(key))),
    ];
  };
}
