import type { QuietAnswer, WorkingCalendar } from '../../calendar/index.ts';
import { InputError, instantOf, problem, shown, type DefinitionReference } from '../../kernel/index.ts';
import { peopleOf, soundDirectory, type Directory } from '../context.ts';
import { requireSameWorkflow } from '../decide/same-workflow.ts';
import { standInsFor } from '../delegation.ts';
import { barredBy } from '../duties.ts';
import type { ApprovalState, Item, StageState } from '../item.ts';
import { approvalMessages } from '../messages.ts';
import { voteOf } from '../votes.ts';
import type { Stage, Workflow } from '../workflow.ts';
import { calendarNamed, millisecondsOf, usedUpAt } from './clock.ts';
import { mayBeAsked, type Diary } from './diary.ts';

/** What the time of an item depends on. */
export interface DueContext {
  /** The workflow that the item runs under. */
  readonly workflow: Workflow;
  /** Who holds which role, and who stands in for whom. */
  readonly directory?: Directory;
  /** The calendars that the workflow names. */
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  /** Diaries by person; who has none is asked in the hours of the stage's calendar. */
  readonly diaries?: Readonly<Record<string, Diary>>;
}

/** Something that time has made due. */
export interface DueAction {
  /** Ask again, tell who can help, or let an approval run out (then send the command `expire`). */
  readonly action: 'remind' | 'escalate' | 'expire';
  /** The same for the same action at every call, so that a host does it once. */
  readonly key: string;
  /** The stage. */
  readonly stage: string;
  /** Whose seat or whose concern it is; null when an approval runs out. */
  readonly person: string | null;
  /** Who gets the message: the person, or who stands in; null when an approval runs out. */
  readonly to: string | null;
  /** When the clock made it due. */
  readonly dueAt: string;
  /** When it may happen: not before a quiet time in the diary of the receiver is over. */
  readonly at: string;
}

/** Something that is due but waits until the receiver may be asked. */
export interface WaitingAction extends DueAction {
  /** What it waits for, in English. */
  readonly reasons: readonly string[];
}

/** What time has made due on an item. */
export interface DueActions {
  /** The workflow. */
  readonly definition: DefinitionReference;
  /** The moment that was asked about. */
  readonly now: string;
  /** What is to be done, at most one reminder a person and stage. */
  readonly due: readonly DueAction[];
  /** What waits for a quiet time to end. */
  readonly waiting: readonly WaitingAction[];
}

interface Planned {
  readonly action: 'remind' | 'escalate';
  readonly name: string;
  readonly person: string;
  readonly dueAt: string;
}

/**
 * What time has made due on an item: reminders, escalations, approvals that ran out. Reminders and escalations wait for the receiver's diary, several
 * that fall into one quiet time become one, and an item of a higher rank breaks through. The clock of a stage runs on regardless of diaries;
 * it stands still while changes are wanted from the author.
 *
 * @param state - the item
 * @param now - the moment, an instant with offset
 * @param context - workflow, calendars, directory, diaries
 * @returns what is due, and what waits with its reasons
 * @throws InputError `not-an-instant`, `unknown-calendar`, `other-definition`, or what is wrong with a calendar
 *
 * @example
 * ```ts
 * import { fourEyes } from 'marops/approval/templates';
 * import { decide, dueActions, evolve, start } from 'marops/approval';
 *
 * const weekday = [['09:00', '17:00']] as const;
 * const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };
 * const directory = { roles: { approver: ['bob', 'cyd'], director: ['dee'] } };
 * const context = { workflow: fourEyes, directory, calendars: { office } };
 * const submitted = decide(start(fourEyes), { type: 'submit', by: 'ann', at: '2026-06-01T08:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * const state = submitted.ok ? submitted.events.reduce(evolve, start(fourEyes)) : start(fourEyes);
 * dueActions(state, '2026-06-02T08:00:00Z', context).due.map((each) => `${each.action} ${String(each.to)}`) // => ['remind bob', 'remind cyd']
 * ```
 */
