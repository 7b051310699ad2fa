import type { Kpi } from '../../kpi.ts';
import { adDay, budgetPeriod } from './grains.ts';

/** Cost per thousand impressions (CPM), in minor units of the currency. */
export const costPerThousandImpressions: Kpi<'spend' | 'impressions'> = {
  id: 'cost-per-thousand-impressions',
  version: '1.0.0',
  title: 'Cost per thousand impressions',
  unit: 'currency',
  unitLabel: 'currency per thousand impressions',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: adDay,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, impressions: { aggregate: 'sum', column: 'impressions' } },
  formula: { divide: [{ multiply: [1000, 'spend'] }, 'impressions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['a public catalogue prints it upside down and without the thousand', 'served is not seen'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'average_cpm' },
};

/** Cost per thousand viewable impressions (vCPM): what measurable impressions cost, for each thousand that were visible. */
export const costPerThousandViewable: Kpi<'measurableSpend' | 'viewableImpressions'> = {
  id: 'cost-per-thousand-viewable',
  version: '1.0.0',
  title: 'Cost per thousand viewable impressions',
  unit: 'currency',
  unitLabel: 'currency per thousand viewable impressions',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: adDay,
  inputs: {
    measurableSpend: { aggregate: 'sum', column: 'measurableSpend' },
    viewableImpressions: { aggregate: 'sum', column: 'viewableImpressions' },
  },
  formula: { divide: [{ multiply: [1000, 'measurableSpend'] }, 'viewableImpressions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['the whole spend as numerator overstates it: what could not be measured has no visible impressions either'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'average_active_view_cpm' },
};

/** Cost per video view, in minor units of the currency. */
export const costPerView: Kpi<'spend' | 'views'> = {
  id: 'cost-per-view',
  version: '1.0.0',
  title: 'Cost per view',
  unit: 'currency',
  unitLabel: 'currency per view',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: adDay,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, views: { aggregate: 'sum', column: 'views' } },
  formula: { divide: ['spend', 'views'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['a view may be 2, 6 or 30 seconds, by platform'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'trueview_average_cpv' },
};

/** Cost per conversion (CPA), in minor units of the currency. */
export const costPerConversion: Kpi<'spend' | 'conversions'> = {
  id: 'cost-per-conversion',
  version: '1.0.0',
  title: 'Cost per conversion',
  unit: 'currency',
  unitLabel: 'currency per conversion',
  direction: 'lower',
  class: 'output',
  timing: 'lagging',
  stage: 'purchase',
  grain: adDay,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, conversions: { aggregate: 'sum', column: 'conversions' } },
  formula: { divide: ['spend', 'conversions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: [
    'platforms claim the same conversion several times',
    'conversions come late: recent days look expensive',
    'a conversion is a customer only where you count customers',
  ],
};

/** Conversion rate of advertisements: conversions for each click. It may exceed 1, for a conversion needs no click. */
export const adConversionRate: Kpi<'conversions' | 'clicks'> = {
  id: 'ad-conversion-rate',
  version: '1.0.0',
  title: 'Conversion rate of advertisements',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'lagging',
  stage: 'purchase',
  grain: adDay,
  inputs: { conversions: { aggregate: 'sum', column: 'conversions' }, clicks: { aggregate: 'sum', column: 'clicks' } },
  formula: { divide: ['conversions', 'clicks'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['conversions after a mere view have no click', 'depends on the window of attribution'],
};

/** Budget pacing index: what was spent for each euro planned up to now. The plan carries weights and working days. */
export const budgetPacing: Kpi<'spentToDate' | 'plannedToDate'> = {
  id: 'budget-pacing',
  version: '1.0.0',
  title: 'Budget pacing index',
  unit: 'ratio',
  direction: { min: 0.95, max: 1.05 },
  class: 'input',
  timing: 'leading',
  stage: 'operations',
  grain: budgetPeriod,
  inputs: { spentToDate: { aggregate: 'sum', column: 'spentToDate' }, plannedToDate: { aggregate: 'sum', column: 'plannedToDate' } },
  formula: { divide: ['spentToDate', 'plannedToDate'] },
  onZeroDenominator: { reason: 'nothing-planned-yet' },
  additive: 'none',
  pitfalls: [
    'a plan that is linear ignores season and working days',
    'the range of 5 % either way is ours: set your own',
    'one row a budget: sums over several days of one budget count it several times',
  ],
};
