import type { KpiExample } from '../../example.ts';
import {
  acquisitionPayback,
  averageRevenuePerAccount,
  customerLifetime,
  grossMarginRate,
  lifetimeValueToCost,
  simpleLifetimeValue,
} from './lifetime.ts';

const month = {
  month: '2026-01-01',
  currency: 'EUR',
  customersAtStart: 100,
  churnedCustomers: 5,
  customersAtEnd: 100,
  recurringAtEnd: 1_000_000,
  revenue: 1_000_000,
  grossProfit: 800_000,
  salesMarketingSpend: 400_000,
  newCustomers: 10,
};

/** Worked examples of the KPIs about lifetime value. */
export const lifetimeExamples: readonly KpiExample[] = [
  { kpi: grossMarginRate, title: '80 of 100', rows: [month], value: 0.8 },
  {
    kpi: grossMarginRate,
    title: 'no revenue has no margin',
    rows: [{ grossProfit: 0, revenue: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-revenue',
  },
  { kpi: averageRevenuePerAccount, title: '10,000 euros of 100 customers', rows: [month], value: 10_000 },
  {
    kpi: averageRevenuePerAccount,
    title: 'no customer yet',
    rows: [{ month: '2026-01-01', recurringAtEnd: 0, customersAtEnd: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-customer',
  },
  { kpi: customerLifetime, title: '5 % a month', rows: [month], value: 20 },
  {
    kpi: customerLifetime,
    title: 'nobody left: no lifetime can be told',
    rows: [{ ...month, churnedCustomers: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-churn-observed',
  },
  { kpi: simpleLifetimeValue, title: '100 euros, 80 % margin, 5 % churn', rows: [month], value: 160_000 },
  {
    kpi: simpleLifetimeValue,
    title: 'nobody left: no value can be told',
    rows: [{ ...month, churnedCustomers: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-churn-observed',
  },
  { kpi: lifetimeValueToCost, title: '1,600 euros for 400', rows: [month], value: 4 },
  {
    kpi: lifetimeValueToCost,
    title: 'nobody left: the reason of the lifetime value travels along',
    rows: [{ ...month, churnedCustomers: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-churn-observed',
  },
  { kpi: acquisitionPayback, title: '400 euros, 80 a month', rows: [month], value: 5 },
  {
    kpi: acquisitionPayback,
    title: 'no margin never pays back',
    rows: [{ ...month, grossProfit: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-margin',
  },
];
