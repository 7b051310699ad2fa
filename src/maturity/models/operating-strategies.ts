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
        { id: 'vision', statement: 'A written vision says what operations is for.', level: 1, scale: 'grade', evidence: 'The dated text' },
        {
          id: 'evangelise',
          statement: 'Operations presents the vision to other departments.',
          level: 1,
          scale: 'grade',
          evidence: 'The last two presentations',
        },
        {
          id: 'execute',
          statement: 'Planned work is delivered on its date.',
          level: 1,
          scale: 'grade',
          evidence: 'Planned and actual dates of the last quarter',
        },
        {
          id: 'ask',
          statement: 'Urgent requests are asked for purpose, reason and effect before work starts.',
          level: 1,
          scale: 'grade',
          evidence: 'Ten urgent requests with the three answers',
        },
        {
          id: 'channels',
          statement: 'A published list names the channel for each kind of message.',
          level: 1,
          scale: 'grade',
          evidence: 'The list, and ten messages that follow it',
        },
      ],
    },
  ],
  measures: [{ id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' }],
  policy: { unanswered: 'zero', notApplicable: 'reject' },
};
