import { once } from '../kernel/index.ts';
import type { Stage, Workflow } from './workflow.ts';

/** A stage with the stages it waits for. */
export interface OrderedStage {
  /** The stage. */
  readonly stage: Stage;
  /** What it waits for, said out. */
  readonly after: readonly string[];
}

/** The stages in an order in which every stage follows those it waits for; those on a cycle are left out. */
export interface StageOrder {
  /** In order of opening, ties in the order of the definition. */
  readonly ordered: readonly OrderedStage[];
  /** Stages that never open, because they wait for themselves. */
  readonly onCycle: readonly string[];
}

/**
 * The stages a stage waits for: its own list, or the stage before it.
 * @internal
 */
export function waitsFor(workflow: Workflow, index: number): readonly string[] {
  const before = workflow.stages[index - 1];
  return workflow.stages[index]?.after ?? (before === undefined ? [] : [before.id]);
}

/**
 * The order of opening, worked out once for a workflow.
 * @internal
 */
export function stageOrder(workflow: Workflow): StageOrder {
  return once(workflow, sorted);
}

function sorted(workflow: Workflow): StageOrder {
  let left = workflow.stages.map((stage, index) => ({ stage, after: waitsFor(workflow, index) }));
  const ordered: OrderedStage[] = [];
  const placed = new Set<string>();
  for (;;) {
    const ready = left.find(({ after }) => after.every((id) => placed.has(id)));
    if (ready === undefined) return { ordered, onCycle: left.map(({ stage }) => stage.id) };
    ordered.push(ready);
    placed.add(ready.stage.id);
    left = left.filter((each) => each !== ready);
  }
}
