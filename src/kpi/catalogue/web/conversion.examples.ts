import type { KpiExample } from '../../example.ts';
import { averageOrderValue, cartAbandonmentRate, formCompletionRate, organicShare, siteConversionRate } from './conversion.ts';

/** Worked examples of the KPIs about conversion on the site. */
export const conversionExamples: readonly KpiExample[] = [
  {
    kpi: siteConversionRate,
    title: 'three conversions in four sessions',
    rows: [{ conversions: 2 }, { conversions: 0 }, { conversions: 1 }, { conversions: 0 }],
    value: 0.75,
  },
  { kpi: siteConversionRate, title: 'no session has no rate', rows: [], value: null, status: 'no-data' },
  { kpi: formCompletionRate, title: 'one in eight', rows: [{ submits: 25, views: 200 }], value: 0.125 },
  { kpi: formCompletionRate, title: 'a form never shown has no rate', rows: [{ submits: 0, views: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: cartAbandonmentRate,
    title: 'two of three given up, one still open',
    rows: [
      { isClosed: true, orderedOn: null },
      { isClosed: true, orderedOn: null },
      { isClosed: true, orderedOn: '2026-03-02' },
      { isClosed: false, orderedOn: null },
    ],
    value: 2 / 3,
  },
  {
    kpi: cartAbandonmentRate,
    title: 'only open carts say nothing yet',
    rows: [{ isClosed: false, orderedOn: null }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-closed-cart',
  },
  {
    kpi: averageOrderValue,
    title: 'two orders',
    rows: [
      { orderedOn: '2026-03-01', revenue: 4000, currency: 'EUR' },
      { orderedOn: '2026-03-02', revenue: 6000, currency: 'EUR' },
    ],
    value: 5000,
  },
  {
    kpi: averageOrderValue,
    title: 'without an order there is no value',
    rows: [{ orderedOn: null, revenue: null, currency: 'EUR' }],
    value: null,
    status: 'no-data',
  },
  {
    kpi: organicShare,
    title: 'one of four',
    rows: [{ channel: 'organic' }, { channel: 'paid' }, { channel: 'direct' }, { channel: 'paid' }],
    value: 0.25,
  },
  { kpi: organicShare, title: 'no session has no share', rows: [], value: null, status: 'zero-denominator' },
];
