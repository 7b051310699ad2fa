import type { AreaTest } from '../kernel/index.ts';
import { gapIn, type Gap } from './derive.ts';
import { applicability, judge, statusBecause, type Judged } from './judge.ts';
import type { Pack } from './pack.ts';
import type { ReadyRule } from './ready.ts';
import type { FindingTrace } from './report.ts';
import { isWorse, type Status } from './status.ts';
import type { View } from './view.ts';

/** What facts alone say about a rule. */
export interface Answer extends Judged {
  /** The status that follows. */
  readonly status: Status;
  /** The view that decided. */
  readonly view: View;
}

/**
 * Asks one rule of every view and keeps the worst answer.
 *
 * @param ready - the rule
 * @param views - at least one
 * @param isAbsent - whether the list that holds the subject was not given: then a rule that may apply is unknown
 * @param areas - the test behind `within`
 * @returns the worst answer
 * @internal
 */
export function ask(ready: ReadyRule, views: readonly View[], isAbsent: boolean, areas: AreaTest): Answer {
  const answers = views.map((view): Answer => {
    const judged = judge(ready, view, areas);
    const because = isAbsent && statusBecause[judged.because] !== 'not-applicable' ? 'missing-facts' : judged.because;
    return { because, applies: judged.applies, passes: judged.passes, status: statusBecause[because], view };
  });
  return answers.length === 1 ? answers[0]! : answers.reduce((worst, each) => (isWorse(each.status, worst.status) ? each : worst));
}

/**
 * The facts whose answers would settle a rule that is unknown. Facts that only matter once it applies are not asked for before.
 *
 * @param answer - that left it unknown
 * @param pack - whose rule it is, for its derived facts
 * @param areas - the test behind `within`
 * @returns missing facts, derived ones replaced by what they read, and facts of the wrong type
 * @internal
 */
export function gapOf({ applies, passes, view }: Answer, pack: Pack, areas: AreaTest): Gap {
  return gapIn(passes ?? applies, pack, view.facts, areas);
}

/**
 * How the conditions of a rule came out, part by part, also those that no longer mattered.
 * @internal
 */
export function traceOf(ready: ReadyRule, { applies, passes, view }: Answer, areas: AreaTest): FindingTrace {
  const whether = view.reach.truth === false ? applicability(ready, view, areas) : applies;
  const kept = passes ?? ready.passes?.(view.values, areas);
  return kept === undefined ? { applies: whether } : { applies: whether, passes: kept };
}
