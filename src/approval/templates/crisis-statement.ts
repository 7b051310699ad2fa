import type { Workflow } from '../workflow.ts';

/** Minutes matter: two of communications, legal and an executive, at any hour, and reminders that break through ordinary meetings. */
export const crisisStatement: Workflow = {
  id: 'crisis-statement',
  version: '1.0.0',
  title: 'Crisis statement',
  rank: 5,
  stages: [
    {
      id: 'release',
      title: 'Release',
      asks: 'Is every sentence true, and may it go out now?',
      after: [],
      approvers: { roles: ['communications', 'legal', 'executive'] },
      quorum: { type: 'count', count: 2 },
      rejectRule: 'block',
      serviceLevel: { within: { amount: 30, unit: 'minute' }, calendar: 'around-the-clock', escalateTo: { roles: ['executive'] } },
      reminders: { first: { amount: 10, unit: 'minute' }, every: { amount: 10, unit: 'minute' }, most: 6, calendar: 'around-the-clock' },
    },
  ],
  onNewVersion: { approvals: 'dismissIfChanged' },
};
