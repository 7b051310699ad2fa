import type { Kpi } from '../../kpi.ts';
import { opportunity, quotaPeriod } from './grains.ts';

/** Pipeline created: the value of opportunities, counted on the day of opening. */
export const pipelineCreated: Kpi<'value'> = {
  id: 'pipeline-created',
  version: '1.0.0',
  title: 'Pipeline created',
  unit: 'currency',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: opportunity,
  inputs: { value: { aggregate: 'sum', column: 'value', date: 'openedOn' } },
  formula: 'value',
  additive: 'sum',
  pitfalls: ['values change later: keep the one at opening'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/OpenedFuturePipeline.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Marketing-sourced pipeline: opportunities whose first touch was marketing. */
export const sourcedPipeline: Kpi<'value'> = {
  id: 'sourced-pipeline',
  version: '1.0.0',
  title: 'Marketing-sourced pipeline',
  unit: 'currency',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: opportunity,
  inputs: { value: { aggregate: 'sum', column: 'value', date: 'openedOn', where: { fact: 'isSourced', op: 'eq', value: true } } },
  formula: 'value',
  additive: 'sum',
  pitfalls: ['first touch, source of the lead or campaign: pick one and keep it'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/Marketing-GeneratedPipeline.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Marketing-influenced pipeline: opportunities that marketing touched before they opened, each once. */
export const influencedPipeline: Kpi<'value'> = {
  id: 'influenced-pipeline',
  version: '1.0.0',
  title: 'Marketing-influenced pipeline',
  unit: 'currency',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'consideration',
  grain: opportunity,
  inputs: { value: { aggregate: 'sum', column: 'value', date: 'openedOn', where: { fact: 'isInfluenced', op: 'eq', value: true } } },
  formula: 'value',
  additive: 'sum',
  pitfalls: [
    'tends to all of the pipeline as touches grow',
    'never add it to the sourced pipeline, which it contains',
    'rows joined to touches count a deal once a touch',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/Marketing-InfluencedPipeline.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Marketing-sourced share of the pipeline created, by value. */
export const sourcedShare: Kpi<'sourced' | 'created'> = {
  id: 'sourced-share',
  version: '1.0.0',
  title: 'Marketing-sourced share of pipeline',
  unit: 'ratio',
  direction: 'none',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: opportunity,
  inputs: { sourced: { kpi: sourcedPipeline }, created: { kpi: pipelineCreated } },
  formula: { divide: ['sourced', 'created'] },
  onZeroDenominator: { reason: 'no-pipeline' },
  additive: 'none',
  pitfalls: ['rises also when sales stops prospecting'],
};

/** Marketing-sourced share of deals won, by value. */
export const sourcedRevenueShare: Kpi<'sourced' | 'won'> = {
  id: 'sourced-revenue-share',
  version: '1.0.0',
  title: 'Marketing-sourced share of revenue',
  unit: 'ratio',
  direction: 'none',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: opportunity,
  inputs: {
    sourced: {
      aggregate: 'sum',
      column: 'value',
      date: 'closedOn',
      where: {
        all: [
          { fact: 'outcome', op: 'eq', value: 'won' },
          { fact: 'isSourced', op: 'eq', value: true },
        ],
      },
    },
    won: { aggregate: 'sum', column: 'value', date: 'closedOn', where: { fact: 'outcome', op: 'eq', value: 'won' } },
  },
  formula: { divide: ['sourced', 'won'] },
  onZeroDenominator: { reason: 'no-revenue' },
  additive: 'none',
  pitfalls: ['orders, bills or recognised revenue: say which'],
};

/** Pipeline coverage: open pipeline for each unit of quota that is left. */
export const pipelineCoverage: Kpi<'openPipeline' | 'quota' | 'wonToDate'> = {
  id: 'pipeline-coverage',
  version: '1.0.0',
  title: 'Pipeline coverage',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: quotaPeriod,
  inputs: {
    openPipeline: { aggregate: 'sum', column: 'openPipeline' },
    quota: { aggregate: 'sum', column: 'quota' },
    wonToDate: { aggregate: 'sum', column: 'wonToDate' },
  },
  formula: { divide: ['openPipeline', { subtract: ['quota', 'wonToDate'] }] },
  onZeroDenominator: { reason: 'quota-met' },
  onNegativeDenominator: { reason: 'quota-met' },
  additive: 'none',
  pitfalls: ['weighted by probability or not: say which', 'three times covers only a win rate of one third'],
  source: {
    title: 'saas-analytics-training, metrics catalogue',
    locator: 'pipeline_coverage_ratio; over what is left of the quota: ours',
    url: 'https://github.com/lanethefox/saas-analytics-training',
  },
};
