import type { Fact } from '../fact.ts';

/** What a message to a person contains: the sender's name, an address, a way out. */
export const messageFacts: readonly Fact[] = [
  {
    name: 'message.marketing',
    question: 'Does the message promote a product, a service, a cause or the sender?',
    help: 'Also when the promotion is only a part of it. A receipt or a password reset without promotion is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.contentMix',
    question: 'What does the message contain?',
    help: 'Transactional: about something the person bought or asked for. Commercial: promotes something. Other: editorial or anything else.',
    type: 'choice',
    answers: {
      'commercial-only': 'Only promotion',
      'transactional-only': 'Only transaction',
      'other-only': 'Neither',
      'commercial+transactional': 'Promotion and transaction',
      'commercial+other': 'Promotion and editorial or other content',
    },
    knownBy: 'author',
  },
  {
    name: 'message.senderIdentified',
    question: 'Does the message name the company that sends it, and the company it is sent for?',
    help: 'By the name people know it by, in the text or the sender line.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.postalAddressPresent',
    question: 'Does a postal address stand in the message?',
    help: 'A street address, PO box or private mailbox in the text itself, not only in an image or behind a link.',
    type: 'boolean',
    knownBy: 'author',
    detector: 'postal-address',
  },
  {
    name: 'message.optOut.present',
    question: 'Can the recipient see in the message how to refuse further messages?',
    help: 'An unsubscribe link, a reply word, or an address to write to.',
    type: 'boolean',
    knownBy: 'author',
    detector: 'unsubscribe-link',
  },
  {
    name: 'message.optOut.validDays',
    question: 'For how many days after sending does the way to refuse work?',
    help: 'The shortest of the link lifetime, the landing page and the mailbox.',
    type: 'number',
    unit: 'days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.honouredBusinessDays',
    question: 'After a refusal, how many business days pass at most until the last message?',
    help: 'The longest time in the suppression log, or the time that the process guarantees.',
    type: 'number',
    unit: 'business days',
    knownBy: 'marketing-operations',
  },
];
