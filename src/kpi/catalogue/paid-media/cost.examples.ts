import type { KpiExample } from '../../example.ts';
import { adConversionRate, budgetPacing, costPerConversion, costPerThousandImpressions, costPerThousandViewable, costPerView } from './cost.ts';

/** Worked examples of the KPIs about cost and pacing. */
export const costExamples: readonly KpiExample[] = [
  {
    kpi: costPerThousandImpressions,
    title: '50 euros for 10,000 impressions',
    rows: [{ spend: 5000, impressions: 10_000, currency: 'EUR' }],
    value: 500,
  },
  {
    kpi: costPerThousandImpressions,
    title: 'money without an impression',
    rows: [{ spend: 500, impressions: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  {
    kpi: costPerThousandViewable,
    title: '50 euros for 5,000 visible impressions',
    rows: [{ measurableSpend: 5000, viewableImpressions: 5000, currency: 'EUR' }],
    value: 1000,
  },
  {
    kpi: costPerThousandViewable,
    title: 'nothing visible has no price',
    rows: [{ measurableSpend: 500, viewableImpressions: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  { kpi: costPerView, title: 'ten euros, 200 views', rows: [{ spend: 1000, views: 200, currency: 'EUR' }], value: 5 },
  { kpi: costPerView, title: 'money without a view', rows: [{ spend: 500, views: 0 }], value: null, status: 'zero-denominator' },
  { kpi: costPerConversion, title: '100 euros, 2.5 conversions', rows: [{ spend: 10_000, conversions: 2.5, currency: 'EUR' }], value: 4000 },
  { kpi: costPerConversion, title: 'money without a conversion', rows: [{ spend: 500, conversions: 0 }], value: null, status: 'zero-denominator' },
  { kpi: adConversionRate, title: 'three of a hundred', rows: [{ conversions: 3, clicks: 100 }], value: 0.03 },
  { kpi: adConversionRate, title: 'no click has no rate', rows: [{ conversions: 0, clicks: 0 }], value: null, status: 'zero-denominator' },
  { kpi: budgetPacing, title: 'half planned, a tenth above it', rows: [{ spentToDate: 5500, plannedToDate: 5000, currency: 'EUR' }], value: 1.1 },
  {
    kpi: budgetPacing,
    title: 'before the plan starts there is no pace',
    rows: [{ spentToDate: 0, plannedToDate: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-planned-yet',
  },
];
