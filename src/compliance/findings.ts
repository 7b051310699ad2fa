import { once, type AreaTest } from '../kernel/index.ts';
import { ask, gapOf, traceOf, type Answer } from './ask.ts';
import { notAsked } from './judge.ts';
import type { CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';
import { readyPack, type ReadyPack, type ReadyRule } from './ready.ts';
import type { Because, Disposition, Finding, Window } from './report.ts';
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
  const seen = new Map<Scope, readonly Seen[]>();
  const seenBy = (scope: Scope): readonly Seen[] => {
    const known = seen.get(scope) ?? subjects[scope].map((subject) => seenThrough(subject, pack, prepared, setting.areas));
    seen.set(scope, known);
    return known;
  };
  return prepared.rules.flatMap((ready): readonly Finding[] => {
    const reason = notAsked(ready, setting.on);
    if (reason !== undefined) return [findingOf(ready, pack, {}, reason, 'not-applicable')];
    const found = seenBy(ready.rule.scope);
    if (found.length === 0) return [findingOf(ready, pack, {}, 'none-listed', 'not-applicable')];
    return found.map((subject) => explained(ready, pack, prepared, subject, setting));
  });
}

function seenThrough(subject: Subject, pack: Pack, prepared: ReadyPack, areas: AreaTest): Seen {
  return { ...subject, views: subject.views.map((given) => viewOf(given, pack, prepared, areas)) };
}

/** The finding about one subject, with what is missing and, where it was asked for, the trace. */
function explained(ready: ReadyRule, pack: Pack, prepared: ReadyPack, subject: Seen, { areas, trace }: Setting): Finding {
  const answer: Answer = ask(ready, subject.views, subject.absent !== undefined, areas);
  const finding = findingOf(ready, pack, subject, answer.because, answer.status);
  const isTraced = trace === 'all' || (trace === 'open' && finding.disposition === 'open');
  const withTrace = isTraced ? { ...finding, trace: traceOf(ready, answer.view, prepared, areas) } : finding;
  if (answer.status !== 'unknown') return withTrace;
  const { missing, problems } = gapOf(ready, answer.view, pack, prepared, areas);
  return { ...withTrace, missing: subject.absent === undefined ? missing : asList(missing, subject.absent, ready.rule.scope), problems };
}

/** While a list is not given, its elements cannot be asked about: the list itself is what is missing. */
function asList(missing: readonly string[], list: string, scope: Scope): readonly string[] {
  const others = missing.filter((fact) => !fact.startsWith(`${scope}.`));
  return others.length > 0 ? others : [list];
}

function findingOf(ready: ReadyRule, pack: Pack, { element }: Pick<Subject, 'element'>, because: Because, status: Status): Finding {
  const { rule, status: legalStatus } = ready;
  return {
    rule: rule.id,
    packVersion: pack.version,
    scope: rule.scope,
    ...(element === undefined ? {} : { element }),
    status,
    because,
    disposition: dispositionOf(status, ready.isAdvice),
    missing: [],
    problems: [],
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
