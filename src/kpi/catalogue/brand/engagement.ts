import type { Kpi } from '../../kpi.ts';
import { accountDay, post } from './grains.ts';

/** Engagement by followers: reactions for each follower and post. */
export const engagementByFollowers: Kpi<'engagements' | 'followers'> = {
  id: 'engagement-by-followers',
  version: '1.0.0',
  title: 'Engagement by followers',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: post,
  inputs: { engagements: { aggregate: 'sum', column: 'engagements' }, followers: { aggregate: 'sum', column: 'followers' } },
  formula: { divide: ['engagements', 'followers'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['platforms count other reactions', 'followers at the time of the post, not today'],
  source: { title: 'metrics.countathon.co.zw, social media metrics guide' },
};

/** Engagement by impressions: reactions for each impression. */
export const engagementByImpressions: Kpi<'engagements' | 'impressions'> = {
  id: 'engagement-by-impressions',
  version: '1.0.0',
  title: 'Engagement by impressions',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: post,
  inputs: { engagements: { aggregate: 'sum', column: 'engagements' }, impressions: { aggregate: 'sum', column: 'impressions' } },
  formula: { divide: ['engagements', 'impressions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['not comparable with the form by followers'],
  source: { title: 'okrify.com, engagement rate' },
};

/** Engagement by reach: reactions for each person and post reached. */
export const engagementByReach: Kpi<'engagements' | 'reach'> = {
  id: 'engagement-by-reach',
  version: '1.0.0',
  title: 'Engagement by reach',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: post,
  inputs: { engagements: { aggregate: 'sum', column: 'engagements' }, reach: { aggregate: 'sum', column: 'reach' } },
  formula: { divide: ['engagements', 'reach'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['people reached by several posts count several times'],
  source: { title: 'freesourcelibrary.com, engagement rate' },
};

/** Amplification rate: shares for each follower and post. */
export const amplificationRate: Kpi<'shares' | 'followers'> = {
  id: 'amplification-rate',
  version: '1.0.0',
  title: 'Amplification rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: post,
  inputs: { shares: { aggregate: 'sum', column: 'shares' }, followers: { aggregate: 'sum', column: 'followers' } },
  formula: { divide: ['shares', 'followers'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['one post that spreads far hides the others'],
  source: { title: 'designscript.us, questionnaire on social media' },
};

/** Follower growth rate: by how much the followers grew between the first and the last day. */
export const followerGrowthRate: Kpi<'opening' | 'closing'> = {
  id: 'follower-growth-rate',
  version: '1.0.0',
  title: 'Follower growth rate',
  unit: 'ratio',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: accountDay,
  inputs: { opening: { aggregate: 'first', column: 'openingFollowers' }, closing: { aggregate: 'latest', column: 'closingFollowers' } },
  formula: { divide: [{ subtract: ['closing', 'opening'] }, 'opening'] },
  onZeroDenominator: { reason: 'new-account' },
  additive: 'none',
  pitfalls: ['followers can be bought'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SocialFollowersGrowthRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
