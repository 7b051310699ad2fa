import type { CountedDecision, Decision, StageState, Vote } from './item.ts';

/** How many replaced decisions of a person are kept, so that they can come back when a later one is dismissed. */
const mostEarlier = 16;

/**
 * Whether a decision speaks for the item.
 * @internal
 */
export function isApproval(decision: CountedDecision): boolean {
  return decision === 'approve' || decision === 'approveWithChanges';
}

/**
 * Whether a decision speaks against the item.
 * @internal
 */
export function isRejection(decision: CountedDecision): boolean {
  return decision === 'reject' || decision === 'requestChanges';
}

/**
 * The vote of a person.
 * @internal
 */
export function voteOf(stage: StageState, person: string): Vote | undefined {
  return stage.votes.find((vote) => vote.person === person);
}

/**
 * The votes with one more decision; it replaces the one that the person gave before.
 * @internal
 */
export function withDecision(votes: readonly Vote[], person: string, decision: Decision): readonly Vote[] {
  const before = votes.find((vote) => vote.person === person);
  if (before === undefined) return [...votes, { person, ...decision, earlier: [] }];
  const earlier = [...before.earlier.slice(1 - mostEarlier), decisionOf(before)];
  return votes.map((vote) => (vote === before ? { person, ...decision, earlier } : vote));
}

/**
 * The votes after the latest decision of a person was dismissed; the one before comes back.
 * @internal
 */
export function withoutLatest(votes: readonly Vote[], person: string): readonly Vote[] {
  return votes.flatMap((vote) => {
    if (vote.person !== person) return [vote];
    const revived = vote.earlier.at(-1);
    return revived === undefined ? [] : [{ person, ...revived, earlier: vote.earlier.slice(0, -1) }];
  });
}

/**
 * The votes of everybody else.
 * @internal
 */
export function withoutPeople(votes: readonly Vote[], people: readonly string[]): readonly Vote[] {
  return votes.filter((vote) => !people.includes(vote.person));
}

function decisionOf({ decision, by, assetVersion, at }: Vote): Decision {
  return { decision, by, assetVersion, at };
}
