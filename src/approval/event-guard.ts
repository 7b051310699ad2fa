import { isForbiddenName } from '../kernel/index.ts';
import type { ApprovalEvent, EventType } from './event.ts';
import type { ApprovalState, CountedDecision, ItemStatus, StageStatus } from './item.ts';
import { isRecord } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

const itemStatuses: Readonly<Record<ItemStatus, true>> = {
  draft: true,
  inReview: true,
  changesRequested: true,
  approved: true,
  approvedWithChanges: true,
  rejected: true,
  notRelevant: true,
  notRequired: true,
  withdrawn: true,
  cancelled: true,
};

const stageStatuses: Readonly<Record<StageStatus, true>> = {
  pending: true,
  active: true,
  blocked: true,
  approved: true,
  approvedWithChanges: true,
  changesRequested: true,
  rejected: true,
  skipped: true,
  autoApproved: true,
  overridden: true,
  notRelevant: true,
};

const decisions: Readonly<Record<CountedDecision, true>> = {
  approve: true,
  approveWithChanges: true,
  requestChanges: true,
  reject: true,
  notRelevant: true,
};

/** Whether an event of a type carries what that type needs. */
const bodies: Readonly<Record<EventType, (event: Fields, state: ApprovalState) => boolean>> = {
  submitted: ({ item }) => isItem(item),
  voted: ({ assetVersion, decision, person, stages }, state) =>
    areStages(stages, state) && isName(person) && isOneOf(decisions, decision) && Number.isSafeInteger(assetVersion),
  advised: ({ decision, stages }, state) => areStages(stages, state) && (decision === 'endorse' || decision === 'concern'),
  revoked: ({ person, stages }, state) => areStages(stages, state) && isName(person),
  dismissed: ({ person, stages }, state) => areStages(stages, state) && isName(person),
  versionAdded: ({ assetVersion, sameContent, stale }, state) =>
    Number.isSafeInteger(assetVersion) &&
    typeof sameContent === 'boolean' &&
    isListOf(stale, (each) => isRecord(each) && isStage(each['stage'], state) && isListOf(each['people'], isName)),
  withdrawn: () => true,
  cancelled: () => true,
  reopened: () => true,
  reassigned: ({ from, stage, to }, state) => isStage(stage, state) && isName(from) && isName(to),
  overridden: ({ stage }, state) => isStage(stage, state),
  factsSet: ({ facts }) => isRecord(facts),
  commented: () => true,
  expired: () => true,
  migrated: ({ stages, to }) =>
    isRecord(to) && isName(to['id']) && isName(to['version']) && isListOf(stages, (each) => isRecord(each) && isName(each['stage'])),
};

/**
 * Whether an event can be read and is the one that comes next: right number, right workflow, stages that exist.
 * @internal
 */
export function isNextEvent(state: ApprovalState, event: unknown): event is ApprovalEvent {
  if (!isRecord(event) || event['sequence'] !== state.version + 1 || !isName(event['by']) || !isMoment(event['at'])) return false;
  const { changes, command, definition, effects, status, type } = event;
  if (!isRecord(definition) || definition['id'] !== state.definition.id || definition['version'] !== state.definition.version) return false;
  if (command !== undefined && !(isRecord(command) && isName(command['id']) && isName(command['hash']))) return false;
  if (!isOneOf(itemStatuses, status) || !isOneOf(bodies, type) || !Array.isArray(effects)) return false;
  return bodies[type as EventType](event, state) && isListOf(changes, (change) => isChange(change, state, type === 'migrated'));
}

function isChange(change: unknown, state: ApprovalState, isMigration: boolean): boolean {
  if (!isRecord(change) || !isOneOf(stageStatuses, change['status'])) return false;
  const { overflow, seats, stage } = change;
  if (!(isMigration ? isName(stage) : isStage(stage, state))) return false;
  return (seats === undefined || isListOf(seats, isName)) && (overflow === undefined || isListOf(overflow, isName));
}

function isItem(item: unknown): boolean {
  if (!isRecord(item) || !isName(item['id']) || !isName(item['author'])) return false;
  const { contributors, facts } = item;
  return (contributors === undefined || isListOf(contributors, isName)) && (facts === undefined || isRecord(facts));
}

/** The command was checked to the day; here the form is enough, because this runs for every event of every replay. */
function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d.{0,14}(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !isForbiddenName(value);
}

function isStage(id: unknown, state: ApprovalState): boolean {
  return typeof id === 'string' && Object.hasOwn(state.stages, id);
}

function areStages(ids: unknown, state: ApprovalState): boolean {
  return isListOf(ids, (id) => isStage(id, state));
}

function isOneOf(known: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

function isListOf(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}
