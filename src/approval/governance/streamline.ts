import { soundWorkflow } from '../define-workflow.ts';
import { stageOrder } from '../graph.ts';
import type { Workflow } from '../workflow.ts';

/** How long each stage takes, in any one unit: business days, hours. */
export type StageDurations = Readonly<Record<string, number>>;

/** Stages that could run at the same time. */
export interface Suggestion {
  /** Stages in a row. */
  readonly stages: readonly string[];
  /** How long the workflow takes now. */
  readonly now: number;
  /** How long it would take. */
  readonly then: number;
  /** What that saves. */
  readonly saves: number;
}

/**
 * How long a workflow takes when every stage takes its time and nothing is sent back: its longest path.
 *
 * @param workflow - the definition
 * @param durations - by stage, 0 or more, all in one unit; a stage that is not named takes none
 * @returns the time in that unit
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { marketingAsset } from 'marops/approval/templates';
 * import { flowDuration } from 'marops/approval';
 *
 * flowDuration(marketingAsset, { brand: 2, legal: 3, release: 1 }) // => 4
 * ```
 */
export function flowDuration(workflow: Workflow, durations: StageDurations): number {
  soundWorkflow(workflow);
  const finish = new Map<string, number>();
  for (const { after, stage } of stageOrder(workflow).ordered) {
    const own = Object.hasOwn(durations, stage.id) ? durations[stage.id]! : 0;
    finish.set(stage.id, Math.max(0, ...after.map((id) => finish.get(id) ?? 0)) + own);
  }
  return Math.max(0, ...finish.values());
}

/**
 * Which stages in a row could run at the same time, and what that saves. Whether they may is for a person to say.
 *
 * @param workflow - the definition
 * @param durations - by stage, all in one unit
 * @returns suggestions that save time, the largest saving first
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { budget } from 'marops/approval/templates';
 * import { suggestParallel } from 'marops/approval';
 *
 * suggestParallel(budget, { manager: 1, director: 2, finance: 2, executive: 3 })[0]
 * // => { stages: ['director', 'finance', 'executive'], now: 6, then: 4, saves: 2 }
 * ```
 */
export function suggestParallel(workflow: Workflow, durations: StageDurations): readonly Suggestion[] {
  const now = flowDuration(workflow, durations);
  const { ordered } = stageOrder(workflow);
  return ordered
    .flatMap(({ stage: first }): readonly Suggestion[] => {
      const behind = behindOf(first.id, workflow);
      const { after } = ordered.find(({ stage }) => stage.id === first.id)!;
      if (behind.length === 0 || after.length === 0) return [];
      const stages = workflow.stages.map((stage, index) => {
        const waits = ordered.find((each) => each.stage === stage)?.after ?? (index === 0 ? [] : [workflow.stages[index - 1]!.id]);
        return { ...stage, after: behind.includes(stage.id) ? after : waits };
      });
      const then = flowDuration({ ...workflow, stages }, durations);
      return then < now ? [{ stages: [first.id, ...behind], now, then, saves: now - then }] : [];
    })
    .sort((left, right) => right.saves - left.saves);
}

function behindOf(id: string, workflow: Workflow): readonly string[] {
  const behind = new Set<string>();
  for (const { after, stage } of stageOrder(workflow).ordered) if (after.includes(id) || after.some((each) => behind.has(each))) behind.add(stage.id);
  return [...behind];
}
