import type { Kpi } from '../../kpi.ts';
import { activity } from './grains.ts';

/** Return on investment (ROI): what an activity brought beyond its cost, for each unit of cost. */
export const returnOnInvestment: Kpi<'benefit' | 'cost'> = {
  id: 'return-on-investment',
  version: '1.0.0',
  title: 'Return on investment',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: activity,
  inputs: { benefit: { aggregate: 'sum', column: 'benefit' }, cost: { aggregate: 'sum', column: 'cost' } },
  formula: { divide: [{ subtract: ['benefit', 'cost'] }, 'cost'] },
  onZeroDenominator: { reason: 'zero-cost' },
  additive: 'none',
  pitfalls: ['with revenue as benefit it overstates: margin pays bills', 'say which benefit: credited, incremental, margin'],
  source: { title: 'metrics.countathon.co.zw, social media metrics guide' },
};

/** Return on marketing investment (ROMI): incremental margin beyond the cost, for each unit of cost. */
export const returnOnMarketingInvestment: Kpi<'incrementalMargin' | 'cost'> = {
  id: 'return-on-marketing-investment',
  version: '1.0.0',
  title: 'Return on marketing investment',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: activity,
  inputs: { incrementalMargin: { aggregate: 'sum', column: 'incrementalMargin' }, cost: { aggregate: 'sum', column: 'cost' } },
  formula: { divide: [{ subtract: ['incrementalMargin', 'cost'] }, 'cost'] },
  onZeroDenominator: { reason: 'zero-cost' },
  additive: 'none',
  pitfalls: [
    'needs incremental margin, not credited revenue',
    'the margin is before marketing cost; otherwise that cost counts twice',
    'many publish the revenue form under this name',
  ],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};
