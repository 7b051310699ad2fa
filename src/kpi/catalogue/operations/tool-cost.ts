import type { Kpi } from '../../kpi.ts';
import { stack, tool } from './grains.ts';

/** Cost per active user of a tool, in minor units of the currency. */
export const costPerActiveUser: Kpi<'cost' | 'activeSeats'> = {
  id: 'cost-per-active-user',
  version: '1.0.0',
  title: 'Cost per active user',
  unit: 'currency',
  unitLabel: 'currency per active user',
  direction: 'lower',
  class: 'input',
  timing: 'lagging',
  stage: 'operations',
  grain: tool,
  inputs: { cost: { aggregate: 'sum', column: 'cost' }, activeSeats: { aggregate: 'sum', column: 'activeSeats' } },
  formula: { divide: ['cost', 'activeSeats'] },
  onZeroDenominator: { reason: 'nobody-active' },
  additive: 'none',
  pitfalls: ['a log-in is not use', 'people and training cost more than the licence'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Idle licence cost: the part of the cost that seats without use stand for, in minor units of the currency. */
export const idleLicenceCost: Kpi<'cost' | 'activeSeats' | 'paidSeats'> = {
  id: 'idle-licence-cost',
  version: '1.0.0',
  title: 'Idle licence cost',
  unit: 'currency',
  direction: 'lower',
  class: 'input',
  timing: 'lagging',
  stage: 'operations',
  grain: tool,
  inputs: {
    cost: { aggregate: 'sum', column: 'cost' },
    activeSeats: { aggregate: 'sum', column: 'activeSeats' },
    paidSeats: { aggregate: 'sum', column: 'paidSeats' },
  },
  formula: { multiply: ['cost', { subtract: [1, { divide: ['activeSeats', 'paidSeats'] }] }] },
  onZeroDenominator: { reason: 'no-seat' },
  guards: [
    { id: 'active-seats-above-paid-seats', impossible: { fact: 'activeSeats', op: 'gt', valueOf: 'paidSeats' }, says: 'more seats used than paid' },
  ],
  additive: 'none',
  pitfalls: ['one tool at a time: seats of different tools cost differently', 'a smaller contract may not cost less'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Tools for each person of the operations team. */
export const toolsPerPerson: Kpi<'tools' | 'people'> = {
  id: 'tools-per-person',
  version: '1.0.0',
  title: 'Tools per person',
  unit: 'ratio',
  unitLabel: 'tools per person',
  direction: 'none',
  class: 'input',
  timing: 'leading',
  stage: 'operations',
  grain: stack,
  inputs: { tools: { aggregate: 'sum', column: 'tools' }, people: { aggregate: 'sum', column: 'people' } },
  formula: { divide: ['tools', 'people'] },
  onZeroDenominator: { reason: 'nobody-there' },
  additive: 'none',
  pitfalls: ['tools differ in what they take', 'count full-time equivalents'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};
