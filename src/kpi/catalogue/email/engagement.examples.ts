import type { KpiExample } from '../../example.ts';
import { clickToOpenRate, emailClickRate, humanOpenRate, openRate, revenuePerMail } from './engagement.ts';

/** Worked examples of the KPIs about opens and clicks. */
export const engagementExamples: readonly KpiExample[] = [
  {
    kpi: openRate,
    title: 'two mailings: sums first, one division',
    rows: [
      { uniqueOpens: 200, delivered: 1000 },
      { uniqueOpens: 5, delivered: 10 },
    ],
    value: 205 / 1010,
  },
  {
    kpi: openRate,
    title: 'more opens than deliveries cannot be',
    rows: [{ uniqueOpens: 11, delivered: 10 }],
    value: null,
    status: 'guard-failed',
    reason: 'unique-opens-above-delivered',
  },
  { kpi: openRate, title: 'nothing delivered has no rate', rows: [{ uniqueOpens: 0, delivered: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: humanOpenRate,
    title: 'half of the opens were fetched by machines',
    rows: [{ uniqueOpens: 400, machineOpens: 200, delivered: 1000 }],
    value: 200 / 800,
  },
  {
    kpi: humanOpenRate,
    title: 'where machines opened every mail nobody can be judged',
    rows: [{ uniqueOpens: 10, machineOpens: 10, delivered: 10 }],
    value: null,
    status: 'zero-denominator',
    reason: 'only-machine-opens',
  },
  {
    kpi: emailClickRate,
    title: 'a few clicks of many, many clicks of a few',
    rows: [
      { uniqueClicks: 330, delivered: 1_000_000 },
      { uniqueClicks: 10_000, delivered: 100_000 },
    ],
    value: 10_330 / 1_100_000,
  },
  { kpi: emailClickRate, title: 'nothing delivered has no rate', rows: [{ uniqueClicks: 0, delivered: 0 }], value: null, status: 'zero-denominator' },
  { kpi: clickToOpenRate, title: 'one opener in ten clicks', rows: [{ uniqueClicks: 20, uniqueOpens: 200 }], value: 0.1 },
  { kpi: clickToOpenRate, title: 'blocked images: more clicks than opens', rows: [{ uniqueClicks: 6, uniqueOpens: 5 }], value: 1.2 },
  { kpi: clickToOpenRate, title: 'no open has no rate', rows: [{ uniqueClicks: 0, uniqueOpens: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: revenuePerMail,
    title: '250 euros from a thousand mails',
    rows: [{ attributedRevenue: 25_000, delivered: 1000, currency: 'EUR' }],
    value: 25,
  },
  {
    kpi: revenuePerMail,
    title: 'nothing delivered earns nothing a mail',
    rows: [{ attributedRevenue: 0, delivered: 0 }],
    value: null,
    status: 'zero-denominator',
  },
];
