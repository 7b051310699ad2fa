import type { KpiExample } from '../../example.ts';
import { adFrequency, adReach, adSpend, impressions, videoCompletionRate, viewabilityRate } from './exposure.ts';

/** Worked examples of the KPIs about exposure. */
export const exposureExamples: readonly KpiExample[] = [
  {
    kpi: adSpend,
    title: 'two days add up',
    rows: [
      { spend: 12_500, currency: 'EUR' },
      { spend: 7500, currency: 'EUR' },
    ],
    value: 20_000,
  },
  { kpi: impressions, title: 'two days add up', rows: [{ impressions: 1000 }, { impressions: 500 }], value: 1500 },
  { kpi: adReach, title: 'three contacts, two people', rows: [{ person: 'a' }, { person: 'b' }, { person: 'a' }], value: 2 },
  { kpi: adFrequency, title: 'three contacts, two people', rows: [{ person: 'a' }, { person: 'b' }, { person: 'a' }], value: 1.5 },
  { kpi: adFrequency, title: 'nobody reached has no frequency', rows: [], value: null, status: 'zero-denominator', reason: 'nobody-reached' },
  { kpi: viewabilityRate, title: 'six of ten', rows: [{ viewableImpressions: 600, measurableImpressions: 1000 }], value: 0.6 },
  {
    kpi: viewabilityRate,
    title: 'nothing measured has no rate',
    rows: [{ viewableImpressions: 0, measurableImpressions: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  { kpi: videoCompletionRate, title: 'one in four', rows: [{ completedViews: 25, videoStarts: 100 }], value: 0.25 },
  {
    kpi: videoCompletionRate,
    title: 'nothing started has no rate',
    rows: [{ completedViews: 0, videoStarts: 0 }],
    value: null,
    status: 'zero-denominator',
  },
];
