import type { Fact } from '../fact.ts';

/** Which data about people is used, and for what. */
export const dataFacts: readonly Fact[] = [
  {
    name: 'data.usesPersonalData',
    question: 'Is data about identifiable people used: names, addresses, device ids, cookies?',
    help: 'Also data that only singles a person out without a name, and business addresses with a name in them. Plain counts are none.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'data.lawfulBasis',
    question: 'Which ground for using the data stands in the record of processing?',
    help: 'The record for exactly this purpose.',
    type: 'choice',
    answers: {
      consent: 'Consent',
      'legitimate-interests': 'Legitimate interests, with the balance written down',
      contract: 'Contract with the person',
      'legal-obligation': 'A legal duty',
      'vital-interests': 'Vital interests',
      'public-task': 'A public task',
      none: 'None is recorded',
    },
    knownBy: 'data-protection',
  },
  {
    name: 'data.usesSpecialCategory',
    question: 'Does the data tell of health, religion, politics, ethnic origin, union, sex life, genes or biometrics?',
    help: 'Also when it can be concluded, for example from a purchase.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'data.profiling',
    question: 'Are people sorted or scored by what they did, to choose what they see?',
    help: 'Segments by clicks, purchases or pages visited, lead scores, look-alikes. One message for the whole list is no.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'data.sellsOrShares',
    question: 'Is data about people passed to others for their use or for advertising across sites?',
    help: 'Advertising pixels of networks count.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'data.usesTrackers',
    question: 'Are cookies, pixels or SDKs stored on or read from the device?',
    help: 'Open-tracking pixels in e-mail count.',
    type: 'boolean',
    knownBy: 'web-team',
    detector: 'trackers',
  },
  {
    name: 'data.trackersBeforeConsent',
    question: 'Does any cookie, pixel or SDK that is not strictly needed run before the person agreed?',
    help: 'Look at the network requests of a first visit, before touching the banner.',
    type: 'boolean',
    knownBy: 'web-team',
  },
];
