import type { Kpi } from '../../kpi.ts';
import { opportunity } from './grains.ts';

/** Win rate: deals won, of those closed in the period. */
export const winRate: Kpi<'won' | 'closed'> = {
  id: 'win-rate',
  version: '1.0.0',
  title: 'Win rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: opportunity,
  inputs: {
    won: { aggregate: 'count', date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } },
    closed: { aggregate: 'count', date: 'closedOn', where: { fact: 'outcome', op: 'in', value: ['won', 'lost'] } },
  },
  formula: { divide: ['won', 'closed'] },
  onZeroDenominator: { reason: 'nothing-closed' },
  interval: { method: 'wilson', successes: 'won', trials: 'closed', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['by number; by value it is another figure', 'open deals are left out, so a slow loss looks like none'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewBusinessOpportunityWinRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Close rate of a cohort: deals won, of those opened in the period. */
export const closeRate: Kpi<'won' | 'opened'> = {
  id: 'close-rate',
  version: '1.0.0',
  title: 'Close rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: opportunity,
  inputs: {
    won: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'isMature', op: 'eq', value: true },
          { fact: 'outcome', op: 'eq', value: 'won' },
        ],
      },
    },
    opened: { aggregate: 'count', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['won', 'opened'] },
  onZeroDenominator: { reason: 'no-mature-deal' },
  interval: { method: 'wilson', successes: 'won', trials: 'opened', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['a deal too young to have closed is left out'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewBusinessOpportunityCloseRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Average deal size: the mean value of deals won, in minor units of the currency. */
export const averageDealSize: Kpi<'value' | 'won'> = {
  id: 'average-deal-size',
  version: '1.0.0',
  title: 'Average deal size',
  unit: 'currency',
  unitLabel: 'currency per deal',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: opportunity,
  inputs: {
    value: { aggregate: 'sum', column: 'value', date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } },
    won: { aggregate: 'count', column: 'value', date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } },
  },
  formula: { divide: ['value', 'won'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['annual or total value of the contract', 'a few large deals dominate'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewBusinessDealSize.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Length of the sales cycle: the median days from opening to winning. */
export const salesCycleLength: Kpi<'days'> = {
  id: 'sales-cycle-length',
  version: '1.0.0',
  title: 'Length of the sales cycle',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: opportunity,
  inputs: { days: { aggregate: 'quantile', column: 'cycleDays', share: 0.5, date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['deals won alone: what is still open is longer', 'a mean, as a public catalogue has it, follows the longest deal'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewBusinessOpportunitySalesCycle.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Pipeline velocity: what the opportunities opened are worth a day, by deal size, win rate and cycle. */
export const pipelineVelocity: Kpi<'opened' | 'dealSize' | 'winRate' | 'cycleDays'> = {
  id: 'pipeline-velocity',
  version: '1.0.0',
  title: 'Pipeline velocity',
  unit: 'currency',
  unitLabel: 'currency per day',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: opportunity,
  inputs: {
    opened: { aggregate: 'count', date: 'openedOn' },
    dealSize: { kpi: averageDealSize },
    winRate: { kpi: winRate },
    cycleDays: { aggregate: 'mean', column: 'cycleDays', date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } },
  },
  formula: { divide: [{ multiply: ['opened', 'dealSize', 'winRate'] }, 'cycleDays'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['a product of means: it does not add up over segments', 'the cycle of deals won is too short for those still open'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SalesVelocity.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
