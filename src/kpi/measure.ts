import { accumulate, accumulateColumns, type Grouping } from './accumulate.ts';
import type { Row } from './columns.ts';
import { finish } from './finish.ts';
import type { Kpi } from './kpi.ts';
import type { KpiResult } from './result.ts';

/**
 * KPIs over rows: one pass for all of them, sums first, one division. What is not known is counted and never taken for 0.
 *
 * @param rows - plain objects; null and absent both mean not known
 * @param kpis - checked definitions, each id once
 * @param grouping - how the rows are divided; one group without it
 * @returns one result for each group and KPI, with its status and, where the KPI has one, its interval
 * @throws InputError `not-unique` for an id that stands twice, `too-many-groups` beyond 100,000
 *
 * @example
 * ```ts
 * import { measure } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const rows = [{ channel: 'search', clicks: 10, impressions: 40 }, { channel: 'search', clicks: 10, impressions: 160 }];
 * const [search] = measure(rows, [clickThroughRate], { by: ['channel'] });
 * [search.key.channel, search.status, search.value] // => ['search', 'ok', 0.1]
 * ```
 */
export function measure(rows: readonly Row[], kpis: readonly Kpi[], grouping: Grouping = {}): readonly KpiResult[] {
  return finish(accumulate(rows, kpis, grouping), kpis);
}

/**
 * KPIs over columns instead of row objects.
 *
 * @param columns - values by column, all of one length; NaN in a `Float64Array` means not known
 * @param kpis - checked definitions, each id once
 * @param grouping - how the rows are divided; one group without it
 * @returns one result for each group and KPI
 * @throws InputError `not-unique` for an id that stands twice, `too-many-groups` beyond 100,000
 *
 * @example
 * ```ts
 * import { measureColumns } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * measureColumns({ clicks: [5], impressions: [100] }, [clickThroughRate])[0]?.value // => 0.05
 * ```
 */
export function measureColumns(
  columns: Readonly<Record<string, ArrayLike<unknown>>>,
  kpis: readonly Kpi[],
  grouping: Grouping = {},
): readonly KpiResult[] {
  return finish(accumulateColumns(columns, kpis, grouping), kpis);
}
