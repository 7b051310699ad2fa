import type { Kpi } from '../../kpi.ts';
import { throughput } from './flow.ts';
import { teamDay } from './grains.ts';

/** Work in progress on the last day. */
export const workInProgress: Kpi<'inProgress'> = {
  id: 'work-in-progress',
  version: '1.0.0',
  title: 'Work in progress',
  unit: 'count',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: teamDay,
  inputs: { inProgress: { aggregate: 'latest', column: 'inProgress' } },
  formula: 'inProgress',
  additive: 'latest',
  pitfalls: ['a level: days do not add up'],
  source: {
    title: 'The Kanban Pocket Guide, chapter 6: the basic metrics of flow',
    url: 'https://prokanban.org/blog/the-kanban-pocket-guide-chapter-6-the-basic-metrics-of-flow/',
  },
};

/** Expected cycle time by Little's law: mean work in progress for each piece finished a day. */
export const expectedCycleTime: Kpi<'inProgress' | 'throughput'> = {
  id: 'expected-cycle-time',
  version: '1.0.0',
  title: "Expected cycle time by Little's law",
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: teamDay,
  inputs: { inProgress: { aggregate: 'timeMean', column: 'inProgress' }, throughput: { kpi: throughput } },
  formula: { divide: ['inProgress', 'throughput'] },
  onZeroDenominator: { reason: 'nothing-finished' },
  additive: 'none',
  pitfalls: ['long means of a stable system alone', 'days with a row are the unit of time'],
  source: {
    author: 'John D. C. Little',
    year: 1961,
    title: 'A proof for the queuing formula: L = λW',
    locator: 'Operations Research 9(3), 383–387',
    url: 'https://doi.org/10.1287/opre.9.3.383',
  },
};

/** Capacity utilisation: hours booked, of hours available. */
export const capacityUtilisation: Kpi<'hoursBooked' | 'hoursAvailable'> = {
  id: 'capacity-utilisation',
  version: '1.0.0',
  title: 'Capacity utilisation',
  unit: 'ratio',
  direction: { min: 0.7, max: 0.85 },
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: teamDay,
  inputs: { hoursBooked: { aggregate: 'sum', column: 'hoursBooked' }, hoursAvailable: { aggregate: 'sum', column: 'hoursAvailable' } },
  formula: { divide: ['hoursBooked', 'hoursAvailable'] },
  onZeroDenominator: { reason: 'no-hours' },
  additive: 'none',
  pitfalls: ['near 1 queues grow without end', 'the range is ours: set your own'],
};
