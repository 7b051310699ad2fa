import type { Model } from '../model.ts';
import { analytics } from './capabilities/analytics.ts';
import { data } from './capabilities/data.ts';
import { people } from './capabilities/people.ts';
import { process } from './capabilities/process.ts';
import { technology } from './capabilities/technology.ts';
import { capabilityLevels, capabilityMeasures, capabilityScales } from './capability-rating.ts';

/**
 * Marketing operations in five capabilities and five levels. Effort is in working days of one person: 5 are a week, 20 a month, 60 a quarter.
 * The capabilities were published; the statements, their levels, prerequisites and efforts are our judgement, to be changed for your own house.
 */
export const marketingOperations: Model = {
  id: 'marketing-operations',
  version: '1.0.0',
  title: 'Marketing operations',
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations', locator: 'the five capabilities' },
  levels: capabilityLevels,
  scales: capabilityScales,
  nodes: [data, technology, analytics, process, people],
  measures: capabilityMeasures,
  policy: { unanswered: 'zero', notApplicable: 'reject' },
};
