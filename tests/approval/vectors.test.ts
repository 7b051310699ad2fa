// The published cases, through one adapter that reads whatever the file holds by its shape.
import {
  decide,
  defineWorkflow,
  evolve,
  progress,
  replay,
  start,
  type ApprovalEvent,
  type Command,
  type DecideContext,
  type Directory,
  type Stage,
  type Workflow,
} from 'marops/approval';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly workflow: Readonly<Record<string, unknown>> & { readonly stages: readonly CaseStage[] };
  readonly item: Readonly<Record<string, unknown>>;
  readonly directory?: Directory;
  readonly commands: readonly (Readonly<Record<string, unknown>> & { readonly type: string; readonly at?: string })[];
  readonly expected: {
    readonly status: string;
    readonly stages: Readonly<Record<string, string>>;
    readonly rejected: readonly { readonly index: number; readonly code: string }[];
    readonly noEvents?: readonly number[];
    readonly counting?: Readonly<Record<string, readonly string[]>>;
  };
}

type CaseStage = Readonly<Record<string, unknown>> & { readonly quorum: { readonly type: string; readonly n?: number; readonly pct?: number } };

const { cases } = readVectors<{ readonly cases: readonly Case[] }>('approval/approvals.vectors.json');

/** The cases write counts and shares shorter, and read an absent fact as a condition that is not met, as the cited products do. */
function stageOf({ quorum: { n, pct, ...quorum }, ...stage }: CaseStage): Stage {
  const size = { ...(n === undefined ? {} : { count: n }), ...(pct === undefined ? {} : { percent: pct }) };
  return { whenUnknown: 'skip', ...stage, quorum: { ...quorum, ...size } } as Readonly<Record<string, unknown>> as Readonly<
    Record<keyof Stage, never>
  >;
}

function workflowOf({ id, stages, version, ...rules }: Case['workflow'], title: string): Workflow {
  return defineWorkflow({ id: String(id), version: `${String(version)}.0.0`, title, ...rules, stages: stages.map(stageOf) });
}

/** The item comes with the first submission, and a command without a moment happens at that of its neighbour. */
function commandsOf({ commands, id, item }: Case): readonly Command[] {
  const first = commands.find(({ at }) => at !== undefined)?.at ?? '2024-01-01T00:00:00Z';
  let at = first;
  return commands.map((command, index) => {
    at = command.at ?? at;
    const more = index === 0 && command.type === 'submit' ? { item: { id, ...item } } : {};
    return plain({ ...command, at, ...more });
  });
}

describe('approvals as the cited products decide them', () => {
  it.each(cases.map((each) => [each.id, each.title, each] as const))('%s: %s', (_id, _title, each) => {
    const context: DecideContext = { workflow: workflowOf(each.workflow, each.title), directory: each.directory ?? {} };
    const rejected: { index: number; code: string }[] = [];
    const noEvents: number[] = [];
    const events: ApprovalEvent[] = [];
    let state = start(context.workflow);
    commandsOf(each).forEach((command, index) => {
      const outcome = decide(state, command, context);
      if (!outcome.ok) rejected.push({ index, code: outcome.refusal.code });
      else if (outcome.events.length === 0) noEvents.push(index);
      else {
        events.push(...outcome.events);
        state = outcome.events.reduce(evolve, state);
      }
    });
    const stages = Object.fromEntries(Object.entries(state.stages).map(([id, { status }]) => [id, status]));
    expect({ status: state.status, stages, rejected, noEvents }).toEqual({ ...pick(each.expected), noEvents: each.expected.noEvents ?? [] });
    const counting = Object.fromEntries(progress(state, context.workflow).stages.map((stage) => [stage.stage, stage.counting]));
    expect(counting).toMatchObject(each.expected.counting ?? {});
    expect(replay(events, context.workflow)).toEqual(state);
  });
});

function pick({ rejected, stages, status }: Case['expected']): Pick<Case['expected'], 'rejected' | 'stages' | 'status'> {
  return { status, stages, rejected };
}

/** What the file holds is JSON; the library checks it. */
function plain<Wanted>(value: object): Wanted {
  return JSON.parse(JSON.stringify(value)) as Wanted;
}
