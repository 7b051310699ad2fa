export type { Approvers, Quorum, RejectRule, Reminders, ServiceLevel, Stage, StaleVotes, Workflow, WorkingAmount } from './workflow.ts';
export { defineWorkflow } from './define-workflow.ts';

export type {
  Advice,
  ApprovalState,
  CountedDecision,
  Decision,
  Item,
  ItemStatus,
  RememberedCommand,
  Running,
  StageState,
  StageStatus,
  Vote,
} from './item.ts';
export type {
  CancelCommand,
  Command,
  CommandBase,
  CommentCommand,
  DecideCommand,
  DismissCommand,
  ExpireCommand,
  NewVersionCommand,
  OverrideCommand,
  ReassignCommand,
  ReopenCommand,
  RevokeCommand,
  SetFactsCommand,
  SubmitCommand,
  WithdrawCommand,
} from './command.ts';
export type { ApprovalEvent, Effect, EventBase, EventBody, EventType, MigratedStage, StageChange, StaleSeats } from './event.ts';
export type { DecideContext, Delegation, Directory } from './context.ts';
export type { Refusal, RefusalCode } from './refusal.ts';

export { start } from './start.ts';
export { decide, type Outcome, type PersonalText } from './decide/decide.ts';
export { evolve } from './evolve.ts';
export { replay } from './replay.ts';
export { progress, type Progress, type StageProgress } from './progress.ts';
export { explain, type ExplanationMessages } from './explain.ts';
export { compare, type Comparison, type StageDifference } from './compare.ts';
export { migrate, type Migration, type MigrationOptions, type StageMapping } from './migrate.ts';
export { standInsFor } from './delegation.ts';

export { dueActions, type DueAction, type DueActions, type DueContext, type WaitingAction } from './due/due-actions.ts';
export type { Diary, RankedEvent } from './due/diary.ts';

export { analyseWorkflow, type Analysis, type AnalysisOptions } from './analysis/analyse.ts';
export type { Finding, FindingCode } from './analysis/finding.ts';

export {
  auditTrail,
  redact,
  verifyTrail,
  type Anchor,
  type Redaction,
  type Trail,
  type TrailEntry,
  type TrailOptions,
  type Verdict,
  type VerifyOptions,
} from './audit/trail.ts';
export { auditRecord, type AuditRecord, type DelegatedDecision } from './audit/record.ts';
export { auditControls, type Audit, type AuditFinding, type ControlCount } from './audit/audit-controls.ts';
export type { Control, ControlRule, ControlVerdict } from './audit/controls.ts';

export { processMetrics, type ProcessMetrics, type StageMetrics } from './process/metrics.ts';
export type { History } from './process/visits.ts';
export { promiseDate, type PromiseDate, type PromiseOptions } from './process/promise-date.ts';
export { simulate, type Simulation, type SimulationModel, type SimulationOptions, type StageModel } from './process/simulate.ts';

export { toMermaid } from './export/mermaid.ts';
export { toBpmn } from './export/bpmn.ts';
export { toXState, type MachineConfiguration, type StateNode } from './export/xstate.ts';

export { checkRaci, type GovernanceFinding, type RaciRow } from './governance/raci.ts';
export {
  ambiguousDecisions,
  decisionClarity,
  stakeholderRoles,
  type DecisionRight,
  type Stakeholder,
  type StakeholderRole,
} from './governance/decisions.ts';
export { flowDuration, suggestParallel, type StageDurations, type Suggestion } from './governance/streamline.ts';
export { skippableStages, type SkippableOptions, type SkippableStage } from './governance/skippable.ts';
export {
  kpiSetOn,
  reportingIndependence,
  verifyKpiAgreement,
  type Independence,
  type KpiReporting,
  type KpiReview,
  type KpiSet,
} from './governance/kpi-agreement.ts';

export { approvalMessages, explanationMessages, findingMessages, governanceMessages, refusalMessages } from './messages.ts';
