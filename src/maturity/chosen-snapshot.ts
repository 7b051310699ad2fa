import { InputError, problem } from '../kernel/index.ts';
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
 * @returns the subject, null when the answers do not say, and its snapshot
 * @throws InputError `invalid-input` when several subjects come without a choice
 * @internal
 */
export function chosenSnapshot(
  answers: readonly Answer[],
  outline: Outline,
  { at, subject }: Choice,
): { readonly subject: string | null; readonly snapshot: Snapshot | undefined } {
  const snapshots = snapshotsOf(answers, outline, cutOff(at) ?? 0);
  const chosen = subject ?? onlyOne([...snapshots.keys()]);
  return { subject: chosen === '' ? null : chosen, snapshot: snapshots.get(chosen) };
}

function onlyOne(subjects: readonly string[]): string {
  if (subjects.length > 1) throw new InputError([problem(maturityMessages, 'several-subjects', 'subject', { known: subjects })]);
  return subjects[0] ?? '';
}
