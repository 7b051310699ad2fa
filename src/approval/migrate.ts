import { problem, shown, type Problem } from '../kernel/index.ts';
import { approvalsNeeded } from './approvals-needed.ts';
import { soundDirectory, type Directory } from './context.ts';
import { requireSameWorkflow } from './decide/same-workflow.ts';
import { soundWorkflow } from './define-workflow.ts';
import type { ApprovalEvent, EventBody, MigratedStage } from './event.ts';
import { happened } from './evolve.ts';
import type { ApprovalState, StageState } from './item.ts';
import { approvalMessages } from './messages.ts';
import { effectsOf } from './settle/effects.ts';
import { settle } from './settle/settle.ts';
import type { RejectRule, Stage, Workflow } from './workflow.ts';

/** Which stage of the new workflow takes over the votes of which old one; `null` where a stage goes. */
export type StageMapping = Readonly<Record<string, string | null>>;

/** Who migrates, when, and with which people. */
export interface MigrationOptions {
  /** Who asks for it. */
  readonly by: string;
  /** When, an instant with offset. */
  readonly at: string;
  /** People and roles for the stages that open. */
  readonly directory?: Directory;
}

/** What became of a migration. */
export type Migration =
  | {
      readonly ok: true;
      /** One event. */
      readonly events: readonly ApprovalEvent[];
      /** Stages of the new workflow that start without the old votes, because they ask for more. */
      readonly stricter: readonly string[];
    }
  | {
      readonly ok: false;
      /** Why not; nothing changed. */
      readonly problems: readonly Problem[];
    };

/** From the most lenient to the strictest. */
const strictness: readonly RejectRule[] = ['ignore', 'wait', 'fail', 'back', 'block'];

/**
 * An item under a newer version of its workflow. Votes survive only in stages that ask for no more than before: the same people or more of
 * them, no larger quorum, no stricter rule for rejections, no new demand for different people.
 *
 * @param state - the item
 * @param from - the workflow that it runs under
 * @param to - the workflow that it will run under
 * @param mapping - for every old stage its new one, or null
 * @param options - who, when, and the directory for stages that open
 * @returns one event, or the problems of the mapping
 * @throws InputError when the state runs under another workflow, or a workflow is broken
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { migrate, start } from 'marops/approval';
 *
 * const next = { ...singleApprover, version: '2.0.0' };
 * const answer = migrate(start(singleApprover), singleApprover, next, {}, { by: 'max', at: '2026-06-01T09:00:00Z' });
 * answer.ok ? [] : answer.problems.map((each) => each.message)
 * // => ['mapping.approval must be mapped to a stage of the new workflow or to nothing, got no mapping']
 * ```
 */
export function migrate(state: ApprovalState, from: Workflow, to: Workflow, mapping: StageMapping, options: MigrationOptions): Migration {
  requireSameWorkflow(state, from);
  soundWorkflow(to);
  const directory = soundDirectory(options.directory);
  const problems = mappingProblems(from, to, mapping);
  if (problems.length > 0) return { ok: false, problems };

  const stages = to.stages.map((stage): MigratedStage & { readonly isStricter: boolean } => {
    const old = from.stages.find(({ id }) => mapping[id] === stage.id);
    if (old === undefined) return { stage: stage.id, isStricter: false };
    const isStricter = asksForMore(old, stage, from, to, state.stages[old.id]!);
    return isStricter ? { stage: stage.id, isStricter } : { stage: stage.id, from: old.id, isStricter };
  });
  const body: EventBody = { type: 'migrated', to: { id: to.id, version: to.version }, stages: stages.map(({ isStricter: _, ...move }) => move) };
  const { at, by } = options;
  const now = happened(state, body, by, at);
  const isOpen = state.item !== null && state.status !== 'withdrawn' && state.status !== 'cancelled';
  const { changes, status } =
    isOpen && now.item !== null ? settle({ workflow: to, directory, at, item: now.item, state: now }) : { changes: [], status: state.status };
  const event = {
    sequence: state.version + 1,
    ...body,
    by,
    at,
    definition: state.definition,
    changes,
    status,
    effects: effectsOf(state, now, changes, status),
  };
  return { ok: true, events: [event], stricter: stages.filter(({ isStricter }) => isStricter).map(({ stage }) => stage) };
}

function mappingProblems(from: Workflow, to: Workflow, mapping: StageMapping): readonly Problem[] {
  const targets = from.stages.map(({ id }) => (Object.hasOwn(mapping, id) ? mapping[id] : undefined));
  return from.stages.flatMap(({ id }, index) => {
    const path = `mapping.${id}`;
    const target = targets[index];
    if (target === null) return [];
    if (target === undefined) return [problem(approvalMessages, 'stage-not-mapped', path)];
    if (!to.stages.some((stage) => stage.id === target))
      return [problem(approvalMessages, 'unknown-stage', path, { known: to.stages.map((stage) => stage.id), value: shown(target) })];
    return targets.indexOf(target) === index ? [] : [problem(approvalMessages, 'mapped-twice', path, { value: target })];
  });
}

function asksForMore(old: Stage, next: Stage, from: Workflow, to: Workflow, now: StageState): boolean {
  const keepsPeople =
    includesAll(next.approvers.users, old.approvers.users) &&
    includesAll(next.approvers.roles, old.approvers.roles) &&
    next.primaryDecisionMaker === old.primaryDecisionMaker;
  const neededBefore = approvalsNeeded(old, now.seats.length);
  const neededNow = approvalsNeeded(next, now.seats.length);
  const sameWeights = JSON.stringify(old.quorum) === JSON.stringify(next.quorum);
  const asksMore = neededBefore === null || neededNow === null ? !sameWeights : neededNow > neededBefore;
  const isHarsher = strictness.indexOf(next.rejectRule ?? 'fail') > strictness.indexOf(old.rejectRule ?? 'fail');
  const waitsForAll = next.complete === 'allResponded' && old.complete !== 'allResponded';
  return !keepsPeople || asksMore || isHarsher || waitsForAll || separatesMore(from, to);
}

function includesAll(wider: readonly string[] = [], narrower: readonly string[] = []): boolean {
  return narrower.every((each) => wider.includes(each));
}

/** Duties are separated for the whole workflow: when a rule is new there, no old vote is above suspicion. */
function separatesMore(from: Workflow, to: Workflow): boolean {
  const before = (from.distinctApprovers ?? []).map((group) => JSON.stringify(group));
  const newGroups = (to.distinctApprovers ?? []).some((group) => !before.includes(JSON.stringify(group)));
  const newAuthorRule = from.selfApproval === true && to.selfApproval !== true;
  const newContributorRule = from.contributorApproval !== false && to.contributorApproval === false;
  const newOtherEyes = from.latestVersionNeedsOtherApprover !== true && to.latestVersionNeedsOtherApprover === true;
  return (
    newGroups || newAuthorRule || newContributorRule || newOtherEyes || (from.authorIsContributor === true) !== (to.authorIsContributor === true)
  );
}
