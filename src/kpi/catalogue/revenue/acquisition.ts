import type { Kpi } from '../../kpi.ts';
import { businessMonth, businessQuarter } from './grains.ts';

/** Paid customer acquisition cost: what a customer of the paid channels cost, in minor units of the currency. */
export const paidAcquisitionCost: Kpi<'paidSpend' | 'paidCustomers'> = {
  id: 'paid-acquisition-cost',
  version: '1.0.0',
  title: 'Paid customer acquisition cost',
  unit: 'currency',
  unitLabel: 'currency per customer',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: { paidSpend: { aggregate: 'sum', column: 'paidSpend' }, paidCustomers: { aggregate: 'sum', column: 'paidCustomers' } },
  formula: { divide: ['paidSpend', 'paidCustomers'] },
  onZeroDenominator: { reason: 'no-new-customer' },
  additive: 'none',
  pitfalls: ['cost and customers must have the same scope', 'customers come later than the money', 'salaries in or out: say which'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CAC.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Blended customer acquisition cost (CAC): all sales and marketing for each customer won, in minor units of the currency. */
export const blendedAcquisitionCost: Kpi<'salesMarketingSpend' | 'newCustomers'> = {
  id: 'blended-acquisition-cost',
  version: '1.0.0',
  title: 'Blended customer acquisition cost',
  unit: 'currency',
  unitLabel: 'currency per customer',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: { salesMarketingSpend: { aggregate: 'sum', column: 'salesMarketingSpend' }, newCustomers: { aggregate: 'sum', column: 'newCustomers' } },
  formula: { divide: ['salesMarketingSpend', 'newCustomers'] },
  onZeroDenominator: { reason: 'no-new-customer' },
  additive: 'none',
  pitfalls: ['customers who came by themselves flatter the paid channels', 'salaries in or out: say which'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CAC.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Growth efficiency: sales and marketing for each unit of new yearly contract value. */
export const growthEfficiency: Kpi<'salesMarketingSpend' | 'newContractValue'> = {
  id: 'growth-efficiency',
  version: '1.0.0',
  title: 'Growth efficiency',
  unit: 'ratio',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: {
    salesMarketingSpend: { aggregate: 'sum', column: 'salesMarketingSpend' },
    newContractValue: { aggregate: 'sum', column: 'newContractValue' },
  },
  formula: { divide: ['salesMarketingSpend', 'newContractValue'] },
  onZeroDenominator: { reason: 'no-new-contract' },
  additive: 'none',
  pitfalls: ['some publish the inverse: there higher is better'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/GrowthEfficiency.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Marketing efficiency ratio (MER): all revenue for each unit of marketing spend. */
export const marketingEfficiencyRatio: Kpi<'revenue' | 'marketingSpend'> = {
  id: 'marketing-efficiency-ratio',
  version: '1.0.0',
  title: 'Marketing efficiency ratio',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessMonth,
  inputs: { revenue: { aggregate: 'sum', column: 'revenue' }, marketingSpend: { aggregate: 'sum', column: 'marketingSpend' } },
  formula: { divide: ['revenue', 'marketingSpend'] },
  onZeroDenominator: { reason: 'no-spend' },
  additive: 'none',
  pitfalls: ['contains revenue that marketing did not cause', 'tells nothing about one channel'],
  source: { title: 'adsights.ai, guide to incrementality' },
};

/** Marketing spend as a share of revenue. */
export const marketingSpendShare: Kpi<'marketingSpend' | 'revenue'> = {
  id: 'marketing-spend-share',
  version: '1.0.0',
  title: 'Marketing spend as a share of revenue',
  unit: 'ratio',
  direction: 'none',
  class: 'input',
  timing: 'lagging',
  stage: 'operations',
  grain: businessMonth,
  inputs: { marketingSpend: { aggregate: 'sum', column: 'marketingSpend' }, revenue: { aggregate: 'sum', column: 'revenue' } },
  formula: { divide: ['marketingSpend', 'revenue'] },
  onZeroDenominator: { reason: 'no-revenue' },
  additive: 'none',
  pitfalls: ['people and tools in or out: say which', 'surveys print other shares by industry and size: no range fits all'],
};

/** SaaS magic number: growth of the quarter, a year of it, for each unit of sales and marketing in the quarter before. */
export const magicNumber: Kpi<'revenue' | 'previousRevenue' | 'previousSpend'> = {
  id: 'magic-number',
  version: '1.0.0',
  title: 'SaaS magic number',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: businessQuarter,
  inputs: {
    revenue: { aggregate: 'sum', column: 'revenue' },
    previousRevenue: { aggregate: 'sum', column: 'previousRevenue' },
    previousSpend: { aggregate: 'sum', column: 'previousSpend' },
  },
  formula: { divide: [{ multiply: [4, { subtract: ['revenue', 'previousRevenue'] }] }, 'previousSpend'] },
  onZeroDenominator: { reason: 'no-spend' },
  additive: 'none',
  pitfalls: ['a public catalogue prints it upside down', 'one quarter is noisy'],
  source: {
    author: 'Scale Venture Partners',
    title: 'From $0 to $1M: the magic number',
    url: 'https://www.scalevp.com/insights/from-0-to-1m-the-magic-number/',
  },
};
