import type { KpiExample } from '../../example.ts';
import { returnOnInvestment, returnOnMarketingInvestment } from './return.ts';

/** Worked examples of the KPIs about returns. */
export const returnExamples: readonly KpiExample[] = [
  { kpi: returnOnInvestment, title: '60,000 for 20,000', rows: [{ benefit: 6_000_000, cost: 2_000_000, currency: 'EUR' }], value: 2 },
  { kpi: returnOnInvestment, title: '125,000 for 50,000', rows: [{ benefit: 12_500_000, cost: 5_000_000, currency: 'EUR' }], value: 1.5 },
  {
    kpi: returnOnInvestment,
    title: 'nothing spent has no return',
    rows: [{ benefit: 500, cost: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'zero-cost',
  },
  {
    kpi: returnOnMarketingInvestment,
    title: '30,000 margin for 20,000',
    rows: [{ incrementalMargin: 3_000_000, cost: 2_000_000, currency: 'EUR' }],
    value: 0.5,
  },
  {
    kpi: returnOnMarketingInvestment,
    title: 'nothing spent has no return',
    rows: [{ incrementalMargin: 500, cost: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'zero-cost',
  },
];
