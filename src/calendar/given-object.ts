import { InputError, kernelMessages, problem, shown } from '../kernel/index.ts';

/**
 * Throws when an argument that has to be an object is none, so that its fields can be read.
 *
 * @throws InputError `not-an-object`
 * @internal
 */
export function requireObject(value: unknown, path: string): void {
  if (typeof value === 'object' && value !== null) return;
  throw new InputError([problem(kernelMessages, 'not-an-object', path, { value: shown(value) })]);
}
