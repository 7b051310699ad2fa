import type { Severity } from './rule.ts';

/**
 * Severities from worst to least.
 * @internal
 */
export const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/**
 * Whether a rule counts for less than before; null stands for one that was left out.
 * @internal
 */
export function isLower(after: Severity | null, before: Severity): boolean {
  return after === null || severities.indexOf(after) > severities.indexOf(before);
}
