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
export { standInsFor } from './delegation.ts';

export { approvalMessages, findingMessages, refusalMessages } from './messages.ts';
