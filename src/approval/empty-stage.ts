import type { StageState } from './item.ts';

/**
 * A stage that has not opened.
 * @internal
 */
export function emptyStage(): StageState {
  return { status: 'pending', seats: [], overflow: [], votes: [], advice: {}, clock: [] };
}
