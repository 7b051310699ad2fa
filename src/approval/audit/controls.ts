import { compileCondition, dayOf, instantOf, type Condition, type Source } from '../../kernel/index.ts';
import type { AuditRecord } from './record.ts';

/** What a control looks at. */
export type ControlRule =
  | {
      /** Somebody approved it; in a role, when one is named. */
      readonly type: 'approved';
      /** The role. */
      readonly role?: string;
    }
  | {
      /**
       * No author approved it, not even in the place of somebody else; at least one approver is no author; as many approved as were needed; delegations
       * held; the decision is on record; what was approved is what there is; nothing changed after the lock; it was decided after it started.
       */
      readonly type:
        | 'noAuthorApproved'
        | 'somebodyElseApproved'
        | 'quorum'
        | 'delegationInForce'
        | 'delegateIsNoAuthor'
        | 'decisionRecorded'
        | 'approvalBoundToVersion'
        | 'unchangedAfterLock'
        | 'decidedAfterStart';
    };

/** A rule that an auditor applies, for as long as it was in force. */
export interface Control {
  /** Unique, kebab case. */
  readonly id: string;
  /** What it demands, in words. */
  readonly title: string;
  /** What it looks at. */
  readonly rule: ControlRule;
  /** First date on which decisions had to keep it, `YYYY-MM-DD`; always without it. */
  readonly from?: string;
  /** First date on which they no longer had to. */
  readonly until?: string;
  /** Which records it is about, over their facts; every one without it. */
  readonly when?: Condition;
  /** Where the rule stands. */
  readonly source?: Source;
}

/** What a control says of a record: kept, broken, not to be told, or not about it. */
export type ControlVerdict = 'kept' | 'broken' | 'unknown' | 'notApplicable';

/**
 * What a control says of a record.
 * @internal
 */
export function verdictOf(control: Control, record: AuditRecord): ControlVerdict {
  const applies = appliesTo(control, record);
  if (applies === false) return 'notApplicable';
  const kept = isKept(control.rule, record);
  if (kept === undefined || applies === 'unknown') return kept === true ? 'kept' : 'unknown';
  return kept ? 'kept' : 'broken';
}

function appliesTo({ from, until, when }: Control, record: AuditRecord): boolean | 'unknown' {
  const matches = when === undefined ? true : compileCondition(when)(record.facts ?? {});
  if (matches === false || (from === undefined && until === undefined)) return matches;
  const day = dayNumber(record.decidedOn);
  if (day === undefined) return 'unknown';
  const isInForce = (from === undefined || dayOf(from)! <= day) && (until === undefined || day < dayOf(until)!);
  return isInForce && matches;
}

/** Whole days in UTC; a control is in force for whole days. */
function dayNumber(moment: string | undefined): number | undefined {
  const instant = instantOf(moment);
  return instant === undefined ? dayOf(moment) : Math.floor(instant / 86_400_000);
}

function isKept(rule: ControlRule, record: AuditRecord): boolean | undefined {
  const { approvalsNeeded, approvers, authors, delegated } = record;
  switch (rule.type) {
    case 'approved': {
      const people = rule.role === undefined ? approvers : record.approversByRole?.[rule.role];
      return people === undefined ? undefined : people.length > 0;
    }
    case 'noAuthorApproved':
      return authors === undefined || approvers === undefined ? undefined : !approvers.some((person) => authors.includes(person));
    case 'somebodyElseApproved':
      return authors === undefined || approvers === undefined
        ? undefined
        : approvers.length === 0 || approvers.some((person) => !authors.includes(person));
    case 'quorum':
      return approvers === undefined || approvalsNeeded === undefined ? undefined : approvers.length >= approvalsNeeded;
    case 'delegationInForce':
      if (delegated === undefined || delegated.some(({ isInForce }) => isInForce === undefined)) return undefined;
      return delegated.every(({ isInForce }) => isInForce);
    case 'delegateIsNoAuthor':
      return authors === undefined || delegated === undefined ? undefined : !delegated.some(({ to }) => authors.includes(to));
    case 'decisionRecorded':
      return record.isRecorded;
    case 'approvalBoundToVersion':
      return record.isApprovedVersionCurrent;
    case 'unchangedAfterLock':
      return record.isChangedAfterLock === undefined ? undefined : !record.isChangedAfterLock;
    case 'decidedAfterStart': {
      const [start, decision] = [dayNumber(record.startedOn), dayNumber(record.decidedOn)];
      return start === undefined || decision === undefined ? undefined : start <= decision;
    }
  }
}
