import type { Kpi } from '../../kpi.ts';
import { demandMonth, lead } from './grains.ts';

/** Leads created, counted on the day of creation. */
export const leadsCreated: Kpi<'leads'> = {
  id: 'leads-created',
  version: '1.0.0',
  title: 'Leads created',
  unit: 'count',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: lead,
  inputs: { leads: { aggregate: 'count', date: 'createdOn' } },
  formula: 'leads',
  additive: 'sum',
  pitfalls: ['duplicates and spam count until they are removed'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewSuspects.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Marketing qualified leads (MQL), counted on the day of qualification. */
export const marketingQualifiedLeads: Kpi<'leads'> = {
  id: 'marketing-qualified-leads',
  version: '1.0.0',
  title: 'Marketing qualified leads',
  unit: 'count',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: { leads: { aggregate: 'count', date: 'qualifiedOn' } },
  formula: 'leads',
  additive: 'sum',
  pitfalls: ['a changed definition moves it more than demand does: version the definition', 'count a lead once in its life'],
  source: { title: 'roadrunneremails.com, MQL and SLA' },
};

/** Sales accepted leads (SAL), counted on the day of acceptance. */
export const salesAcceptedLeads: Kpi<'leads'> = {
  id: 'sales-accepted-leads',
  version: '1.0.0',
  title: 'Sales accepted leads',
  unit: 'count',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: { leads: { aggregate: 'count', date: 'acceptedOn' } },
  formula: 'leads',
  additive: 'sum',
  pitfalls: ['acceptance by time-out is silence, not agreement'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/NewSalesAcceptedLeads.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Sales qualified leads (SQL), counted on the day of qualification. */
export const salesQualifiedLeads: Kpi<'leads'> = {
  id: 'sales-qualified-leads',
  version: '1.0.0',
  title: 'Sales qualified leads',
  unit: 'count',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: { leads: { aggregate: 'count', date: 'salesQualifiedOn' } },
  formula: 'leads',
  additive: 'sum',
  pitfalls: ['needs a person who qualifies'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SalesQualifiedLeads.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Lead velocity rate: growth of qualified leads against the month before. */
export const leadVelocityRate: Kpi<'qualifiedLeads' | 'previousQualifiedLeads'> = {
  id: 'lead-velocity-rate',
  version: '1.0.0',
  title: 'Lead velocity rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: demandMonth,
  inputs: {
    qualifiedLeads: { aggregate: 'sum', column: 'qualifiedLeads' },
    previousQualifiedLeads: { aggregate: 'sum', column: 'previousQualifiedLeads' },
  },
  formula: { divide: [{ subtract: ['qualifiedLeads', 'previousQualifiedLeads'] }, 'previousQualifiedLeads'] },
  onZeroDenominator: { reason: 'no-leads-before' },
  additive: 'none',
  pitfalls: ['wild on a small base', 'months are not of one length'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/LeadVelocityRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
