import { once, type AreaTest } from '../kernel/index.ts';
import { ask, gapOf, traceOf } from './ask.ts';
import type { Gap } from './derive.ts';
import { notAsked } from './judge.ts';
import type { CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';
import { readyPack, type ReadyPack, type ReadyRule } from './ready.ts';
import type { Disposition, Finding, Window } from './report.ts';
import type { Scope } from './rule.ts';
import type { Status } from './status.ts';
import type { Subject } from './subjects.ts';
import { viewOf, type View } from './view.ts';

/** What every rule of a call is asked with. */
export interface Setting {
  /** The days on which the asset runs. */
  readonly on: Window;
  /** The test behind `within`. */
  readonly areas: AreaTest;
  /** Which findings carry their trace. */
  readonly trace: NonNullable<CheckOptions['trace']>;
}

/** A subject as the pack sees it. */
interface Seen extends Omit<Subject, 'views'> {
  readonly views: readonly View[];
}

/**
 * The findings of one pack: each rule, asked of each subject of its scope.
 *
 * @param pack - its rules
 * @param subjects - the asset and its elements, by scope
 * @param setting - days, areas and trace
 * @returns findings by rule, then by element; a rule whose list is empty has one that is not applicable
 * @internal
 */
export function findingsOf(pack: Pack, subjects: Readonly<Record<Scope, readonly Subject[]>>, setting: Setting): readonly Finding[] {
  const prepared = once(pack, readyPack);
  const seen: Partial<Record<Scope, readonly Seen[]>> = {};
  const findings: Finding[] = [];
  for (const ready of prepared.rules) {
    const { scope } = ready.rule;
    const reason = notAsked(ready, setting.on);
    const asked = reason === undefined ? (seen[scope] ??= subjects[scope].map((subject) => seenThrough(subject, pack, prepared, setting.areas))) : [];
    for (const subject of asked) findings.push(explained(ready, pack, subject, setting));
    if (asked.length === 0) findings.push(findingOf(ready, pack, { because: reason ?? 'none-listed', status: 'not-applicable' }, noGap));
  }
  return findings;
}

function seenThrough(subject: Subject, pack: Pack, prepared: ReadyPack, areas: AreaTest): Seen {
  return { ...subject, views: subject.views.map((given) => viewOf(given, pack, prepared, areas)) };
}

/** The finding about one subject, with what is missing and, where it was asked for, the trace. */
function explained(ready: ReadyRule, pack: Pack, { element, views, absent }: Seen, { areas, trace }: Setting): Finding {
  const answer = ask(ready, views, absent !== undefined, areas);
  const gap = answer.status === 'unknown' ? gapOf(answer, pack, areas) : noGap;
  const finding = findingOf(ready, pack, answer, absent === undefined || gap === noGap ? gap : withList(gap, absent, ready.rule.scope));
  if (element !== undefined) finding.element = element;
  if (trace === 'all' || (trace === 'open' && finding.disposition === 'open')) finding.trace = traceOf(ready, answer, areas);
  return finding;
}

const noGap: Gap = { missing: [], problems: [] };

/** While a list is not given, its elements cannot be asked about: the list itself is what is missing. */
function withList({ missing, problems }: Gap, list: string, scope: Scope): Gap {
  const others = missing.filter((fact) => !fact.startsWith(`${scope}.`));
  return { missing: others.length > 0 ? others : [list], problems };
}

/** A finding that is still being written. */
type Draft = { -readonly [Key in keyof Finding]: Finding[Key] };

function findingOf(
  { rule, status: legalStatus, isAdvice }: ReadyRule,
  pack: Pack,
  { because, status }: Pick<Finding, 'because' | 'status'>,
  { missing, problems }: Gap,
): Draft {
  return {
    rule: rule.id,
    packVersion: pack.version,
    scope: rule.scope,
    status,
    because,
    disposition: dispositionOf(status, isAdvice),
    missing,
    problems,
    requirement: rule.requirement,
    citation: rule.citation,
    check: rule.check,
    howToCheck: rule.howToCheck,
    evidence: rule.evidence,
    severity: rule.severity,
    confidence: rule.confidence ?? pack.confidence,
    legalStatus,
  };
}

function dispositionOf(status: Status, isAdvice: boolean): Disposition {
  if (isAdvice) return 'advisory';
  return status === 'pass' || status === 'not-applicable' ? 'settled' : 'open';
}
