import type { Kpi } from '../../kpi.ts';
import { answer, mention, referralPeriod } from './grains.ts';

/** Share of voice: mentions of our brand, of those of the whole set. */
export const shareOfVoice: Kpi<'brandMentions' | 'marketMentions'> = {
  id: 'share-of-voice',
  version: '1.0.0',
  title: 'Share of voice',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: mention,
  inputs: { brandMentions: { aggregate: 'sum', column: 'brandMentions' }, marketMentions: { aggregate: 'sum', column: 'marketMentions' } },
  formula: { divide: ['brandMentions', 'marketMentions'] },
  onZeroDenominator: null,
  guards: [
    {
      id: 'brand-mentions-above-market-mentions',
      impossible: { fact: 'brandMentions', op: 'gt', valueOf: 'marketMentions' },
      says: 'more mentions of us than of the whole set',
    },
  ],
  additive: 'none',
  pitfalls: [
    'the set of brands must stay the same, and ours belongs to it',
    'complaints count as mentions',
    'mentions are not independent, so it has no interval',
  ],
  source: { title: 'metrics.countathon.co.zw, social media metrics guide' },
};

/** Net sentiment: mentions in favour less those against, of all mentions. */
export const netSentiment: Kpi<'positive' | 'negative' | 'neutral'> = {
  id: 'net-sentiment',
  version: '1.0.0',
  title: 'Net sentiment',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'leading',
  stage: 'awareness',
  grain: mention,
  inputs: {
    positive: { aggregate: 'sum', column: 'positive' },
    negative: { aggregate: 'sum', column: 'negative' },
    neutral: { aggregate: 'sum', column: 'neutral' },
  },
  formula: { divide: [{ subtract: ['positive', 'negative'] }, { add: ['positive', 'neutral', 'negative'] }] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['what classifies them changes: compare only within one version'],
};

/** Net promoter score (NPS): the percentage of promoters (9, 10) less that of detractors (0 to 6). */
export const netPromoterScore: Kpi<'promoters' | 'detractors' | 'answers'> = {
  id: 'net-promoter-score',
  version: '1.0.0',
  title: 'Net promoter score',
  unit: 'score',
  unitLabel: 'points from −100 to 100',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: answer,
  inputs: {
    promoters: { aggregate: 'count', where: { fact: 'likelihood', op: 'gte', value: 9 } },
    detractors: { aggregate: 'count', where: { fact: 'likelihood', op: 'lte', value: 6 } },
    answers: { aggregate: 'count', column: 'likelihood' },
  },
  formula: { divide: [{ multiply: [100, { subtract: ['promoters', 'detractors'] }] }, 'answers'] },
  onZeroDenominator: { reason: 'no-answer' },
  additive: 'none',
  pitfalls: ['one score from very different mixes', 'the standard error is 100 × √((p + d − (p − d)²) / n): show it'],
  source: {
    author: 'Frederick F. Reichheld',
    year: 2003,
    title: 'The one number you need to grow',
    locator: 'Harvard Business Review, December 2003',
  },
};

/** Aided brand awareness: people who know the brand when asked by name. */
export const aidedAwareness: Kpi<'aware' | 'asked'> = {
  id: 'aided-awareness',
  version: '1.0.0',
  title: 'Aided brand awareness',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'awareness',
  grain: answer,
  inputs: { aware: { aggregate: 'count', where: { fact: 'isAware', op: 'eq', value: true } }, asked: { aggregate: 'count', column: 'isAware' } },
  formula: { divide: ['aware', 'asked'] },
  onZeroDenominator: { reason: 'nobody-asked' },
  interval: { method: 'wilson', successes: 'aware', trials: 'asked', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['with survey weights the interval is wider than this one'],
};

/** Referral K-factor: new users whom one user brings by invitations. */
export const referralFactor: Kpi<'invitedConversions' | 'users'> = {
  id: 'referral-factor',
  version: '1.0.0',
  title: 'Referral K-factor',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'leading',
  stage: 'retention',
  grain: referralPeriod,
  inputs: { invitedConversions: { aggregate: 'sum', column: 'invitedConversions' }, users: { aggregate: 'sum', column: 'users' } },
  formula: { divide: ['invitedConversions', 'users'] },
  onZeroDenominator: { reason: 'no-user' },
  additive: 'none',
  pitfalls: [
    'invitations a user times their rate of success: the invitations cancel out',
    'a public catalogue divides referred by all customers: another figure',
  ],
  source: { title: 'Stats for Startups, viral coefficient', url: 'https://statsforstartups.com/kpis/Viral-Coefficient/' },
};
