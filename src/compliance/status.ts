/** How a finding comes out. `unknown` wants a fact, `needs-review` wants a person. */
export type Status = 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'unknown';

/**
 * The statuses from worst to best: the first that occurs stands for several findings.
 * @internal
 */
export const worstFirst: readonly Status[] = ['fail', 'unknown', 'needs-review', 'pass', 'not-applicable'];

/**
 * Whether one status is worse than another.
 * @internal
 */
export function isWorse(status: Status, than: Status): boolean {
  return worstFirst.indexOf(status) < worstFirst.indexOf(than);
}

/**
 * The status that stands for several.
 *
 * @param statuses - in any order
 * @returns the worst of them: fail, unknown, needs-review, pass, not-applicable; not-applicable for none
 *
 * @example
 * ```ts
 * import { worstOf } from 'marops/compliance';
 *
 * worstOf(['pass', 'unknown', 'needs-review']) // => 'unknown'
 * ```
 */
export function worstOf(statuses: readonly Status[]): Status {
  return worstFirst.find((status) => statuses.includes(status)) ?? 'not-applicable';
}
