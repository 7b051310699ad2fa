import type { KpiExample } from '../../example.ts';
import { complaintRate, hardBounceRate, listGrowthRate, mailBounceRate, unsubscribeRate } from './list-health.ts';

/** Worked examples of the KPIs about bounces, complaints and the list. */
export const listHealthExamples: readonly KpiExample[] = [
  { kpi: mailBounceRate, title: 'both kinds of bounces together', rows: [{ hardBounces: 10, softBounces: 15, sent: 1000 }], value: 0.025 },
  {
    kpi: mailBounceRate,
    title: 'nothing sent has no rate',
    rows: [{ hardBounces: 0, softBounces: 0, sent: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  {
    kpi: mailBounceRate,
    title: 'more bounces together than mails cannot be',
    rows: [{ hardBounces: 60, softBounces: 60, sent: 100 }],
    value: null,
    status: 'guard-failed',
    reason: 'bounces-above-sent',
  },
  { kpi: hardBounceRate, title: 'ten of a thousand', rows: [{ hardBounces: 10, sent: 1000 }], value: 0.01 },
  { kpi: hardBounceRate, title: 'nothing sent has no rate', rows: [{ hardBounces: 0, sent: 0 }], value: null, status: 'zero-denominator' },
  { kpi: unsubscribeRate, title: 'two of a thousand', rows: [{ unsubscribes: 2, delivered: 1000 }], value: 0.002 },
  {
    kpi: unsubscribeRate,
    title: 'nothing delivered has no rate',
    rows: [{ unsubscribes: 0, delivered: 0 }],
    value: null,
    status: 'zero-denominator',
  },
  { kpi: complaintRate, title: 'three of a thousand, where Gmail draws the line', rows: [{ complaints: 3, delivered: 1000 }], value: 0.003 },
  { kpi: complaintRate, title: 'nothing delivered has no rate', rows: [{ complaints: 0, delivered: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: listGrowthRate,
    title: 'from 1,000 to 1,100 in two days',
    rows: [
      { day: '2026-03-01', openingSubscribers: 1000, closingSubscribers: 1060 },
      { day: '2026-03-02', openingSubscribers: 1060, closingSubscribers: 1100 },
    ],
    value: 0.1,
  },
  {
    kpi: listGrowthRate,
    title: 'a new list has no growth',
    rows: [{ day: '2026-03-01', openingSubscribers: 0, closingSubscribers: 40 }],
    value: null,
    status: 'zero-denominator',
    reason: 'new-list',
  },
];
