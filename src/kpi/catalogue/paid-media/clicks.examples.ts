import type { KpiExample } from '../../example.ts';
import { clickThroughRate, costPerClick } from './clicks.ts';

/** Worked examples of the KPIs about clicks. */
export const clicksExamples: readonly KpiExample[] = [
  { kpi: clickThroughRate, title: 'AutoAds, example data', rows: [{ clicks: 1167, impressions: 18_537 }], value: 1167 / 18_537 },
  { kpi: clickThroughRate, title: 'no impression has no rate', rows: [{ clicks: 0, impressions: 0 }], value: null, status: 'zero-denominator' },
  { kpi: costPerClick, title: 'ten clicks for five euros', rows: [{ spend: 500, clicks: 10, currency: 'EUR' }], value: 50 },
  { kpi: costPerClick, title: 'money without a click', rows: [{ spend: 500, clicks: 0 }], value: null, status: 'zero-denominator' },
];
