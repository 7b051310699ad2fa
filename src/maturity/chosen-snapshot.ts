import { InputError, isRecord, kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import type { Answer } from './answer.ts';
import { maturityMessages } from './messages.ts';
import type { Outline } from './outline.ts';
import { cutOff, snapshotsOf, type Snapshot } from './snapshot.ts';

/** Which answers are meant. @internal */
export interface Choice {
  /** The moment: answers up to the end of this date in UTC, or up to this instant. */
  readonly at: string;
  /** Whose maturity; needed when the answers are about several. */
  readonly subject?: string;
}

/**
 * What stands at a moment for the one subject that is meant.
 *
 * @param others - further problems of the call, so that all are told together
 * @returns the subject, null when the answers do not say, and its snapshot
 * @throws InputError `invalid-input` when `at` is no moment, the answers are no list of objects, or several subjects come without a choice
 * @internal
 */
export function chosenSnapshot(
  answers: readonly Answer[],
  outline: Outline,
  { at, subject }: Choice,
  others: readonly Problem[] = [],
): { readonly subject: string | null; readonly snapshot: Snapshot | undefined } {
  const until = cutOff(at);
  refuseWhenBroken([
    ...(until === undefined ? [problem(maturityMessages, 'not-a-moment', 'at', { value: shown(at) })] : []),
    ...others,
    ...listProblems(answers),
  ]);
  const snapshots = snapshotsOf(answers, outline, until ?? 0);
  const chosen = subject ?? onlyOne([...snapshots.keys()]);
  return { subject: chosen === '' ? null : chosen, snapshot: snapshots.get(chosen) };
}

/**
 * What keeps a value from being a list of answers.
 * @internal
 */
export function listProblems(answers: unknown): readonly Problem[] {
  if (!Array.isArray(answers)) return [problem(kernelMessages, 'not-a-list', 'answers', { value: shown(answers) })];
  const problems: Problem[] = [];
  for (let index = 0; index < answers.length; index += 1) {
    const answer: unknown = answers[index];
    if (!isRecord(answer)) problems.push(problem(kernelMessages, 'not-an-object', `answers[${String(index)}]`, { value: shown(answer) }));
  }
  return problems;
}

function onlyOne(subjects: readonly string[]): string {
  if (subjects.length > 1) throw new InputError([problem(maturityMessages, 'several-subjects', 'subject', { known: subjects })]);
  return subjects[0] ?? '';
}
