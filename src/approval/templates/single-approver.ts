import type { Workflow } from '../workflow.ts';

/** One person of the role `approver` says yes or no. */
export const singleApprover: Workflow = {
  id: 'single-approver',
  version: '1.0.0',
  title: 'Single approver',
  stages: [
    {
      id: 'approval',
      title: 'Approval',
      asks: 'May this go out?',
      after: [],
      approvers: { roles: ['approver'] },
      quorum: { type: 'any' },
    },
  ],
  onNewVersion: { approvals: 'dismissIfChanged', rejections: 'clear' },
};
