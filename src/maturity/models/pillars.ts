import type { Model } from '../model.ts';
import { analytics } from './capabilities/analytics.ts';
import { data } from './capabilities/data.ts';
import { people } from './capabilities/people.ts';
import { process } from './capabilities/process.ts';
import { technology } from './capabilities/technology.ts';
import { capabilityLevels, capabilityMeasures, capabilityScales } from './capability-rating.ts';

/**
 * The three pillars of marketing operations, made of the capabilities of `marketingOperations`: the same answers serve both.
 * Training, sometimes counted as a fourth pillar, is rated and weighs 0; give it weight 1 to count it.
 */
export const pillars: Model = {
  id: 'pillars',
  version: '1.0.0',
  title: 'Pillars of marketing operations',
  source: { author: 'Smartsheet', title: 'Guide to marketing operations', locator: 'the three pillars, and training as a fourth' },
  levels: capabilityLevels,
  scales: capabilityScales,
  nodes: [
    { id: 'process-management', title: 'Process management', nodes: [process] },
    { id: 'technology-management', title: 'Marketing technology management', nodes: [technology] },
    { id: 'data-and-analytics', title: 'Data analytics and management', nodes: [data, analytics] },
    { id: 'training', title: 'Training', weight: 0, nodes: [people] },
  ],
  measures: capabilityMeasures,
  policy: { unanswered: 'zero', notApplicable: 'reject' },
};
