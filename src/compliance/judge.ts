import type { AreaTest } from '../kernel/index.ts';
import type { ReadyRule } from './ready.ts';
import type { Because, Window } from './report.ts';
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

/**
 * What the facts say about a rule, before any person speaks.
 *
 * @param ready - the rule
 * @param view - the asset or the element, as the rule's pack sees it
 * @param areas - the test behind `within`
 * @returns the reason, which has its status
 * @internal
 */
export function judge(ready: ReadyRule, { reached, values }: View, areas: AreaTest): Exclude<Because, 'attested'> {
  if (reached === false) return 'out-of-reach';
  const applies = ready.applies === undefined ? true : ready.applies(values, areas);
  if (applies === false) return 'does-not-apply';
  if (applies === 'unknown' || reached === 'unknown') return 'missing-facts';
  if (ready.passes === undefined) return 'to-judge';
  const passes = ready.passes(values, areas);
  if (passes === 'unknown') return 'missing-facts';
  if (!passes) return ready.rule.reviewOnFail === true ? 'facts-fail-with-room' : 'facts-fail';
  return ready.rule.check === 'automatic' ? 'facts-pass' : 'to-confirm';
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
