import type { Kpi } from '../../kpi.ts';
import { mailing } from './grains.ts';

/** Mails sent: volume, which says nothing about effect. */
export const mailsSent: Kpi<'sent'> = {
  id: 'mails-sent',
  version: '1.0.0',
  title: 'Mails sent',
  unit: 'count',
  direction: 'none',
  class: 'activity',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: { sent: { aggregate: 'sum', column: 'sent' } },
  formula: 'sent',
  additive: 'sum',
  pitfalls: ['volume says nothing about effect', 'count after suppression, not the size of the list'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SentEmails.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Delivery rate: the share of mails that servers accepted. */
export const deliveryRate: Kpi<'delivered' | 'sent'> = {
  id: 'delivery-rate',
  version: '1.0.0',
  title: 'Delivery rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: { delivered: { aggregate: 'sum', column: 'delivered' }, sent: { aggregate: 'sum', column: 'sent' } },
  formula: { divide: ['delivered', 'sent'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'delivered', trials: 'sent', confidence: 0.95 },
  guards: [
    {
      id: 'delivered-above-sent',
      impossible: { fact: 'delivered', op: 'gt', valueOf: 'sent' },
      says: 'more mails delivered than sent',
    },
  ],
  additive: 'none',
  pitfalls: ['delivered includes the spam folder', 'some vendors divide by mails targeted or queued'],
  source: { title: 'SparkPost, enterprise metrics definitions' },
};
