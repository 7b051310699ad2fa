import { stageOrder } from '../graph.ts';
import type { ApprovalState, Item } from '../item.ts';
import type { Workflow } from '../workflow.ts';
import { stageOutcome } from './stage-outcome.ts';

/**
 * The stages that start again because one behind them sent the item back: that stage, and the nearest before it that were not skipped.
 * A first stage has nothing to go back to: its rejection decides.
 * @internal
 */
export function sentBack({
  item,
  state,
  workflow,
}: {
  readonly workflow: Workflow;
  readonly state: ApprovalState;
  readonly item: Item;
}): readonly string[] {
  const { ordered } = stageOrder(workflow);
  const counted = { workflow, item, contentVersion: state.contentVersion, lastEditor: state.lastEditor };
  const previousOf = (id: string): readonly string[] =>
    ordered
      .filter(({ stage }) => stage.id === id)
      .flatMap(({ after }) => after)
      .flatMap((each) => (state.stages[each]?.status === 'skipped' ? previousOf(each) : [each]));

  return ordered.flatMap(({ stage }) => {
    const before = state.stages[stage.id];
    if (stage.rejectRule !== 'back' || before === undefined || before.status === 'pending' || before.seats.length === 0) return [];
    const outcome = stageOutcome(stage, before, counted);
    const previous = outcome === 'rejected' || outcome === 'changesRequested' ? previousOf(stage.id) : [];
    return previous.length === 0 ? [] : [stage.id, ...previous];
  });
}
