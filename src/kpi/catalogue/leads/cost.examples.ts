import type { KpiExample } from '../../example.ts';
import { costPerLead, costPerOpportunity, costPerQualifiedLead } from './cost.ts';

/** Worked examples of the KPIs about what leads cost. */
export const costExamples: readonly KpiExample[] = [
  {
    kpi: costPerLead,
    title: 'two months: sums first',
    rows: [
      { spend: 100_000, leads: 10, currency: 'EUR' },
      { spend: 50_000, leads: 20, currency: 'EUR' },
    ],
    value: 5000,
  },
  { kpi: costPerLead, title: 'money spent, nothing yet', rows: [{ spend: 500, leads: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: costPerQualifiedLead,
    title: 'two months: sums first',
    rows: [
      { spend: 100_000, qualifiedLeads: 10, currency: 'EUR' },
      { spend: 50_000, qualifiedLeads: 20, currency: 'EUR' },
    ],
    value: 5000,
  },
  {
    kpi: costPerQualifiedLead,
    title: 'money spent, nothing yet',
    rows: [{ spend: 500, qualifiedLeads: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  {
    kpi: costPerOpportunity,
    title: 'two months: sums first',
    rows: [
      { spend: 100_000, opportunities: 10, currency: 'EUR' },
      { spend: 50_000, opportunities: 20, currency: 'EUR' },
    ],
    value: 5000,
  },
  { kpi: costPerOpportunity, title: 'money spent, nothing yet', rows: [{ spend: 500, opportunities: 0 }], value: null, status: 'zero-denominator' },
];
