import type { Fact } from '../fact.ts';

/** What several packs ask about calls and text messages. */
export const callFacts: readonly Fact[] = [
  {
    name: 'message.recordedCall',
    question: 'Does a machine play a recorded message, without a person who speaks?',
    help: 'Also when a computer voice speaks, or when a person comes on the line only afterwards.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.automatedOptOut',
    question: 'Can the person refuse further calls during the recorded message, by a key or by voice?',
    help: 'The choice is named in the message, puts the number on the do-not-call list and ends the call.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.firstLocalHour',
    question: "What hour does the recipient's clock show when the first call or text goes out?",
    help: 'Where the recipient is; the hour from 0 to 23, without the minutes.',
    type: 'number',
    unit: 'hour of the day',
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.lastLocalHour',
    question: "What hour does the recipient's clock show when the last call or text goes out?",
    help: 'Where the recipient is; the hour from 0 to 23, without the minutes: 20 for 20:59.',
    type: 'number',
    unit: 'hour of the day',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.objectorsRemoved',
    question: 'Were the numbers that objected to your calls taken off the call list?',
    help: 'Compare the list of this campaign with your own list of objections, including those that reached an agency or a call centre.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.dncScrubAgeDays',
    question: 'How many days before the call or text was the list compared with the National Do Not Call Registry?',
    help: 'The age of the copy of the registry that was used; null when it never was.',
    type: 'number',
    unit: 'days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.businessRelationship',
    question: 'What did these people last have to do with the company?',
    help: 'Counted back from the call or text. Who asked not to be called belongs to "none".',
    type: 'choice',
    answers: {
      'purchase-within-18-months': 'They bought, rented or paid something in the last 18 months',
      'inquiry-within-3-months': 'They asked or applied for something in the last 3 months',
      none: 'Neither',
    },
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.healthCare',
    question: "Is it about the recipient's own care: an appointment, a result, a refill, instructions?",
    help: 'From the doctor, clinic, pharmacy or health plan of the person, or for it. An offer of further services is no.',
    type: 'boolean',
    knownBy: 'author',
  },
];
