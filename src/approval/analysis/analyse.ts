import type { DefinitionReference } from '../../kernel/index.ts';
import { refuseWhenBroken } from '../../kernel/index.ts';
import { holdersOf, peopleOf, soundDirectory, type Directory } from '../context.ts';
import { stageOrder, waitsFor } from '../graph.ts';
import type { Stage, Workflow } from '../workflow.ts';
import { readingProblems } from '../workflow-problems.ts';
import { conditionFindings } from './conditions.ts';
import { distinctAnswer, distinctClusters } from './distinct.ts';
import { finding, type Finding } from './finding.ts';
import { approvalsNeeded } from '../approvals-needed.ts';
import { canApprove, eligibleFor } from './seats.ts';

/** How far an analysis looks. */
export interface AnalysisOptions {
  /** How many steps the search for different people may take for one author; 20,000 without it. */
  readonly steps?: number;
}

/** What a workflow is worth before it is released. */
export interface Analysis {
  /** The workflow. */
  readonly definition: DefinitionReference;
  /** Everybody who was tried as the author; `anybody else` stands for all who have no seat. */
  readonly authors: readonly string[];
  /** How many steps the search was allowed. */
  readonly steps: number;
  /** Errors first; empty for a clean workflow. */
  readonly findings: readonly Finding[];
}

const outsider = 'anybody else';
const defaultSteps = 20_000;

/**
 * What can go wrong with a workflow, before it does: stages that never open or that nobody can decide, empty roles, items that no stage looks
 * at, and, for every possible author, rules that separation of duties makes impossible.
 *
 * @param workflow - also one that `defineWorkflow` refuses for a circle or a quorum that is too large
 * @param directory - who holds which role
 * @param options - how long to search
 * @returns findings, errors first
 * @throws InputError when it cannot be read as a workflow at all, or the directory is broken
 *
 * @example
 * ```ts
 * import { analyseWorkflow } from 'marops/approval';
 *
 * const workflow = {
 *   id: 'asset',
 *   version: '1.0.0',
 *   title: 'Asset',
 *   stages: [{ id: 'brand', approvers: { roles: ['brand'] }, quorum: { type: 'count', count: 2 } }],
 * } as const;
 * analyseWorkflow(workflow, { roles: { brand: ['ann', 'bob'] } }).findings.map((each) => each.message)
 * // => ['when ann is the author, brand cannot be approved: 2 needed, 1 may', 'when bob is the author, brand cannot be approved: 2 needed, 1 may']
 * ```
 */
export function analyseWorkflow(workflow: Workflow, directory: Directory, options: AnalysisOptions = {}): Analysis {
  refuseWhenBroken(readingProblems(workflow));
  soundDirectory(directory);
  const { steps = defaultSteps } = options;
  const authors = possibleAuthors(workflow, directory);
  const findings = [
    ...circleFindings(workflow),
    ...workflow.stages.flatMap((stage) => seatFindings(stage, directory)),
    ...workflow.stages.flatMap((stage) => authorFindings(stage, workflow, directory, authors)),
    ...distinctFindings(workflow, directory, authors, steps),
    ...conditionFindings(workflow),
  ];
  const inOrder = [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')];
  return { definition: { id: workflow.id, version: workflow.version }, authors, steps, findings: inOrder };
}

function possibleAuthors({ stages }: Workflow, directory: Directory): readonly string[] {
  const seated = stages.flatMap(({ approvers }) => peopleOf(approvers, directory));
  const known = Object.keys(directory.roles ?? {}).flatMap((role) => holdersOf(role, directory));
  return [...new Set([...seated, ...known, outsider])];
}

function circleFindings(workflow: Workflow): readonly Finding[] {
  const { onCycle } = stageOrder(workflow);
  return onCycle.map((id) => {
    const index = workflow.stages.findIndex((stage) => stage.id === id);
    return finding('never-opens', 'error', { stage: id, stages: waitsFor(workflow, index).filter((each) => onCycle.includes(each)) });
  });
}

function seatFindings(stage: Stage, directory: Directory): readonly Finding[] {
  const { id, onNoApprovers, primaryDecisionMaker, quorum } = stage;
  const seats = peopleOf(stage.approvers, directory);
  const roles = (stage.approvers.roles ?? []).flatMap((role) => {
    if (holdersOf(role, directory).length > 0) return [];
    return [finding(Object.hasOwn(directory.roles ?? {}, role) ? 'empty-role' : 'unknown-role', 'warning', { role, stage: id })];
  });
  const empty =
    seats.length > 0 || quorum.type === 'none'
      ? []
      : [onNoApprovers === 'approve' ? finding('passes-unseen', 'error', { stage: id }) : finding('nobody-asked', 'error', { stage: id })];
  const primary =
    primaryDecisionMaker === undefined || seats.includes(primaryDecisionMaker)
      ? []
      : [finding('no-primary', 'error', { stage: id, person: primaryDecisionMaker })];
  return [...roles, ...empty, ...primary];
}

function authorFindings(stage: Stage, workflow: Workflow, directory: Directory, authors: readonly string[]): readonly Finding[] {
  const seats = peopleOf(stage.approvers, directory).length;
  if (stage.optional === true || seats === 0) return [];
  const blocked = authors.flatMap((author) => {
    const who = eligibleFor(stage, workflow, directory, author);
    return canApprove(stage, who) ? [] : [{ author, eligible: who.eligible.length + who.overflow.length }];
  });
  const needed = approvalsNeeded(stage, seats) ?? 'more weight than they have is';
  const severity = workflow.combine === 'any' ? 'warning' : 'error';
  const outsideToo = blocked.some(({ author }) => author === outsider);
  if (outsideToo) return [finding(stage.quorum.type === 'count' ? 'quorum-too-large' : 'dead-end', severity, { stage: stage.id, needed, seats })];
  return blocked.map(({ author, eligible }) => finding('author-blocks', severity, { author, stage: stage.id, needed, eligible }));
}

function distinctFindings(workflow: Workflow, directory: Directory, authors: readonly string[], steps: number): readonly Finding[] {
  return distinctClusters(workflow).flatMap((stages) =>
    authors.flatMap((author) => {
      const answer = distinctAnswer(stages, workflow, directory, author, steps);
      if (answer === 'yes') return [];
      return [
        answer === 'no' ? finding('distinct-unsatisfiable', 'error', { author, stages }) : finding('bound-hit', 'warning', { author, stages, steps }),
      ];
    }),
  );
}
