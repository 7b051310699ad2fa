import { translate, problem, type Messages, type Problem } from '../kernel/index.ts';
import { reportMessages } from './messages.ts';
import type { Finding, Report } from './report.ts';
import type { CheckKind, Severity } from './rule.ts';
import { severities } from './severity.ts';

/** One thing that a person still has to do before publication. */
export interface Task {
  /** What kind of work: mend it, supply facts, confirm what facts show, or judge. */
  readonly kind: 'mend' | 'supply' | 'confirm' | 'judge';
  /** The rule. */
  readonly rule: string;
  /** Which claim, endorsement or audience; absent for the asset. */
  readonly element?: string;
  /** What is required. */
  readonly requirement: string;
  /** Where it stands. */
  readonly citation: string;
  /** What to do. */
  readonly howTo: string;
  /** What to attach as proof. */
  readonly evidence: string;
  /** The facts to supply; empty for other kinds of work. */
  readonly missing: readonly string[];
  /** How the rule is decided. */
  readonly check: CheckKind;
  /** What leaving it costs. */
  readonly severity: Severity;
}

/** What a report leaves to do, the worst first. */
export interface Checklist {
  /** The tasks. */
  readonly tasks: readonly Task[];
  /** Facts, waivers and attestations to look at. */
  readonly notices: readonly string[];
}

const kinds: readonly Task['kind'][] = ['mend', 'supply', 'confirm', 'judge'];

/** How a checklist is worded. */
export interface ChecklistOptions {
  /** Texts by code, for another language; English without them. */
  readonly messages?: Messages;
}

/**
 * What a person still has to do: mend, supply, confirm, judge; the most severe first, with what to attach.
 *
 * @param report - from `check`, also one that came back from JSON
 * @param options - texts in another language
 * @returns tasks in order, and what else to look at
 *
 * @example
 * ```ts
 * import { check, checklist } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const report = check(
 *   { channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix: 'commercial-only', postalAddressPresent: false } },
 *   [usCanSpam],
 *   { on: '2026-11-22' },
 * );
 * checklist(report).tasks[0]?.rule // => 'us-can-spam/postal-address'
 * checklist(report).tasks[0]?.kind // => 'mend'
 * ```
 */
export function checklist(report: Report, options: ChecklistOptions = {}): Checklist {
  const tasks = report.findings.filter(({ disposition }) => disposition === 'open').map(taskOf);
  const rank = (task: Task): number => severities.indexOf(task.severity) * kinds.length + kinds.indexOf(task.kind);
  return {
    tasks: [...tasks].sort((left, right) => rank(left) - rank(right)),
    notices: [...uncoveredProblems(report), ...report.notices].map((each) => translate(each, options.messages ?? {})),
  };
}

function taskOf(finding: Finding): Task {
  const { rule, element, requirement, citation, howToCheck, evidence, missing, check, severity, status, because } = finding;
  const kind = status === 'fail' ? 'mend' : status === 'unknown' ? 'supply' : because === 'to-confirm' ? 'confirm' : 'judge';
  return { kind, rule, ...(element === undefined ? {} : { element }), requirement, citation, howTo: howToCheck, evidence, missing, check, severity };
}

function uncoveredProblems({ uncovered }: Report): readonly Problem[] {
  return uncovered.map(({ kind, value }) => problem(reportMessages, 'uncovered', kind, { value }));
}
