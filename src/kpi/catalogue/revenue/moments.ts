import type { Kpi } from '../../kpi.ts';
import { buyer } from './grains.ts';

/** First moment of truth: people who bought, of those who were deciding. */
export const firstMomentRate: Kpi<'bought' | 'deciding'> = {
  id: 'first-moment-rate',
  version: '1.0.0',
  title: 'First moment of truth',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: buyer,
  inputs: {
    bought: { aggregate: 'count', where: { fact: 'hasBought', op: 'eq', value: true } },
    deciding: { aggregate: 'count', column: 'hasBought' },
  },
  formula: { divide: ['bought', 'deciding'] },
  onZeroDenominator: { reason: 'nobody-deciding' },
  interval: { method: 'wilson', successes: 'bought', trials: 'deciding', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['who is still deciding has no answer yet and is left out', 'who counts as deciding: say it'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Second moment of truth: buyers who are content with what they bought, of those asked. */
export const secondMomentRate: Kpi<'content' | 'asked'> = {
  id: 'second-moment-rate',
  version: '1.0.0',
  title: 'Second moment of truth',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: buyer,
  inputs: {
    content: { aggregate: 'count', where: { fact: 'isContent', op: 'eq', value: true } },
    asked: { aggregate: 'count', column: 'isContent' },
  },
  formula: { divide: ['content', 'asked'] },
  onZeroDenominator: { reason: 'nobody-asked' },
  interval: { method: 'wilson', successes: 'content', trials: 'asked', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['who did not answer may think otherwise'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Deliberation: median days from the first touch to the purchase. */
export const deliberationTime: Kpi<'days'> = {
  id: 'deliberation-time',
  version: '1.0.0',
  title: 'Deliberation',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'none',
  class: 'outcome',
  timing: 'lagging',
  stage: 'consideration',
  grain: buyer,
  inputs: { days: { aggregate: 'quantile', column: 'deliberationDays', share: 0.5, where: { fact: 'hasBought', op: 'eq', value: true } } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['buyers alone: who is still deciding takes longer', 'the first touch that was recorded is not the first there was'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};
