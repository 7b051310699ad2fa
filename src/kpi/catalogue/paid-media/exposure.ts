import type { Kpi } from '../../kpi.ts';
import { adContact, adDay } from './grains.ts';

/** Advertising spend: what media cost. */
export const adSpend: Kpi<'spend'> = {
  id: 'ad-spend',
  version: '1.0.0',
  title: 'Advertising spend',
  unit: 'currency',
  direction: 'none',
  class: 'input',
  timing: 'leading',
  stage: 'awareness',
  grain: adDay,
  inputs: { spend: { aggregate: 'sum', column: 'spend' } },
  formula: 'spend',
  additive: 'sum',
  pitfalls: ['with or without the fee of the agency', 'currency of the account and date of the rate'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/AdSpend.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Impressions: how often advertisements were served. */
export const impressions: Kpi<'impressions'> = {
  id: 'impressions',
  version: '1.0.0',
  title: 'Impressions',
  unit: 'count',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: adDay,
  inputs: { impressions: { aggregate: 'sum', column: 'impressions' } },
  formula: 'impressions',
  additive: 'sum',
  pitfalls: ['served is not seen'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/AdImpressions.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Reach: how many different people saw an advertisement. */
export const adReach: Kpi<'people'> = {
  id: 'ad-reach',
  version: '1.0.0',
  title: 'Reach',
  unit: 'count',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: adContact,
  inputs: { people: { aggregate: 'countDistinct', column: 'person' } },
  formula: 'people',
  additive: 'none',
  pitfalls: ['does not add up over campaigns or days', 'platforms model it; one person has several devices'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SocialReach.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Frequency: contacts for each person reached. */
export const adFrequency: Kpi<'contacts' | 'people'> = {
  id: 'ad-frequency',
  version: '1.0.0',
  title: 'Frequency',
  unit: 'ratio',
  unitLabel: 'contacts per person',
  direction: 'none',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: adContact,
  inputs: { contacts: { aggregate: 'count', column: 'person' }, people: { aggregate: 'countDistinct', column: 'person' } },
  formula: { divide: ['contacts', 'people'] },
  onZeroDenominator: { reason: 'nobody-reached' },
  additive: 'none',
  pitfalls: ['people do not add up: measure at the level you ask for', 'a mean hides the few who saw it fifty times'],
};

/** Viewability rate: visible impressions of those that could be measured. */
export const viewabilityRate: Kpi<'viewableImpressions' | 'measurableImpressions'> = {
  id: 'viewability-rate',
  version: '1.0.0',
  title: 'Viewability rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: adDay,
  inputs: {
    viewableImpressions: { aggregate: 'sum', column: 'viewableImpressions' },
    measurableImpressions: { aggregate: 'sum', column: 'measurableImpressions' },
  },
  formula: { divide: ['viewableImpressions', 'measurableImpressions'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'viewableImpressions', trials: 'measurableImpressions', confidence: 0.95 },
  guards: [
    {
      id: 'viewable-impressions-above-measurable-impressions',
      impossible: { fact: 'viewableImpressions', op: 'gt', valueOf: 'measurableImpressions' },
      says: 'more visible impressions than measurable ones',
    },
  ],
  additive: 'none',
  pitfalls: ['the denominator is what could be measured, not what was served', 'visible means half of the pixels for one second, two for video'],
  source: { title: 'Google Ads API, RateMetrics', locator: 'active_view_viewability' },
};

/** Video completion rate: videos watched to the end of those started. */
export const videoCompletionRate: Kpi<'completedViews' | 'videoStarts'> = {
  id: 'video-completion-rate',
  version: '1.0.0',
  title: 'Video completion rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: adDay,
  inputs: { completedViews: { aggregate: 'sum', column: 'completedViews' }, videoStarts: { aggregate: 'sum', column: 'videoStarts' } },
  formula: { divide: ['completedViews', 'videoStarts'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'completedViews', trials: 'videoStarts', confidence: 0.95 },
  guards: [
    {
      id: 'completed-views-above-video-starts',
      impossible: { fact: 'completedViews', op: 'gt', valueOf: 'videoStarts' },
      says: 'more videos completed than started',
    },
  ],
  additive: 'none',
  pitfalls: ['formats that cannot be skipped force it up'],
};
