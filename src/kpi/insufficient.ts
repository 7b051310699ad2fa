import type { DefinitionReference, Problem } from '../kernel/index.ts';

/** Too little data for an answer. Not zero, not "no effect", not p = 1: nothing can be said yet, and the reason says what is missing. */
export interface Insufficient {
  /** Tells it from a result. */
  readonly status: 'insufficient';
  /** Which method was asked. */
  readonly definition: DefinitionReference;
  /** What is missing. */
  readonly reason: Problem;
}

/**
 * The answer of a method that has too little data.
 *
 * @internal
 */
export function insufficient(definition: DefinitionReference, reason: Problem): Insufficient {
  return { status: 'insufficient', definition, reason };
}
