import type { Quorum } from './workflow.ts';

/**
 * The roles that fill missing seats.
 * @internal
 */
export function overflowRoles(quorum: Quorum): readonly string[] {
  return 'overflowRoles' in quorum ? quorum.overflowRoles : [];
}
