// Model-based: random workflows, random commands, promises that hold after every step. The seed stands in every failure message.
import {
  analyseWorkflow,
  decide,
  defineWorkflow,
  evolve,
  migrate,
  progress,
  replay,
  start,
  type ApprovalEvent,
  type ApprovalState,
  type Command,
  type DecideContext,
  type Stage,
  type Workflow,
} from 'marops/approval';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const seed = 20_260_601;
const people = ['ann', 'bob', 'cyd', 'dee', 'eve', 'max'] as const;
const stageIds = ['one', 'two', 'three'] as const;
const person = fc.constantFrom(...people);
const stageId = fc.constantFrom(...stageIds);
const directory = {
  roles: { admin: ['max'], reviewer: ['bob', 'cyd', 'dee'] },
  delegations: [
    { from: 'bob', to: 'eve', start: '2026-06-01T00:00:00Z', end: '2026-06-01T12:00:00Z' },
    { from: 'cyd', to: 'ann', start: '2026-06-01T00:00:00Z', end: '2027-06-01T00:00:00Z' },
  ],
} as const;

const quorum = fc.oneof(
  fc.constant({ type: 'any' } as const),
  fc.constant({ type: 'all' } as const),
  fc.constant({ type: 'count', count: 2 } as const),
  fc.constant({ type: 'percent', percent: 50 } as const),
  fc.constant({ type: 'weighted', threshold: 2, weights: { bob: 2, cyd: 1, dee: 1 } } as const),
);

const rules = fc.record({
  quorum,
  approvers: fc.constantFrom({ users: ['bob', 'cyd', 'dee'] }, { roles: ['reviewer'] }, { users: ['ann', 'bob', 'cyd', 'dee'] }),
  rejectRule: fc.constantFrom('fail', 'block', 'wait', 'ignore', 'back'),
  complete: fc.constantFrom('eager', 'allResponded'),
  openAfterMet: fc.boolean(),
  when: fc.option(fc.constant({ fact: 'spend', op: 'gte', value: 10 } as const), { nil: undefined }),
});

const workflows: fc.Arbitrary<Workflow> = fc
  .record({
    stages: fc.array(rules, { minLength: 1, maxLength: 3 }),
    parallel: fc.boolean(),
    combine: fc.constantFrom('all', 'any'),
    contributorApproval: fc.boolean(),
    latestVersionNeedsOtherApprover: fc.boolean(),
    approvals: fc.constantFrom('keep', 'dismissAll', 'dismissIfChanged'),
    rejections: fc.constantFrom('keep', 'clear'),
    isDistinct: fc.boolean(),
    lockWhenDecided: fc.boolean(),
  })
  .map(({ approvals, isDistinct, parallel, rejections, stages, ...flags }) => {
    const built = stages.map(({ when, ...stage }, index): Stage => ({
      id: stageIds[index] ?? 'one',
      ...stage,
      ...(when === undefined ? {} : { when }),
      ...(parallel ? { after: [] } : {}),
    }));
    const groups = isDistinct && built.length > 1 ? { distinctApprovers: [built.map(({ id }) => id)] } : {};
    return { id: 'random', version: '1.0.0', title: 'Random', stages: built, onNewVersion: { approvals, rejections }, ...groups, ...flags };
  });

type Untimed = Command extends infer Each ? (Each extends Command ? Omit<Each, 'at'> : never) : never;

const commands: fc.Arbitrary<Untimed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('decide' as const),
      by: person,
      decision: fc.constantFrom(
        'approve',
        'approve',
        'approve',
        'approveWithChanges',
        'requestChanges',
        'reject',
        'notRelevant',
        'endorse',
        'concern',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('decide' as const), by: person, onBehalfOf: person, decision: fc.constantFrom('approve', 'reject') }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('newVersion' as const), by: person, sameContent: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('dismiss' as const), by: person, of: person, reason: fc.constantFrom('', 'left the team') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('revoke' as const), by: person }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('withdraw' as const), by: person }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('submit' as const), by: person }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const), by: person }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('override' as const), by: person, stage: stageId, reason: fc.constantFrom('', 'launch is today') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reassign' as const), by: person, stage: stageId, from: person, to: person }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('setFacts' as const), by: person, facts: fc.record({ spend: fc.integer({ min: 0, max: 20 }) }) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('comment' as const), by: person, text: fc.constant('see page 2') }) },
);

const sequences = fc.record({ workflow: workflows, asked: fc.array(commands, { maxLength: 25 }) });

interface Step {
  readonly before: ApprovalState;
  readonly after: ApprovalState;
  readonly command: Command;
  readonly events: readonly ApprovalEvent[];
  readonly isRefused: boolean;
  readonly context: DecideContext;
}

