import type { Kpi } from '../../kpi.ts';
import { listDay, mailing } from './grains.ts';

/** Bounce rate of mails: refused for good or for now, of those sent. */
export const mailBounceRate: Kpi<'hardBounces' | 'softBounces' | 'sent'> = {
  id: 'mail-bounce-rate',
  version: '1.0.0',
  title: 'Bounce rate of mails',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: {
    hardBounces: { aggregate: 'sum', column: 'hardBounces' },
    softBounces: { aggregate: 'sum', column: 'softBounces' },
    sent: { aggregate: 'sum', column: 'sent' },
  },
  formula: { divide: [{ add: ['hardBounces', 'softBounces'] }, 'sent'] },
  onZeroDenominator: null,
  guards: [{ id: 'bounces-above-sent', impossible: { fact: 'result', op: 'gt', value: 1 }, says: 'more mails bounced than were sent' }],
  additive: 'none',
  pitfalls: ['report hard and soft bounces apart as well', 'the denominator is what was sent, not what was delivered'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailBounceRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Hard bounce rate: the share of mails refused for good, a sign of an old list. */
export const hardBounceRate: Kpi<'hardBounces' | 'sent'> = {
  id: 'hard-bounce-rate',
  version: '1.0.0',
  title: 'Hard bounce rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: { hardBounces: { aggregate: 'sum', column: 'hardBounces' }, sent: { aggregate: 'sum', column: 'sent' } },
  formula: { divide: ['hardBounces', 'sent'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'hardBounces', trials: 'sent', confidence: 0.95 },
  guards: [
    { id: 'hard-bounces-above-sent', impossible: { fact: 'hardBounces', op: 'gt', valueOf: 'sent' }, says: 'more mails bounced than were sent' },
  ],
  additive: 'none',
  pitfalls: ['platforms classify bounces differently'],
  source: { title: 'SparkPost, enterprise metrics definitions' },
};

/** Unsubscribe rate: recipients who left for each delivered mail. */
export const unsubscribeRate: Kpi<'unsubscribes' | 'delivered'> = {
  id: 'unsubscribe-rate',
  version: '1.0.0',
  title: 'Unsubscribe rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'retention',
  grain: mailing,
  inputs: { unsubscribes: { aggregate: 'sum', column: 'unsubscribes' }, delivered: { aggregate: 'sum', column: 'delivered' } },
  formula: { divide: ['unsubscribes', 'delivered'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'unsubscribes', trials: 'delivered', confidence: 0.95 },
  guards: [
    {
      id: 'unsubscribes-above-delivered',
      impossible: { fact: 'unsubscribes', op: 'gt', valueOf: 'delivered' },
      says: 'more recipients unsubscribed than mails were delivered',
    },
  ],
  additive: 'none',
  pitfalls: ['divided by the whole list it is the churn of the list, another KPI', 'leaving one topic is not leaving all'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailUnsubscribeRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Spam complaint rate: recipients who reported spam for each delivered mail. */
export const complaintRate: Kpi<'complaints' | 'delivered'> = {
  id: 'complaint-rate',
  version: '1.0.0',
  title: 'Spam complaint rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'retention',
  grain: mailing,
  inputs: { complaints: { aggregate: 'sum', column: 'complaints' }, delivered: { aggregate: 'sum', column: 'delivered' } },
  formula: { divide: ['complaints', 'delivered'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'complaints', trials: 'delivered', confidence: 0.95 },
  guards: [
    {
      id: 'complaints-above-delivered',
      impossible: { fact: 'complaints', op: 'gt', valueOf: 'delivered' },
      says: 'more complaints than delivered mails',
    },
  ],
  additive: 'none',
  pitfalls: [
    'Gmail asks bulk senders to stay under 0.1 % and never to reach 0.3 %, counted over the mail it puts into inboxes',
    'not every provider reports complaints',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SpamComplaintRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** List growth rate: by how much the list grew between the first and the last day. */
export const listGrowthRate: Kpi<'opening' | 'closing'> = {
  id: 'list-growth-rate',
  version: '1.0.0',
  title: 'List growth rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: listDay,
  inputs: { opening: { aggregate: 'first', column: 'openingSubscribers' }, closing: { aggregate: 'latest', column: 'closingSubscribers' } },
  formula: { divide: [{ subtract: ['closing', 'opening'] }, 'opening'] },
  onZeroDenominator: { reason: 'new-list' },
  additive: 'none',
  pitfalls: ['a level: the days between do not add up', 'bought or imported contacts count as growth'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailSubscriberGrowthRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
