import type { Workflow } from '../workflow.ts';

/**
 * A lead goes from marketing to sales: accepted, rejected with a reason, or sent back to be nurtured (`requestChanges`) and handed over again.
 */
export const leadHandOver: Workflow = {
  id: 'lead-hand-over',
  version: '1.0.0',
  title: 'Lead hand-over',
  stages: [
    {
      id: 'qualification',
      title: 'Qualification',
      asks: 'Does the lead meet the agreed definition?',
      after: [],
      approvers: { roles: ['marketing-operations'] },
      quorum: { type: 'any' },
    },
    {
      id: 'acceptance',
      title: 'Acceptance',
      asks: 'Will sales work this lead?',
      after: ['qualification'],
      approvers: { roles: ['sales'] },
      quorum: { type: 'any' },
      rejectRule: 'fail',
      serviceLevel: { within: { amount: 8, unit: 'hour' }, calendar: 'sales', escalateTo: { roles: ['sales-manager'] } },
      reminders: { first: { amount: 4, unit: 'hour' }, most: 1, calendar: 'sales' },
    },
  ],
  onNewVersion: { approvals: 'dismissIfChanged', rejections: 'clear' },
};
