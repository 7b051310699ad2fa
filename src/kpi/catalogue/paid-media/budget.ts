import type { Kpi } from '../../kpi.ts';
import { campaignDay } from './grains.ts';

/** Monthly spending limit: what the average daily budgets of the last day may cost in a month, in minor units of the currency. */
export const monthlySpendingLimit: Kpi<'dailyBudget'> = {
  id: 'monthly-spending-limit',
  version: '1.0.0',
  title: 'Monthly spending limit',
  unit: 'currency',
  direction: 'none',
  class: 'input',
  timing: 'leading',
  stage: 'operations',
  grain: campaignDay,
  inputs: { dailyBudget: { aggregate: 'latest', column: 'averageDailyBudget' } },
  formula: { multiply: [30.4, 'dailyBudget'] },
  additive: 'latest',
  pitfalls: [
    'one day may cost up to twice the average',
    '30.4 days for every month: another than the days of this one',
    'a level: days do not add up',
  ],
  source: {
    title: 'Google Ads API, campaign budgets',
    locator: 'average daily budget',
    url: 'https://developers.google.com/google-ads/api/docs/campaigns/budgets/overview',
  },
};
