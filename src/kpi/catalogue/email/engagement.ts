import type { Kpi } from '../../kpi.ts';
import { mailing } from './grains.ts';

/** Open rate: the share of delivered mails that were opened, once a recipient and mailing. */
export const openRate: Kpi<'uniqueOpens' | 'delivered'> = {
  id: 'open-rate',
  version: '1.0.0',
  title: 'Open rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: { uniqueOpens: { aggregate: 'sum', column: 'uniqueOpens' }, delivered: { aggregate: 'sum', column: 'delivered' } },
  formula: { divide: ['uniqueOpens', 'delivered'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'uniqueOpens', trials: 'delivered', confidence: 0.95 },
  guards: [
    {
      id: 'unique-opens-above-delivered',
      impossible: { fact: 'uniqueOpens', op: 'gt', valueOf: 'delivered' },
      says: 'more recipients opened than mails were delivered',
    },
  ],
  additive: 'none',
  pitfalls: [
    'mail programs that fetch images ahead inflate opens: keep machine opens apart',
    'images off: an opened mail is not counted',
    'one person in several mailings counts several times, so the interval is too narrow over many mailings',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailOpenRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Open rate without machine opens, which are taken out of both sides. */
export const humanOpenRate: Kpi<'uniqueOpens' | 'machineOpens' | 'delivered'> = {
  id: 'human-open-rate',
  version: '1.0.0',
  title: 'Open rate without machine opens',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: mailing,
  inputs: {
    uniqueOpens: { aggregate: 'sum', column: 'uniqueOpens' },
    machineOpens: { aggregate: 'sum', column: 'machineOpens' },
    delivered: { aggregate: 'sum', column: 'delivered' },
  },
  formula: { divide: [{ subtract: ['uniqueOpens', 'machineOpens'] }, { subtract: ['delivered', 'machineOpens'] }] },
  onZeroDenominator: { reason: 'only-machine-opens' },
  guards: [
    {
      id: 'machine-opens-above-unique-opens',
      impossible: { fact: 'machineOpens', op: 'gt', valueOf: 'uniqueOpens' },
      says: 'more machine opens than opens',
    },
    {
      id: 'unique-opens-above-delivered',
      impossible: { fact: 'uniqueOpens', op: 'gt', valueOf: 'delivered' },
      says: 'more recipients opened than mails were delivered',
    },
  ],
  additive: 'none',
  pitfalls: [
    'some take machine opens out of the numerator alone',
    'needs a platform that flags machine opens; a flag that misses some leaves the rate too high',
  ],
  source: { title: 'Brevo API, GetCampaignStats', locator: 'apple_mpp_opens; the formula is ours' },
};

/** E-mail click rate: the share of delivered mails with a click, once a recipient and mailing. */
export const emailClickRate: Kpi<'uniqueClicks' | 'delivered'> = {
  id: 'email-click-rate',
  version: '1.0.0',
  title: 'E-mail click rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: mailing,
  inputs: { uniqueClicks: { aggregate: 'sum', column: 'uniqueClicks' }, delivered: { aggregate: 'sum', column: 'delivered' } },
  formula: { divide: ['uniqueClicks', 'delivered'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'uniqueClicks', trials: 'delivered', confidence: 0.95 },
  guards: [
    {
      id: 'unique-clicks-above-delivered',
      impossible: { fact: 'uniqueClicks', op: 'gt', valueOf: 'delivered' },
      says: 'more recipients clicked than mails were delivered',
    },
  ],
  additive: 'none',
  pitfalls: [
    'some vendors call clicks for each open the click rate',
    'security scanners click every link: filter them first',
    'one person in several mailings counts several times, so the interval is too narrow over many mailings',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailClick-ThroughRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Click-to-open rate: recipients who clicked for each recipient who opened. It may exceed 1, for a click needs no counted open. */
export const clickToOpenRate: Kpi<'uniqueClicks' | 'uniqueOpens'> = {
  id: 'click-to-open-rate',
  version: '1.0.0',
  title: 'Click-to-open rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: mailing,
  inputs: { uniqueClicks: { aggregate: 'sum', column: 'uniqueClicks' }, uniqueOpens: { aggregate: 'sum', column: 'uniqueOpens' } },
  formula: { divide: ['uniqueClicks', 'uniqueOpens'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: [
    'machine opens inflate the denominator, so it falls without any change of content',
    'above 1 where images are blocked: shown as it is, never clipped',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/EmailClick-to-OpenRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Revenue per delivered mail, in minor units of the currency. */
export const revenuePerMail: Kpi<'attributedRevenue' | 'delivered'> = {
  id: 'revenue-per-mail',
  version: '1.0.0',
  title: 'Revenue per delivered mail',
  unit: 'currency',
  unitLabel: 'currency per mail',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: mailing,
  inputs: { attributedRevenue: { aggregate: 'sum', column: 'attributedRevenue' }, delivered: { aggregate: 'sum', column: 'delivered' } },
  formula: { divide: ['attributedRevenue', 'delivered'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['depends on the window of attribution', 'credited revenue is not caused revenue'],
};
