import type { Item, StageState, Vote } from '../item.ts';
import { barredBy } from '../duties.ts';
import { isApproval } from '../votes.ts';
import type { Stage, Workflow } from '../workflow.ts';

/** What counting needs to know of an item. */
export interface Counted {
  /** The workflow. */
  readonly workflow: Workflow;
  /** The item. */
  readonly item: Item;
  /** The version in which its content last changed. */
  readonly contentVersion: number;
  /** Who made that version. */
  readonly lastEditor: string | null;
}

/** Sums of shares and weights are compared with room for what floating point loses. */
const tolerance = 1e-9;

/**
 * The votes that count in a stage, one a person, in the order of first answers.
 * @internal
 */
export function countingVotes(stage: Stage, { overflow, seats, votes }: StageState, { item, workflow }: Counted): readonly Vote[] {
  const mayCount = (person: string): boolean =>
    stage.primaryDecisionMaker === undefined ? seats.includes(person) || overflow.includes(person) : person === stage.primaryDecisionMaker;
  return votes.filter(
    ({ by, person }) => mayCount(person) && barredBy(workflow, item, person) === undefined && barredBy(workflow, item, by) === undefined,
  );
}

/**
 * Whether enough people approved.
 * @internal
 */
export function isQuorumMet(stage: Stage, state: StageState, votes: readonly Vote[], counted: Counted): boolean {
  const approvals = votes.filter(({ decision }) => isApproval(decision));
  return approvals.length > 0 && hasOtherEyes(approvals, counted) && isEnough(stage, state, votes, approvals, counted);
}

function isEnough(stage: Stage, { seats }: StageState, votes: readonly Vote[], approvals: readonly Vote[], counted: Counted): boolean {
  const { primaryDecisionMaker, quorum } = stage;
  if (primaryDecisionMaker !== undefined) return true;
  switch (quorum.type) {
    case 'none':
      return true;
    case 'any':
      return withOverflow(1, seats, approvals, counted);
    case 'count':
      return withOverflow(quorum.count, seats, approvals, counted);
    case 'all': {
      const asked = seats.filter((seat) => !votes.some(({ decision, person }) => person === seat && decision === 'notRelevant'));
      return asked.every((seat) => approvals.some(({ person }) => person === seat));
    }
    case 'percent':
      return approvals.length >= Math.ceil((quorum.percent * seats.length) / 100 - tolerance);
    case 'weighted':
      return (
        approvals.reduce((sum, { person }) => sum + (Object.hasOwn(quorum.weights, person) ? quorum.weights[person]! : 0), 0) >=
        quorum.threshold - tolerance
      );
  }
}

/** People from the overflow roles fill only the seats that nobody can fill who is asked by name or role. */
function withOverflow(needed: number, seats: readonly string[], approvals: readonly Vote[], { item, workflow }: Counted): boolean {
  const missing = needed - seats.filter((seat) => barredBy(workflow, item, seat) === undefined).length;
  const seated = approvals.filter(({ person }) => seats.includes(person)).length;
  return seated + Math.min(approvals.length - seated, Math.max(0, missing)) >= needed;
}

function hasOtherEyes(approvals: readonly Vote[], { contentVersion, lastEditor, workflow }: Counted): boolean {
  if (workflow.latestVersionNeedsOtherApprover !== true || lastEditor === null) return true;
  return approvals.some(({ assetVersion, by, person }) => assetVersion >= contentVersion && person !== lastEditor && by !== lastEditor);
}
