import { evaluateCondition, type AreaTest, type Condition } from '../kernel/index.ts';
import { gapBehind, joinedGaps, type Gap } from './derive.ts';
import { judge, statusBecause } from './judge.ts';
import type { Pack } from './pack.ts';
import type { ReadyPack, ReadyRule } from './ready.ts';
import type { Because, FindingTrace } from './report.ts';
import { worstFirst, type Status } from './status.ts';
import type { View } from './view.ts';

/** What facts alone say about a rule. */
export interface Answer {
  /** Why. */
  readonly because: Exclude<Because, 'attested'>;
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
    const because: Answer['because'] = isAbsent && statusBecause[judged] !== 'not-applicable' ? 'missing-facts' : judged;
    return { because, status: statusBecause[because], view };
  });
  return answers.reduce((worst, each) => (worstFirst.indexOf(each.status) < worstFirst.indexOf(worst.status) ? each : worst));
}

/**
 * The facts whose answers would settle a rule that is unknown. Facts that only matter once it applies are not asked for before.
 *
 * @param ready - the rule
 * @param view - the view that left it unknown
 * @param pack - whose rule it is, for its derived facts
 * @param prepared - the pack made ready
 * @param areas - the test behind `within`
 * @returns missing facts, derived ones replaced by what they read, and facts of the wrong type
 * @internal
 */
export function gapOf(ready: ReadyRule, view: View, pack: Pack, prepared: ReadyPack, areas: AreaTest): Gap {
  const whether = evaluateCondition(applicability(ready, prepared), view.facts, areas);
  const open = whether.truth === 'unknown' || ready.rule.passWhen === undefined ? whether : evaluateCondition(ready.rule.passWhen, view.facts, areas);
  return joinedGaps([{ missing: [], problems: open.problems }, ...open.missing.map((fact) => gapBehind(fact, pack, view.facts, areas))]);
}

/**
 * How the conditions of a rule came out, part by part.
 * @internal
 */
export function traceOf(ready: ReadyRule, view: View, prepared: ReadyPack, areas: AreaTest): FindingTrace {
  const applies = evaluateCondition(applicability(ready, prepared), view.facts, areas).trace;
  if (ready.rule.passWhen === undefined) return { applies };
  return { applies, passes: evaluateCondition(ready.rule.passWhen, view.facts, areas).trace };
}

function applicability({ rule }: ReadyRule, { reach }: ReadyPack): Condition {
  return rule.appliesWhen === undefined ? reach : { all: [reach, rule.appliesWhen] };
}
