import type { Kpi } from '../../kpi.ts';
import { dataStock, entry, tool } from './grains.ts';

/** Licence utilisation: seats used, of those paid. */
export const licenceUtilisation: Kpi<'activeSeats' | 'paidSeats'> = {
  id: 'licence-utilisation',
  version: '1.0.0',
  title: 'Licence utilisation',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: tool,
  inputs: { activeSeats: { aggregate: 'sum', column: 'activeSeats' }, paidSeats: { aggregate: 'sum', column: 'paidSeats' } },
  formula: { divide: ['activeSeats', 'paidSeats'] },
  onZeroDenominator: null,
  guards: [
    { id: 'active-seats-above-paid-seats', impossible: { fact: 'activeSeats', op: 'gt', valueOf: 'paidSeats' }, says: 'more seats used than paid' },
  ],
  additive: 'none',
  pitfalls: ['used within which window: say it', 'a full count, so it has no interval'],
};

/** Martech utilisation: capabilities used, of those licensed. */
export const martechUtilisation: Kpi<'usedCapabilities' | 'capabilities'> = {
  id: 'martech-utilisation',
  version: '1.0.0',
  title: 'Martech utilisation',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: tool,
  inputs: { usedCapabilities: { aggregate: 'sum', column: 'usedCapabilities' }, capabilities: { aggregate: 'sum', column: 'capabilities' } },
  formula: { divide: ['usedCapabilities', 'capabilities'] },
  onZeroDenominator: null,
  guards: [
    {
      id: 'used-capabilities-above-capabilities',
      impossible: { fact: 'usedCapabilities', op: 'gt', valueOf: 'capabilities' },
      says: 'more capabilities used than licensed',
    },
  ],
  additive: 'none',
  pitfalls: ['self-reported in surveys', 'used once is not used', 'a full count, so it has no interval'],
  source: { title: 'Gartner, press release of 23 August 2023' },
};

/** Tool adoption: people who use it, of those who were given access. */
export const toolAdoptionRate: Kpi<'activeUsers' | 'enabledUsers'> = {
  id: 'tool-adoption-rate',
  version: '1.0.0',
  title: 'Tool adoption',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: tool,
  inputs: { activeUsers: { aggregate: 'sum', column: 'activeUsers' }, enabledUsers: { aggregate: 'sum', column: 'enabledUsers' } },
  formula: { divide: ['activeUsers', 'enabledUsers'] },
  onZeroDenominator: null,
  guards: [
    {
      id: 'active-users-above-enabled-users',
      impossible: { fact: 'activeUsers', op: 'gt', valueOf: 'enabledUsers' },
      says: 'more people use it than have access',
    },
  ],
  additive: 'none',
  pitfalls: ['a log-in is not use', 'a full count, so it has no interval'],
};

/** Consent coverage: contacts with valid consent, of all contacts. */
export const consentCoverage: Kpi<'consented' | 'contacts'> = {
  id: 'consent-coverage',
  version: '1.0.0',
  title: 'Consent coverage',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: dataStock,
  inputs: { consented: { aggregate: 'sum', column: 'consented' }, contacts: { aggregate: 'sum', column: 'contacts' } },
  formula: { divide: ['consented', 'contacts'] },
  onZeroDenominator: null,
  guards: [{ id: 'consented-above-contacts', impossible: { fact: 'consented', op: 'gt', valueOf: 'contacts' }, says: 'more consents than contacts' }],
  additive: 'none',
  pitfalls: ['consent is for one purpose and expires', 'a full count, so it has no interval'],
};

/** Data completeness: required fields filled, of all required fields. */
export const dataCompleteness: Kpi<'filledFields' | 'requiredFields'> = {
  id: 'data-completeness',
  version: '1.0.0',
  title: 'Data completeness',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: dataStock,
  inputs: { filledFields: { aggregate: 'sum', column: 'filledFields' }, requiredFields: { aggregate: 'sum', column: 'requiredFields' } },
  formula: { divide: ['filledFields', 'requiredFields'] },
  onZeroDenominator: null,
  guards: [
    {
      id: 'filled-fields-above-required-fields',
      impossible: { fact: 'filledFields', op: 'gt', valueOf: 'requiredFields' },
      says: 'more fields filled than required',
    },
  ],
  additive: 'none',
  pitfalls: ['"unknown" is filled and empty', 'a full count, so it has no interval'],
};

/** Duplicate rate: records beyond the first of each entity. */
export const duplicateRate: Kpi<'entities' | 'records'> = {
  id: 'duplicate-rate',
  version: '1.0.0',
  title: 'Duplicate rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: entry,
  inputs: { entities: { aggregate: 'countDistinct', column: 'entity' }, records: { aggregate: 'count', column: 'entity' } },
  formula: { subtract: [1, { divide: ['entities', 'records'] }] },
  onZeroDenominator: { reason: 'no-record' },
  additive: 'none',
  pitfalls: ['depends on the rule of matching', 'does not add up over sources'],
};
