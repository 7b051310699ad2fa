import type { Kpi } from '../../kpi.ts';
import { dataStock } from './grains.ts';

/** E-mail coverage: contacts with an e-mail address, of all contacts. */
export const emailCoverage: Kpi<'withEmail' | 'contacts'> = {
  id: 'email-coverage',
  version: '1.0.0',
  title: 'E-mail coverage',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: dataStock,
  inputs: { withEmail: { aggregate: 'sum', column: 'withEmail' }, contacts: { aggregate: 'sum', column: 'contacts' } },
  formula: { divide: ['withEmail', 'contacts'] },
  onZeroDenominator: { reason: 'no-contact' },
  guards: [
    { id: 'with-email-above-contacts', impossible: { fact: 'withEmail', op: 'gt', valueOf: 'contacts' }, says: 'more addresses than contacts' },
  ],
  additive: 'none',
  pitfalls: ['an address is no permission', 'a full count, so it has no interval'],
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations' },
};

/** Response of contacts: those who responded, of those who may be written to. */
export const contactResponseRate: Kpi<'responders' | 'consented'> = {
  id: 'contact-response-rate',
  version: '1.0.0',
  title: 'Response of contacts',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: dataStock,
  inputs: { responders: { aggregate: 'sum', column: 'responders' }, consented: { aggregate: 'sum', column: 'consented' } },
  formula: { divide: ['responders', 'consented'] },
  onZeroDenominator: { reason: 'nobody-consented' },
  guards: [
    {
      id: 'responders-above-consented',
      impossible: { fact: 'responders', op: 'gt', valueOf: 'consented' },
      says: 'more responded than may be written to',
    },
  ],
  additive: 'none',
  pitfalls: ['within which time: say it', 'what counts as a response differs by tool'],
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations' },
};
