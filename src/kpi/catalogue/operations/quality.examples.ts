import type { KpiExample } from '../../example.ts';
import {
  approvalTurnaround,
  campaignErrorRate,
  firstPassApprovalYield,
  onTimeLaunchRate,
  requestAttainment,
  stakeholderSatisfaction,
} from './quality.ts';

/** Worked examples of the KPIs about quality of work. */
export const qualityExamples: readonly KpiExample[] = [
  {
    kpi: onTimeLaunchRate,
    title: 'three of four',
    rows: [
      { isOnTime: true, plannedOn: '2026-03-02' },
      { isOnTime: false, plannedOn: '2026-03-02' },
      { isOnTime: true, plannedOn: '2026-03-02' },
      { isOnTime: true, plannedOn: '2026-03-02' },
    ],
    value: 0.75,
  },
  { kpi: onTimeLaunchRate, title: 'nothing to count', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-to-count' },
  {
    kpi: campaignErrorRate,
    title: 'three of four',
    rows: [{ hasError: true }, { hasError: false }, { hasError: true }, { hasError: true }],
    value: 0.75,
  },
  { kpi: campaignErrorRate, title: 'nothing to count', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-to-count' },
  {
    kpi: firstPassApprovalYield,
    title: 'three of four',
    rows: [
      { isApprovedAtOnce: true, decidedOn: '2026-03-02' },
      { isApprovedAtOnce: false, decidedOn: '2026-03-02' },
      { isApprovedAtOnce: true, decidedOn: '2026-03-02' },
      { isApprovedAtOnce: true, decidedOn: '2026-03-02' },
    ],
    value: 0.75,
  },
  { kpi: firstPassApprovalYield, title: 'nothing to count', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-to-count' },
  {
    kpi: approvalTurnaround,
    title: 'five, in a row: interpolated between neighbours',
    rows: [{ turnaroundHours: 1 }, { turnaroundHours: 2 }, { turnaroundHours: 3 }, { turnaroundHours: 5 }, { turnaroundHours: 10 }],
    value: 3,
  },
  { kpi: approvalTurnaround, title: 'nothing yet', rows: [{ turnaroundHours: null }], value: null, status: 'no-data' },
  {
    kpi: requestAttainment,
    title: 'three of four',
    rows: [
      { isInTime: true, dueOn: '2026-03-02' },
      { isInTime: false, dueOn: '2026-03-02' },
      { isInTime: true, dueOn: '2026-03-02' },
      { isInTime: true, dueOn: '2026-03-02' },
    ],
    value: 0.75,
  },
  { kpi: requestAttainment, title: 'nothing to count', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-due' },
  {
    kpi: stakeholderSatisfaction,
    title: 'three of four',
    rows: [{ isSatisfied: true }, { isSatisfied: false }, { isSatisfied: true }, { isSatisfied: true }],
    value: 0.75,
  },
  { kpi: stakeholderSatisfaction, title: 'nothing to count', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-to-count' },
];
