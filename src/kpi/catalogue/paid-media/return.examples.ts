import type { KpiExample } from '../../example.ts';
import { pipelinePerAdSpend, returnOnAdSpend } from './return.ts';

/** Worked examples of the KPIs about what advertisements returned. */
export const returnExamples: readonly KpiExample[] = [
  { kpi: returnOnAdSpend, title: '400 euros for 100', rows: [{ attributedRevenue: 40_000, spend: 10_000, currency: 'EUR' }], value: 4 },
  { kpi: returnOnAdSpend, title: 'no spend has no return', rows: [{ attributedRevenue: 500, spend: 0 }], value: null, status: 'zero-denominator' },
  { kpi: pipelinePerAdSpend, title: '1,200 euros for 100', rows: [{ generatedPipeline: 120_000, spend: 10_000, currency: 'EUR' }], value: 12 },
  { kpi: pipelinePerAdSpend, title: 'no spend has no return', rows: [{ generatedPipeline: 500, spend: 0 }], value: null, status: 'zero-denominator' },
];
