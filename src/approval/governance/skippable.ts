import type { History } from '../process/visits.ts';
import { isPassed } from '../settle/statuses.ts';

/** A stage that light items seem not to need. */
export interface SkippableStage {
  /** The stage. */
  readonly stage: string;
  /** How often it was decided for light items. */
  readonly decisions: number;
}

/** What counts as evidence. */
export interface SkippableOptions {
  /** How many decisions for light items a suggestion needs at least; 20 without it. */
  readonly atLeast?: number;
}

const defaultDecisions = 20;

/**
 * Stages that passed every light item as it was: candidates for a condition that leaves light items out. It is a suggestion, never a rule.
 *
 * @param histories - past items
 * @param isLight - ids of the items that were light
 * @param options - how much evidence is wanted
 * @returns stages that never held a light item up, with their evidence
 *
 * @example
 * ```ts
 * import { skippableStages } from 'marops/approval';
 *
 * skippableStages([], ['post-7']) // => []
 * ```
 */
export function skippableStages(
  histories: readonly History[],
  isLight: readonly string[],
  options: SkippableOptions = {},
): readonly SkippableStage[] {
  const { atLeast = defaultDecisions } = options;
  const light = new Set(isLight);
  const decided = new Map<string, { passed: number; held: number }>();
  for (const { changes } of histories.filter(({ id }) => light.has(id)).flatMap(({ events }) => events)) {
    for (const { stage, status } of changes) {
      const count = decided.get(stage) ?? { passed: 0, held: 0 };
      if (isPassed(status) && status !== 'skipped') count.passed += status === 'approved' ? 1 : 0;
      if (status === 'approvedWithChanges' || status === 'blocked' || status === 'rejected' || status === 'changesRequested') count.held += 1;
      decided.set(stage, count);
    }
  }
  return [...decided].filter(([, { held, passed }]) => held === 0 && passed >= atLeast).map(([stage, { passed }]) => ({ stage, decisions: passed }));
}
