import type { Workflow } from '../workflow.ts';

/** A claim that a regulator may ask about: evidence first, then two signatures, certified again every year. */
export const regulatedClaim: Workflow = {
  id: 'regulated-claim',
  version: '1.0.0',
  title: 'Regulated claim',
  stages: [
    {
      id: 'evidence',
      title: 'Evidence',
      asks: 'Does the evidence support the claim as it is worded?',
      after: [],
      approvers: { roles: ['evidence-reviewer'] },
      quorum: { type: 'any' },
      rejectRule: 'block',
    },
    {
      id: 'sign-off',
      title: 'Sign-off',
      asks: 'May the claim be made in the named markets?',
      after: ['evidence'],
      approvers: { roles: ['legal', 'compliance'] },
      quorum: { type: 'count', count: 2 },
      rejectRule: 'block',
      validForDays: 365,
      serviceLevel: { within: { amount: 40, unit: 'hour' }, calendar: 'office', escalateTo: { roles: ['director'] } },
    },
  ],
  contributorApproval: false,
  distinctApprovers: [['evidence', 'sign-off']],
  latestVersionNeedsOtherApprover: true,
  onNewVersion: { approvals: 'dismissIfChanged', rejections: 'clear' },
  lockWhenDecided: true,
};
