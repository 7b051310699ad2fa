import type { FactValue } from '../kernel/index.ts';
import type { Severity } from './rule.ts';

/** One rule that a company takes otherwise than the pack does. */
export interface RuleOverride {
  /** The severity it has here. */
  readonly severity?: Severity;
  /** Leaves the rule out. */
  readonly leaveOut?: true;
  /** Why; needed to lower or leave out a rule that is law. */
  readonly reason?: string;
}

/** What a company selects, raises, lowers and sets. */
export interface Overrides {
  /** The packs that count, by id; all of them without it. */
  readonly select?: readonly string[];
  /** Rules by id. */
  readonly rules?: Readonly<Record<string, RuleOverride>>;
  /** Options of packs by `<pack>.<option>`. */
  readonly options?: Readonly<Record<string, FactValue>>;
}

/**
 * The severity that a rule has under an override; null when it is left out.
 * @internal
 */
export function severityAfter(before: Severity, { leaveOut, severity }: RuleOverride): Severity | null {
  return leaveOut === true ? null : (severity ?? before);
}
