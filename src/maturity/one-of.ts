import { kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';

/**
 * The problem of a value that is not among those allowed.
 * @internal
 */
export function oneOf(value: unknown, allowed: readonly unknown[], path: string): readonly Problem[] {
  if (allowed.includes(value)) return [];
  return [problem(kernelMessages, 'not-one-of', path, { allowed: allowed.map(String), value: shown(value) })];
}
