export { defineModel } from './define-model.ts';
export type {
  ChoiceScale,
  Level,
  Model,
  ModelNode,
  NotApplicablePolicy,
  NumberScale,
  Policy,
  Practice,
  Scale,
  ScaleOption,
  UnansweredPolicy,
} from './model.ts';
export type { Degree } from './degree.ts';
export type { Gate, LevelSum, Measure, RollUp, Stage, Staged } from './measure.ts';
export { bandOf, type Band } from './bands.ts';

export type { Answer, Evidence } from './answer.ts';
export { assess, type AnswerCoverage, type AssessedPractice, type AssessOptions, type Assessment } from './assess.ts';
export type { MeasureResult, Rating } from './rating.ts';
export type { Said } from './standing.ts';
export { explain } from './explain.ts';

export { gapPerEffort, gaps, squaredGap, type GapAnalysis, type GapOptions, type PracticeGap, type Priority, type PriorityName } from './gaps.ts';
export type { Target } from './targets.ts';
export { roadmap, type BacklogItem, type Roadmap, type RoadmapOptions, type RoadmapStep } from './roadmap.ts';
export { benchmark, type Benchmark, type BenchmarkOptions, type PercentileKind } from './benchmark.ts';
export { coverage, type Coverage, type Provider } from './coverage.ts';
export { maturityMessages } from './messages.ts';
