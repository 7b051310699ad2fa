import type { Kpi } from '../../kpi.ts';
import { activeDay, businessMonth, customer } from './grains.ts';

/** Customer churn rate: customers lost, of those present at the start of the month. */
export const customerChurnRate: Kpi<'churnedCustomers' | 'customersAtStart'> = {
  id: 'customer-churn-rate',
  version: '1.0.0',
  title: 'Customer churn rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: businessMonth,
  inputs: { churnedCustomers: { aggregate: 'sum', column: 'churnedCustomers' }, customersAtStart: { aggregate: 'sum', column: 'customersAtStart' } },
  formula: { divide: ['churnedCustomers', 'customersAtStart'] },
  onZeroDenominator: { reason: 'no-customer-at-start' },
  interval: { method: 'wilson', successes: 'churnedCustomers', trials: 'customersAtStart', confidence: 0.95 },
  guards: [
    {
      id: 'churned-customers-above-customers-at-start',
      impossible: { fact: 'churnedCustomers', op: 'gt', valueOf: 'customersAtStart' },
      says: 'more customers lost than were there',
    },
  ],
  additive: 'none',
  pitfalls: [
    'customers won and lost within the month do not count',
    'over several months it is the weighted rate of a month, not that of the whole span',
    'twelve times the month is not the year: 1 − (1 − m)^12',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/GrossCustomerChurnRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Cohort retention rate: customers still active, of those old enough to be asked. */
export const cohortRetentionRate: Kpi<'reached' | 'all'> = {
  id: 'cohort-retention-rate',
  version: '1.0.0',
  title: 'Cohort retention rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'retention',
  grain: customer,
  inputs: {
    reached: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'isOldEnough', op: 'eq', value: true },
          { fact: 'isActive', op: 'eq', value: true },
        ],
      },
    },
    all: { aggregate: 'count', column: 'isActive', where: { fact: 'isOldEnough', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'all'] },
  onZeroDenominator: { reason: 'nobody-old-enough' },
  interval: { method: 'wilson', successes: 'reached', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['customers too young for the period do not belong to the denominator'],
  source: { title: 'GrowthBook, issue 4353', url: 'https://github.com/growthbook/growthbook/issues/4353' },
};

/** Activation rate: new customers who did what activation means, of those who had the time for it. */
export const activationRate: Kpi<'reached' | 'all'> = {
  id: 'activation-rate',
  version: '1.0.0',
  title: 'Activation rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'leading',
  stage: 'retention',
  grain: customer,
  inputs: {
    reached: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'isOldEnough', op: 'eq', value: true },
          { fact: 'isActivated', op: 'eq', value: true },
        ],
      },
    },
    all: { aggregate: 'count', column: 'isActivated', where: { fact: 'isOldEnough', op: 'eq', value: true } },
  },
  formula: { divide: ['reached', 'all'] },
  onZeroDenominator: { reason: 'nobody-old-enough' },
  interval: { method: 'wilson', successes: 'reached', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['give every customer the same time'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CustomerActivationRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Stickiness (DAU / MAU): the mean number of people a day, of all people of the period. */
export const stickiness: Kpi<'personDays' | 'days' | 'people'> = {
  id: 'stickiness',
  version: '1.0.0',
  title: 'Stickiness',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'retention',
  grain: activeDay,
  inputs: {
    personDays: { aggregate: 'count' },
    days: { aggregate: 'countDistinct', column: 'day' },
    people: { aggregate: 'countDistinct', column: 'person' },
  },
  formula: { divide: ['personDays', { multiply: ['days', 'people'] }] },
  onZeroDenominator: { reason: 'nobody-active' },
  additive: 'none',
  pitfalls: ['days on which nobody came have no row and are not counted', 'people do not add up over months'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/DAUMAU.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
