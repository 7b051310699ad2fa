import type { KpiExample } from '../../example.ts';
import { grossRevenueRetention, netRevenueRetention, quickRatio, revenueChurnRate } from './retention.ts';

/** Worked examples of the KPIs about retention. */
export const retentionExamples: readonly KpiExample[] = [
  {
    kpi: netRevenueRetention,
    title: '15 gained and 10 lost of 100',
    rows: [{ recurringAtStart: 100_000, newRecurring: 20_000, expansion: 15_000, contraction: 5000, churned: 5000, currency: 'EUR' }],
    value: 1.05,
  },
  {
    kpi: netRevenueRetention,
    title: 'before the first revenue there is no rate',
    rows: [{ recurringAtStart: 0, newRecurring: 500, expansion: 0, contraction: 0, churned: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue-at-start',
  },
  {
    kpi: grossRevenueRetention,
    title: '10 lost of 100',
    rows: [{ recurringAtStart: 100_000, newRecurring: 20_000, expansion: 15_000, contraction: 5000, churned: 5000, currency: 'EUR' }],
    value: 0.9,
  },
  {
    kpi: grossRevenueRetention,
    title: 'before the first revenue there is no rate',
    rows: [{ recurringAtStart: 0, newRecurring: 500, expansion: 0, contraction: 0, churned: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue-at-start',
  },
  {
    kpi: grossRevenueRetention,
    title: 'losses that are together more than there was cannot be',
    rows: [{ recurringAtStart: 100_000, newRecurring: 0, expansion: 0, contraction: 60_000, churned: 60_000, currency: 'EUR' }],
    value: null,
    status: 'guard-failed',
    reason: 'losses-above-recurring-at-start',
  },
  {
    kpi: revenueChurnRate,
    title: 'losses that are together more than there was cannot be',
    rows: [{ recurringAtStart: 100_000, newRecurring: 0, expansion: 0, contraction: 60_000, churned: 60_000, currency: 'EUR' }],
    value: null,
    status: 'guard-failed',
    reason: 'losses-above-recurring-at-start',
  },
  {
    kpi: revenueChurnRate,
    title: '10 lost of 100',
    rows: [{ recurringAtStart: 100_000, newRecurring: 20_000, expansion: 15_000, contraction: 5000, churned: 5000, currency: 'EUR' }],
    value: 0.1,
  },
  {
    kpi: revenueChurnRate,
    title: 'before the first revenue there is no rate',
    rows: [{ recurringAtStart: 0, newRecurring: 500, expansion: 0, contraction: 0, churned: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue-at-start',
  },
  {
    kpi: quickRatio,
    title: '35 gained, 10 lost',
    rows: [{ recurringAtStart: 100_000, newRecurring: 20_000, expansion: 15_000, contraction: 5000, churned: 5000, currency: 'EUR' }],
    value: 3.5,
  },
  {
    kpi: quickRatio,
    title: 'nothing lost',
    rows: [{ recurringAtStart: 0, newRecurring: 500, expansion: 0, contraction: 0, churned: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-losses',
  },
];
