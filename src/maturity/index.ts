export { lintModel } from './lint-model.ts';
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
export type { OrganisationStage, PostShare, RoleLadder, Rung, StaffingModel, StageMark } from './staffing-model.ts';
export { bandOf, type Band } from './bands.ts';

export type { Answer, Evidence } from './answer.ts';
export { assess, type AnswerCoverage, type AssessedPractice, type AssessOptions, type Assessment } from './assess.ts';
export { assessAll, type AssessAllOptions, type MeasureScores, type SubjectScores, type SubjectsAssessment } from './assess-all.ts';
export type { MeasureResult, Rating } from './rating.ts';
export type { Said } from './standing.ts';
export { compare, type Change, type Comparison, type Direction, type MeasureChange, type Obstacle } from './compare.ts';
export { claimedWithoutEvidence, type ProofLevel } from './claims.ts';
export { reassessment, type Reassessment, type ReassessmentEvent, type ReassessmentOptions, type ReassessmentTrigger } from './reassessment.ts';
export { explain } from './explain.ts';

export { gapPerEffort, gaps, squaredGap, type GapAnalysis, type GapOptions, type PracticeGap, type Priority, type PriorityName } from './gaps.ts';
export type { Target } from './targets.ts';
export { roadmap, type BacklogItem, type Roadmap, type RoadmapStep } from './roadmap.ts';
export type { RoadmapOptions } from './roadmap-request.ts';
export { benchmark, type Benchmark, type BenchmarkOptions, type PercentileKind } from './benchmark.ts';
export { respondents, type PracticeOpinion, type RespondentOptions, type Respondents } from './respondents.ts';
export { krippendorffAlpha, type RatingMetric, type Ratings } from './agreement/krippendorff.ts';
export { cohenKappa, type KappaWeights } from './agreement/kappa.ts';
export { fleissKappa } from './agreement/fleiss.ts';
export { meanInterval, type MeanInterval } from './agreement/mean-interval.ts';
export { coverage, type Coverage, type Provider } from './coverage.ts';
export { stackHealth, type StackHealth, type ToolHealth } from './stack/stack-health.ts';
export type { StackOptions, UnusableTool } from './stack/checked-stack.ts';
export type { AlternativeTool, Integration, IntegrationState, Tool } from './stack/tool.ts';
export type { HealthPart, StackDecision, StackPolicy, StackRule, ToolFacts, ToolFigure } from './stack/stack-policy.ts';
export type { IntegrationCoverage } from './stack/integration-coverage.ts';
export type { OpenRule } from './stack/verdict.ts';
export type { Overlap } from './stack/overlap.ts';
export type { Renewal } from './stack/renewal.ts';
export type { StackCost } from './stack/stack-cost.ts';
export { defineStackPolicy } from './stack/define-stack-policy.ts';
export { usualStackPolicy } from './stack/usual-stack-policy.ts';

export { skillsGap, type PersonFit, type SkillsGap } from './skills/skills-gap.ts';
export type { SkilledPerson, SkillRequirement } from './skills/skill-requirement.ts';
export type { IndividualGap, SkillStanding } from './skills/skill-standing.ts';
export { skillDemand, type Position, type SkillDemand } from './skills/skill-demand.ts';
export {
  enablementPlan,
  type EnablementOptions,
  type EnablementPlan,
  type EnablementStep,
  type PlannedStep,
  type UnresolvedGap,
} from './skills/enablement-plan.ts';
export type { Course } from './skills/course-chain.ts';

export { staffing, type CapabilityStaffing, type Staffing, type StaffingOptions } from './staffing/staffing.ts';
export type { StaffMember } from './staffing/staff.ts';
export type { Department, DepartmentStaffing } from './staffing/department.ts';
export { nextRole } from './staffing/next-role.ts';
export { defineStaffingModel } from './staffing/define-staffing-model.ts';

export { maturityMessages } from './messages.ts';
