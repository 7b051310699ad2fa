import type { Finding, Report } from './report.ts';
import type { Status } from './status.ts';

/** One finding that is not as it was. */
export interface ChangedFinding {
  /** The rule. */
  readonly rule: string;
  /** Which claim, endorsement or audience; absent for the asset. */
  readonly element?: string;
  /** Its status before; null when there was no such finding. */
  readonly before: Status | null;
  /** Its status after; null when there is none any more. */
  readonly after: Status | null;
}

/** What differs between two reports. */
export interface ReportComparison {
  /** The status of the whole, before and after. */
  readonly status: { readonly before: Status; readonly after: Status };
  /** Findings whose status differs, in the order of the later report, those that are gone last. */
  readonly changed: readonly ChangedFinding[];
}

/**
 * What differs between two reports about one asset: another day, other facts, other packs.
 *
 * @param before - the earlier report
 * @param after - the later report
 * @returns the findings that came out otherwise
 *
 * @example
 * ```ts
 * import { check, compare } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const asset = { channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix: 'transactional-only', fromNamesSender: false } };
 * const mended = { ...asset, message: { contentMix: 'transactional-only', fromNamesSender: true, fromDomainIsOwn: true, replyToIsOwn: true } };
 * const options = { on: '2026-11-22' };
 * compare(check(asset, [usCanSpam], options), check(mended, [usCanSpam], options)).changed[0]
 * // => { rule: 'us-can-spam/header-accuracy', before: 'fail', after: 'needs-review' }
 * ```
 */
export function compare(before: Report, after: Report): ReportComparison {
  const earlier = byPlace(before.findings);
  const later = byPlace(after.findings);
  const places = [...new Set([...later.keys(), ...earlier.keys()])];
  const changed = places
    .map((place) => ({ was: earlier.get(place), is: later.get(place) }))
    .filter(({ was, is }) => was?.status !== is?.status)
    .map(({ was, is }): ChangedFinding => {
      const { rule = '', element } = is ?? was ?? {};
      return { rule, ...(element === undefined ? {} : { element }), before: was?.status ?? null, after: is?.status ?? null };
    });
  return { status: { before: before.status, after: after.status }, changed };
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [`${finding.rule} ${finding.element ?? ''}`, finding]));
}
