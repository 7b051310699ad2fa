import { InputError, kernelMessages, problem, sha256Hex, shown } from '../../kernel/index.ts';
import { isInstant } from '../../calendar/index.ts';
import type { Finding, Report } from '../report.ts';

/** How a report becomes assessment results. */
export interface OscalOptions {
  /** When the assessment was made: an ISO instant with offset. */
  readonly at: string;
  /** What was assessed: the name of the campaign or asset. */
  readonly title: string;
  /** Where the plan of the assessment stands; `#` and the id of the asset when there is none. */
  readonly assessmentPlan: string;
}

/** One finding of OSCAL. */
export interface OscalFinding {
  /** Identifier, made from what it is about. */
  readonly uuid: string;
  /** The rule. */
  readonly title: string;
  /** What is required. */
  readonly description: string;
  /** What it is about and how it came out. */
  readonly target: {
    /** Always an objective: the requirement of a rule. */
    readonly type: 'objective-id';
    /** The rule, with a full stop in place of the slash. */
    readonly 'target-id': string;
    /** OSCAL has two states: what is unknown or not reviewed yet is not satisfied, with the reason `other`. */
    readonly status: { readonly state: 'satisfied' | 'not-satisfied'; readonly reason: 'pass' | 'fail' | 'other'; readonly remarks: string };
  };
  /** The observation behind it. */
  readonly 'related-observations': readonly { readonly 'observation-uuid': string }[];
}

/** One observation of OSCAL. */
export interface OscalObservation {
  /** Identifier, made from what it is about. */
  readonly uuid: string;
  /** How to check, and what to keep. */
  readonly description: string;
  /** Facts are tested, people examine. */
  readonly methods: readonly ('TEST' | 'EXAMINE')[];
  /** When. */
  readonly collected: string;
}

/** Assessment results of the Open Security Controls Assessment Language of NIST. */
export interface OscalAssessmentResults {
  /** The only part. */
  readonly 'assessment-results': {
    /** Identifier, made from the report. */
    readonly uuid: string;
    /** Title, moment and versions. */
    readonly metadata: { readonly title: string; readonly 'last-modified': string; readonly version: string; readonly 'oscal-version': string };
    /** The plan. */
    readonly 'import-ap': { readonly href: string };
    /** One result. */
    readonly results: readonly {
      readonly uuid: string;
      readonly title: string;
      readonly description: string;
      readonly start: string;
      readonly 'reviewed-controls': { readonly 'control-selections': readonly { readonly description: string }[] };
      readonly observations: readonly OscalObservation[];
      readonly findings: readonly OscalFinding[];
    }[];
  };
}

/**
 * A report as OSCAL assessment results (1.1.2), so that tools of governance can read it. Findings that are not applicable are left out.
 * Identifiers are made from what they are about, so the same report gives the same document.
 *
 * @param report - from `check`
 * @param options - moment, title and plan
 * @returns the document, plain JSON
 * @throws InputError `invalid-input` when the moment is no instant with offset
 *
 * @example
 * ```ts
 * import { check, toOscal } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const report = check({ channel: 'email', recipients: { jurisdictions: ['US'] } }, [usCanSpam], { on: '2026-11-22' });
 * const document = toOscal(report, { at: '2026-11-22T09:00:00Z', title: 'Spring sale', assessmentPlan: '#spring-sale' });
 * document['assessment-results'].results[0]?.findings[0]?.target.status.state // => 'not-satisfied'
 * ```
 */
export function toOscal(report: Report, { at, title, assessmentPlan }: OscalOptions): OscalAssessmentResults {
  if (!isInstant(at)) throw new InputError([problem(kernelMessages, 'not-text', 'options.at', { value: shown(at) })]);
  const relevant = report.findings.filter(({ status }) => status !== 'not-applicable');
  const packs = report.packs.map(({ id, version }) => `${id} ${version}`).join(', ');
  const key = (finding: Finding): string => `${title} ${finding.rule} ${finding.element ?? ''}`;
  return {
    'assessment-results': {
      uuid: uuidOf(`${title} ${at} results`),
      metadata: { title, 'last-modified': at, version: '1.0.0', 'oscal-version': '1.1.2' },
      'import-ap': { href: assessmentPlan },
      results: [
        {
          uuid: uuidOf(`${title} ${at} result`),
          title,
          description: `Checked with ${packs === '' ? 'no pack' : packs}. A checklist for professionals, not legal advice.`,
          start: at,
          'reviewed-controls': { 'control-selections': [{ description: `The rules of ${packs === '' ? 'no pack' : packs}` }] },
          observations: relevant.map((finding): OscalObservation => ({
            uuid: uuidOf(`${key(finding)} observation`),
            description: `${finding.howToCheck} Keep: ${finding.evidence}`,
            methods: finding.check === 'automatic' ? ['TEST'] : finding.check === 'manual' ? ['EXAMINE'] : ['TEST', 'EXAMINE'],
            collected: at,
          })),
          findings: relevant.map((finding) => oscalFinding(finding, key(finding))),
        },
      ],
    },
  };
}

function oscalFinding(finding: Finding, key: string): OscalFinding {
  const { rule, element, requirement, status, citation, waiver } = finding;
  const reason = status === 'pass' || status === 'fail' ? status : 'other';
  const waived = waiver === undefined ? '' : ` Waived: ${waiver}.`;
  return {
    uuid: uuidOf(`${key} finding`),
    title: element === undefined ? rule : `${rule} (${element})`,
    description: requirement,
    target: {
      type: 'objective-id',
      'target-id': rule.replace('/', '.'),
      status: { state: status === 'pass' ? 'satisfied' : 'not-satisfied', reason, remarks: `${status}: ${citation}.${waived}` },
    },
    'related-observations': [{ 'observation-uuid': uuidOf(`${key} observation`) }],
  };
}

/** A name-based identifier in the form of version 5, from SHA-256 in place of SHA-1. */
function uuidOf(name: string): string {
  const hex = sha256Hex(name);
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
