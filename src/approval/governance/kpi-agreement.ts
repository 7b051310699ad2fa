import { governanceFinding, type GovernanceFinding } from './raci.ts';

/** The KPIs by which a team is judged from a date on. */
export interface KpiSet {
  /** Which version of the agreement. */
  readonly version: string;
  /** First date on which it is in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** The KPIs, by id. */
  readonly kpis: readonly string[];
  /** When it was agreed, `YYYY-MM-DD`. */
  readonly agreedOn?: string;
}

/** A review of a period. */
export interface KpiReview {
  /** First date of the period, `YYYY-MM-DD`. */
  readonly from: string;
  /** The KPIs that it shows, by id. */
  readonly kpis: readonly string[];
}

/** Who answers for a KPI, and who reports it. */
export interface KpiReporting {
  /** The KPI. */
  readonly kpi: string;
  /** Who is judged by it. */
  readonly owner: string;
  /** Who reports it. */
  readonly reporter: string;
}

/** How independent the reporting is. */
export interface Independence {
  /** Part of KPIs that somebody other than the owner reports, 0 to 1; null for no KPIs. */
  readonly share: number | null;
  /** KPIs that their owner reports. */
  readonly reportedByOwner: readonly string[];
}

/**
 * The agreement in force on a date.
 *
 * @param date - `YYYY-MM-DD`
 * @param sets - all agreements, in any order
 * @returns the latest that was in force by then; undefined before the first
 *
 * @example
 * ```ts
 * import { kpiSetOn } from 'marops/approval';
 *
 * const first = { version: '1', effectiveFrom: '2026-01-01', kpis: ['emails sent', 'pipeline'] };
 * const second = { version: '2', effectiveFrom: '2026-04-01', kpis: ['pipeline'] };
 * kpiSetOn('2026-03-31', [first, second])?.version // => '1'
 * kpiSetOn('2026-04-01', [first, second])?.version // => '2'
 * ```
 */
export function kpiSetOn(date: string, sets: readonly KpiSet[]): KpiSet | undefined {
  return sets
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<KpiSet | undefined>((latest, each) => (latest === undefined || each.effectiveFrom >= latest.effectiveFrom ? each : latest), undefined);
}

/**
 * Whether a review keeps to what was agreed beforehand.
 *
 * @param review - the period and the KPIs shown
 * @param sets - all agreements
 * @returns findings: no agreement, agreed after the period began, shown but not agreed, agreed but not shown
 *
 * @example
 * ```ts
 * import { verifyKpiAgreement } from 'marops/approval';
 *
 * const agreement = { version: '1', effectiveFrom: '2026-04-01', agreedOn: '2026-04-15', kpis: ['pipeline'] };
 * verifyKpiAgreement({ from: '2026-04-01', kpis: ['pipeline', 'followers'] }, [agreement]).map((each) => each.code) // => ['agreed-late', 'added-later']
 * ```
 */
export function verifyKpiAgreement(review: KpiReview, sets: readonly KpiSet[]): readonly GovernanceFinding[] {
  const agreement = kpiSetOn(review.from, sets);
  if (agreement === undefined) return [governanceFinding('not-agreed', { from: review.from })];
  const { agreedOn, kpis } = agreement;
  return [
    ...(agreedOn !== undefined && agreedOn > review.from ? [governanceFinding('agreed-late', { agreedOn, from: review.from })] : []),
    ...review.kpis.filter((kpi) => !kpis.includes(kpi)).map((kpi) => governanceFinding('added-later', { kpi })),
    ...kpis.filter((kpi) => !review.kpis.includes(kpi)).map((kpi) => governanceFinding('left-out', { kpi })),
  ];
}

/**
 * How many KPIs are reported by somebody other than who is judged by them.
 *
 * @param kpis - owner and reporter of each
 * @returns the part, and the KPIs reported by their owner
 *
 * @example
 * ```ts
 * import { reportingIndependence } from 'marops/approval';
 *
 * reportingIndependence([{ kpi: 'pipeline', owner: 'ann', reporter: 'bob' }, { kpi: 'reach', owner: 'ann', reporter: 'ann' }])
 * // => { share: 0.5, reportedByOwner: ['reach'] }
 * ```
 */
export function reportingIndependence(kpis: readonly KpiReporting[]): Independence {
  const reportedByOwner = kpis.filter(({ owner, reporter }) => owner === reporter).map(({ kpi }) => kpi);
  return { share: kpis.length === 0 ? null : (kpis.length - reportedByOwner.length) / kpis.length, reportedByOwner };
}
