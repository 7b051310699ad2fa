import { draws, problem, quantile, refuseWhenBroken, type DefinitionReference, type Draws } from '../../kernel/index.ts';
import { approvalsNeeded } from '../approvals-needed.ts';
import { soundWorkflow } from '../define-workflow.ts';
import { stageOrder } from '../graph.ts';
import { approvalMessages } from '../messages.ts';
import { above0, fields, optional, recordOf, whole, type Check } from '../shape.ts';
import type { Stage, Workflow } from '../workflow.ts';

/** How the people of a stage answer. */
export interface StageModel {
  /** How many have a seat. */
  readonly people: number;
  /** Mean working hours until one of them answers; answers are exponentially distributed. */
  readonly meanHours: number;
  /** Part of answers that are rejections, 0 to 1; none without it. */
  readonly rejectShare?: number;
  /** Part of items that need the stage, 0 to 1; all without it. */
  readonly neededShare?: number;
}

/** What a simulation assumes. */
export interface SimulationModel {
  /** Every stage of the workflow. */
  readonly stages: Readonly<Record<string, StageModel>>;
  /** Mean working hours that the author needs for changes; 8 without it. */
  readonly reworkHours?: number;
}

/** How long it runs. */
export interface SimulationOptions {
  /** How many items, 1 to 100,000. */
  readonly runs: number;
  /** A whole number; the same seed gives the same result. */
  readonly seed: number;
}

/** What a simulation says. */
export interface Simulation {
  /** The workflow. */
  readonly definition: DefinitionReference;
  /** The options that it was run with. */
  readonly options: SimulationOptions;
  /** Working hours from submission to approval: mean, and the hours within which half, four fifths and 95 % were done. */
  readonly leadTimeInHours: { readonly mean: number; readonly p50: number; readonly p80: number; readonly p95: number };
  /** Part of items that needed rework, 0 to 1. */
  readonly reworkShare: number;
  /** Items that were given up after 20 rounds. */
  readonly givenUp: number;
  /** For every stage, its mean hours and the part of items that it held up longest. */
  readonly stages: readonly { readonly stage: string; readonly meanHours: number; readonly bottleneckShare: number }[];
}

interface Run {
  readonly hours: number;
  readonly byStage: ReadonlyMap<string, number>;
  readonly rounds: number;
}

const mostRounds = 20;
const defaultRework = 8;

/**
 * How long approvals would take, before the workflow exists: lead times and the bottleneck in working hours.
 *
 * @param workflow - the definition
 * @param model - how people answer, by stage
 * @param options - runs and seed
 * @returns lead times, rework and bottlenecks
 * @throws InputError `stage-not-modelled` and everything else that is wrong with workflow, model or options
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { simulate } from 'marops/approval';
 *
 * const model = { stages: { approval: { people: 1, meanHours: 4 } } };
 * Math.round(simulate(singleApprover, model, { runs: 20_000, seed: 7 }).leadTimeInHours.mean) // => 4
 * ```
 */
export function simulate(workflow: Workflow, model: SimulationModel, options: SimulationOptions): Simulation {
  const { id, stages, version } = soundWorkflow(workflow);
  refuseWhenBroken([...modelShape(model, 'model'), ...optionsShape(options, 'options')]);
  refuseWhenBroken(
    stages
      .filter((stage) => !Object.hasOwn(model.stages, stage.id))
      .map((stage) => problem(approvalMessages, 'stage-not-modelled', `model.stages.${stage.id}`)),
  );

  const random = draws(options.seed);
  const runs = Array.from({ length: options.runs }, () => runOnce(workflow, model, random));
  const finished = runs.filter(({ rounds }) => rounds < mostRounds);
  const hours = finished.map((run) => run.hours);
  const at = (share: number): number => quantile(hours, share) ?? 0;
  return {
    definition: { id, version },
    options: { runs: options.runs, seed: options.seed },
    leadTimeInHours: { mean: mean(hours), p50: at(0.5), p80: at(0.8), p95: at(0.95) },
    reworkShare: runs.filter(({ rounds }) => rounds > 0).length / runs.length,
    givenUp: runs.length - finished.length,
    stages: stages.map((stage) => ({
      stage: stage.id,
      meanHours: mean(runs.map(({ byStage }) => byStage.get(stage.id) ?? 0)),
      bottleneckShare: runs.filter((run) => longestOf(run) === stage.id).length / runs.length,
    })),
  };
}

