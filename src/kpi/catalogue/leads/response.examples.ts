import type { KpiExample } from '../../example.ts';
import { leadResponseAttainment, speedToLead, stageDropOff } from './response.ts';

/** Worked examples of the KPIs about answers and stages. */
export const responseExamples: readonly KpiExample[] = [
  {
    kpi: speedToLead,
    title: 'one late answer does not move it',
    rows: [{ responseHours: 1 }, { responseHours: 2 }, { responseHours: 90 }],
    value: 2,
  },
  { kpi: speedToLead, title: 'nobody answered yet', rows: [{ responseHours: null }], value: null, status: 'no-data' },
  {
    kpi: leadResponseAttainment,
    title: 'an unanswered lead is a miss',
    rows: [
      { responseDueOn: '2026-03-02', isAnsweredInTime: true },
      { responseDueOn: '2026-03-02', isAnsweredInTime: false },
      { responseDueOn: '2026-03-03', isAnsweredInTime: null },
    ],
    value: 1 / 3,
  },
  {
    kpi: leadResponseAttainment,
    title: 'nothing due has no rate',
    rows: [{ responseDueOn: null, isAnsweredInTime: null }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-due',
  },
  {
    kpi: stageDropOff,
    title: 'one of four stopped',
    rows: [
      { reachedNext: true, isMature: true },
      { reachedNext: true, isMature: true },
      { reachedNext: false, isMature: true },
      { reachedNext: true, isMature: true },
    ],
    value: 0.25,
  },
  {
    kpi: stageDropOff,
    title: 'only newcomers say nothing yet',
    rows: [{ reachedNext: false, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-old-enough',
  },
];
