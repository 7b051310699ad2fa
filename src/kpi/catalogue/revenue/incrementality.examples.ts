import type { KpiExample } from '../../example.ts';
import { incrementalConversions, incrementalLift, incrementalProfit, incrementalReturnOnAdSpend } from './incrementality.ts';

/** Worked examples of the KPIs about incremental effects. */
export const incrementalityExamples: readonly KpiExample[] = [
  {
    kpi: incrementalConversions,
    title: '450 where 360 were to be expected',
    rows: [
      { arm: 'treatment', users: 9000, conversions: 450, revenue: 900_000, spend: 100_000, currency: 'EUR' },
      { arm: 'holdout', users: 1000, conversions: 40, revenue: 80_000, spend: 0, currency: 'EUR' },
    ],
    value: 90,
  },
  {
    kpi: incrementalConversions,
    title: 'without a group left alone there is no comparison',
    rows: [
      { arm: 'treatment', users: 9000, conversions: 450, revenue: 900_000, spend: 100_000 },
      { arm: 'holdout', users: 0, conversions: 0, revenue: 0, spend: 0 },
    ],
    value: null,
    status: 'zero-denominator',
    reason: 'no-holdout',
  },
  {
    kpi: incrementalLift,
    title: '5 % against 4 %',
    rows: [
      { arm: 'treatment', users: 9000, conversions: 450, revenue: 900_000, spend: 100_000, currency: 'EUR' },
      { arm: 'holdout', users: 1000, conversions: 40, revenue: 80_000, spend: 0, currency: 'EUR' },
    ],
    value: 0.25,
  },
  {
    kpi: incrementalLift,
    title: 'nobody left alone converted',
    rows: [
      { arm: 'treatment', users: 100, conversions: 5 },
      { arm: 'holdout', users: 100, conversions: 0 },
    ],
    value: null,
    status: 'zero-denominator',
    reason: 'no-conversion-in-holdout',
  },
  {
    kpi: incrementalReturnOnAdSpend,
    title: '90 orders of 20 euros for 1,000 euros',
    rows: [
      { arm: 'treatment', users: 9000, conversions: 450, revenue: 900_000, spend: 100_000, currency: 'EUR' },
      { arm: 'holdout', users: 1000, conversions: 40, revenue: 80_000, spend: 0, currency: 'EUR' },
    ],
    value: 1.8,
  },
  {
    kpi: incrementalReturnOnAdSpend,
    title: 'nothing spent has no return',
    rows: [
      { arm: 'treatment', users: 9000, conversions: 450, revenue: 900_000, spend: 0, currency: 'EUR' },
      { arm: 'holdout', users: 1000, conversions: 40, revenue: 80_000, spend: 0, currency: 'EUR' },
    ],
    value: null,
    status: 'zero-denominator',
    reason: 'no-spend-or-order',
  },
  {
    kpi: incrementalProfit,
    title: '300 incremental orders with 32 of gross profit each for 50,000: a loss of 40,400',
    rows: [
      { arm: 'treatment', users: 100_000, conversions: 1200, grossProfit: 3_840_000, spend: 5_000_000, currency: 'EUR' },
      { arm: 'holdout', users: 100_000, conversions: 900, grossProfit: 2_880_000, spend: 0, currency: 'EUR' },
    ],
    value: -4_040_000,
  },
  {
    kpi: incrementalProfit,
    title: 'nobody converted, so no order has a profit',
    rows: [
      { arm: 'treatment', users: 100, conversions: 0, grossProfit: 0, spend: 5000, currency: 'EUR' },
      { arm: 'holdout', users: 100, conversions: 0, grossProfit: 0, spend: 0, currency: 'EUR' },
    ],
    value: null,
    status: 'zero-denominator',
    reason: 'no-conversion',
  },
];
