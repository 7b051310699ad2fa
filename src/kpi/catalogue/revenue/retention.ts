import type { Kpi } from '../../kpi.ts';
import { businessMonth } from './grains.ts';

/** Net revenue retention (NRR): recurring revenue of those present at the start, with gains and losses. */
export const netRevenueRetention: Kpi<'recurringAtStart' | 'expansion' | 'contraction' | 'churned'> = {
  id: 'net-revenue-retention',
  version: '1.0.0',
  title: 'Net revenue retention',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: {
    recurringAtStart: { aggregate: 'sum', column: 'recurringAtStart' },
    expansion: { aggregate: 'sum', column: 'expansion' },
    contraction: { aggregate: 'sum', column: 'contraction' },
    churned: { aggregate: 'sum', column: 'churned' },
  },
  formula: { divide: [{ subtract: [{ add: ['recurringAtStart', 'expansion'] }, 'contraction', 'churned'] }, 'recurringAtStart'] },
  onZeroDenominator: { reason: 'no-revenue-at-start' },
  guards: [
    {
      id: 'churned-above-recurring-at-start',
      impossible: { fact: 'churned', op: 'gt', valueOf: 'recurringAtStart' },
      says: 'more revenue lost than was there',
    },
    {
      id: 'contraction-above-recurring-at-start',
      impossible: { fact: 'contraction', op: 'gt', valueOf: 'recurringAtStart' },
      says: 'more revenue lost than was there',
    },
  ],
  additive: 'none',
  pitfalls: ['customers won in the month do not belong to it', 'over several months it is the weighted rate of a month, not that of the whole span'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NetDollarRetention.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Gross revenue retention (GRR): recurring revenue of those present at the start, with losses alone. */
export const grossRevenueRetention: Kpi<'recurringAtStart' | 'contraction' | 'churned'> = {
  id: 'gross-revenue-retention',
  version: '1.0.0',
  title: 'Gross revenue retention',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: {
    recurringAtStart: { aggregate: 'sum', column: 'recurringAtStart' },
    contraction: { aggregate: 'sum', column: 'contraction' },
    churned: { aggregate: 'sum', column: 'churned' },
  },
  formula: { divide: [{ subtract: ['recurringAtStart', 'contraction', 'churned'] }, 'recurringAtStart'] },
  onZeroDenominator: { reason: 'no-revenue-at-start' },
  guards: [{ id: 'losses-above-recurring-at-start', impossible: { fact: 'result', op: 'lt', value: 0 }, says: 'more revenue lost than was there' }],
  additive: 'none',
  pitfalls: ['never above 1: if it is, gains leaked in', 'over several months it is the weighted rate of a month, not that of the whole span'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/GrossDollarRetention.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Gross revenue churn rate: recurring revenue lost, of that at the start. */
export const revenueChurnRate: Kpi<'churned' | 'contraction' | 'recurringAtStart'> = {
  id: 'revenue-churn-rate',
  version: '1.0.0',
  title: 'Gross revenue churn rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: {
    churned: { aggregate: 'sum', column: 'churned' },
    contraction: { aggregate: 'sum', column: 'contraction' },
    recurringAtStart: { aggregate: 'sum', column: 'recurringAtStart' },
  },
  formula: { divide: [{ add: ['churned', 'contraction'] }, 'recurringAtStart'] },
  onZeroDenominator: { reason: 'no-revenue-at-start' },
  guards: [{ id: 'losses-above-recurring-at-start', impossible: { fact: 'result', op: 'gt', value: 1 }, says: 'more revenue lost than was there' }],
  additive: 'none',
  pitfalls: ['counted at notice or at loss: say which', 'over several months it is the weighted rate of a month, not that of the whole span'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/GrossRevenueChurnRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** SaaS quick ratio: recurring revenue gained for each unit lost. */
export const quickRatio: Kpi<'newRecurring' | 'expansion' | 'churned' | 'contraction'> = {
  id: 'quick-ratio',
  version: '1.0.0',
  title: 'SaaS quick ratio',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: {
    newRecurring: { aggregate: 'sum', column: 'newRecurring' },
    expansion: { aggregate: 'sum', column: 'expansion' },
    churned: { aggregate: 'sum', column: 'churned' },
    contraction: { aggregate: 'sum', column: 'contraction' },
  },
  formula: { divide: [{ add: ['newRecurring', 'expansion'] }, { add: ['churned', 'contraction'] }] },
  onZeroDenominator: { reason: 'no-losses' },
  additive: 'none',
  pitfalls: ['no losses is the best case and has no value: show the reason'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/RevenueQuickRatio.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
