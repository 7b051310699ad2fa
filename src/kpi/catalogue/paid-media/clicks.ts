import type { Kpi } from '../../kpi.ts';
import { adDay } from './grains.ts';

/** Click-through rate of advertisements: clicks for each impression. */
export const clickThroughRate: Kpi<'clicks' | 'impressions'> = {
  id: 'click-through-rate',
  version: '1.0.0',
  title: 'Click-through rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: adDay,
  inputs: { clicks: { aggregate: 'sum', column: 'clicks' }, impressions: { aggregate: 'sum', column: 'impressions' } },
  formula: { divide: ['clicks', 'impressions'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'clicks', trials: 'impressions', confidence: 0.95 },
  guards: [
    {
      id: 'clicks-above-impressions',
      impossible: { fact: 'clicks', op: 'gt', valueOf: 'impressions' },
      says: 'more clicks than impressions',
    },
  ],
  additive: 'none',
  pitfalls: ['accidental and automated clicks count', 'a high rate on the wrong audience is no success'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'click_through_rate' },
};

/** Cost per click: what one click costs, in minor units of the currency. */
export const costPerClick: Kpi<'spend' | 'clicks'> = {
  id: 'cost-per-click',
  version: '1.0.0',
  title: 'Cost per click',
  unit: 'currency',
  unitLabel: 'currency per click',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: adDay,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, clicks: { aggregate: 'sum', column: 'clicks' } },
  formula: { divide: ['spend', 'clicks'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['cheap clicks may be worthless ones', 'some public catalogues print it upside down'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'average_cpc' },
};
