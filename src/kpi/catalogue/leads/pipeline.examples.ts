import type { KpiExample } from '../../example.ts';
import { influencedPipeline, pipelineCoverage, pipelineCreated, sourcedPipeline, sourcedRevenueShare, sourcedShare } from './pipeline.ts';

/** Worked examples of the KPIs about pipeline. */
export const pipelineExamples: readonly KpiExample[] = [
  {
    kpi: pipelineCreated,
    title: 'two opportunities',
    rows: [
      { openedOn: '2026-02-01', value: 100_000, currency: 'EUR', isSourced: true, isInfluenced: true },
      { openedOn: '2026-02-05', value: 300_000, currency: 'EUR', isSourced: false, isInfluenced: true },
    ],
    value: 400_000,
  },
  {
    kpi: sourcedPipeline,
    title: 'one of two',
    rows: [
      { openedOn: '2026-02-01', value: 100_000, currency: 'EUR', isSourced: true, isInfluenced: true },
      { openedOn: '2026-02-05', value: 300_000, currency: 'EUR', isSourced: false, isInfluenced: true },
    ],
    value: 100_000,
  },
  {
    kpi: influencedPipeline,
    title: 'both',
    rows: [
      { openedOn: '2026-02-01', value: 100_000, currency: 'EUR', isSourced: true, isInfluenced: true },
      { openedOn: '2026-02-05', value: 300_000, currency: 'EUR', isSourced: false, isInfluenced: true },
    ],
    value: 400_000,
  },
  {
    kpi: sourcedShare,
    title: 'a quarter',
    rows: [
      { openedOn: '2026-02-01', value: 100_000, currency: 'EUR', isSourced: true, isInfluenced: true },
      { openedOn: '2026-02-05', value: 300_000, currency: 'EUR', isSourced: false, isInfluenced: true },
    ],
    value: 0.25,
  },
  {
    kpi: sourcedShare,
    title: 'opportunities without value',
    rows: [{ openedOn: '2026-02-01', value: 0, currency: 'EUR', isSourced: true }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-pipeline',
  },
  {
    kpi: sourcedRevenueShare,
    title: 'a quarter',
    rows: [
      { closedOn: '2026-02-01', outcome: 'won', value: 100_000, currency: 'EUR', isSourced: true },
      { closedOn: '2026-02-05', outcome: 'won', value: 300_000, currency: 'EUR', isSourced: false },
    ],
    value: 0.25,
  },
  {
    kpi: sourcedRevenueShare,
    title: 'deals won for nothing',
    rows: [{ closedOn: '2026-02-01', outcome: 'won', value: 0, currency: 'EUR', isSourced: true }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue',
  },
  { kpi: pipelineCoverage, title: '600 for the 200 left', rows: [{ openPipeline: 600, quota: 1000, wonToDate: 800 }], value: 3 },
  {
    kpi: pipelineCoverage,
    title: 'quota exceeded is not a negative coverage',
    rows: [{ openPipeline: 500, quota: 1000, wonToDate: 1200 }],
    value: null,
    status: 'guard-failed',
    reason: 'quota-met',
  },
  {
    kpi: pipelineCoverage,
    title: 'quota just met',
    rows: [{ openPipeline: 500, quota: 1000, wonToDate: 1000 }],
    value: null,
    status: 'zero-denominator',
    reason: 'quota-met',
  },
];
