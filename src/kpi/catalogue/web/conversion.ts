import type { Kpi } from '../../kpi.ts';
import { cart, formDay, visit } from './grains.ts';

/** Conversion rate of the site: conversions for each session. It may exceed 1 where a session converts twice. */
export const siteConversionRate: Kpi<'conversions' | 'sessions'> = {
  id: 'site-conversion-rate',
  version: '1.0.0',
  title: 'Conversion rate of the site',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: visit,
  inputs: { conversions: { aggregate: 'sum', column: 'conversions' }, sessions: { aggregate: 'count', column: 'conversions' } },
  formula: { divide: ['conversions', 'sessions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['say whether sessions or visitors divide', 'the share of sessions that convert is another figure, never above 1'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SiteConversionRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Form completion rate: forms sent of forms shown. */
export const formCompletionRate: Kpi<'submits' | 'views'> = {
  id: 'form-completion-rate',
  version: '1.0.0',
  title: 'Form completion rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: formDay,
  inputs: { submits: { aggregate: 'sum', column: 'submits' }, views: { aggregate: 'sum', column: 'views' } },
  formula: { divide: ['submits', 'views'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'submits', trials: 'views', confidence: 0.95 },
  guards: [{ id: 'submits-above-views', impossible: { fact: 'submits', op: 'gt', valueOf: 'views' }, says: 'more forms sent than shown' }],
  additive: 'none',
  pitfalls: ['forms begun as denominator answer another question'],
  source: {
    title: 'SOMA B2B SaaS, definitions/metrics/FormCompletions.json and FormViews.json',
    url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS',
  },
};

/** Cart abandonment rate: carts given up, of those ordered or given up. */
export const cartAbandonmentRate: Kpi<'abandoned' | 'closed'> = {
  id: 'cart-abandonment-rate',
  version: '1.0.0',
  title: 'Cart abandonment rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: cart,
  inputs: {
    abandoned: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'isClosed', op: 'eq', value: true },
          { fact: 'orderedOn', op: 'eq', value: null },
        ],
      },
    },
    closed: { aggregate: 'count', where: { fact: 'isClosed', op: 'eq', value: true } },
  },
  formula: { divide: ['abandoned', 'closed'] },
  onZeroDenominator: { reason: 'no-closed-cart' },
  interval: { method: 'wilson', successes: 'abandoned', trials: 'closed', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['carts still open say nothing yet and are left out', 'who comes back on another device counts as given up'],
  source: { title: 'Nosto Help, abandoned cart rate', url: 'https://help.nosto.com/en/articles/610545-what-is-an-abandoned-cart-rate' },
};

/** Average order value, in minor units of the currency. */
export const averageOrderValue: Kpi<'revenue' | 'orders'> = {
  id: 'average-order-value',
  version: '1.0.0',
  title: 'Average order value',
  unit: 'currency',
  unitLabel: 'currency per order',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: cart,
  inputs: {
    revenue: { aggregate: 'sum', column: 'revenue', date: 'orderedOn' },
    orders: { aggregate: 'count', column: 'revenue', date: 'orderedOn' },
  },
  formula: { divide: ['revenue', 'orders'] },
  onZeroDenominator: null,
  guards: [{ id: 'negative-revenue', impossible: { fact: 'revenue', op: 'lt', value: 0 }, says: 'refunds exceed the revenue' }],
  additive: 'none',
  pitfalls: ['with or without tax, refunds and delivery', 'a few large orders dominate'],
  source: { title: 'GrowthBook, pull request 523', url: 'https://github.com/growthbook/growthbook/pull/523' },
};

/** Organic share of traffic: sessions that came by unpaid search. */
export const organicShare: Kpi<'organic' | 'sessions'> = {
  id: 'organic-share',
  version: '1.0.0',
  title: 'Organic share of traffic',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'awareness',
  grain: visit,
  inputs: {
    organic: { aggregate: 'count', where: { fact: 'channel', op: 'eq', value: 'organic' } },
    sessions: { aggregate: 'count', column: 'channel' },
  },
  formula: { divide: ['organic', 'sessions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['rises also when paid traffic falls', 'a full count, so it has no interval'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/OrganicShareofTraffic.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