function runOnce(workflow: Workflow, model: SimulationModel, random: Draws): Run {
  const byStage = new Map<string, number>();
  let [hours, rounds] = [0, 0];
  for (;;) {
    const round = passThrough(workflow, model, random, byStage);
    hours += round.hours;
    if (round.isApproved || rounds === mostRounds) return { hours, byStage, rounds };
    hours += random.exponential() * (model.reworkHours ?? defaultRework);
    rounds += 1;
  }
}

/** One round through the graph: up to the approval, or up to the first rejection in time. */
function passThrough(
  workflow: Workflow,
  model: SimulationModel,
  random: Draws,
  byStage: Map<string, number>,
): { readonly hours: number; readonly isApproved: boolean } {
  const finish = new Map<string, number>();
  let rejectedAt = Number.POSITIVE_INFINITY;
  for (const { after, stage } of stageOrder(workflow).ordered) {
    const begin = Math.max(0, ...after.map((id) => finish.get(id) ?? 0));
    const answers = model.stages[stage.id]!;
    const isNeeded = random.uniform() < (answers.neededShare ?? 1) && stage.optional !== true;
    const { hours, isApproved } = isNeeded ? answered(stage, answers, random) : { hours: 0, isApproved: true };
    byStage.set(stage.id, (byStage.get(stage.id) ?? 0) + hours);
    finish.set(stage.id, begin + hours);
    if (!isApproved) rejectedAt = Math.min(rejectedAt, begin + hours);
  }
  const last = Math.max(0, ...finish.values());
  return Number.isFinite(rejectedAt) ? { hours: rejectedAt, isApproved: false } : { hours: last, isApproved: true };
}

function answered(
  stage: Stage,
  { meanHours, people, rejectShare = 0 }: StageModel,
  random: Draws,
): { readonly hours: number; readonly isApproved: boolean } {
  const answers = Array.from({ length: stage.primaryDecisionMaker === undefined ? people : 1 }, () => ({
    hours: random.exponential() * meanHours,
    isRejection: random.uniform() < rejectShare,
  }));
  answers.sort((left, right) => left.hours - right.hours);
  // Weights are not modelled: everybody is taken to be needed.
  const needed = Math.min(approvalsNeeded(stage, answers.length) ?? answers.length, answers.length);
  const isCounting = stage.rejectRule !== 'ignore' && stage.rejectRule !== 'wait';
  let approvals = 0;
  for (const { hours, isRejection } of answers) {
    if (isRejection && isCounting) return { hours, isApproved: false };
    approvals += isRejection ? 0 : 1;
    if (approvals >= needed && stage.complete !== 'allResponded') return { hours, isApproved: true };
  }
  return { hours: answers.at(-1)?.hours ?? 0, isApproved: approvals >= needed };
}

function longestOf({ byStage }: Run): string | undefined {
  let longest: string | undefined;
  let most = 0;
  for (const [stage, hours] of byStage) if (hours > most) [longest, most] = [stage, hours];
  return longest;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const share: Check = (value, path) => (value === 0 ? [] : above0(1)(value, path));

const modelShape: Check = (value, path) =>
  fields({
    stages: recordOf(fields({ people: whole(1, 10_000), meanHours: above0(100_000), rejectShare: optional(share), neededShare: optional(share) })),
    reworkHours: optional(above0(100_000)),
  })(value, path);

const optionsShape: Check = (value, path) =>
  fields({ runs: whole(1, 100_000), seed: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) })(value, path);
