import type { Kpi } from '../../kpi.ts';
import { adDay } from './grains.ts';

/** Return on ad spend (ROAS): credited revenue for each unit of spend. */
export const returnOnAdSpend: Kpi<'attributedRevenue' | 'spend'> = {
  id: 'return-on-ad-spend',
  version: '1.0.0',
  title: 'Return on ad spend',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'purchase',
  grain: adDay,
  inputs: { attributedRevenue: { aggregate: 'sum', column: 'attributedRevenue' }, spend: { aggregate: 'sum', column: 'spend' } },
  formula: { divide: ['attributedRevenue', 'spend'] },
  onZeroDenominator: null,
  guards: [{ id: 'negative-attributed-revenue', impossible: { fact: 'attributedRevenue', op: 'lt', value: 0 }, says: 'refunds exceed the revenue' }],
  additive: 'none',
  pitfalls: ['revenue, not margin: 1 is a loss', 'credited is not caused'],
  source: { title: 'ai-csuite, docs/METRIC_CATALOG.md' },
};

/** Pipeline per ad spend: credited pipeline for each unit of spend. */
export const pipelinePerAdSpend: Kpi<'generatedPipeline' | 'spend'> = {
  id: 'pipeline-per-ad-spend',
  version: '1.0.0',
  title: 'Pipeline per ad spend',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: adDay,
  inputs: { generatedPipeline: { aggregate: 'sum', column: 'generatedPipeline' }, spend: { aggregate: 'sum', column: 'spend' } },
  formula: { divide: ['generatedPipeline', 'spend'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['pipeline is a forecast, not money'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/PipelineROAS.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
