import type { Kpi } from '../../kpi.ts';
import { approval, launch, survey, workItem } from './grains.ts';

/** On-time launch rate: launches by the day first planned, of those planned. */
export const onTimeLaunchRate: Kpi<'hits' | 'all'> = {
  id: 'on-time-launch-rate',
  version: '1.0.0',
  title: 'On-time launch rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: launch,
  inputs: {
    hits: { aggregate: 'count', date: 'plannedOn', where: { fact: 'isOnTime', op: 'eq', value: true } },
    all: { aggregate: 'count', date: 'plannedOn' },
  },
  formula: { divide: ['hits', 'all'] },
  onZeroDenominator: { reason: 'nothing-to-count' },
  interval: { method: 'wilson', successes: 'hits', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['compare with the first promise, not with the last plan'],
};

/** Campaign error rate: launches with an error, of those looked at. */
export const campaignErrorRate: Kpi<'hits' | 'all'> = {
  id: 'campaign-error-rate',
  version: '1.0.0',
  title: 'Campaign error rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'lagging',
  stage: 'operations',
  grain: launch,
  inputs: { hits: { aggregate: 'count', where: { fact: 'hasError', op: 'eq', value: true } }, all: { aggregate: 'count', column: 'hasError' } },
  formula: { divide: ['hits', 'all'] },
  onZeroDenominator: { reason: 'nothing-to-count' },
  interval: { method: 'wilson', successes: 'hits', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['no error found is not no error'],
};

/** First-pass approval yield: assets approved at once, of those decided. */
export const firstPassApprovalYield: Kpi<'hits' | 'all'> = {
  id: 'first-pass-approval-yield',
  version: '1.0.0',
  title: 'First-pass approval yield',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: approval,
  inputs: {
    hits: { aggregate: 'count', date: 'decidedOn', where: { fact: 'isApprovedAtOnce', op: 'eq', value: true } },
    all: { aggregate: 'count', date: 'decidedOn' },
  },
  formula: { divide: ['hits', 'all'] },
  onZeroDenominator: { reason: 'nothing-to-count' },
  interval: { method: 'wilson', successes: 'hits', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['an asset counts once, at its first decision'],
};

/** Approval turnaround: the median time from submission to decision. */
export const approvalTurnaround: Kpi<'hours'> = {
  id: 'approval-turnaround',
  version: '1.0.0',
  title: 'Approval turnaround',
  unit: 'duration',
  unitLabel: 'hours',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: approval,
  inputs: { hours: { aggregate: 'quantile', column: 'turnaroundHours', share: 0.5 } },
  formula: 'hours',
  additive: 'none',
  pitfalls: ['pending approvals are left out and are the slow ones', 'working hours or clock hours: say which'],
};

/** Request attainment: work finished by the day first promised, of what was due in the period. */
export const requestAttainment: Kpi<'hits' | 'all'> = {
  id: 'request-attainment',
  version: '1.0.0',
  title: 'Request attainment',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: {
    hits: { aggregate: 'count', date: 'dueOn', where: { fact: 'isInTime', op: 'eq', value: true } },
    all: { aggregate: 'count', date: 'dueOn' },
  },
  formula: { divide: ['hits', 'all'] },
  onZeroDenominator: { reason: 'nothing-due' },
  interval: { method: 'wilson', successes: 'hits', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['due and open is a miss', 'if the clock stops while waiting for the requester, say so'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/TicketsatResolutionTimeTarget.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Stakeholder satisfaction (CSAT): satisfied answers, of all answers. */
export const stakeholderSatisfaction: Kpi<'hits' | 'all'> = {
  id: 'stakeholder-satisfaction',
  version: '1.0.0',
  title: 'Stakeholder satisfaction',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'operations',
  grain: survey,
  inputs: { hits: { aggregate: 'count', where: { fact: 'isSatisfied', op: 'eq', value: true } }, all: { aggregate: 'count', column: 'isSatisfied' } },
  formula: { divide: ['hits', 'all'] },
  onZeroDenominator: { reason: 'nothing-to-count' },
  interval: { method: 'wilson', successes: 'hits', trials: 'all', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['who did not answer may think otherwise'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/CSAT.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};
