import type { Kpi } from '../../kpi.ts';
import { lead, stageEntry } from './grains.ts';

/** Speed to lead: the median time to the first human answer. */
export const speedToLead: Kpi<'hours'> = {
  id: 'speed-to-lead',
  version: '1.0.0',
  title: 'Speed to lead',
  unit: 'duration',
  unitLabel: 'hours',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: { hours: { aggregate: 'quantile', column: 'responseHours', share: 0.5 } },
  formula: 'hours',
  additive: 'none',
  pitfalls: [
    'unanswered leads have no time yet and are left out: show their number beside it',
    'automatic replies are no answer',
    'working hours or clock hours: say which',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/TimeToLeadResponse.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Lead response attainment: leads answered in time, of those whose answer was due in the period. */
export const leadResponseAttainment: Kpi<'inTime' | 'due'> = {
  id: 'lead-response-attainment',
  version: '1.0.0',
  title: 'Lead response attainment',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'consideration',
  grain: lead,
  inputs: {
    inTime: { aggregate: 'count', date: 'responseDueOn', where: { fact: 'isAnsweredInTime', op: 'eq', value: true } },
    due: { aggregate: 'count', date: 'responseDueOn' },
  },
  formula: { divide: ['inTime', 'due'] },
  onZeroDenominator: { reason: 'nothing-due' },
  interval: { method: 'wilson', successes: 'inTime', trials: 'due', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['due and unanswered is a miss; not yet due is left out'],
  source: { title: 'playbooks.leanscale.team, handoff and SLA tracking methodology' },
};

/** Stage drop-off: people who did not reach the next stage, of those who had the time for it. */
export const stageDropOff: Kpi<'stopped' | 'entered'> = {
  id: 'stage-drop-off',
  version: '1.0.0',
  title: 'Stage drop-off',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: stageEntry,
  inputs: {
    stopped: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'isMature', op: 'eq', value: true },
          { fact: 'reachedNext', op: 'eq', value: false },
        ],
      },
    },
    entered: { aggregate: 'count', column: 'reachedNext', where: { fact: 'isMature', op: 'eq', value: true } },
  },
  formula: { divide: ['stopped', 'entered'] },
  onZeroDenominator: { reason: 'nobody-old-enough' },
  interval: { method: 'wilson', successes: 'stopped', trials: 'entered', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['order of stages, time allowed and second entries all change it'],
};
