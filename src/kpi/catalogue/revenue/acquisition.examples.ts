import type { KpiExample } from '../../example.ts';
import {
  blendedAcquisitionCost,
  growthEfficiency,
  magicNumber,
  marketingEfficiencyRatio,
  marketingSpendShare,
  paidAcquisitionCost,
} from './acquisition.ts';

/** Worked examples of the KPIs about acquisition. */
export const acquisitionExamples: readonly KpiExample[] = [
  {
    kpi: paidAcquisitionCost,
    title: 'two months: sums first',
    rows: [
      { paidSpend: 300_000, paidCustomers: 10, currency: 'EUR' },
      { paidSpend: 100_000, paidCustomers: 30, currency: 'EUR' },
    ],
    value: 10_000,
  },
  {
    kpi: paidAcquisitionCost,
    title: 'money spent, nobody won',
    rows: [{ paidSpend: 500, paidCustomers: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-new-customer',
  },
  {
    kpi: blendedAcquisitionCost,
    title: 'two months: sums first',
    rows: [
      { salesMarketingSpend: 300_000, newCustomers: 10, currency: 'EUR' },
      { salesMarketingSpend: 100_000, newCustomers: 30, currency: 'EUR' },
    ],
    value: 10_000,
  },
  {
    kpi: blendedAcquisitionCost,
    title: 'money spent, nobody won',
    rows: [{ salesMarketingSpend: 500, newCustomers: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-new-customer',
  },
  {
    kpi: growthEfficiency,
    title: 'two months: sums first',
    rows: [
      { salesMarketingSpend: 300_000, newContractValue: 10, currency: 'EUR' },
      { salesMarketingSpend: 100_000, newContractValue: 30, currency: 'EUR' },
    ],
    value: 10_000,
  },
  {
    kpi: growthEfficiency,
    title: 'money spent, no contract',
    rows: [{ salesMarketingSpend: 500, newContractValue: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-new-contract',
  },
  {
    kpi: marketingEfficiencyRatio,
    title: 'two months: sums first',
    rows: [
      { revenue: 300_000, marketingSpend: 10, currency: 'EUR' },
      { revenue: 100_000, marketingSpend: 30, currency: 'EUR' },
    ],
    value: 10_000,
  },
  {
    kpi: marketingEfficiencyRatio,
    title: 'revenue without spend',
    rows: [{ revenue: 500, marketingSpend: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-spend',
  },
  { kpi: marketingSpendShare, title: 'eight of a hundred', rows: [{ marketingSpend: 8000, revenue: 100_000, currency: 'EUR' }], value: 0.08 },
  {
    kpi: marketingSpendShare,
    title: 'spend before the first revenue',
    rows: [{ marketingSpend: 500, revenue: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue',
  },
  {
    kpi: magicNumber,
    title: 'revenue from 1,000 to 1,200 after 800 spent',
    rows: [{ revenue: 120_000, previousRevenue: 100_000, previousSpend: 80_000, currency: 'EUR' }],
    value: 1,
  },
  {
    kpi: magicNumber,
    title: 'no spend in the quarter before',
    rows: [{ revenue: 110, previousRevenue: 100, previousSpend: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-spend',
  },
];
