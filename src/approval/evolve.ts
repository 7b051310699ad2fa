import { clockAfter } from './clock.ts';
import type { ApprovalEvent, EventBody, MigratedStage, StageChange } from './event.ts';
import { isNextEvent } from './event-guard.ts';
import type { ApprovalState, Item, RememberedCommand, StageState } from './item.ts';
import { emptyStage } from './empty-stage.ts';
import { withDecision, withoutLatest, withoutPeople } from './votes.ts';

/** How many command ids a state remembers. */
const mostCommands = 256;

type Stages = ApprovalState['stages'];

/**
 * The state after an event. It reads no clock, no directory and no workflow: everything that was decided stands in the event. An event that
 * cannot be read, or is not the next one, changes nothing.
 *
 * @param state - before
 * @param event - what happened
 * @returns the new state, or the same object when the event does not apply
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decide, evolve, start } from 'marops/approval';
 *
 * const draft = start(singleApprover);
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob'] } } };
 * const outcome = decide(draft, { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * const state = outcome.ok ? outcome.events.reduce(evolve, draft) : draft;
 * state.status // => 'inReview'
 * ```
 */
export function evolve(state: ApprovalState, event: ApprovalEvent): ApprovalState {
  if (!isNextEvent(state, event)) return state;
  const { at, changes, command } = event;
  const now = happened(state, event, event.by, at);
  // Written out field by field, because this is the hot path and a spread costs several times as much.
  return {
    definition: now.definition,
    version: event.sequence,
    status: event.status,
    item: now.item,
    assetVersion: now.assetVersion,
    contentVersion: now.contentVersion,
    lastEditor: now.lastEditor,
    round: now.round,
    stages: changes.length === 0 ? now.stages : withChanges(now.stages, changes, at),
    commands: command === undefined ? state.commands : remembered(state.commands, command),
    at,
  };
}

/**
 * What an event says by itself, before what follows from it for stages and item.
 * @internal
 */
export function happened(state: ApprovalState, event: EventBody, by: string, at: string): ApprovalState {
  switch (event.type) {
    case 'submitted':
      return submitted(state, event.item);
    case 'voted': {
      const { assetVersion, decision, person } = event;
      return inStages(state, event.stages, (stage) => ({ ...stage, votes: withDecision(stage.votes, person, { decision, by, assetVersion, at }) }));
    }
    case 'advised':
      return inStages(state, event.stages, (stage) => ({ ...stage, advice: { ...stage.advice, [by]: event.decision } }));
    case 'revoked':
      return inStages(state, event.stages, (stage) => ({ ...stage, votes: withoutPeople(stage.votes, [event.person]) }));
    case 'dismissed':
      return inStages(state, event.stages, (stage) => ({ ...stage, votes: withoutLatest(stage.votes, event.person) }));
    case 'versionAdded':
      return versionAdded(state, event, by);
    case 'reopened':
      return { ...state, round: state.round + 1, stages: emptied(state.stages) };
    case 'reassigned':
      return inStages(state, [event.stage], (stage) => ({
        ...stage,
        seats: stage.seats.map((seat) => (seat === event.from ? event.to : seat)),
        votes: withoutPeople(stage.votes, [event.from]),
      }));
    case 'factsSet':
      return state.item === null ? state : { ...state, item: { ...state.item, facts: { ...state.item.facts, ...event.facts } } };
    case 'migrated':
      return { ...state, definition: event.to, stages: migrated(state.stages, event.stages) };
    case 'overridden':
    case 'withdrawn':
    case 'cancelled':
    case 'commented':
    case 'expired':
      return state;
  }
}

function submitted(state: ApprovalState, item: Item): ApprovalState {
  const version = Math.max(1, state.assetVersion);
  return { ...state, item, assetVersion: version, contentVersion: version, round: state.round + 1, stages: emptied(state.stages) };
}

function versionAdded(state: ApprovalState, event: Extract<EventBody, { type: 'versionAdded' }>, by: string): ApprovalState {
  const { assetVersion, sameContent, stale } = event;
  const edited = sameContent ? {} : { contentVersion: assetVersion, lastEditor: by };
  let next: ApprovalState = { ...state, assetVersion, ...edited, item: withContributor(state.item, by) };
  for (const { people, stage } of stale) next = inStages(next, [stage], (each) => ({ ...each, votes: withoutPeople(each.votes, people) }));
  return next;
}

function withContributor(item: Item | null, by: string): Item | null {
  if (item === null || item.author === by || item.contributors?.includes(by) === true) return item;
  return { ...item, contributors: [...(item.contributors ?? []), by] };
}

function inStages(state: ApprovalState, ids: readonly string[], change: (stage: StageState) => StageState): ApprovalState {
  const stages: Record<string, StageState> = { ...state.stages };
  for (const id of ids) {
    const stage = stages[id];
    if (stage !== undefined) stages[id] = change(stage);
  }
  return { ...state, stages };
}

function emptied(stages: Stages): Stages {
  return Object.fromEntries(Object.keys(stages).map((id) => [id, emptyStage()]));
}

function migrated(stages: Stages, moves: readonly MigratedStage[]): Stages {
  return Object.fromEntries(moves.map(({ from, stage }) => [stage, (from === undefined ? undefined : stages[from]) ?? emptyStage()]));
}

function withChanges(stages: Stages, changes: readonly StageChange[], at: string): Stages {
  const next: Record<string, StageState> = { ...stages };
  for (const change of changes) {
    const stage = next[change.stage];
    if (stage !== undefined) next[change.stage] = changed(stage, change, at);
  }
  return next;
}

function changed(before: StageState, change: StageChange, at: string): StageState {
  const { votes, advice, clock, overflow, seats } = change.cleared === true ? emptyStage() : before;
  const validUntil = change.validUntil ?? (change.status === before.status ? before.validUntil : undefined);
  return {
    status: change.status,
    seats: change.seats ?? seats,
    overflow: change.overflow ?? overflow,
    votes,
    advice,
    clock: clockAfter(clock, change.clock, at),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

function remembered(commands: readonly RememberedCommand[], command: RememberedCommand): readonly RememberedCommand[] {
  return [...commands.slice(1 - mostCommands), command];
}
