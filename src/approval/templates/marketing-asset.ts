import type { Workflow } from '../workflow.ts';

/** Brand and legal look at the same time, then a director releases; who reviewed does not release. */
export const marketingAsset: Workflow = {
  id: 'marketing-asset',
  version: '1.0.0',
  title: 'Marketing asset',
  stages: [
    {
      id: 'brand',
      title: 'Brand',
      asks: 'Does it follow the brand guidelines?',
      after: [],
      approvers: { roles: ['brand'] },
      quorum: { type: 'any' },
      rejectRule: 'block',
      scope: ['copy', 'design'],
      onNewVersion: { approvals: 'dismissIfScopeChanged' },
      serviceLevel: { within: { amount: 16, unit: 'hour' }, calendar: 'office', escalateTo: { roles: ['director'] } },
      reminders: { first: { amount: 8, unit: 'hour' }, every: { amount: 8, unit: 'hour' }, most: 3, calendar: 'office' },
    },
    {
      id: 'legal',
      title: 'Legal',
      asks: 'Are claims, terms and data protection in order?',
      after: [],
      approvers: { roles: ['legal'] },
      quorum: { type: 'any' },
      rejectRule: 'block',
      scope: ['copy', 'terms'],
      onNewVersion: { approvals: 'dismissIfScopeChanged' },
      serviceLevel: { within: { amount: 24, unit: 'hour' }, calendar: 'office', escalateTo: { roles: ['director'] } },
      reminders: { first: { amount: 16, unit: 'hour' }, every: { amount: 8, unit: 'hour' }, most: 3, calendar: 'office' },
    },
    {
      id: 'release',
      title: 'Release',
      asks: 'May it be published?',
      after: ['brand', 'legal'],
      approvers: { roles: ['director'] },
      quorum: { type: 'any' },
      rejectRule: 'back',
      serviceLevel: { within: { amount: 8, unit: 'hour' }, calendar: 'office' },
    },
  ],
  distinctApprovers: [
    ['brand', 'release'],
    ['legal', 'release'],
  ],
  onNewVersion: { approvals: 'dismissIfChanged' },
};
