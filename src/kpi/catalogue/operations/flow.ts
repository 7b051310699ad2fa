import type { Kpi } from '../../kpi.ts';
import { teamDay, workItem } from './grains.ts';

/** Cycle time: the median time from beginning to end. */
export const medianCycleTime: Kpi<'days'> = {
  id: 'median-cycle-time',
  version: '1.0.0',
  title: 'Cycle time (median)',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: { days: { aggregate: 'quantile', column: 'cycleDays', share: 0.5 } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['from the beginning of work, not from the request', 'calendar days or working days: say which'],
  source: {
    title: 'The Kanban Pocket Guide, chapter 6: the basic metrics of flow',
    url: 'https://prokanban.org/blog/the-kanban-pocket-guide-chapter-6-the-basic-metrics-of-flow/',
  },
};

/** Cycle time that 85 % of the work keeps to: what may be promised. */
export const cycleTime85: Kpi<'days'> = {
  id: 'cycle-time85',
  version: '1.0.0',
  title: 'Cycle time (85th percentile)',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: { days: { aggregate: 'quantile', column: 'cycleDays', share: 0.85 } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['work still open is left out'],
  source: { title: 'flow-lens, cycle time at 50 and 85 per cent', url: 'https://github.com/Simeon-techbss/flow-lens' },
};

/** Request lead time: the median time from request to end, as who asked feels it. */
export const requestLeadTime: Kpi<'days'> = {
  id: 'request-lead-time',
  version: '1.0.0',
  title: 'Request lead time',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: { days: { aggregate: 'quantile', column: 'leadDays', share: 0.5 } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['contains waiting before the work began'],
};

/** Age of unfinished work, which 85 % of it keeps to. */
export const workItemAge: Kpi<'days'> = {
  id: 'work-item-age',
  version: '1.0.0',
  title: 'Age of work (85th percentile)',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: { days: { aggregate: 'quantile', column: 'ageInDays', share: 0.85 } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['the day of asking decides it: compute the ages for one moment'],
  source: {
    title: 'The Kanban Pocket Guide, chapter 6: the basic metrics of flow',
    url: 'https://prokanban.org/blog/the-kanban-pocket-guide-chapter-6-the-basic-metrics-of-flow/',
  },
};

/** Flow efficiency: time worked on, of all time. */
export const flowEfficiency: Kpi<'activeHours' | 'waitingHours'> = {
  id: 'flow-efficiency',
  version: '1.0.0',
  title: 'Flow efficiency',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: workItem,
  inputs: { activeHours: { aggregate: 'sum', column: 'activeHours' }, waitingHours: { aggregate: 'sum', column: 'waitingHours' } },
  formula: { divide: ['activeHours', { add: ['activeHours', 'waitingHours'] }] },
  onZeroDenominator: { reason: 'no-time-recorded' },
  additive: 'none',
  pitfalls: ['needs honest changes of state'],
  source: { title: 'flow-lens, flow efficiency', url: 'https://github.com/Simeon-techbss/flow-lens' },
};

/** Throughput: pieces of work finished a day. */
export const throughput: Kpi<'finished' | 'days'> = {
  id: 'throughput',
  version: '1.0.0',
  title: 'Throughput',
  unit: 'ratio',
  unitLabel: 'pieces of work a day',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: teamDay,
  inputs: { finished: { aggregate: 'sum', column: 'finished' }, days: { aggregate: 'countDistinct', column: 'day' } },
  formula: { divide: ['finished', 'days'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['pieces differ in size', 'finished means usable'],
  source: {
    title: 'The Kanban Pocket Guide, chapter 6: the basic metrics of flow',
    url: 'https://prokanban.org/blog/the-kanban-pocket-guide-chapter-6-the-basic-metrics-of-flow/',
  },
};
