import type { Facts, Source } from '../kernel/index.ts';
import type { Status } from './status.ts';

/** Facts for which one rule must come out in one way. Examples stand beside a pack and are never shipped with it. */
export interface PackExample {
  /** The rule it is about. */
  readonly rule: string;
  /** What happens in it, as a sentence. */
  readonly title: string;
  /** The facts, nested, as a user would give them. Answers that a person must confirm are taken as confirmed. */
  readonly facts: Facts;
  /** What must come out. */
  readonly expected: Status;
  /** The day it speaks of, `YYYY-MM-DD`; the pack's `asOf` without it. */
  readonly on?: string;
  /** What the person decided, for a rule that only a person can judge; nobody has decided, without it. */
  readonly attested?: 'pass' | 'fail';
  /** The published example that it restates, when it is an authority's own; ours without it. */
  readonly source?: Source;
}
