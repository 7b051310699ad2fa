import { isDecided, isGranted } from '../settle/statuses.ts';
import type { DecideCommand } from '../command.ts';
import { peopleOf } from '../context.ts';
import { standInsFor } from '../delegation.ts';
import { barredBy, distinctFrom } from '../duties.ts';
import type { Advice, CountedDecision, StageState } from '../item.ts';
import { isApproval, voteOf } from '../votes.ts';
import type { Stage } from '../workflow.ts';
import { overflowRoles } from '../overflow.ts';
import { accepted, nothing, refused, stageNamed, type Answer, type ItemRequest } from './request.ts';

interface Seat {
  readonly stage: Stage;
  readonly now: StageState;
}

/**
 * A decision in every open stage in which the person has a seat. Checked in this order: delegation, version looked at, separation of
 * duties, seat, state of the stage, one person one vote.
 * @internal
 */
export function vote(request: ItemRequest<DecideCommand>): Answer {
  const { command, state } = request;
  const { decision } = command;
  if (command.stage !== undefined && stageNamed(command.stage, request) === undefined) return refused('unknownStage', { stage: command.stage });
  const early = delegationRefusal(request) ?? versionRefusal(request);
  if (early !== undefined) return early;
  if (isAdvice(decision)) return advise(request, decision);

  const person = command.onBehalfOf ?? command.by;
  const barred = barredRefusal(request, person);
  if (barred !== undefined) return barred;
  const seats = seatsOf(request, person);
  if (seats.length === 0) return refused('notEligible', { person, stage: command.stage ?? 'any stage' });
  const open = seats.filter((seat) => isOpen(seat, request));
  if (open.length === 0) return notOpen(seats);
  return cast(request, open, person, decision, command.assetVersion ?? state.assetVersion);
}

function cast(request: ItemRequest<DecideCommand>, open: readonly Seat[], person: string, decision: CountedDecision, assetVersion: number): Answer {
  const { by } = request.command;
  const chosen: string[] = [];
  let reason: Answer | undefined;
  for (const seat of open) {
    const broken = dutyRefusal(request, seat, person, decision, chosen) ?? secondVoteRefusal(seat, person, by);
    if (broken === undefined) chosen.push(seat.stage.id);
    else reason ??= broken;
  }
  if (chosen.length === 0) return reason ?? nothing;
  const stages = chosen.filter((id) => !isRepeated(request.state.stages[id]!, person, by, decision, assetVersion));
  return stages.length === 0 ? nothing : accepted({ type: 'voted', stages, person, decision, assetVersion });
}

function isAdvice(decision: CountedDecision | Advice): decision is Advice {
  return decision === 'endorse' || decision === 'concern';
}

function advise({ command, state, workflow }: ItemRequest<DecideCommand>, decision: Advice): Answer {
  const stages = workflow.stages
    .map(({ id }) => id)
    .filter((id) => (command.stage === undefined ? ['active', 'blocked'].includes(state.stages[id]!.status) : id === command.stage))
    .filter((id) => state.stages[id]!.advice[command.by] !== decision);
  return stages.length === 0 ? nothing : accepted({ type: 'advised', stages, decision }, { status: state.status });
}

function delegationRefusal({ command, directory }: ItemRequest<DecideCommand>): Answer | undefined {
  const { at, by, onBehalfOf } = command;
  if (onBehalfOf === undefined || onBehalfOf === by || standInsFor(onBehalfOf, at, directory).includes(by)) return undefined;
  return refused('delegationNotInForce', { by, person: onBehalfOf, at });
}

function versionRefusal({ command, state }: ItemRequest<DecideCommand>): Answer | undefined {
  const { assetVersion = state.assetVersion } = command;
  if (assetVersion >= state.contentVersion && assetVersion <= state.assetVersion) return undefined;
  return refused('staleVersion', { assetVersion, contentVersion: state.contentVersion });
}

function barredRefusal({ command, item, workflow }: ItemRequest<DecideCommand>, person: string): Answer | undefined {
  for (const each of [person, command.by]) {
    const code = barredBy(workflow, item, each);
    if (code !== undefined) return refused(code, { person: each });
  }
  return undefined;
}

/** Seats of stages that are not open yet are those that the directory gives now. */
function seatsOf({ command, directory, state, workflow }: ItemRequest<DecideCommand>, person: string): readonly Seat[] {
  return workflow.stages
    .filter(({ id }) => command.stage === undefined || id === command.stage)
    .map((stage) => ({ stage, now: state.stages[stage.id]! }))
    .filter(({ now, stage }) => {
      if (now.seats.length + now.overflow.length > 0) return now.seats.includes(person) || now.overflow.includes(person);
      return peopleOf(stage.approvers, directory).includes(person) || peopleOf({ roles: overflowRoles(stage.quorum) }, directory).includes(person);
    });
}

function isOpen({ now, stage }: Seat, { state }: ItemRequest<DecideCommand>): boolean {
  const isKeptOpen = stage.openAfterMet === true && isDecided(now.status) && now.status !== 'skipped' && now.seats.length > 0;
  if (isKeptOpen || now.status === 'blocked') return true;
  const isStillAsked = state.status === 'inReview' || state.status === 'changesRequested' || isGranted(state.status);
  return now.status === 'active' && isStillAsked && !isDecidedAgainst(state.status, Object.values(state.stages));
}

/** An item can wait for changes because a stage decided so, which closes the others, or because one blocks, which does not. */
function isDecidedAgainst(status: string, stages: readonly StageState[]): boolean {
  return status === 'changesRequested' && stages.some((each) => each.status === 'changesRequested');
}

function notOpen(seats: readonly Seat[]): Answer {
  const waiting = seats.find(({ now }) => now.status === 'pending' || now.status === 'skipped');
  if (waiting !== undefined) return refused('stageNotActive', { stage: waiting.stage.id });
  return refused('closed', { stage: seats[0]!.stage.id });
}

/** Whoever ever approved in one of the other stages, also behind a later decision, stays out: a dismissal could bring that approval back. */
function dutyRefusal(
  { command, state, workflow }: ItemRequest<DecideCommand>,
  { stage }: Seat,
  person: string,
  decision: CountedDecision,
  chosen: readonly string[],
): Answer | undefined {
  if (!isApproval(decision)) return undefined;
  const people = [person, command.by];
  const taken = distinctFrom(workflow, stage.id).find((id) => {
    if (chosen.includes(id)) return true;
    return state.stages[id]!.votes.some((each) =>
      [each, ...each.earlier].some((past) => isApproval(past.decision) && (people.includes(past.by) || people.includes(each.person))),
    );
  });
  return taken === undefined ? undefined : refused('separationOfDuties', { person, stage: taken });
}

function secondVoteRefusal({ now, stage }: Seat, person: string, by: string): Answer | undefined {
  const isSecond = now.votes.some((each) => each.person !== person && (each.person === by || each.by === by || each.by === person));
  return isSecond ? refused('alreadyVoted', { by, person, stage: stage.id }) : undefined;
}

function isRepeated(now: StageState, person: string, by: string, decision: CountedDecision, assetVersion: number): boolean {
  const standing = voteOf(now, person);
  return standing?.decision === decision && standing.by === by && standing.assetVersion === assetVersion;
}
