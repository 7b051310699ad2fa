import { describeCondition, sentence, type ConditionTrace, type Messages } from '../kernel/index.ts';
import { reportMessages } from './messages.ts';
import type { Fact } from './fact.ts';
import type { Because, Finding, Report } from './report.ts';

/** How an explanation is worded. */
export interface ExplainOptions {
  /** The facts, so that their questions stand in for their names. */
  readonly facts?: readonly Fact[];
  /** Texts by code, for another language; English without them. */
  readonly messages?: Messages;
}

/**
 * Why one finding came out as it did, as lines that a manager can read: status and requirement, reason, what was missing, source.
 *
 * @param finding - from a report, also one that came back from JSON
 * @param options - questions and texts
 * @returns lines; with a trace, also each comparison that decided it
 *
 * @example
 * ```ts
 * import { check, explainFinding } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const asset = { channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix: 'commercial-only', optOut: { validDays: 10 } } };
 * const { findings } = check(asset, [usCanSpam], { on: '2026-11-22', trace: 'open' });
 * const finding = findings.find(({ rule }) => rule === 'us-can-spam/opt-out-30-days');
 * explainFinding(finding!)
 * // => [
 * //   'fail: us-can-spam/opt-out-30-days. The way to refuse works for at least 30 days after the message was sent.',
 * //   '  The facts are against it.',
 * //   '  message.optOut.validDays is at least 30: no, it is 10',
 * //   '  Source: 15 U.S.C. 7704(a)(3)(A)(ii) (in-force, confidence high).',
 * // ]
 * ```
 */
export function explainFinding(finding: Finding, options: ExplainOptions = {}): readonly string[] {
  const texts: Messages = { ...reportMessages, ...options.messages };
  const where = finding.element === undefined ? '' : ` (${finding.element})`;
  return [
    `${finding.status}: ${finding.rule}${where}. ${finding.requirement}`,
    `  ${sentence(texts[because[finding.because]] ?? '', { missing: finding.missing.map((name) => said(name, options)), by: finding.attestedBy ?? '' })}`,
    ...decidedBy(finding).map((trace) => `  ${comparisonLine(trace, options)}`),
    ...(finding.waiver === undefined ? [] : [`  ${sentence(texts['because-waived'] ?? '', { waiver: finding.waiver })}`]),
    `  Source: ${finding.citation} (${finding.legalStatus}, confidence ${finding.confidence}).`,
  ];
}

/**
 * A whole report as lines that a manager can read: the sum of it, then every finding that is open, waived or advice not followed.
 *
 * @param report - from `check`, also one that came back from JSON
 * @param options - questions and texts
 * @returns lines; the last says that it is no legal advice
 *
 * @example
 * ```ts
 * import { check, explain } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * explain(check({ channel: 'print', recipients: { jurisdictions: ['US'] } }, [usCanSpam], { on: '2026-11-22' }))
 * // => [
 * //   'needs-review: 0 of 0 relevant findings decided, 0 passed; 0 open.',
 * //   'No given pack looks at the channel print.',
 * //   'A checklist for professionals, not legal advice.',
 * // ]
 * ```
 */
export function explain(report: Report, options: ExplainOptions = {}): readonly string[] {
  const texts: Messages = { ...reportMessages, ...options.messages };
  const { coverage, findings, uncovered, notices } = report;
  const open = findings.filter(({ disposition }) => disposition === 'open').length;
  const told = findings.filter(({ disposition, status }) => disposition !== 'settled' && status !== 'not-applicable' && status !== 'pass');
  return [
    sentence(texts['report-sum'] ?? '', {
      status: report.status,
      decided: coverage.decided,
      relevant: coverage.relevant,
      passed: coverage.passed,
      open,
    }),
    ...uncovered.map(({ kind, value }) => sentence(texts['report-uncovered'] ?? '', { kind, value })),
    ...notices.map((notice) => sentence(texts[notice.code] ?? notice.message, { path: notice.path, ...notice.params })),
    ...told.flatMap((finding) => explainFinding(finding, options)),
    texts['no-legal-advice'] ?? '',
  ];
}

const because: Readonly<Record<Because, keyof typeof reportMessages>> = {
  'out-of-reach': 'because-out-of-reach',
  'does-not-apply': 'because-does-not-apply',
  'none-listed': 'because-none-listed',
  'not-in-force': 'because-not-in-force',
  vacated: 'because-vacated',
  deprecated: 'because-deprecated',
  'missing-facts': 'because-missing-facts',
  'facts-pass': 'because-facts-pass',
  'facts-fail': 'because-facts-fail',
  'facts-fail-with-room': 'because-facts-fail-with-room',
  'to-confirm': 'because-to-confirm',
  'to-judge': 'because-to-judge',
  attested: 'because-attested',
};

/** The comparisons that carry the outcome: those with the truth of the whole, not those that no longer mattered. */
function decidedBy({ trace, status }: Finding): readonly ConditionTrace[] {
  if (trace === undefined) return [];
  const whole = status === 'not-applicable' || trace.applies.truth === 'unknown' ? trace.applies : (trace.passes ?? trace.applies);
  return carriersOf(whole);
}

function carriersOf(trace: ConditionTrace): readonly ConditionTrace[] {
  if (trace.parts === undefined) return [trace];
  const carrying = trace.kind === 'not' ? trace.parts : trace.parts.filter(({ truth }) => truth === trace.truth);
  return carrying.flatMap(carriersOf);
}

function comparisonLine({ comparison, truth, actual }: ConditionTrace, options: ExplainOptions): string {
  const asked = comparison === undefined ? '' : describeCondition(comparison, (name) => said(name, options));
  if (truth === 'unknown') return `${asked}: ${actual === undefined ? 'nobody has said' : 'cannot be compared'}`;
  return `${asked}: ${truth ? 'yes' : 'no'}, it is ${Array.isArray(actual) ? `[${actual.join(', ')}]` : String(actual)}`;
}

function said(name: string, { facts = [] }: ExplainOptions): string {
  const fact = facts.find((each) => each.name === name);
  return fact === undefined ? name : `"${fact.question}"`;
}
