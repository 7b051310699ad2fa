import { soundWorkflow } from '../define-workflow.ts';
import { stageOrder } from '../graph.ts';
import type { Workflow } from '../workflow.ts';

/** A node of an XState 5 configuration, as plain JSON. */
export interface StateNode {
  /** How its states relate; one at a time without it. */
  readonly type?: 'parallel' | 'final';
  /** The first of its states. */
  readonly initial?: string;
  /** Its states. */
  readonly states?: Readonly<Record<string, StateNode>>;
  /** Where events lead. */
  readonly on?: Readonly<Record<string, string>>;
  /** Where it goes when all of its states are final. */
  readonly onDone?: string;
}

/** An XState 5 configuration: pass it to `createMachine`. */
export interface MachineConfiguration extends StateNode {
  /** The workflow's id. */
  readonly id: string;
}

/**
 * A workflow as an XState 5 configuration, for interfaces that are built on it: one parallel region a stage, moved by the events
 * `<stage>.passed`, `<stage>.rejected`, `<stage>.blocked`, `<stage>.unblocked` and `<stage>.skipped` that a host sends from the changes of approval events.
 *
 * @param workflow - the definition
 * @returns plain JSON without functions
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { toXState } from 'marops/approval';
 *
 * toXState(singleApprover).states?.['approval']?.initial // => 'active'
 * ```
 */
export function toXState(workflow: Workflow): MachineConfiguration {
  const { id } = soundWorkflow(workflow);
  const regions = stageOrder(workflow).ordered.map(({ after, stage }) => [stage.id, regionOf(stage.id, after)] as const);
  return { id, type: 'parallel', states: Object.fromEntries(regions) };
}

function regionOf(stage: string, after: readonly string[]): StateNode {
  return {
    initial: after.length === 0 ? 'active' : 'pending',
    states: {
      ...(after.length === 0 ? {} : { pending: waitingFor(after) }),
      active: {
        on: { [`${stage}.passed`]: 'passed', [`${stage}.rejected`]: 'rejected', [`${stage}.blocked`]: 'blocked', [`${stage}.skipped`]: 'skipped' },
      },
      blocked: { on: { [`${stage}.unblocked`]: 'active', [`${stage}.passed`]: 'passed' } },
      passed: { type: 'final' },
      skipped: { type: 'final' },
      rejected: { type: 'final' },
    },
  };
}

/** A stage opens when every stage that it waits for has passed or was skipped, in whatever order. */
function waitingFor(after: readonly string[]): StateNode {
  const waits = after.map((stage): readonly [string, StateNode] => [
    stage,
    { initial: 'waiting', states: { waiting: { on: { [`${stage}.passed`]: 'done', [`${stage}.skipped`]: 'done' } }, done: { type: 'final' } } },
  ]);
  return { type: 'parallel', states: Object.fromEntries(waits), onDone: 'active' };
}
