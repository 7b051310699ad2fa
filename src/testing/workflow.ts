import {
  analyseWorkflow,
  decide,
  defineWorkflow,
  evolve,
  replay,
  start,
  toBpmn,
  toMermaid,
  toXState,
  type ApprovalEvent,
  type ApprovalState,
  type Command,
  type DecideContext,
  type Directory,
  type ItemStatus,
  type RefusalCode,
  type StageStatus,
  type Workflow,
} from '../approval/index.ts';
import { isInputError } from '../kernel/index.ts';
import type { Promised } from './promise.ts';

/** What a team expects of its workflow in one situation. */
export interface WorkflowExample {
  /** What the example shows. */
  readonly title: string;
  /** What happened before; each must be accepted. */
  readonly given: readonly Command[];
  /** What is asked then; nothing to look at what was given. */
  readonly when?: Command;
  /** What must come of it. */
  readonly then: {
    /** Where the item must stand. */
    readonly status?: ItemStatus;
    /** Where stages must stand. */
    readonly stages?: Readonly<Record<string, StageStatus>>;
    /** The refusal that must come; the command must be accepted without it. */
    readonly refused?: RefusalCode;
  };
}

/** What a workflow brings along to be tested. */
export interface WorkflowParts {
  /** Who holds which role. */
  readonly directory: Directory;
  /** At least one situation. */
  readonly examples: readonly WorkflowExample[];
}

/**
 * The contract of a workflow: sound, free of errors for every possible author, as its examples say, and with the promises that every workflow keeps.
 *
 * @param workflow - the workflow
 * @param parts - the directory it runs with, and its examples
 * @returns every promise with what breaks it, for any test runner
 *
 * @example
 * ```ts
 * import { testWorkflow } from 'marops/testing';
 * import { singleApprover } from 'marops/approval/templates';
 *
 * const at = '2026-06-01T09:00:00Z';
 * const promises = testWorkflow(singleApprover, {
 *   directory: { roles: { approver: ['bob', 'cyd'] } },
 *   examples: [
 *     {
 *       title: 'nobody approves their own item',
 *       given: [{ type: 'submit', by: 'bob', at, item: { id: 'post-7', author: 'bob' } }],
 *       when: { type: 'decide', decision: 'approve', by: 'bob', at },
 *       then: { refused: 'selfApproval', status: 'inReview' },
 *     },
 *   ],
 * });
 * promises.filter(({ broken }) => broken.length > 0) // => []
 * ```
 */
export function testWorkflow(workflow: Workflow, { directory, examples }: WorkflowParts): readonly Promised[] {
  const context = { workflow, directory };
  const faults = definitionFaults(workflow);
  if (faults.length > 0) return [{ title: 'is a sound definition', broken: faults }];
  return [
    { title: 'is a sound definition', broken: faults },
    {
      title: 'survives a round trip through JSON',
      broken: JSON.stringify(fromJson(workflow)) === JSON.stringify(workflow) ? [] : ['it does not come back as it was'],
    },
    { title: 'can be passed whoever the author is', broken: errorsOf(workflow, directory) },
    {
      title: 'says of every stage what is asked',
      broken: workflow.stages.filter(({ asks }) => asks === undefined).map(({ id }) => `${id} does not`),
    },
    { title: 'is shown by at least one example', broken: examples.length > 0 ? [] : ['it has none'] },
    { title: 'comes out as its examples say', broken: examples.flatMap((example) => exampleFaults(example, context)) },
    { title: 'replays to the same state', broken: examples.flatMap((example) => replayFaults(example, context)) },
    { title: 'ignores a command that comes twice', broken: examples.flatMap((example) => repetitionFaults(example, context)) },
    { title: 'stays as it was when it refuses', broken: examples.flatMap((example) => strangerFaults(example, context)) },
    {
      title: 'can be drawn',
      broken: [toMermaid(workflow), toBpmn(workflow), JSON.stringify(toXState(workflow))].some((text) => text === '') ? ['a picture is empty'] : [],
    },
  ];
}

interface Played {
  readonly state: ApprovalState;
  readonly events: readonly ApprovalEvent[];
  readonly faults: readonly string[];
}

function play(commands: readonly Command[], context: DecideContext): Played {
  let state = start(context.workflow);
  const events: ApprovalEvent[] = [];
  const faults: string[] = [];
  for (const [index, command] of commands.entries()) {
    const outcome = decide(state, command, context);
    if (!outcome.ok) faults.push(`given ${String(index)} is refused: ${outcome.refusal.message}`);
    else {
      events.push(...outcome.events);
      state = outcome.events.reduce(evolve, state);
    }
  }
  return { state, events, faults };
}

function definitionFaults(workflow: Workflow): readonly string[] {
  try {
    defineWorkflow(workflow);
    return [];
  } catch (error) {
    if (isInputError(error)) return error.problems.map(({ message }) => message);
    throw error;
  }
}

function errorsOf(workflow: Workflow, directory: Directory): readonly string[] {
  return analyseWorkflow(workflow, directory)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

function exampleFaults({ given, then, title, when }: WorkflowExample, context: DecideContext): readonly string[] {
  const before = play(given, context);
  const outcome = when === undefined ? undefined : decide(before.state, when, context);
  const state = outcome?.ok === true ? outcome.events.reduce(evolve, before.state) : before.state;
  const refused = outcome?.ok === false ? outcome.refusal.code : undefined;
  const stages = Object.entries(then.stages ?? {}).filter(([id, status]) => state.stages[id]?.status !== status);
  return [
    ...before.faults,
    ...(refused === then.refused ? [] : [`the command is ${refused ?? 'accepted'}, expected ${then.refused ?? 'accepted'}`]),
    ...(then.status === undefined || then.status === state.status ? [] : [`the item is ${state.status}, expected ${then.status}`]),
    ...stages.map(([id, status]) => `${id} is ${state.stages[id]?.status ?? 'not there'}, expected ${status}`),
  ].map((fault) => `${title}: ${fault}`);
}

function replayFaults({ given, title }: WorkflowExample, context: DecideContext): readonly string[] {
  const { events, state } = play(given, context);
  return JSON.stringify(replay(fromJson(events), context.workflow)) === JSON.stringify(state) ? [] : [`${title}: another state`];
}

function repetitionFaults({ given, title }: WorkflowExample, context: DecideContext): readonly string[] {
  const named = given.map((command, index) => ({ ...command, id: `command-${String(index)}` }));
  const { state } = play(named, context);
  const repeated = named.filter((command) => {
    const outcome = decide(state, command, context);
    return !outcome.ok || outcome.events.length > 0;
  });
  return repeated.map(({ id }) => `${title}: ${id} is not recognised`);
}

function strangerFaults({ given, title }: WorkflowExample, context: DecideContext): readonly string[] {
  const { state } = play(given, context);
  const before = JSON.stringify(state);
  const outcome = decide(
    state,
    { type: 'decide', decision: 'approve', by: 'somebody who is not asked', at: state.at ?? '2026-01-01T00:00:00Z' },
    context,
  );
  if (outcome.ok) return [`${title}: a stranger may decide`];
  return JSON.stringify(state) === before ? [] : [`${title}: the state changed`];
}

function fromJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
