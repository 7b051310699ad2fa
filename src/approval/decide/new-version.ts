import { compileCondition } from '../../kernel/index.ts';
import type { NewVersionCommand } from '../command.ts';
import type { StageState } from '../item.ts';
import { isRejection } from '../votes.ts';
import type { Stage, StaleVotes, Workflow } from '../workflow.ts';
import { accepted, type Answer, type ItemRequest } from './request.ts';

const keepAll: StaleVotes = { approvals: 'keep' };

/**
 * The asset has a new version; each stage loses the votes that its rule takes away, and an override like an approval.
 * @internal
 */
export function newVersion({ command, state, workflow }: ItemRequest<NewVersionCommand>): Answer {
  const assetVersion = state.assetVersion + 1;
  const stale = workflow.stages.map((stage) => ({ stage: stage.id, people: stalePeople(stage, state.stages[stage.id]!, workflow, command) }));
  const cleared = workflow.stages
    .filter((stage) => state.stages[stage.id]!.status === 'overridden' && losesApprovals(stage, workflow, command))
    .map(({ id }) => id);
  return accepted(
    { type: 'versionAdded', assetVersion, sameContent: command.sameContent === true, stale: stale.filter(({ people }) => people.length > 0) },
    { cleared },
  );
}

function stalePeople(stage: Stage, { votes }: StageState, workflow: Workflow, command: NewVersionCommand): readonly string[] {
  const { rejections = 'keep' } = ruleOf(stage, workflow);
  const approvalsGo = losesApprovals(stage, workflow, command);
  return votes.filter(({ decision }) => (isRejection(decision) ? rejections === 'clear' : approvalsGo)).map(({ person }) => person);
}

function ruleOf(stage: Stage, workflow: Workflow): StaleVotes {
  return stage.onNewVersion ?? workflow.onNewVersion ?? keepAll;
}

function losesApprovals(stage: Stage, workflow: Workflow, command: NewVersionCommand): boolean {
  const isChanged = command.sameContent !== true;
  switch (ruleOf(stage, workflow).approvals) {
    case 'keep':
      return false;
    case 'dismissAll':
      return true;
    case 'dismissIfChanged':
      return isChanged;
    case 'dismissIfScopeChanged':
      return isChanged && isInScope(stage.scope, command.changed);
  }
}

/** A stage without a scope is about everything; a version that does not say what changed changed everything. */
function isInScope(scope: readonly string[] | undefined, changed: readonly string[] | undefined): boolean {
  if (scope === undefined || changed === undefined) return true;
  return scope.some((part) => changed.some((path) => covers(part, path)));
}

function covers(part: string, path: string): boolean {
  if (part.includes('*')) return compileCondition({ fact: 'path', op: 'glob', value: part })({ path }) === true;
  return path === part || path.startsWith(part.endsWith('/') ? part : `${part}/`);
}
