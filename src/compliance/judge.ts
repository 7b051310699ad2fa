import type { AreaTest, ConditionTrace, Truth } from '../kernel/index.ts';
import type { ReadyRule } from './ready.ts';
import type { Because, Window } from './report.ts';
import type { Rule } from './rule.ts';
import type { Status } from './status.ts';
import type { View } from './view.ts';

/**
 * Why a rule is not asked at all on these days, whatever the facts are.
 *
 * @param ready - the rule
 * @param on - the days on which the asset runs
 * @returns the reason, or undefined when it is asked
 * @internal
 */
export function notAsked(ready: ReadyRule, on: Window): Because | undefined {
  if (ready.status === 'vacated') return 'vacated';
  if (ready.rule.deprecated !== undefined) return 'deprecated';
  return ready.from > on.until || (ready.until !== undefined && ready.until <= on.from) ? 'not-in-force' : undefined;
}

/** What the facts say about a rule, before any person speaks, and how they came to say it. */
export interface Judged {
  /** The reason, which has its status. */
  readonly because: Exclude<Because, 'attested'>;
  /** Whether the rule applies: the reach of its pack and its own condition. */
  readonly applies: ConditionTrace;
  /** Whether it is kept; undefined where nobody asked, because it does not apply or only a person can judge. */
  readonly passes: ConditionTrace | undefined;
}

/**
 * Asks the facts about a rule. Whether it is kept is asked only where it applies.
 *
 * @param ready - the rule
 * @param view - the asset or the element, as the rule's pack sees it
 * @param areas - the test behind `within`
 * @returns the reason with the traces behind it
 * @internal
 */
export function judge(ready: ReadyRule, view: View, areas: AreaTest): Judged {
  const applies = view.reach.truth === false ? view.reach : applicability(ready, view, areas);
  const passes = applies.truth === true ? ready.passes?.(view.values, areas) : undefined;
  return { because: reasonFrom(ready.rule, view.reach.truth, applies.truth, passes?.truth), applies, passes };
}

/**
 * Whether a rule applies: the reach of its pack, which all its rules share, and its own condition.
 * @internal
 */
export function applicability({ applies }: ReadyRule, { reach, values }: View, areas: AreaTest): ConditionTrace {
  if (applies === undefined) return reach;
  const own = applies(values, areas);
  const isOpen = reach.truth === 'unknown' || own.truth === 'unknown';
  return { kind: 'all', truth: reach.truth === false || own.truth === false ? false : isOpen ? 'unknown' : true, parts: [reach, own] };
}

/**
 * The reason that follows from what the facts say.
 *
 * @param rule - with room on a fail, left to a person, or automatic
 * @param reached - whether its pack reaches the facts
 * @param applies - whether it applies to them
 * @param passes - whether they keep it; undefined when only a person can judge
 * @returns the reason, which has its status
 * @internal
 */
export function reasonFrom(rule: Rule, reached: Truth, applies: Truth, passes: Truth | undefined): Judged['because'] {
  if (reached === false) return 'out-of-reach';
  if (applies === false) return 'does-not-apply';
  if (applies === 'unknown' || reached === 'unknown' || passes === 'unknown') return 'missing-facts';
  if (passes === undefined) return 'to-judge';
  if (!passes) return rule.reviewOnFail === true ? 'facts-fail-with-room' : 'facts-fail';
  return rule.check === 'automatic' ? 'facts-pass' : 'to-confirm';
}

/**
 * The status that follows from a reason, without attestations.
 * @internal
 */
export const statusBecause: Readonly<Record<Exclude<Because, 'attested'>, Status>> = {
  'out-of-reach': 'not-applicable',
  'does-not-apply': 'not-applicable',
  'none-listed': 'not-applicable',
  'not-in-force': 'not-applicable',
  vacated: 'not-applicable',
  deprecated: 'not-applicable',
  'missing-facts': 'unknown',
  'facts-pass': 'pass',
  'facts-fail': 'fail',
  'facts-fail-with-room': 'needs-review',
  'to-confirm': 'needs-review',
  'to-judge': 'needs-review',
};

/**
 * The reasons that leave the last word to a person.
 * @internal
 */
export const leftToPeople: readonly Because[] = ['facts-fail-with-room', 'to-confirm', 'to-judge'];
