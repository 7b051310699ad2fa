import { refuseWhenBroken } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import { adjustmentProblems, changeSince, type LengthAdjustment, type PeriodComparison } from './period-change.ts';
import type { KpiSeries } from './series.ts';

/** Options of a comparison with the period before. */
export interface PreviousPeriodOptions {
  /** How periods of different length are made alike, for a KPI that adds up; not at all without it. */
  readonly adjust?: LengthAdjustment;
}

/**
 * Each period of a series beside the one before it. A missing period is compared with nothing: the one after it has no change either.
 *
 * @param series - from `seriesOf`
 * @param options - how lengths are made alike
 * @returns the changes, one for each period
 * @throws InputError `not-additive` for an adjustment of a rate or a level, `not-one-of`, or what is wrong with the calendar
 *
 * @example
 * ```ts
 * import { measure, previousPeriod, seriesOf } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 * import { fiscalYear, periodsBetween } from 'marops/calendar';
 *
 * const periods = periodsBetween('2026-01-01', '2026-02-28', { year: fiscalYear({ start: '01-01' }), grain: 'month' });
 * const rows = [{ sentOn: '2026-01-20', sent: 310 }, { sentOn: '2026-02-02', sent: 280 }];
 * const [series] = seriesOf(measure(rows, [mailsSent], { periods }), mailsSent, { periods });
 * const february = previousPeriod(series, { adjust: { by: 'days' } }).changes[1];
 * [february.change, february.adjusted.change] // => [-30, 0]
 * ```
 */
export function previousPeriod(series: KpiSeries, { adjust }: PreviousPeriodOptions = {}): PeriodComparison {
  refuseWhenBroken(adjustmentProblems(series, adjust));
  return finiteResult({
    definition: { id: 'previous-period', version: '1.0.0' },
    kpi: series.definition,
    key: series.key,
    adjustedBy: adjust?.by ?? 'nothing',
    changes: series.points.map((point, index) => changeSince(point, series.points[index - 1], adjust)),
  });
}
