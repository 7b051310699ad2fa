import type { Kpi } from '../../kpi.ts';
import { expectation, goal, plannedActivity, programme } from './grains.ts';

/** Goal linkage: activities that name the business goal they serve, of all of the plan. */
export const goalLinkage: Kpi<'linked' | 'all'> = {
  id: 'goal-linkage',
  version: '1.0.0',
  title: 'Goal linkage',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: plannedActivity,
  inputs: { linked: { aggregate: 'count', where: { fact: 'goal', op: 'ne', value: null } }, all: { aggregate: 'count' } },
  formula: { divide: ['linked', 'all'] },
  onZeroDenominator: { reason: 'nothing-planned' },
  additive: 'none',
  pitfalls: ['a goal that everything serves says nothing', 'a full count, so it has no interval'],
  source: { title: 'Why doesn’t Marketing Operations work?', url: 'https://www.asknya.com/post/why-doesn-t-marketing-operations-work' },
};

/** Completeness of benefit chains: activities tied to an outcome and through it to a goal, of all of the plan. */
export const benefitChainCompleteness: Kpi<'complete' | 'all'> = {
  id: 'benefit-chain-completeness',
  version: '1.0.0',
  title: 'Completeness of benefit chains',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: plannedActivity,
  inputs: {
    complete: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'outcome', op: 'ne', value: null },
          { fact: 'goal', op: 'ne', value: null },
        ],
      },
    },
    all: { aggregate: 'count' },
  },
  formula: { divide: ['complete', 'all'] },
  onZeroDenominator: { reason: 'nothing-planned' },
  additive: 'none',
  pitfalls: ['that a chain is written down does not make it hold', 'a full count, so it has no interval'],
  source: { author: 'Tom Clive', title: 'Bridging the gap between Marcomms functions and Operations' },
};

/** Progress on a goal: how much of the way from where it began to where it is to get has been made. Below 0 is a way back. */
export const goalProgress: Kpi<'actual' | 'baseline' | 'target'> = {
  id: 'goal-progress',
  version: '1.0.0',
  title: 'Progress on a goal',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'operations',
  grain: goal,
  inputs: {
    actual: { aggregate: 'sum', column: 'actual' },
    baseline: { aggregate: 'sum', column: 'baseline' },
    target: { aggregate: 'sum', column: 'target' },
  },
  formula: { divide: [{ subtract: ['actual', 'baseline'] }, { subtract: ['target', 'baseline'] }] },
  onZeroDenominator: { reason: 'target-is-baseline' },
  onNegativeDenominator: 'allow',
  additive: 'none',
  pitfalls: ['one goal at a time: goals in different units do not add up', 'a way that is linear only on paper'],
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations' },
};

/** Expectations met: of those of which something tells. */
export const expectationAttainment: Kpi<'met' | 'measured'> = {
  id: 'expectation-attainment',
  version: '1.0.0',
  title: 'Expectations met',
  unit: 'ratio',
  direction: 'higher',
  class: 'outcome',
  timing: 'lagging',
  stage: 'operations',
  grain: expectation,
  inputs: { met: { aggregate: 'count', where: { fact: 'isMet', op: 'eq', value: true } }, measured: { aggregate: 'count', column: 'isMet' } },
  formula: { divide: ['met', 'measured'] },
  onZeroDenominator: { reason: 'nothing-measured' },
  additive: 'none',
  pitfalls: ['what nothing tells of is left out: show how many beside it', 'a full count, so it has no interval'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Expectations that can be measured: those with a KPI, of all. */
export const expectationMeasurability: Kpi<'withKpi' | 'all'> = {
  id: 'expectation-measurability',
  version: '1.0.0',
  title: 'Expectations that can be measured',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: expectation,
  inputs: { withKpi: { aggregate: 'count', where: { fact: 'kpi', op: 'ne', value: null } }, all: { aggregate: 'count' } },
  formula: { divide: ['withKpi', 'all'] },
  onZeroDenominator: { reason: 'nothing-expected' },
  additive: 'none',
  pitfalls: ['a KPI that does not tell of it is none', 'a full count, so it has no interval'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Time to the first visible result: the median over programmes. */
export const timeToFirstResult: Kpi<'days'> = {
  id: 'time-to-first-result',
  version: '1.0.0',
  title: 'Time to the first result',
  unit: 'duration',
  unitLabel: 'days',
  direction: 'lower',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: programme,
  inputs: { days: { aggregate: 'quantile', column: 'daysToFirstResult', share: 0.5 } },
  formula: 'days',
  additive: 'none',
  pitfalls: ['programmes without a result yet are left out and are the slow ones', 'days or business days: say which'],
  source: { author: 'Tom Clive', title: 'Bridging the gap between Marcomms functions and Operations' },
};
