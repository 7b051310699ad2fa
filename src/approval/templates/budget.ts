import type { Workflow } from '../workflow.ts';

/** Spend in whole units of the reporting currency (fact `spend`): a manager always, a director from 10,000, finance and an executive from 50,000. */
export const budget: Workflow = {
  id: 'budget',
  version: '1.0.0',
  title: 'Budget',
  stages: [
    {
      id: 'manager',
      title: 'Manager',
      asks: 'Is the money well spent?',
      after: [],
      approvers: { roles: ['manager'] },
      quorum: { type: 'any' },
    },
    {
      id: 'director',
      title: 'Director',
      asks: 'Does it fit the plan for the quarter?',
      after: ['manager'],
      when: { fact: 'spend', op: 'gte', value: 10_000 },
      approvers: { roles: ['director'] },
      quorum: { type: 'any' },
      rejectRule: 'back',
    },
    {
      id: 'finance',
      title: 'Finance',
      asks: 'Is the budget there?',
      after: ['director'],
      when: { fact: 'spend', op: 'gte', value: 50_000 },
      approvers: { roles: ['finance'] },
      quorum: { type: 'any' },
    },
    {
      id: 'executive',
      title: 'Executive',
      asks: 'Do we commit to it?',
      after: ['director'],
      when: { fact: 'spend', op: 'gte', value: 50_000 },
      approvers: { roles: ['executive'] },
      quorum: { type: 'any' },
    },
  ],
  distinctApprovers: [['manager', 'director', 'finance', 'executive']],
  onNewVersion: { approvals: 'dismissIfChanged', rejections: 'clear' },
};
