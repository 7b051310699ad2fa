import type { Classifier } from './classify.ts';

/** The Eisenhower matrix over two yes-or-no fields, `urgent` and `important`. */
export const eisenhower: Classifier = {
  id: 'eisenhower',
  version: '1.0.0',
  title: 'Eisenhower matrix',
  source: { author: 'Stephen Covey', year: 1989, title: 'The 7 Habits of Highly Effective People' },
  classes: [
    {
      id: 'do',
      label: 'Do now',
      when: {
        all: [
          { fact: 'urgent', op: 'eq', value: true },
          { fact: 'important', op: 'eq', value: true },
        ],
      },
    },
    {
      id: 'schedule',
      label: 'Schedule',
      when: {
        all: [
          { fact: 'urgent', op: 'eq', value: false },
          { fact: 'important', op: 'eq', value: true },
        ],
      },
    },
    {
      id: 'delegate',
      label: 'Delegate',
      when: {
        all: [
          { fact: 'urgent', op: 'eq', value: true },
          { fact: 'important', op: 'eq', value: false },
        ],
      },
    },
    {
      id: 'drop',
      label: 'Drop',
      when: {
        all: [
          { fact: 'urgent', op: 'eq', value: false },
          { fact: 'important', op: 'eq', value: false },
        ],
      },
    },
  ],
};
