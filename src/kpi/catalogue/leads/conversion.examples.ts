import type { KpiExample } from '../../example.ts';
import { leadToMqlRate, mqlAcceptanceRate, mqlToSqlRate, salToSqlRate, sqlToOpportunityRate } from './conversion.ts';

/** Worked examples of the KPIs about how leads convert. */
export const conversionExamples: readonly KpiExample[] = [
  {
    kpi: leadToMqlRate,
    title: 'one of two; a young one is left out',
    rows: [
      { createdOn: '2026-01-05', qualifiedOn: '2026-01-20', isMature: true },
      { createdOn: '2026-01-07', qualifiedOn: null, isMature: true },
      { createdOn: '2026-03-30', qualifiedOn: null, isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: leadToMqlRate,
    title: 'only young leads say nothing yet',
    rows: [{ createdOn: '2026-03-30', qualifiedOn: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-lead',
  },
  {
    kpi: mqlAcceptanceRate,
    title: 'one of two; a young one is left out',
    rows: [
      { qualifiedOn: '2026-01-05', acceptedOn: '2026-01-20', isMature: true },
      { qualifiedOn: '2026-01-07', acceptedOn: null, isMature: true },
      { qualifiedOn: '2026-03-30', acceptedOn: null, isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: mqlAcceptanceRate,
    title: 'only young leads say nothing yet',
    rows: [{ qualifiedOn: '2026-03-30', acceptedOn: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-lead',
  },
  {
    kpi: salToSqlRate,
    title: 'one of two; a young one is left out',
    rows: [
      { acceptedOn: '2026-01-05', salesQualifiedOn: '2026-01-20', isMature: true },
      { acceptedOn: '2026-01-07', salesQualifiedOn: null, isMature: true },
      { acceptedOn: '2026-03-30', salesQualifiedOn: null, isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: salToSqlRate,
    title: 'only young leads say nothing yet',
    rows: [{ acceptedOn: '2026-03-30', salesQualifiedOn: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-lead',
  },
  {
    kpi: mqlToSqlRate,
    title: 'one of two; a young one is left out',
    rows: [
      { qualifiedOn: '2026-01-05', salesQualifiedOn: '2026-01-20', isMature: true },
      { qualifiedOn: '2026-01-07', salesQualifiedOn: null, isMature: true },
      { qualifiedOn: '2026-03-30', salesQualifiedOn: null, isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: mqlToSqlRate,
    title: 'only young leads say nothing yet',
    rows: [{ qualifiedOn: '2026-03-30', salesQualifiedOn: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-lead',
  },
  {
    kpi: sqlToOpportunityRate,
    title: 'one of two; a young one is left out',
    rows: [
      { salesQualifiedOn: '2026-01-05', opportunityOn: '2026-01-20', isMature: true },
      { salesQualifiedOn: '2026-01-07', opportunityOn: null, isMature: true },
      { salesQualifiedOn: '2026-03-30', opportunityOn: null, isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: sqlToOpportunityRate,
    title: 'only young leads say nothing yet',
    rows: [{ salesQualifiedOn: '2026-03-30', opportunityOn: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-lead',
  },
];
