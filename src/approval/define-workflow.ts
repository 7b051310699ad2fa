import { frozenCopy, once, refuseWhenBroken } from '../kernel/index.ts';
import { workflowProblems } from './workflow-problems.ts';
import type { Workflow } from './workflow.ts';

/**
 * A team's own workflow, checked completely: from code, or from JSON that lives in a database.
 *
 * @param workflow - stages and rules, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: a cycle, a stage that is not there, a quorum larger than its seats, an approver twice
 *
 * @example
 * ```ts
 * import { defineWorkflow } from 'marops/approval';
 *
 * const fourEyes = defineWorkflow({
 *   id: 'four-eyes',
 *   version: '1.0.0',
 *   title: 'Four eyes',
 *   stages: [{ id: 'review', approvers: { users: ['bob', 'cyd'] }, quorum: { type: 'any' } }],
 * });
 * fourEyes.stages[0]?.id // => 'review'
 *
 * defineWorkflow({ ...fourEyes, stages: [{ id: 'review', approvers: { users: ['bob'] }, quorum: { type: 'count', count: 2 } }] });
 * // throws stages[0].quorum.count must be at most the 1 people who have a seat, got 2
 * ```
 */
export function defineWorkflow(workflow: Workflow): Workflow {
  const copy = frozenCopy(workflow, '');
  refuseWhenBroken(workflowProblems(copy));
  return copy;
}

/**
 * The workflow, refused when it is broken; the check runs once for a definition.
 * @internal
 */
export function soundWorkflow(workflow: Workflow): Workflow {
  refuseWhenBroken(once(workflow, workflowProblems));
  return workflow;
}
