import type { KpiExample } from '../../example.ts';
import { costPerActiveUser, idleLicenceCost, toolsPerPerson } from './tool-cost.ts';

/** Worked examples of the KPIs about what tools cost. */
export const toolCostExamples: readonly KpiExample[] = [
  { kpi: costPerActiveUser, title: '1,000 for four', rows: [{ cost: 100_000, activeSeats: 4, paidSeats: 10, currency: 'EUR' }], value: 25_000 },
  {
    kpi: costPerActiveUser,
    title: 'nobody uses it',
    rows: [{ cost: 100_000, activeSeats: 0, paidSeats: 10, currency: 'EUR' }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-active',
  },
  { kpi: idleLicenceCost, title: 'six of ten seats idle', rows: [{ cost: 100_000, activeSeats: 4, paidSeats: 10, currency: 'EUR' }], value: 60_000 },
  {
    kpi: idleLicenceCost,
    title: 'no seat',
    rows: [{ cost: 0, activeSeats: 0, paidSeats: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-seat',
  },
  { kpi: toolsPerPerson, title: '18 tools for three', rows: [{ tools: 18, people: 3 }], value: 6 },
  {
    kpi: toolsPerPerson,
    title: 'tools without people',
    rows: [{ tools: 2, people: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-there',
  },
];
