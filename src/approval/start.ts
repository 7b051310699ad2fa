import { soundWorkflow } from './define-workflow.ts';
import { emptyStage } from './empty-stage.ts';
import type { ApprovalState } from './item.ts';
import type { Workflow } from './workflow.ts';

/**
 * The state before anything happened.
 *
 * @param workflow - what the item will run under
 * @returns a draft without an item and without events
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { start } from 'marops/approval';
 *
 * start(singleApprover).status // => 'draft'
 * ```
 */
export function start(workflow: Workflow): ApprovalState {
  const { id, version, stages } = soundWorkflow(workflow);
  return {
    definition: { id, version },
    version: 0,
    status: 'draft',
    item: null,
    assetVersion: 0,
    contentVersion: 0,
    lastEditor: null,
    round: 0,
    stages: Object.fromEntries(stages.map((stage) => [stage.id, emptyStage()])),
    commands: [],
    at: null,
  };
}
