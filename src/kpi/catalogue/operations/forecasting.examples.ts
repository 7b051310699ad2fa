import type { KpiExample } from '../../example.ts';
import { forecastAccuracy, reworkRate } from './forecasting.ts';

/** Worked examples of the KPIs about forecasts and rework. */
export const forecastingExamples: readonly KpiExample[] = [
  {
    kpi: forecastAccuracy,
    title: '20 of 100 missed',
    rows: [
      { absoluteError: 15, actual: 50 },
      { absoluteError: 5, actual: 50 },
    ],
    value: 0.8,
  },
  {
    kpi: forecastAccuracy,
    title: 'nothing came',
    rows: [{ absoluteError: 5, actual: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-came',
  },
  { kpi: reworkRate, title: 'two returns of four pieces', rows: [{ returns: 2 }, { returns: 0 }, { returns: 0 }, { returns: 0 }], value: 0.5 },
  { kpi: reworkRate, title: 'nothing delivered', rows: [], value: null, status: 'no-data' },
];
