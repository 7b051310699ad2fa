import type { KpiExample } from '../../example.ts';
import { monthlySpendingLimit } from './budget.ts';

/** Worked examples of the KPIs about budgets. */
export const budgetExamples: readonly KpiExample[] = [
  {
    kpi: monthlySpendingLimit,
    title: 'two campaigns of 60 and 40 a day on the last day',
    rows: [
      { day: '2026-03-01', averageDailyBudget: 9000, currency: 'EUR' },
      { day: '2026-03-02', averageDailyBudget: 6000, currency: 'EUR' },
      { day: '2026-03-02', averageDailyBudget: 4000, currency: 'EUR' },
    ],
    value: 304_000,
  },
];
