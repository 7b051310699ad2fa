import type { DefinitionReference } from '../kernel/index.ts';
import { check } from './check.ts';
import { compare, type ChangedFinding } from './compare.ts';
import type { Pack } from './pack.ts';
import type { Asked, Report } from './report.ts';
import type { Status } from './status.ts';

/** What a new version of a pack does to one past report. */
export interface ReportImpact {
  /** Which of the reports, from 0. */
  readonly report: number;
  /** The pack's part of its status, before and after. */
  readonly status: { readonly before: Status; readonly after: Status };
  /** The findings that come out otherwise. */
  readonly changed: readonly ChangedFinding[];
}

/** What a new version of a pack does to past reports. */
export interface Impact {
  /** The old version. */
  readonly before: DefinitionReference;
  /** The new version. */
  readonly after: DefinitionReference;
  /** How many reports were asked again. */
  readonly reports: number;
  /** Those that come out otherwise. */
  readonly affected: readonly ReportImpact[];
}

/**
 * Which past findings change with a new version of a pack: every report is asked again with the facts, days and confirmations it was asked with.
 *
 * @param before - the version that the reports were made with
 * @param after - the new version
 * @param reports - past reports, also ones that came back from JSON
 * @returns the reports that come out otherwise, with the findings that do
 *
 * @example
 * ```ts
 * import { check, impact } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const report = check({ channel: 'email', recipients: { jurisdictions: ['US'] } }, [usCanSpam], { on: '2026-11-22' });
 * const later = { ...usCanSpam, version: '2.0.0', rules: usCanSpam.rules.filter(({ id }) => id !== 'us-can-spam/monitor-agents') };
 * impact(usCanSpam, later, [report]).affected[0]?.changed // => [{ rule: 'us-can-spam/monitor-agents', before: 'unknown', after: null }]
 * ```
 */
export function impact(before: Pack, after: Pack, reports: readonly Report[]): Impact {
  const affected = reports.map((report, index): ReportImpact => {
    const again = (pack: Pack): Report => check(report.asked.asset, [pack], withoutAsset(report.asked));
    const { status, changed } = compare(again(before), again(after));
    return { report: index, status, changed };
  });
  return {
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    reports: reports.length,
    affected: affected.filter(({ changed }) => changed.length > 0),
  };
}

function withoutAsset({ asset: _asset, ...options }: Asked): Omit<Asked, 'asset'> {
  return options;
}
