import { canonicalJson, kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import type { ReportingPeriod } from '../grouping.ts';
import type { Kpi } from '../kpi.ts';
import type { GroupKey, KpiResult, KpiStatus } from '../result.ts';

/** One period of a series. */
export interface SeriesPoint {
  /** Name of the period: `2026-M07`. */
  readonly period: string;
  /** First date. */
  readonly firstDate: string;
  /** Last date. */
  readonly lastDate: string;
  /** How the KPI stands in it; `missing` where there is no row at all. */
  readonly status: KpiStatus | 'missing';
  /** The value; null where it has none, never 0 for want of rows. */
  readonly value: number | null;
}

/** A KPI over time. Every period is there, also one without a row. */
export interface KpiSeries {
  /** Which KPI. */
  readonly definition: DefinitionReference;
  /** Which group; empty when there is only one. */
  readonly key: GroupKey;
  /** How its values become one over time. */
  readonly additive: Kpi['additive'];
  /** The periods in order. */
  readonly points: readonly SeriesPoint[];
  /** Names of the periods without a row. */
  readonly missing: readonly string[];
}

/**
 * Results by period as series, one for each group, in which a missing period is seen: it is neither skipped nor filled with 0.
 *
 * @param results - from `measure` with `periods`; those of other KPIs are left aside
 * @param kpi - whose results
 * @param options - the periods that were asked for, in order: `periodsBetween` of the calendar
 * @returns a series for each group in the order in which they turn up; without results, one in which all is missing
 * @throws InputError `unknown-name` for a result of another period, `not-unique` for two results of one period and group
 *
 * @example
 * ```ts
 * import { measure, seriesOf } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 * import { fiscalYear, periodsBetween } from 'marops/calendar';
 *
 * const periods = periodsBetween('2026-01-01', '2026-03-31', { year: fiscalYear({ start: '01-01' }), grain: 'month' });
 * const rows = [{ sentOn: '2026-01-20', sent: 100 }, { sentOn: '2026-03-02', sent: 300 }];
 * const [series] = seriesOf(measure(rows, [mailsSent], { periods }), mailsSent, { periods });
 * series.points.map(({ status, value }) => [status, value]) // => [['ok', 100], ['missing', null], ['ok', 300]]
 * ```
 */
export function seriesOf(
  results: readonly KpiResult[],
  kpi: Kpi,
  { periods }: { readonly periods: readonly ReportingPeriod[] },
): readonly KpiSeries[] {
  const own = results.filter(({ definition }) => definition.id === kpi.id);
  const groups = new Map<string, { readonly key: GroupKey; readonly byPeriod: Map<unknown, KpiResult> }>();
  const problems: Problem[] = [];
  const known = periods.map(({ id }) => id);
  for (const result of own) {
    const { period, ...key } = result.key;
    const name = canonicalJson(key);
    const group = groups.get(name) ?? { key, byPeriod: new Map<unknown, KpiResult>() };
    groups.set(name, group);
    if (!known.some((id) => id === period))
      problems.push(problem(kernelMessages, 'unknown-name', 'results.key.period', { known, value: shown(period) }));
    if (group.byPeriod.has(period))
      problems.push(problem(kernelMessages, 'not-unique', 'results.key', { value: `${name} ${String(shown(period))}` }));
    group.byPeriod.set(period, result);
  }
  refuseWhenBroken(problems);
  const found = groups.size === 0 ? [{ key: {}, byPeriod: new Map<unknown, KpiResult>() }] : [...groups.values()];
  return found.map(({ key, byPeriod }) => {
    const points = periods.map((period) => pointOf(period, byPeriod.get(period.id)));
    const missing = points.flatMap(({ period, status }) => (status === 'missing' ? [period] : []));
    return { definition: { id: kpi.id, version: kpi.version }, key, additive: kpi.additive, points, missing };
  });
}

function pointOf({ id, firstDate, lastDate }: ReportingPeriod, result: KpiResult | undefined): SeriesPoint {
  return { period: id, firstDate, lastDate, status: result?.status ?? 'missing', value: result?.value ?? null };
}
