import type { KpiExample } from '../../example.ts';
import { activationRate, cohortRetentionRate, customerChurnRate, stickiness } from './customers.ts';

/** Worked examples of the KPIs about customers who stay. */
export const customersExamples: readonly KpiExample[] = [
  { kpi: customerChurnRate, title: 'five of a hundred', rows: [{ churnedCustomers: 5, customersAtStart: 100 }], value: 0.05 },
  {
    kpi: customerChurnRate,
    title: 'before the first customer there is no churn',
    rows: [{ churnedCustomers: 0, customersAtStart: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-customer-at-start',
  },
  {
    kpi: cohortRetentionRate,
    title: 'two of three; a newcomer is left out',
    rows: [
      { isActive: true, isOldEnough: true },
      { isActive: true, isOldEnough: true },
      { isActive: false, isOldEnough: true },
      { isActive: false, isOldEnough: false },
    ],
    value: 2 / 3,
  },
  {
    kpi: cohortRetentionRate,
    title: 'only newcomers say nothing yet',
    rows: [{ isActive: false, isOldEnough: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-old-enough',
  },
  {
    kpi: activationRate,
    title: 'two of three; a newcomer is left out',
    rows: [
      { isActivated: true, isOldEnough: true },
      { isActivated: true, isOldEnough: true },
      { isActivated: false, isOldEnough: true },
      { isActivated: false, isOldEnough: false },
    ],
    value: 2 / 3,
  },
  {
    kpi: activationRate,
    title: 'only newcomers say nothing yet',
    rows: [{ isActivated: false, isOldEnough: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-old-enough',
  },
  {
    kpi: stickiness,
    title: 'two days: two people, then one',
    rows: [
      { day: '2026-03-01', person: 'a' },
      { day: '2026-03-01', person: 'b' },
      { day: '2026-03-02', person: 'a' },
    ],
    value: 0.75,
  },
  { kpi: stickiness, title: 'nobody active', rows: [], value: null, status: 'zero-denominator', reason: 'nobody-active' },
];
