import type { Workflow } from '../workflow.ts';

/** Two people of the role `approver`, neither of whom worked on the item. */
export const fourEyes: Workflow = {
  id: 'four-eyes',
  version: '1.0.0',
  title: 'Four eyes',
  stages: [
    {
      id: 'review',
      title: 'Review',
      asks: 'Is it right, and may it go out?',
      after: [],
      approvers: { roles: ['approver'] },
      quorum: { type: 'count', count: 2 },
      rejectRule: 'block',
      openAfterMet: true,
      serviceLevel: { within: { amount: 16, unit: 'hour' }, calendar: 'office', escalateTo: { roles: ['director'] } },
      reminders: { first: { amount: 8, unit: 'hour' }, every: { amount: 8, unit: 'hour' }, most: 3, calendar: 'office' },
    },
  ],
  contributorApproval: false,
  latestVersionNeedsOtherApprover: true,
  onNewVersion: { approvals: 'dismissIfChanged', rejections: 'keep' },
};
