import type { Kpi } from '../../kpi.ts';
import { demandMonth } from './grains.ts';

/** Cost per lead (CPL), in minor units of the currency. */
export const costPerLead: Kpi<'spend' | 'leads'> = {
  id: 'cost-per-lead',
  version: '1.0.0',
  title: 'Cost per lead',
  unit: 'currency',
  unitLabel: 'currency per lead',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: demandMonth,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, leads: { aggregate: 'sum', column: 'leads' } },
  formula: { divide: ['spend', 'leads'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['media alone or with people and tools: say which', 'cheap leads may fit badly'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CostPerLead.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Cost per marketing qualified lead, in minor units of the currency. */
export const costPerQualifiedLead: Kpi<'spend' | 'qualifiedLeads'> = {
  id: 'cost-per-qualified-lead',
  version: '1.0.0',
  title: 'Cost per MQL',
  unit: 'currency',
  unitLabel: 'currency per qualified lead',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: demandMonth,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, qualifiedLeads: { aggregate: 'sum', column: 'qualifiedLeads' } },
  formula: { divide: ['spend', 'qualifiedLeads'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['spend comes before the lead it buys: compare months of the same cohort or state the lag'],
};

/** Cost per opportunity opened, in minor units of the currency. */
export const costPerOpportunity: Kpi<'spend' | 'opportunities'> = {
  id: 'cost-per-opportunity',
  version: '1.0.0',
  title: 'Cost per opportunity',
  unit: 'currency',
  unitLabel: 'currency per opportunity',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: demandMonth,
  inputs: { spend: { aggregate: 'sum', column: 'spend' }, opportunities: { aggregate: 'sum', column: 'opportunities' } },
  formula: { divide: ['spend', 'opportunities'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['a public catalogue counts the spend of sales development alone: say the scope'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CostPerOpportunity.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
