import { problem, refuseWhenBroken, shown } from '../../kernel/index.ts';
import type { ApprovalState } from '../item.ts';
import { approvalMessages } from '../messages.ts';
import { isRecord } from '../shape.ts';
import type { Workflow } from '../workflow.ts';

/**
 * Throws when a state runs under another workflow, or another version of it, than the one given. The workflow itself was checked when the
 * item started.
 * @internal
 */
export function requireSameWorkflow({ definition }: ApprovalState, workflow: Workflow): void {
  const { id, version } = isRecord(workflow) ? workflow : { id: undefined, version: undefined };
  const isSame = definition.id === id && definition.version === version;
  const wanted = `${definition.id} ${definition.version}`;
  refuseWhenBroken(
    isSame
      ? []
      : [problem(approvalMessages, 'other-definition', 'context.workflow', { wanted, value: `${String(shown(id))} ${String(shown(version))}` })],
  );
}