export function dueActions(state: ApprovalState, now: string, context: DueContext): DueActions {
  requireSameWorkflow(state, context.workflow);
  soundDirectory(context.directory);
  const moment = instantOf(now);
  if (moment === undefined) throw new InputError([problem(approvalMessages, 'not-an-instant', 'now', { value: shown(now) })]);
  const { definition, item } = state;
  if (item === null) return { definition, now, due: [], waiting: [] };

  const due: DueAction[] = [];
  const waiting: WaitingAction[] = [];
  for (const stage of context.workflow.stages) {
    const current = state.stages[stage.id]!;
    due.push(...expired(stage, current, item, moment));
    const reached = plannedFor(stage, current, item, context).filter(({ dueAt }) => Date.parse(dueAt) <= moment);
    const answers = reached.map((planned) => answerFor(planned, stage, item, now, context));
    due.push(...latestOfEach(answers.filter(({ at }) => Date.parse(at) <= moment)).map(withoutReasons));
    waiting.push(...latestOfEach(answers.filter(({ at }) => Date.parse(at) > moment)));
  }
  return { definition, now, due, waiting };
}

function plannedFor(stage: Stage, current: StageState, item: Item, context: DueContext): readonly Planned[] {
  const isRunning = current.status === 'active' && current.clock.at(-1)?.to === undefined && current.clock.length > 0;
  return isRunning ? [...reminders(stage, current, item, context), ...escalations(stage, current, context)] : [];
}

function reminders(stage: Stage, current: StageState, item: Item, context: DueContext): readonly Planned[] {
  const rule = stage.reminders;
  if (rule === undefined) return [];
  const calendar = calendarNamed(rule.calendar, context.calendars, `stages.${stage.id}.reminders.calendar`);
  const asked = stage.primaryDecisionMaker === undefined ? current.seats : [stage.primaryDecisionMaker];
  const silent = asked.filter((person) => voteOf(current, person) === undefined && barredBy(context.workflow, item, person) === undefined);
  const count = rule.every === undefined ? 1 : rule.most;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const dueAt = usedUpAt(current.clock, calendar, millisecondsOf(rule.first) + index * (rule.every === undefined ? 0 : millisecondsOf(rule.every)));
    return dueAt === undefined ? [] : silent.map((person) => ({ action: 'remind' as const, name: `remind:${String(index + 1)}`, person, dueAt }));
  });
}

function escalations(stage: Stage, current: StageState, { calendars, directory = {} }: DueContext): readonly Planned[] {
  const level = stage.serviceLevel;
  if (level?.escalateTo === undefined) return [];
  const calendar = calendarNamed(level.calendar, calendars, `stages.${stage.id}.serviceLevel.calendar`);
  const dueAt = usedUpAt(current.clock, calendar, millisecondsOf(level.within));
  if (dueAt === undefined) return [];
  return peopleOf(level.escalateTo, directory).map((person) => ({ action: 'escalate', name: 'escalate', person, dueAt }));
}

function answerFor({ action, dueAt, name, person }: Planned, stage: Stage, item: Item, now: string, context: DueContext): WaitingAction {
  const { calendars, diaries = {}, directory = {}, workflow } = context;
  const to = standInsFor(person, now, directory)[0] ?? person;
  const shared = stage.reminders?.calendar ?? stage.serviceLevel?.calendar ?? '';
  const diary = Object.hasOwn(diaries, to) ? diaries[to]! : { calendar: calendarNamed(shared, calendars, `stages.${stage.id}.calendar`) };
  const quiet: QuietAnswer = mayBeAsked(diary, dueAt, workflow.rank ?? 0);
  return {
    action,
    key: `${item.id}:${stage.id}:${name}:${person}:${dueAt}`,
    stage: stage.id,
    person,
    to,
    dueAt,
    at: quiet.until,
    reasons: quiet.reasons.map(({ message }) => message),
  };
}

function expired({ id }: Stage, { validUntil }: StageState, item: Item, moment: number): readonly DueAction[] {
  if (validUntil === undefined || Date.parse(validUntil) > moment) return [];
  return [{ action: 'expire', key: `${item.id}:${id}:expire:${validUntil}`, stage: id, person: null, to: null, dueAt: validUntil, at: validUntil }];
}

/** What piled up for a person is said once: the latest of it. */
function latestOfEach(actions: readonly WaitingAction[]): readonly WaitingAction[] {
  const latest = new Map<string, WaitingAction>();
  for (const action of actions) latest.set(`${action.action} ${String(action.person)}`, action);
  return [...latest.values()];
}

function withoutReasons({ reasons: _reasons, ...action }: WaitingAction): DueAction {
  return action;
}
