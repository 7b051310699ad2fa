import type { Model } from '../model.ts';

/**
 * Five strategies of marketing operations, each graded 0 to 4: vision, evangelising, execution, good questions, channels of communication.
 */
export const operatingStrategies: Model = {
  id: 'operating-strategies',
  version: '1.0.0',
  title: 'Operating strategies',
  source: { title: 'Why doesn’t Marketing Operations work?', url: 'https://www.asknya.com/post/why-doesn-t-marketing-operations-work' },
  levels: [
    { level: 0, title: 'Start' },
    { level: 1, title: 'In place' },
  ],
  scales: { grade: { kind: 'number', min: 0, max: 4, value: [0, 4] } },
  nodes: [
    {
      id: 'strategies',
      title: 'Strategies',
      practices: [
        {
          id: 'vision',
          statement: 'A written vision says what operations is for.',
          level: 1,
          scale: 'grade',
          evidence: 'The dated text; one grade each for goal, way, use to the business, approval of management',
        },
        {
          id: 'evangelise',
          statement: 'Operations tells other departments what its plans change for them.',
          level: 1,
          scale: 'grade',
          evidence: 'The last four plans; one grade for each whose changes were presented to the departments concerned',
        },
        {
          id: 'execute',
          statement: 'Working time goes to work that serves the vision.',
          level: 1,
          scale: 'grade',
          evidence: 'The time records of the last quarter; one grade for each fourth of the hours',
        },
        {
          id: 'ask',
          statement: 'Each urgent request is questioned before work starts.',
          level: 1,
          scale: 'grade',
          evidence: 'Eight urgent requests; one grade for every two with purpose, reason for the hurry, and effect on record',
        },
        {
          id: 'channels',
          statement: 'Checkpoints with other departments are held on their planned dates.',
          level: 1,
          scale: 'grade',
          evidence:
            'Weekly checkpoints, monthly newsletters and quarterly reviews of the last quarter; one grade for each fourth of the planned that was held',
        },
      ],
    },
  ],
  measures: [{ id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' }],
  policy: { unanswered: 'zero', notApplicable: 'reject' },
};
