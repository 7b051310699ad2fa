import type { Item } from './item.ts';
import type { RefusalCode } from './refusal.ts';
import type { Workflow } from './workflow.ts';

/** Which rule keeps a person from deciding. */
type DutyRule = Extract<RefusalCode, 'selfApproval' | 'contributorApproval'>;

/**
 * The rule that keeps a person from deciding on an item, whatever the stage; undefined when none does.
 * @internal
 */
export function barredBy(workflow: Workflow, item: Item, person: string): DutyRule | undefined {
  const contributorsMay = workflow.contributorApproval !== false;
  if (person === item.author) return authorBarredBy(workflow, contributorsMay);
  return !contributorsMay && item.contributors?.includes(person) === true ? 'contributorApproval' : undefined;
}

function authorBarredBy(workflow: Workflow, contributorsMay: boolean): DutyRule | undefined {
  if (workflow.authorIsContributor === true && contributorsMay) return undefined;
  if (workflow.selfApproval !== true) return 'selfApproval';
  return workflow.authorIsContributor === true ? 'contributorApproval' : undefined;
}

/**
 * The other stages in which nobody may have approved who approves in this one.
 * @internal
 */
export function distinctFrom(workflow: Workflow, stage: string): readonly string[] {
  const groups = (workflow.distinctApprovers ?? []).filter((group) => group.includes(stage));
  return [...new Set(groups.flat())].filter((id) => id !== stage);
}
