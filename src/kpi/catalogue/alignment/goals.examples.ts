import type { KpiExample } from '../../example.ts';
import { benefitChainCompleteness, expectationAttainment, expectationMeasurability, goalLinkage, goalProgress, timeToFirstResult } from './goals.ts';

/** Worked examples of the KPIs about goals. */
export const goalExamples: readonly KpiExample[] = [
  {
    kpi: goalLinkage,
    title: 'one of two names its goal',
    rows: [
      { outcome: 'demos', goal: 'revenue' },
      { outcome: 'fame', goal: null },
    ],
    value: 0.5,
  },
  { kpi: goalLinkage, title: 'no plan', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-planned' },
  {
    kpi: benefitChainCompleteness,
    title: 'outcome and goal, goal alone, outcome alone',
    rows: [
      { outcome: 'demos', goal: 'revenue' },
      { outcome: null, goal: 'revenue' },
      { outcome: 'demos', goal: null },
    ],
    value: 1 / 3,
  },
  { kpi: benefitChainCompleteness, title: 'no plan', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-planned' },
  { kpi: goalProgress, title: 'from 40 to 60, now at 46', rows: [{ baseline: 40, target: 60, actual: 46 }], value: 0.3 },
  { kpi: goalProgress, title: 'down from 10 days to 6, now at 7', rows: [{ baseline: 10, target: 6, actual: 7 }], value: 0.75 },
  {
    kpi: goalProgress,
    title: 'a target that is the baseline has no way',
    rows: [{ baseline: 40, target: 40, actual: 46 }],
    value: null,
    status: 'zero-denominator',
    reason: 'target-is-baseline',
  },
  {
    kpi: expectationAttainment,
    title: 'one met, one missed, one of which nothing tells',
    rows: [
      { kpi: 'a', isMet: true },
      { kpi: 'b', isMet: false },
      { kpi: null, isMet: null },
    ],
    value: 0.5,
  },
  {
    kpi: expectationAttainment,
    title: 'nothing tells of any',
    rows: [{ kpi: null, isMet: null }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-measured',
  },
  {
    kpi: expectationMeasurability,
    title: 'two of three have a KPI',
    rows: [
      { kpi: 'a', isMet: true },
      { kpi: 'b', isMet: false },
      { kpi: null, isMet: null },
    ],
    value: 2 / 3,
  },
  { kpi: expectationMeasurability, title: 'nobody expects anything', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-expected' },
  {
    kpi: timeToFirstResult,
    title: 'the middle of three',
    rows: [{ daysToFirstResult: 60 }, { daysToFirstResult: 18 }, { daysToFirstResult: 30 }],
    value: 30,
  },
];
