import type { Kpi } from '../../kpi.ts';
import { blendedAcquisitionCost } from './acquisition.ts';
import { customerChurnRate } from './customers.ts';
import { businessMonth } from './grains.ts';

/** Gross margin: the share of revenue that is left after the cost of what was sold. */
export const grossMarginRate: Kpi<'grossProfit' | 'revenue'> = {
  id: 'gross-margin-rate',
  version: '1.0.0',
  title: 'Gross margin',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: { grossProfit: { aggregate: 'sum', column: 'grossProfit' }, revenue: { aggregate: 'sum', column: 'revenue' } },
  formula: { divide: ['grossProfit', 'revenue'] },
  onZeroDenominator: { reason: 'no-revenue' },
  guards: [{ id: 'gross-profit-above-revenue', impossible: { fact: 'grossProfit', op: 'gt', valueOf: 'revenue' }, says: 'more profit than revenue' }],
  additive: 'none',
  pitfalls: ['what belongs to the cost of sales differs by firm'],
};

/** Average revenue per account (ARPA): recurring revenue a month for each customer, at the last month end. */
export const averageRevenuePerAccount: Kpi<'recurring' | 'customers'> = {
  id: 'average-revenue-per-account',
  version: '1.0.0',
  title: 'Average revenue per account',
  unit: 'currency',
  unitLabel: 'currency per customer and month',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: { recurring: { aggregate: 'latest', column: 'recurringAtEnd' }, customers: { aggregate: 'latest', column: 'customersAtEnd' } },
  formula: { divide: ['recurring', 'customers'] },
  onZeroDenominator: { reason: 'no-customer' },
  additive: 'none',
  pitfalls: ['two levels: both at the same moment', 'a few large accounts dominate'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/AverageRevenuePerAccount.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Expected customer lifetime: the inverse of the churn of a month. */
export const customerLifetime: Kpi<'churn'> = {
  id: 'customer-lifetime',
  version: '1.0.0',
  title: 'Expected customer lifetime',
  unit: 'duration',
  unitLabel: 'months',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: { churn: { kpi: customerChurnRate } },
  formula: { divide: [1, 'churn'] },
  onZeroDenominator: { reason: 'no-churn-observed' },
  additive: 'none',
  pitfalls: ['assumes that churn stays as it is; customers who stayed leave less often', 'no churn in a small sample is no endless life'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/ExpectedCustomerLifetime.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Lifetime value by margin and churn: what a customer leaves, undiscounted, in minor units of the currency. */
export const simpleLifetimeValue: Kpi<'arpa' | 'margin' | 'churn'> = {
  id: 'simple-lifetime-value',
  version: '1.0.0',
  title: 'Lifetime value by margin and churn',
  unit: 'currency',
  unitLabel: 'currency per customer',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: { arpa: { kpi: averageRevenuePerAccount }, margin: { kpi: grossMarginRate }, churn: { kpi: customerChurnRate } },
  formula: { divide: [{ multiply: ['arpa', 'margin'] }, 'churn'] },
  onZeroDenominator: { reason: 'no-churn-observed' },
  additive: 'none',
  pitfalls: [
    'revenue and churn of the same length of time',
    'a public catalogue multiplies all revenue: that is the value of the base',
    'for purchases without a contract fit a model: `lifetimeValue`',
  ],
  source: { title: 'ideafast.pro, lifetime value calculator' },
};

/** Lifetime value to acquisition cost (LTV:CAC). */
export const lifetimeValueToCost: Kpi<'value' | 'cost'> = {
  id: 'lifetime-value-to-cost',
  version: '1.0.0',
  title: 'Lifetime value to acquisition cost',
  unit: 'ratio',
  direction: { min: 3, max: 5 },
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: { value: { kpi: simpleLifetimeValue }, cost: { kpi: blendedAcquisitionCost } },
  formula: { divide: ['value', 'cost'] },
  onZeroDenominator: { reason: 'no-cost' },
  additive: 'none',
  pitfalls: ['3 is a rule of thumb, and the upper end is ours: far above it too little may be invested', 'lifetime value on revenue overstates it'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/LTVCACRatio.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Payback of acquisition cost: months of margin until a customer has earned what winning one cost. */
export const acquisitionPayback: Kpi<'cost' | 'arpa' | 'margin'> = {
  id: 'acquisition-payback',
  version: '1.0.0',
  title: 'Payback of acquisition cost',
  unit: 'duration',
  unitLabel: 'months',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: { cost: { kpi: blendedAcquisitionCost }, arpa: { kpi: averageRevenuePerAccount }, margin: { kpi: grossMarginRate } },
  formula: { divide: ['cost', { multiply: ['arpa', 'margin'] }] },
  onZeroDenominator: { reason: 'no-margin' },
  additive: 'none',
  pitfalls: ['without margin it is too short', 'a published formula lacks the brackets'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/PaybackPeriod.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
