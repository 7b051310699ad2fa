import type { Workflow } from '../workflow.ts';
import { governanceFinding, type GovernanceFinding } from './raci.ts';

/** A decision and who could take it. */
export interface DecisionRight {
  /** The decision. */
  readonly id: string;
  /** Who could take it. */
  readonly candidates: readonly string[];
  /** Who takes it. */
  readonly accountable?: string;
}

/** Who reports to whom. */
export interface Stakeholder {
  /** The person or role. */
  readonly id: string;
  /** Managers. */
  readonly reportsTo: readonly string[];
}

/** A person or role that marketing operations answers to. */
export interface StakeholderRole {
  /** The role. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
}

/** Whom marketing operations serves, unless a team says otherwise. */
export const stakeholderRoles: readonly StakeholderRole[] = [
  { id: 'ceo', title: 'Chief executive officer' },
  { id: 'cio', title: 'Chief information officer' },
  { id: 'cmo', title: 'Chief marketing officer' },
  { id: 'director-of-marketing', title: 'Director of marketing' },
];

/**
 * Decisions for which a matrix leaves open who decides: several candidates who answer to different managers, and nobody named.
 *
 * @param decisions - the decisions
 * @param stakeholders - who reports to whom
 * @returns a finding for each; empty when all is clear
 *
 * @example
 * ```ts
 * import { ambiguousDecisions } from 'marops/approval';
 *
 * const people = [{ id: 'brand lead', reportsTo: ['cmo'] }, { id: 'country lead', reportsTo: ['regional director'] }];
 * ambiguousDecisions([{ id: 'campaign name', candidates: ['brand lead', 'country lead'] }], people).length // => 1
 * ```
 */
export function ambiguousDecisions(decisions: readonly DecisionRight[], stakeholders: readonly Stakeholder[]): readonly GovernanceFinding[] {
  const managersOf = (person: string): string => [...(stakeholders.find(({ id }) => id === person)?.reportsTo ?? [])].sort().join(', ');
  return decisions.flatMap(({ accountable, candidates, id }) => {
    if (accountable !== undefined) return [];
    if (candidates.length === 0) return [governanceFinding('nobody-decides', { decision: id })];
    const lines = new Set(candidates.map(managersOf));
    return lines.size < 2 ? [] : [governanceFinding('ambiguous-decision', { decision: id, candidates })];
  });
}

/**
 * Stages that leave open what is asked, who decides or by when, and roles that must decide somewhere and do not.
 *
 * @param workflow - the definition
 * @param requiredRoles - roles that must be asked in some stage; none without it
 * @returns findings in the order of the stages
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decisionClarity } from 'marops/approval';
 *
 * decisionClarity(singleApprover, ['cmo']).map((each) => each.message) // => ['approval does not say by when', 'cmo decides nowhere']
 * ```
 */
export function decisionClarity({ stages }: Workflow, requiredRoles: readonly string[] = []): readonly GovernanceFinding[] {
  const asked = new Set(stages.flatMap(({ approvers }) => [...(approvers.roles ?? []), ...(approvers.users ?? [])]));
  return [
    ...stages.flatMap(({ asks, id, primaryDecisionMaker, quorum, serviceLevel }) => [
      ...(asks === undefined ? [governanceFinding('no-question', { stage: id })] : []),
      ...(serviceLevel === undefined ? [governanceFinding('no-deadline', { stage: id })] : []),
      ...(quorum.type === 'all' && primaryDecisionMaker === undefined ? [governanceFinding('no-decision-taker', { stage: id })] : []),
    ]),
    ...requiredRoles.filter((role) => !asked.has(role)).map((role) => governanceFinding('decides-nowhere', { role })),
  ];
}
