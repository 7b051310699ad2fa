import type { Fact } from '../fact.ts';

/** Whom the content is made for, which may differ from whom it reaches. */
export const audienceFacts: readonly Fact[] = [
  {
    name: 'audience.directedToChildren',
    question: 'Is it made for children, by its subject, figures, music or place?',
    help: 'Judge by what a child would think it is for. The age that counts as a child differs by rule and stands in the rule.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'audience.minAge',
    question: 'How old is the youngest person it is aimed at?',
    help: 'The lower end of the targeting, in whole years; 0 when there is no lower end.',
    type: 'number',
    unit: 'years',
    knownBy: 'campaign-owner',
  },
];
