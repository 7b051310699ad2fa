import { dayOf, instantOf, problem, shown, type Problem } from '../kernel/index.ts';
import type { Answer } from './answer.ts';
import { maturityMessages } from './messages.ts';
import type { Outline } from './outline.ts';

const millisecondsInDay = 86_400_000;

/** What one respondent said last. @internal */
export interface LatestAnswers {
  /** The answer to each practice, in the order of the model. */
  readonly answers: readonly (Answer | undefined)[];
}

/** What stands at a moment for one subject. @internal */
export interface Snapshot {
  /** The latest answers by respondent. */
  readonly latest: ReadonlyMap<string, LatestAnswers>;
  /** Answers that could not be used. */
  readonly problems: readonly Problem[];
}

interface Gathered {
  readonly latest: Map<string, Row>;
  readonly problems: Problem[];
}

interface Row {
  readonly answers: (Answer | undefined)[];
  readonly moments: number[];
}

/**
 * The moment up to which answers count, in milliseconds: the end of a date in UTC, or an instant.
 *
 * @returns milliseconds, or undefined for anything else
 * @internal
 */
export function cutOff(at: unknown): number | undefined {
  const day = dayOf(at);
  return day === undefined ? instantOf(at) : (day + 1) * millisecondsInDay - 1;
}

/**
 * The latest answers of each subject.
 *
 * @param until - the moment up to which answers count
 * @internal
 */
export function snapshotsOf(answers: readonly Answer[], outline: Outline, until: number): ReadonlyMap<string, Snapshot> {
  const subjects = new Map<string, Gathered>();
  const momentOf = momentReader();
  const size = outline.practices.length;
  // Answers about one subject by one respondent usually stand together: their row is looked up once.
  let [about, by, subject, row]: [string, string, Gathered | undefined, Row | undefined] = ['', '', undefined, undefined];

  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index]!;
    const id = answer.subject ?? '';
    const respondent = answer.respondent ?? '';
    if (subject === undefined || id !== about) [about, subject, row] = [id, gathered(subjects, id), undefined];
    const moment = momentOf(answer.at);
    const place = outline.placeOf.get(answer.practice);
    if (place === undefined) subject.problems.push(told('unknown-practice', `answers[${String(index)}].practice`, answer.practice));
    else if (moment === undefined) subject.problems.push(told('not-a-moment', `answers[${String(index)}].at`, answer.at));
    else if (moment <= until) {
      if (row === undefined || respondent !== by) [by, row] = [respondent, rowOf(subject, respondent, size)];
      keepLater(row, place, answer, moment, subject, index);
    }
  }
  return subjects;
}

/** Reads the moments of answers, each text once. */
function momentReader(): (at: string) => number | undefined {
  const moments = new Map<string, number>();
  return (at) => {
    const known = moments.get(at);
    if (known !== undefined) return known;
    const day = dayOf(at);
    const moment = day === undefined ? instantOf(at) : day * millisecondsInDay;
    if (moment !== undefined) moments.set(at, moment);
    return moment;
  };
}

function keepLater(row: Row, place: number, answer: Answer, moment: number, subject: Gathered, index: number): void {
  const present = row.answers[place];
  const before = row.moments[place]!;
  if (present !== undefined && before === moment && saysOtherwise(present, answer)) {
    subject.problems.push(told('contradicting-answers', `answers[${String(index)}]`, answer.at));
    row.answers[place] = { practice: answer.practice, at: answer.at };
  } else if (before < moment || present === undefined) {
    row.answers[place] = answer;
    row.moments[place] = moment;
  }
}

function saysOtherwise(left: Answer, right: Answer): boolean {
  return (left.option ?? null) !== (right.option ?? null) || (left.notApplicable ?? false) !== (right.notApplicable ?? false);
}

function gathered(subjects: Map<string, Gathered>, id: string): Gathered {
  let subject = subjects.get(id);
  if (subject === undefined) {
    subject = { latest: new Map(), problems: [] };
    subjects.set(id, subject);
  }
  return subject;
}

function rowOf({ latest }: Gathered, respondent: string, practices: number): Row {
  let row = latest.get(respondent);
  if (row === undefined) {
    row = { answers: new Array<Answer | undefined>(practices).fill(undefined), moments: new Array<number>(practices).fill(-Infinity) };
    latest.set(respondent, row);
  }
  return row;
}

function told(code: keyof typeof maturityMessages, path: string, value: unknown): Problem {
  return problem(maturityMessages, code, path, { value: shown(value) });
}
