export type { SelectionItem, SelectionRequest, ShareLimit } from './request.ts';
export type {
  CapacityUse,
  ChosenItem,
  LeftItem,
  SelectionProof,
  SelectionReason,
  SelectionResult,
  SelectionSetting,
  SelectionStatus,
  ShareUse,
  UnusableItem,
} from './result.ts';
export type { Constraint } from './constraint.ts';
export type { BinaryProgram, Row, SelectOptions, Solver, SolverAnswer } from './solver.ts';
export { select } from './select.ts';
export { priceOf, type ConstraintPrice } from './price.ts';
export { frontier, type Frontier, type FrontierOptions, type FrontierPoint } from './frontier.ts';
export { compare, type SelectionChange } from './compare.ts';
export { explain, type ExplainOptions } from './explain.ts';
export { selectionMessages } from './messages.ts';
