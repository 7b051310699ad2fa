import { addDays, daysBetween, isDate } from '../calendar/index.ts';
import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { asRecord, eachRecord, figure, text, wholeFromOne, type Part } from './check-parts.ts';
import { maturityMessages } from './messages.ts';
import { cutOff } from './snapshot.ts';

/** A kind of event after which an assessment no longer holds. */
export interface ReassessmentTrigger {
  /** The kind of event: a change of strategy, growth. */
  readonly event: string;
  /** The size that the event must exceed, such as 0.25 for growth by a quarter; any event of the kind when left out. */
  readonly above?: number;
}

/** Something that happened. */
export interface ReassessmentEvent {
  /** Which kind. */
  readonly event: string;
  /** When, `YYYY-MM-DD`. */
  readonly on: string;
  /** How large, where it has a size. */
  readonly size?: number;
}

/** When an assessment must be made again. */
export interface ReassessmentOptions {
  /** The day that the question is asked, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many months an assessment holds: a whole number from 1 to 1200. */
  readonly everyMonths: number;
  /** Events that end it earlier; none when left out. */
  readonly triggers?: readonly ReassessmentTrigger[];
  /** What happened; nothing when left out. */
  readonly events?: readonly ReassessmentEvent[];
}

/** Whether an assessment is due. Plain JSON. */
export interface Reassessment {
  /** The day that the question was asked. */
  readonly on: string;
  /** The day of the latest assessment; null when there is none. */
  readonly last: string | null;
  /** When the next one is due by the calendar; null without a first one. */
  readonly due: string | null;
  /** Days since then; 0 while it is not due. */
  readonly daysOverdue: number;
  /** Events since the latest assessment that call for a new one. */
  readonly triggered: readonly ReassessmentEvent[];
  /** Whether one is due: by the calendar, by an event, or because there is none yet. */
  readonly isDue: boolean;
}

/**
 * Whether it is time to assess again: after some months, or after an event that changes what is needed.
 *
 * @param history - assessments, or anything with their moment
 * @param options - `on`: the day asked; `everyMonths`: how long one holds; `triggers` and `events`: what ends it earlier
 * @returns the due date, days overdue, and the events that call for a new one
 * @throws InputError `invalid-input` for days that do not exist, fewer months than 1 or more than 1200, and sizes that are not finite
 *
 * @example
 * ```ts
 * import { reassessment } from 'marops/maturity';
 *
 * const { due, daysOverdue } = reassessment([{ at: '2025-11-15' }], { on: '2026-06-01', everyMonths: 6 });
 * [due, daysOverdue] // => ['2026-05-15', 17]
 * ```
 */
export function reassessment(history: readonly { readonly at: string }[], options: ReassessmentOptions): Reassessment {
  refuseWhenBroken([
    ...eachRecord(history, 'history', ({ at }, path) =>
      cutOff(at) === undefined ? [problem(maturityMessages, 'not-a-moment', `${path}.at`, { value: shown(at) })] : [],
    ),
    ...asRecord(options, 'options', optionProblems),
  ]);
  const { on, everyMonths, triggers = [], events = [] } = options;
  const last =
    history
      .map(({ at }) => at.slice(0, 10))
      .filter((day) => day <= on)
      .sort()
      .at(-1) ?? null;
  const due = last === null ? null : monthsAfter(last, everyMonths);
  const since = events.filter((each) => each.on <= on && (last === null || each.on > last));
  const triggered = since.filter((each) => triggers.some((trigger) => isCalledFor(trigger, each)));
  return {
    on,
    last,
    due,
    daysOverdue: due === null ? 0 : Math.max(0, daysBetween(due, on)),
    triggered,
    isDue: due === null || due <= on || triggered.length > 0,
  };
}

function isCalledFor({ event, above }: ReassessmentTrigger, happened: ReassessmentEvent): boolean {
  return event === happened.event && (above === undefined || (happened.size !== undefined && happened.size > above));
}

/** A hundred years. */
const mostMonths = 1200;

function optionProblems({ on, everyMonths, triggers = [], events = [] }: Part): readonly Problem[] {
  return [
    ...dayProblems(on, 'on'),
    ...wholeFromOne(everyMonths, 'everyMonths'),
    ...(typeof everyMonths === 'number' && everyMonths > mostMonths
      ? [problem(kernelMessages, 'too-large', 'everyMonths', { max: mostMonths, value: shown(everyMonths) })]
      : []),
    ...eachRecord(triggers, 'triggers', ({ event, above }, path) => [
      ...text(event, `${path}.event`),
      ...(above === undefined ? [] : figure(above, `${path}.above`)),
    ]),
    ...eachRecord(events, 'events', ({ event, on: day, size }, path) => [
      ...text(event, `${path}.event`),
      ...dayProblems(day, `${path}.on`),
      ...(size === undefined ? [] : figure(size, `${path}.size`)),
    ]),
  ];
}

function dayProblems(day: unknown, path: string): readonly Problem[] {
  return isDate(day) ? [] : [problem(maturityMessages, 'not-a-moment', path, { value: shown(day) })];
}

/** The same day some months later, or the last day of that month when it is shorter. */
function monthsAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [first, next] = [firstOfMonth(count), firstOfMonth(count + 1)];
  const length = daysBetween(first, next);
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1);
}

function firstOfMonth(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
