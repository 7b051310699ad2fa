import type { Problem } from '../../kernel/index.ts';
import { numberProblems } from '../argument-check.ts';

/**
 * Beyond it neither a span of time nor an amount means anything, and their products leave the range of numbers.
 * @internal
 */
export const largestAmount = 1e100;

/**
 * What is wrong with a span of time or an amount: it must be 0 or more.
 *
 * @internal
 */
export function amountProblems(value: unknown, path: string): readonly Problem[] {
  return numberProblems(value, path, { min: 0, max: largestAmount });
}
