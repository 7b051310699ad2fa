import type { KpiExample } from '../../example.ts';
import { cycleTime85, flowEfficiency, medianCycleTime, requestLeadTime, throughput, workItemAge } from './flow.ts';

/** Worked examples of the KPIs about the flow of work. */
export const flowExamples: readonly KpiExample[] = [
  {
    kpi: medianCycleTime,
    title: 'five, in a row: interpolated between neighbours',
    rows: [{ cycleDays: 1 }, { cycleDays: 2 }, { cycleDays: 3 }, { cycleDays: 5 }, { cycleDays: 10 }],
    value: 3,
  },
  { kpi: medianCycleTime, title: 'nothing yet', rows: [{ cycleDays: null }], value: null, status: 'no-data' },
  {
    kpi: cycleTime85,
    title: 'five, in a row: interpolated between neighbours',
    rows: [{ cycleDays: 1 }, { cycleDays: 2 }, { cycleDays: 3 }, { cycleDays: 5 }, { cycleDays: 10 }],
    value: 7,
  },
  { kpi: cycleTime85, title: 'nothing yet', rows: [{ cycleDays: null }], value: null, status: 'no-data' },
  {
    kpi: requestLeadTime,
    title: 'five, in a row: interpolated between neighbours',
    rows: [{ leadDays: 1 }, { leadDays: 2 }, { leadDays: 3 }, { leadDays: 5 }, { leadDays: 10 }],
    value: 3,
  },
  { kpi: requestLeadTime, title: 'nothing yet', rows: [{ leadDays: null }], value: null, status: 'no-data' },
  {
    kpi: workItemAge,
    title: 'five, in a row: interpolated between neighbours',
    rows: [{ ageInDays: 1 }, { ageInDays: 2 }, { ageInDays: 3 }, { ageInDays: 5 }, { ageInDays: 10 }],
    value: 7,
  },
  { kpi: workItemAge, title: 'nothing yet', rows: [{ ageInDays: null }], value: null, status: 'no-data' },
  { kpi: flowEfficiency, title: 'one hour in five', rows: [{ activeHours: 10, waitingHours: 40 }], value: 0.2 },
  {
    kpi: flowEfficiency,
    title: 'no time recorded',
    rows: [{ activeHours: 0, waitingHours: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-time-recorded',
  },
  {
    kpi: throughput,
    title: 'six in two days',
    rows: [
      { day: '2026-03-02', finished: 4 },
      { day: '2026-03-03', finished: 2 },
    ],
    value: 3,
  },
  { kpi: throughput, title: 'no day', rows: [], value: null, status: 'no-data' },
];
