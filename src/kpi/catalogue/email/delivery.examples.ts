import type { KpiExample } from '../../example.ts';
import { deliveryRate, mailsSent } from './delivery.ts';

/** Worked examples of the KPIs about delivery. */
export const deliveryExamples: readonly KpiExample[] = [
  { kpi: mailsSent, title: 'two mailings add up', rows: [{ sent: 1_000_000 }, { sent: 100_000 }], value: 1_100_000 },
  {
    kpi: deliveryRate,
    title: 'a large and a small mailing: sums first, one division',
    rows: [
      { sent: 1000, delivered: 980 },
      { sent: 10, delivered: 5 },
    ],
    value: 985 / 1010,
  },
  { kpi: deliveryRate, title: 'nothing sent has no rate', rows: [{ sent: 0, delivered: 0 }], value: null, status: 'zero-denominator' },
];
