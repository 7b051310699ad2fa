import type { Kpi } from '../../kpi.ts';
import { experimentArm } from './grains.ts';

/** Incremental conversions: those beyond what the group left alone leads to expect. */
export const incrementalConversions: Kpi<'exposedUsers' | 'exposedConversions' | 'holdoutUsers' | 'holdoutConversions'> = {
  id: 'incremental-conversions',
  version: '1.0.0',
  title: 'Incremental conversions',
  unit: 'count',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: experimentArm,
  inputs: {
    exposedUsers: { aggregate: 'sum', column: 'users', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    exposedConversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    holdoutUsers: { aggregate: 'sum', column: 'users', where: { fact: 'arm', op: 'eq', value: 'holdout' } },
    holdoutConversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'holdout' } },
  },
  formula: { subtract: ['exposedConversions', { divide: [{ multiply: ['exposedUsers', 'holdoutConversions'] }, 'holdoutUsers'] }] },
  onZeroDenominator: { reason: 'no-holdout' },
  guards: [
    {
      id: 'exposed-conversions-above-exposed-users',
      impossible: { fact: 'exposedConversions', op: 'gt', valueOf: 'exposedUsers' },
      says: 'more people converted than were in the arm',
    },
    {
      id: 'holdout-conversions-above-holdout-users',
      impossible: { fact: 'holdoutConversions', op: 'gt', valueOf: 'holdoutUsers' },
      says: 'more people converted than were in the arm',
    },
  ],
  additive: 'none',
  pitfalls: ['people left alone who see it anyway make it too small', 'may be negative: the sign is kept'],
  source: { title: 'MetricKit, incrementality lift calculator', url: 'https://metrickittools.com/paid-ads/incrementality-lift-calculator' },
};

/** Relative lift: by how much the rate of the exposed exceeds that of the group left alone. */
export const incrementalLift: Kpi<'exposedUsers' | 'exposedConversions' | 'holdoutUsers' | 'holdoutConversions'> = {
  id: 'incremental-lift',
  version: '1.0.0',
  title: 'Relative lift',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: experimentArm,
  inputs: {
    exposedUsers: { aggregate: 'sum', column: 'users', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    exposedConversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    holdoutUsers: { aggregate: 'sum', column: 'users', where: { fact: 'arm', op: 'eq', value: 'holdout' } },
    holdoutConversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'holdout' } },
  },
  formula: {
    divide: [
      { subtract: [{ divide: ['exposedConversions', 'exposedUsers'] }, { divide: ['holdoutConversions', 'holdoutUsers'] }] },
      { divide: ['holdoutConversions', 'holdoutUsers'] },
    ],
  },
  onZeroDenominator: { reason: 'no-conversion-in-holdout' },
  guards: [
    {
      id: 'exposed-conversions-above-exposed-users',
      impossible: { fact: 'exposedConversions', op: 'gt', valueOf: 'exposedUsers' },
      says: 'more people converted than were in the arm',
    },
    {
      id: 'holdout-conversions-above-holdout-users',
      impossible: { fact: 'holdoutConversions', op: 'gt', valueOf: 'holdoutUsers' },
      says: 'more people converted than were in the arm',
    },
  ],
  additive: 'none',
  pitfalls: [
    'people left alone who see it anyway make it too small',
    'a large lift of a tiny rate is few conversions',
    'no interval here: compare rates tells how sure it is',
  ],
  source: {
    title: 'GrowthBook, gbstats, frequentist_diff',
    url: 'https://github.com/growthbook/growthbook/blob/main/packages/stats/gbstats/utils.py',
  },
};

/** Incremental return on ad spend: incremental conversions at the mean order of the exposed, for each unit of spend. */
export const incrementalReturnOnAdSpend: Kpi<'incremental' | 'revenue' | 'conversions' | 'spend'> = {
  id: 'incremental-return-on-ad-spend',
  version: '1.0.0',
  title: 'Incremental return on ad spend',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: experimentArm,
  inputs: {
    incremental: { kpi: incrementalConversions },
    revenue: { aggregate: 'sum', column: 'revenue', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    conversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    spend: { aggregate: 'sum', column: 'spend', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
  },
  formula: { divide: [{ multiply: ['incremental', { divide: ['revenue', 'conversions'] }] }, 'spend'] },
  onZeroDenominator: { reason: 'no-spend-or-order' },
  additive: 'none',
  pitfalls: ['revenue: below 1 / margin it loses money'],
  source: { title: 'MetricKit, incrementality lift calculator', url: 'https://metrickittools.com/paid-ads/incrementality-lift-calculator' },
};

/** Incremental profit: gross profit of the incremental conversions, at that of the exposed, less the spend, in minor units of the currency. */
export const incrementalProfit: Kpi<'incremental' | 'grossProfit' | 'conversions' | 'spend'> = {
  id: 'incremental-profit',
  version: '1.0.0',
  title: 'Incremental profit',
  unit: 'currency',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: experimentArm,
  inputs: {
    incremental: { kpi: incrementalConversions },
    grossProfit: { aggregate: 'sum', column: 'grossProfit', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    conversions: { aggregate: 'sum', column: 'conversions', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
    spend: { aggregate: 'sum', column: 'spend', where: { fact: 'arm', op: 'eq', value: 'treatment' } },
  },
  formula: { subtract: [{ divide: [{ multiply: ['incremental', 'grossProfit'] }, 'conversions'] }, 'spend'] },
  onZeroDenominator: { reason: 'no-conversion' },
  additive: 'none',
  pitfalls: [
    'the spend is lost also where nothing is incremental: it may be far below 0',
    'profit of the first order alone: later orders are left out',
  ],
  source: { title: 'MetricKit, incrementality lift calculator', url: 'https://metrickittools.com/paid-ads/incrementality-lift-calculator' },
};
