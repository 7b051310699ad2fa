import type { KpiExample } from '../../example.ts';
import { deliberationTime, firstMomentRate, secondMomentRate } from './moments.ts';

const buyers = [
  { hasBought: true, isContent: true, deliberationDays: 3 },
  { hasBought: true, isContent: false, deliberationDays: 14 },
  { hasBought: false, isContent: null, deliberationDays: null },
  { hasBought: false, isContent: null, deliberationDays: null },
  { hasBought: null, isContent: null, deliberationDays: null },
];

/** Worked examples of the KPIs about the moments of truth. */
export const momentExamples: readonly KpiExample[] = [
  { kpi: firstMomentRate, title: 'two of four; the fifth is still deciding', rows: buyers, value: 0.5 },
  { kpi: firstMomentRate, title: 'nobody there', rows: [], value: null, status: 'zero-denominator', reason: 'nobody-deciding' },
  { kpi: secondMomentRate, title: 'one of two buyers', rows: buyers, value: 0.5 },
  { kpi: secondMomentRate, title: 'nobody asked', rows: [], value: null, status: 'zero-denominator', reason: 'nobody-asked' },
  { kpi: deliberationTime, title: 'the middle of 3 and 14 days', rows: buyers, value: 8.5 },
];
