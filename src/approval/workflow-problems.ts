import { conditionProblems, headerProblems, problem, shown, type Problem } from '../kernel/index.ts';
import { stageOrder } from './graph.ts';
import { overflowRoles } from './overflow.ts';
import { approvalMessages } from './messages.ts';
import { above0, anything, fields, isRecord, listOf, name, oneOf, optional, recordOf, setOf, text, truthValue, whole, type Check } from './shape.ts';
import type { Stage, Workflow } from './workflow.ts';

/** How many stages a workflow may have. */
const mostStages = 200;

/**
 * What is wrong with a workflow that is plain JSON.
 * @internal
 */
export function workflowProblems(workflow: unknown): readonly Problem[] {
  const problems = readingProblems(workflow);
  return problems.length > 0 ? problems : meaningProblems(workflow as Workflow);
}

/**
 * What keeps a value from being read as a workflow: its shape, and names of stages that are not there or stand twice.
 * @internal
 */
export function readingProblems(workflow: unknown): readonly Problem[] {
  const problems = shapeProblems(workflow, '');
  return problems.length > 0 ? problems : nameProblems(workflow as Workflow);
}

function shapeProblems(workflow: unknown, path: string): readonly Problem[] {
  const head = isRecord(workflow) ? headerProblems(workflow) : [];
  return [
    ...head,
    ...fields({
      id: anything,
      version: anything,
      title: anything,
      source: anything,
      stages: stageList,
      combine: optional(oneOf('all', 'any')),
      selfApproval: optional(truthValue),
      contributorApproval: optional(truthValue),
      authorIsContributor: optional(truthValue),
      onNewVersion: optional(staleVotes),
      latestVersionNeedsOtherApprover: optional(truthValue),
      distinctApprovers: optional(listOf(setOf(name))),
      dismissRoles: optional(setOf(name)),
      overrideRoles: optional(setOf(name)),
      factRoles: optional(setOf(name)),
      withdraw: optional(oneOf('author', 'admin')),
      lockWhenDecided: optional(truthValue),
      rank: optional(whole(0, 1_000_000)),
    })(workflow, path),
  ];
}

const stageList: Check = (value, path) => {
  if (!Array.isArray(value)) return listOf(anything)(value, path);
  const size = whole(1, mostStages)(value.length, `${path}.length`);
  return size.length > 0 ? size : listOf(stageShape)(value, path);
};

const stageShape: Check = (stage, path) =>
  fields({
    id: name,
    title: optional(text),
    asks: optional(text),
    after: optional(setOf(name)),
    when: optional(conditionProblems),
    whenNotMet: optional(oneOf('skip', 'approveItem', 'rejectItem')),
    whenUnknown: optional(oneOf('ask', 'skip')),
    approvers,
    quorum,
    rejectRule: optional(oneOf('fail', 'block', 'wait', 'ignore', 'back')),
    complete: optional(oneOf('eager', 'allResponded')),
    optional: optional(truthValue),
    openAfterMet: optional(truthValue),
    primaryDecisionMaker: optional(name),
    scope: optional(setOf(text)),
    onNoApprovers: optional(oneOf('wait', 'approve')),
    onNewVersion: optional(staleVotes),
    serviceLevel: optional(fields({ within: workingAmount, calendar: name, escalateTo: optional(approvers) })),
    reminders: optional(fields({ first: workingAmount, every: optional(workingAmount), most: whole(1, 100), calendar: name })),
    validForDays: optional(whole(1, 36_600)),
  })(stage, path);

const approvers: Check = (value, path) => fields({ users: optional(setOf(name)), roles: optional(setOf(name)) })(value, path);

const staleVotes: Check = (value, path) =>
  fields({
    approvals: oneOf('keep', 'dismissAll', 'dismissIfChanged', 'dismissIfScopeChanged'),
    rejections: optional(oneOf('keep', 'clear')),
  })(value, path);

const workingAmount: Check = (value, path) => fields({ amount: above0(1_000_000), unit: oneOf('minute', 'hour') })(value, path);

const quorum: Check = (value, path) => {
  const types = ['any', 'all', 'count', 'percent', 'weighted', 'none'];
  if (!isRecord(value)) return fields({})(value, path);
  const type = value['type'];
  const overflow = type === 'any' || type === 'count' ? { overflowRoles: optional(setOf(name)) } : {};
  const count = type === 'count' ? { count: whole(1, 10_000) } : {};
  const percent = type === 'percent' ? { percent: above0(100) } : {};
  const weighted = type === 'weighted' ? { threshold: above0(1e9), weights: recordOf(weight) } : {};
  const problems = oneOf(...types)(type, `${path}.type`);
  return problems.length > 0 ? problems : fields({ type: anything, ...overflow, ...count, ...percent, ...weighted })(value, path);
};

const weight: Check = (value, path) => (value === 0 ? [] : above0(1e9)(value, path));

function nameProblems(workflow: Workflow): readonly Problem[] {
  const ids = workflow.stages.map((stage) => stage.id);
  const problems: Problem[] = [...setOf(name)(ids, 'stages')];
  const known = (id: string, path: string): void => {
    if (!ids.includes(id)) problems.push(problem(approvalMessages, 'unknown-stage', path, { known: ids.slice(0, 20), value: shown(id) }));
  };
  workflow.stages.forEach((stage, index) => stage.after?.forEach((id, at) => known(id, `stages[${String(index)}].after[${String(at)}]`)));
  workflow.distinctApprovers?.forEach((group, index) => group.forEach((id, at) => known(id, `distinctApprovers[${String(index)}][${String(at)}]`)));
  return problems;
}

function meaningProblems(workflow: Workflow): readonly Problem[] {
  const { onCycle } = stageOrder(workflow);
  const circle = onCycle.length > 0 ? [problem(approvalMessages, 'cycle', 'stages', { stages: onCycle.slice(0, 20) })] : [];
  return [...circle, ...workflow.stages.flatMap((stage, index) => seatProblems(stage, `stages[${String(index)}]`))];
}

/** What can be said of seats without a directory: roles may bring any number of people, named people are counted. */
function seatProblems(stage: Stage, path: string): readonly Problem[] {
  const { users = [], roles = [] } = stage.approvers;
  const primary = stage.primaryDecisionMaker;
  const problems: Problem[] = [];
  if (roles.length > 0) return problems;
  if (users.length === 0 && stage.quorum.type !== 'none' && stage.onNoApprovers !== 'approve' && overflowRoles(stage.quorum).length === 0) {
    problems.push(problem(approvalMessages, 'nobody-asked', `${path}.approvers`));
  }
  if (stage.quorum.type === 'count' && stage.quorum.count > users.length && users.length > 0 && overflowRoles(stage.quorum).length === 0) {
    problems.push(problem(approvalMessages, 'quorum-too-large', `${path}.quorum.count`, { seats: users.length, value: stage.quorum.count }));
  }
  if (stage.quorum.type === 'weighted') {
    const { threshold, weights } = stage.quorum;
    const total = users.reduce((sum, user) => sum + (Object.hasOwn(weights, user) ? weights[user]! : 0), 0);
    if (total < threshold) problems.push(problem(approvalMessages, 'weights-too-light', `${path}.quorum.threshold`, { total, value: threshold }));
  }
  if (primary !== undefined && !users.includes(primary)) {
    problems.push(problem(approvalMessages, 'primary-without-seat', `${path}.primaryDecisionMaker`, { value: shown(primary) }));
  }
  return problems;
}
