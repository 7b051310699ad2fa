import type { Kpi } from '../../kpi.ts';
import { lead } from './grains.ts';

/** Lead to MQL rate of a cohort: leads that marketing qualified, of those created in the period. */
export const leadToMqlRate: Kpi<'reached' | 'entered'> = {
  id: 'lead-to-mql-rate',
  version: '1.0.0',
  title: 'Lead to MQL rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    reached: { aggregate: 'count', column: 'qualifiedOn', date: 'createdOn', where: { fact: 'isMature', op: 'eq', value: true } },
    entered: { aggregate: 'count', date: 'createdOn', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'entered'] },
  onZeroDenominator: { reason: 'no-mature-lead' },
  interval: { method: 'wilson', successes: 'reached', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['a cohort: this month over this month is another figure', 'a lead too young to have got there is left out'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SuspectConversionRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** MQL acceptance rate of a cohort: leads that sales accepted, of those handed over in the period. */
export const mqlAcceptanceRate: Kpi<'reached' | 'entered'> = {
  id: 'mql-acceptance-rate',
  version: '1.0.0',
  title: 'MQL acceptance rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    reached: { aggregate: 'count', column: 'acceptedOn', date: 'qualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
    entered: { aggregate: 'count', date: 'qualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'entered'] },
  onZeroDenominator: { reason: 'no-mature-lead' },
  interval: { method: 'wilson', successes: 'reached', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['acceptance by time-out flatters it', 'a lead too young to have got there is left out'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/LeadAcceptanceRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** SAL to SQL rate of a cohort: leads that sales qualified, of those accepted in the period. */
export const salToSqlRate: Kpi<'reached' | 'entered'> = {
  id: 'sal-to-sql-rate',
  version: '1.0.0',
  title: 'SAL to SQL rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    reached: { aggregate: 'count', column: 'salesQualifiedOn', date: 'acceptedOn', where: { fact: 'isMature', op: 'eq', value: true } },
    entered: { aggregate: 'count', date: 'acceptedOn', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'entered'] },
  onZeroDenominator: { reason: 'no-mature-lead' },
  interval: { method: 'wilson', successes: 'reached', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['a lead that skips a stage has no day there and is not counted', 'a lead too young to have got there is left out'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SalesQualificationRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** MQL to SQL rate of a cohort: leads that sales qualified, of those that marketing qualified in the period. */
export const mqlToSqlRate: Kpi<'reached' | 'entered'> = {
  id: 'mql-to-sql-rate',
  version: '1.0.0',
  title: 'MQL to SQL rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    reached: { aggregate: 'count', column: 'salesQualifiedOn', date: 'qualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
    entered: { aggregate: 'count', date: 'qualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'entered'] },
  onZeroDenominator: { reason: 'no-mature-lead' },
  interval: { method: 'wilson', successes: 'reached', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['benchmarks differ by definition, not by quality', 'a lead too young to have got there is left out'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/ProspectQualificationRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** SQL to opportunity rate of a cohort: leads with an opportunity, of those that sales qualified in the period. */
export const sqlToOpportunityRate: Kpi<'reached' | 'entered'> = {
  id: 'sql-to-opportunity-rate',
  version: '1.0.0',
  title: 'SQL to opportunity rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    reached: { aggregate: 'count', column: 'opportunityOn', date: 'salesQualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
    entered: { aggregate: 'count', date: 'salesQualifiedOn', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'entered'] },
  onZeroDenominator: { reason: 'no-mature-lead' },
  interval: { method: 'wilson', successes: 'reached', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['several people share one opportunity', 'a lead too young to have got there is left out'],
};