function walk(
  workflow: Workflow,
  asked: readonly Untimed[],
  look: (step: Step) => void,
): { readonly state: ApprovalState; readonly events: readonly ApprovalEvent[]; readonly context: DecideContext } {
  const context = { workflow: defineWorkflow(workflow), directory };
  let state = frozen(start(context.workflow));
  const events: ApprovalEvent[] = [];
  const first: Untimed = { type: 'submit', by: 'ann', item: { id: 'item', author: 'ann', facts: { spend: 15 } } };
  [first, ...asked].forEach((untimed, index) => {
    const command: Command = frozen({ ...untimed, id: `c${String(index)}`, at: new Date(Date.UTC(2026, 5, 1, 9, index * 20)).toISOString() });
    const outcome = decide(state, command, context);
    const happened = outcome.ok ? outcome.events.map(frozen) : [];
    const after = frozen(happened.reduce(evolve, state));
    look({ before: state, after, command, events: happened, isRefused: !outcome.ok, context });
    events.push(...happened);
    state = after;
  });
  return { state, events, context };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const isGranted = (state: ApprovalState): boolean => state.status === 'approved' || state.status === 'approvedWithChanges';

function check(numRuns: number, look: (step: Step) => void): void {
  fc.assert(
    fc.property(sequences, ({ asked, workflow }) => {
      walk(workflow, asked, look);
    }),
    { seed, numRuns },
  );
}

describe('every approval, over 10,000 sequences of commands', () => {
  it('replays to the state that came about step by step, also from JSON', () => {
    fc.assert(
      fc.property(sequences, ({ asked, workflow }) => {
        const { context, events, state } = walk(workflow, asked, () => undefined);
        expect(replay(JSON.parse(JSON.stringify(events)) as ApprovalEvent[], context.workflow)).toEqual(state);
      }),
      { seed, numRuns: 10_000 },
    );
  }, 240_000);

  it('keeps its promises at every step', () => {
    check(10_000, ({ after, before, command, context, events, isRefused }) => {
      if (isRefused) expect(after).toBe(before);
      expect(events.length).toBeLessThanOrEqual(1);
      for (const event of events) expect(evolve(after, event)).toBe(after);
      if (events.length > 0) {
        const again = decide(after, command, context);
        expect(again.ok && again.events.length === 0).toBe(true);
      }
      for (const { counting, stage } of progress(after, context.workflow).stages) {
        expect(counting).not.toContain('ann');
        expect(new Set(counting).size).toBe(counting.length);
        const votes = after.stages[stage]?.votes ?? [];
        expect(votes.filter(({ decision }) => decision.startsWith('approve')).some(({ by }) => by === 'ann')).toBe(false);
      }
      if (command.type === 'decide' && command.decision === 'approve' && isGranted(before)) expect(isGranted(after)).toBe(true);
    });
  }, 240_000);

  it('never lets one person approve in two stages that need different people', () => {
    check(2_000, ({ after, context: { workflow } }) => {
      if (workflow.distinctApprovers === undefined) return;
      const approvers = Object.values(after.stages).flatMap(({ votes }) => [
        ...new Set(votes.filter(({ decision }) => decision.startsWith('approve')).flatMap(({ by, person: seat }) => [by, seat])),
      ]);
      expect(new Set(approvers).size).toBe(approvers.length);
    });
  });

  it('calls off what was planned whenever an approval is lost', () => {
    check(2_000, ({ after, before, events }) => {
      const isCalledOff = events.some(({ effects }) => effects.some(({ effect }) => effect === 'cancel-send'));
      expect(isCalledOff).toBe(isGranted(before) && !isGranted(after));
    });
  });

  it('can end from wherever it stands: its author cancels, or everybody approves', () => {
    fc.assert(
      fc.property(sequences, ({ asked, workflow }) => {
        const { context, state } = walk(workflow, asked, () => undefined);
        if (state.status === 'cancelled') return;
        const outcome = decide(state, { type: 'cancel', by: 'ann', at: '2027-01-01T00:00:00Z' }, context);
        expect(outcome.ok && outcome.events.reduce(evolve, state).status).toBe('cancelled');
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('is approved when everybody who may approves, or the analysis said why not', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const errors = analyseWorkflow(workflow, directory).findings.filter(({ severity }) => severity === 'error');
        if (workflow.distinctApprovers !== undefined || workflow.combine === 'any') return;
        const everybody = [...people, ...people, ...people].map((by): Untimed => ({ type: 'decide', by, decision: 'approve' }));
        const { state } = walk(workflow, everybody, () => undefined);
        const isStuckByAuthor = errors.some(({ code, params }) => code === 'dead-end' || code === 'quorum-too-large' || params['author'] === 'ann');
        expect(isGranted(state)).toBe(!isStuckByAuthor);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it('never carries a vote into a stage that asks for more', () => {
    fc.assert(
      fc.property(sequences, ({ asked, workflow }) => {
        const { context, state } = walk(workflow, asked, () => undefined);
        const stages = workflow.stages.map((stage): Stage => ({
          ...stage,
          approvers: { roles: ['reviewer'], users: [...(stage.approvers.users ?? [])] },
          quorum: { type: 'count', count: 3 },
        }));
        const to = defineWorkflow({ ...workflow, version: '2.0.0', stages });
        const mapping = Object.fromEntries(stages.map(({ id }) => [id, id]));
        const outcome = migrate(state, context.workflow, to, mapping, { by: 'max', at: '2027-01-01T00:00:00Z', directory });
        const after = outcome.ok ? outcome.events.reduce(evolve, state) : state;
        expect(after.definition.version).toBe('2.0.0');
        for (const id of outcome.ok ? outcome.stricter : []) expect(after.stages[id]?.votes).toEqual([]);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
