import type { KpiExample } from '../../example.ts';
import { leadVelocityRate, leadsCreated, marketingQualifiedLeads, salesAcceptedLeads, salesQualifiedLeads } from './volume.ts';

/** Worked examples of the KPIs about how many leads there are. */
export const volumeExamples: readonly KpiExample[] = [
  {
    kpi: leadsCreated,
    title: 'two of three leads got there',
    rows: [{ createdOn: '2026-03-02' }, { createdOn: '2026-03-09' }, { createdOn: null }],
    value: 2,
  },
  {
    kpi: marketingQualifiedLeads,
    title: 'two of three leads got there',
    rows: [{ qualifiedOn: '2026-03-02' }, { qualifiedOn: '2026-03-09' }, { qualifiedOn: null }],
    value: 2,
  },
  {
    kpi: salesAcceptedLeads,
    title: 'two of three leads got there',
    rows: [{ acceptedOn: '2026-03-02' }, { acceptedOn: '2026-03-09' }, { acceptedOn: null }],
    value: 2,
  },
  {
    kpi: salesQualifiedLeads,
    title: 'two of three leads got there',
    rows: [{ salesQualifiedOn: '2026-03-02' }, { salesQualifiedOn: '2026-03-09' }, { salesQualifiedOn: null }],
    value: 2,
  },
  { kpi: leadVelocityRate, title: 'from 100 to 120', rows: [{ qualifiedLeads: 120, previousQualifiedLeads: 100 }], value: 0.2 },
  {
    kpi: leadVelocityRate,
    title: 'the first month has no growth',
    rows: [{ qualifiedLeads: 30, previousQualifiedLeads: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-leads-before',
  },
];
