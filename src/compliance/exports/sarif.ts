import type { Location } from '../detected-fact.ts';
import { factsOf } from '../../kernel/index.ts';
import type { Pack } from '../pack.ts';
import type { Finding, Report } from '../report.ts';
import type { Severity } from '../rule.ts';
import type { Status } from '../status.ts';

/** How a report becomes a SARIF log. */
export interface SarifOptions {
  /** Where the content stands, relative or absolute. */
  readonly uri: string;
}

/** One place of SARIF, in characters. */
export interface SarifLocation {
  /** File and region. */
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly charOffset: number; readonly charLength: number; readonly snippet: { readonly text: string } };
  };
}

/** One result of SARIF. */
export interface SarifResult {
  /** The rule. */
  readonly ruleId: string;
  /** Its place among the rules of the tool. */
  readonly ruleIndex: number;
  /** How it came out: unknown is `open`, needs-review is `review`. */
  readonly kind: 'pass' | 'fail' | 'open' | 'review' | 'notApplicable';
  /** How bad it is; `none` for all but a fail, as the standard asks. */
  readonly level: 'error' | 'warning' | 'note' | 'none';
  /** What is required, and what is missing. */
  readonly message: { readonly text: string };
  /** Where in the content, as far as detectors know. */
  readonly locations: readonly SarifLocation[];
  /** The waiver, where there is one. */
  readonly suppressions?: readonly { readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string }[];
}

/** A log of the Static Analysis Results Interchange Format 2.1.0. */
export interface SarifLog {
  /** Where its schema stands. */
  readonly $schema: string;
  /** The version of the format. */
  readonly version: '2.1.0';
  /** One run. */
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string };
          readonly defaultConfiguration: { readonly level: SarifResult['level'] };
        }[];
      };
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly results: readonly SarifResult[];
  }[];
}

/**
 * A report as a SARIF log, so that editors and code hosts show findings where they stand in the content.
 *
 * @param report - from `check`, with what detectors found
 * @param packs - the packs it was checked with: they say which facts a rule reads
 * @param options - where the content stands
 * @returns the log, plain JSON
 *
 * @example
 * ```ts
 * import { check, toSarif } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const report = check({ channel: 'print', recipients: { jurisdictions: ['US'] } }, [usCanSpam], { on: '2026-11-22' });
 * toSarif(report, [usCanSpam], { uri: 'mail.html' }).runs[0]?.results[0]?.kind // => 'notApplicable'
 * ```
 */
export function toSarif(report: Report, packs: readonly Pack[], { uri }: SarifOptions): SarifLog {
  const rules = packs.flatMap((pack) => pack.rules);
  const ids = rules.map(({ id }) => id);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'marops',
            rules: rules.map(({ id, requirement, howToCheck, citation, severity }) => ({
              id,
              shortDescription: { text: requirement },
              help: { text: `${howToCheck} Source: ${citation}.` },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), placesOf(finding, report, packs, uri), report)),
      },
    ],
  };
}

const levels: Readonly<Record<Severity, SarifResult['level']>> = { critical: 'error', major: 'error', minor: 'warning', info: 'note' };
const kinds: Readonly<Record<Status, SarifResult['kind']>> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'open',
  'needs-review': 'review',
  'not-applicable': 'notApplicable',
};

function resultOf(finding: Finding, ruleIndex: number, locations: readonly SarifLocation[], { asked }: Report): SarifResult {
  const { rule, element, requirement, status, missing, severity, waiver } = finding;
  const where = element === undefined ? '' : ` (${element})`;
  const wanted = missing.length === 0 ? '' : ` Supply: ${missing.join(', ')}.`;
  const justification = asked.waivers.find(({ id }) => id === waiver)?.justification;
  return {
    ruleId: rule,
    ruleIndex,
    kind: kinds[status],
    level: status === 'fail' ? levels[severity] : 'none',
    message: { text: `${requirement}${where}${wanted}` },
    locations,
    ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification }] }),
  };
}

/** Where detectors saw the facts that the rule passes by. */
function placesOf(finding: Finding, { asked }: Report, packs: readonly Pack[], uri: string): readonly SarifLocation[] {
  const rule = packs.flatMap((pack) => pack.rules).find(({ id }) => id === finding.rule);
  const facts = rule?.passWhen === undefined ? [] : factsOf(rule.passWhen);
  const found = asked.detected.filter(({ fact }) => facts.includes(fact)).flatMap(({ locations }) => locations);
  return found.map(({ start, end, excerpt }: Location) => ({
    physicalLocation: { artifactLocation: { uri }, region: { charOffset: start, charLength: end - start, snippet: { text: excerpt } } },
  }));
}
