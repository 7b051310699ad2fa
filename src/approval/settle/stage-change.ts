import type { StageChange } from '../event.ts';
import type { ItemStatus, StageState } from '../item.ts';
import type { Stage } from '../workflow.ts';

const millisecondsInDay = 86_400_000;

/**
 * How a stage differs from what it was, as one entry of an event; nothing when it does not.
 * @internal
 */
export function stageChange(
  stage: Stage,
  before: StageState,
  after: StageState,
  isCleared: boolean,
  status: ItemStatus,
  at: string,
): readonly StageChange[] {
  const runs = after.status === 'active' && status === 'inReview';
  const ran = !isCleared && before.clock.length > 0 && before.clock.at(-1)?.to === undefined;
  const isUnchanged = before.status === after.status && sameSeats(before, after) && runs === ran && !isCleared;
  if (isUnchanged) return [];
  const validUntil = validity(stage, before, after, at);
  return [
    {
      stage: stage.id,
      status: after.status,
      ...(sameSeats(before, after) && !isCleared ? {} : { seats: after.seats, overflow: after.overflow }),
      ...(isCleared ? { cleared: true as const } : {}),
      ...(runs === ran ? {} : { clock: runs ? ('run' as const) : ('hold' as const) }),
      ...(validUntil === undefined ? {} : { validUntil }),
    },
  ];
}

function sameSeats(before: StageState, after: StageState): boolean {
  return before.seats === after.seats || before.seats.join('\n') === after.seats.join('\n');
}

function validity(stage: Stage, before: StageState, after: StageState, at: string): string | undefined {
  const isGranted = after.status === 'approved' || after.status === 'approvedWithChanges' || after.status === 'overridden';
  if (stage.validForDays === undefined || !isGranted || before.status === after.status) return undefined;
  return new Date(Date.parse(at) + stage.validForDays * millisecondsInDay).toISOString();
}
