import type { KpiExample } from '../../example.ts';
import { capacityUtilisation, expectedCycleTime, workInProgress } from './load.ts';

/** Worked examples of the KPIs about load. */
export const loadExamples: readonly KpiExample[] = [
  {
    kpi: workInProgress,
    title: 'the last day counts',
    rows: [
      { day: '2026-03-02', inProgress: 10, finished: 4 },
      { day: '2026-03-03', inProgress: 8, finished: 2 },
    ],
    value: 8,
  },
  {
    kpi: expectedCycleTime,
    title: 'nine in progress, three a day',
    rows: [
      { day: '2026-03-02', inProgress: 10, finished: 4 },
      { day: '2026-03-03', inProgress: 8, finished: 2 },
    ],
    value: 3,
  },
  {
    kpi: expectedCycleTime,
    title: 'nothing finished',
    rows: [{ day: '2026-03-02', inProgress: 10, finished: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-finished',
  },
  { kpi: capacityUtilisation, title: '30 of 40', rows: [{ hoursBooked: 30, hoursAvailable: 40 }], value: 0.75 },
  {
    kpi: capacityUtilisation,
    title: 'nobody there',
    rows: [{ hoursBooked: 0, hoursAvailable: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-hours',
  },
];
