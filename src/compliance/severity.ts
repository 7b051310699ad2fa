import type { Severity } from './rule.ts';

/**
 * Severities from worst to least.
 * @internal
 */
export const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];
