import { isDeepStrictEqual } from 'node:util';
import { evolve, replay, start, type ApprovalEvent, type ApprovalState, type EventBody, type StageChange } from '../src/approval/index.ts';
import { marketingAsset } from '../src/approval/templates/index.ts';
import { assign, createMachine, initialTransition, transition } from 'xstate';
import { atMost, timesFaster, type Bench, type Comparison } from './harness.ts';

const definition = { id: marketingAsset.id, version: marketingAsset.version };
const seats = Array.from({ length: 20 }, (_, index) => `person-${String(index)}`);

/** A long life of one item: votes, changes of mind, comments, new versions, blocked and open again. */
function history(length: number): readonly ApprovalEvent[] {
  return Array.from({ length }, (_, index): ApprovalEvent => {
    const by = seats[index % seats.length] ?? 'person-0';
    const common = {
      sequence: index + 1,
      by,
      at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      definition,
      status: 'inReview',
      effects: [],
    } as const;
    return { ...common, ...bodyOf(index, by), changes: changesOf(index) };
  });
}

function bodyOf(index: number, person: string): EventBody {
  if (index === 0) return { type: 'submitted', item: { id: 'item', author: 'ann', facts: { spend: 1 } } };
  if (index % 10 === 9) return { type: 'versionAdded', assetVersion: index, sameContent: false, stale: [{ stage: 'brand', people: [person] }] };
  if (index % 10 === 8) return { type: 'commented' };
  return {
    type: 'voted',
    stages: [index % 2 === 0 ? 'brand' : 'legal'],
    person,
    decision: index % 3 === 0 ? 'requestChanges' : 'approve',
    assetVersion: 1,
  };
}

function changesOf(index: number): readonly StageChange[] {
  if (index === 0) return [{ stage: 'brand', status: 'active', seats, overflow: [], clock: 'run' }];
  return index % 10 === 3 ? [{ stage: 'brand', status: index % 20 === 3 ? 'blocked' : 'active', clock: index % 20 === 3 ? 'hold' : 'run' }] : [];
}

/** The same updates, written by hand without a check: the floor. */
function bare(state: ApprovalState, event: ApprovalEvent): ApprovalState {
  const next = bareBody(state, event);
  const stages = { ...next.stages };
  for (const change of event.changes) {
    const stage = stages[change.stage]!;
    const last = stage.clock.at(-1);
    const clock =
      change.clock === 'run'
        ? [...stage.clock, { from: event.at }].slice(-101)
        : change.clock === 'hold' && last !== undefined
          ? [...stage.clock.slice(0, -1), { from: last.from, to: event.at }]
          : stage.clock;
    stages[change.stage] = {
      ...stage,
      status: change.status,
      seats: change.seats ?? stage.seats,
      overflow: change.overflow ?? stage.overflow,
      clock,
    };
  }
  const commands = event.command === undefined ? state.commands : [...state.commands.slice(-255), event.command];
  return { ...next, version: event.sequence, status: event.status, stages, commands, at: event.at };
}

function bareBody(state: ApprovalState, event: ApprovalEvent): ApprovalState {
  switch (event.type) {
    case 'submitted':
      return { ...state, item: event.item, assetVersion: 1, contentVersion: 1, round: state.round + 1 };
    case 'voted': {
      const stages = { ...state.stages };
      const { assetVersion, at, by, decision, person } = event;
      for (const id of event.stages) {
        const stage = stages[id]!;
        const before = stage.votes.find((vote) => vote.person === person);
        const earlier =
          before === undefined
            ? []
            : [...before.earlier.slice(-15), { decision: before.decision, by: before.by, assetVersion: before.assetVersion, at: before.at }];
        const vote = { person, decision, by, assetVersion, at, earlier };
        stages[id] = { ...stage, votes: before === undefined ? [...stage.votes, vote] : stage.votes.map((each) => (each === before ? vote : each)) };
      }
      return { ...state, stages };
    }
    case 'versionAdded': {
      const stages = { ...state.stages };
      for (const { people, stage } of event.stale)
        stages[stage] = { ...stages[stage]!, votes: stages[stage]!.votes.filter((vote) => !people.includes(vote.person)) };
      const { item } = state;
      const contributors = item?.contributors ?? [];
      const edited = item === null || contributors.includes(event.by) ? item : { ...item, contributors: [...contributors, event.by] };
      return { ...state, item: edited, assetVersion: event.assetVersion, contentVersion: event.assetVersion, lastEditor: event.by, stages };
    }
    default:
      return state;
  }
}

interface Context {
  readonly votes: Readonly<Record<string, string>>;
  readonly version: number;
}

/** What a team would write with XState for the same events: votes in the context, nothing else. */
const machine = createMachine({
  types: {} as { context: Context; events: ApprovalEvent },
  context: { votes: {}, version: 0 },
  initial: 'inReview',
  states: {
    inReview: {
      on: {
        submitted: { actions: assign({ version: ({ event }) => event.sequence }) },
        voted: {
          actions: assign({
            votes: ({ context, event }) => ({ ...context.votes, [event.person]: event.decision }),
            version: ({ event }) => event.sequence,
          }),
        },
        versionAdded: { actions: assign({ votes: {}, version: ({ event }) => event.sequence }) },
        commented: { actions: assign({ version: ({ event }) => event.sequence }) },
      },
    },
  },
});

function withXState(events: readonly ApprovalEvent[]): unknown {
  let [snapshot] = initialTransition(machine);
  for (const event of events) [snapshot] = transition(machine, snapshot, event);
  return snapshot;
}

async function measure(): Promise<readonly Comparison[]> {
  const million = history(1_000_000);
  const thousand = million.slice(0, 1000);
  // What items live through: ten events each, of three people.
  const life = million.slice(0, 10);
  const begin = start(marketingAsset);
  const same = isDeepStrictEqual(thousand.reduce(evolve, begin), thousand.reduce(bare, begin));
  const replays: Comparison[] = [];
  for (const length of [10_000, 100_000, 1_000_000]) {
    const events = million.slice(0, length);
    const what = `replay of ${length.toLocaleString('en')} events of one item`;
    const against = `replay of 1,000 events, ${(length / 1000).toLocaleString('en')} times`;
    const ours = (): unknown => replay(events, marketingAsset);
    const theirs = (): unknown => Array.from({ length: length / 1000 }, () => replay(thousand, marketingAsset).version);
    replays.push(await atMost(2, what, against, ours, theirs, 1));
  }
  const lives =
    (count: number, run: (events: readonly ApprovalEvent[]) => unknown): (() => unknown) =>
    () => {
      let last: unknown;
      for (let item = 0; item < count; item += 1) last = run(life);
      return last;
    };
  const ours = (events: readonly ApprovalEvent[]): unknown => events.reduce(evolve, begin);
  const byHand = (events: readonly ApprovalEvent[]): unknown => events.reduce(bare, begin);
  return [
    {
      ...(await atMost(
        2,
        'evolve, 1,000,000 events: 100,000 items of ten events',
        'a bare `switch` that makes the same updates unchecked',
        lives(100_000, ours),
        lives(100_000, byHand),
        3,
      )),
      note: `ours also checks every event; the states ${same ? 'agree' : '**differ**'}`,
    },
    {
      ...(await timesFaster(
        10,
        'evolve, 20,000 events: 2,000 items of ten events',
        'XState 5.33.3 `transition()`, votes and version alone',
        lives(2_000, ours),
        lives(2_000, withXState),
        3,
      )),
      note: 'XState keeps less: no seats, no earlier votes, no clocks',
    },
    ...replays,
  ];
}

export default { room: 'approval', measure } satisfies Bench;
