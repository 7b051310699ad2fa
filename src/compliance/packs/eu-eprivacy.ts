import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * The ePrivacy Directive: messages to people and access to their devices. It binds through national laws, which differ:
 * for business recipients most of all, so these are left to a person with the national rule in hand.
 */
export const euEprivacy: Pack = {
  id: 'eu-eprivacy',
  version: '1.0.0',
  title: 'ePrivacy: electronic marketing and device access',
  source: { author: 'European Union', year: 2002, title: 'Directive 2002/58/EC, Art. 5(3) and 13, as amended by Directive 2009/136/EC' },
  authorities: ['EU-national', 'EU-DPA'],
  status: 'in-force',
  statusNote: 'Transposed nationally; details differ by country. The proposal of an ePrivacy Regulation was withdrawn in 2025.',
  asOf: '2026-11-22',
  confidence: 'high',
  effectiveFrom: '2003-10-31',
  reach: { jurisdictions: ['EEA'], by: 'recipients' },
  rules: [
    {
      id: 'eu-eprivacy/prior-consent-electronic-mail',
      scope: 'audience',
      requirement:
        'Marketing by e-mail or text message goes to people only after they agreed, or to customers under the exception for similar products.',
      citation: 'Directive 2002/58/EC Art. 13(1)-(2)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'direct-message'] },
          { fact: 'message.marketing', op: 'eq', value: true },
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
        ],
      },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written', 'soft-opt-in'] },
      check: 'hybrid',
      evidence: 'The consent, or the order behind the exception, of three recipients drawn at random.',
      howToCheck: 'Look them up in the log.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/business-recipients',
      scope: 'audience',
      requirement:
        'For people written to in their business role the national rule counts: some countries ask for prior consent as for consumers, others for a way to refuse.',
      citation: 'Directive 2002/58/EC Art. 13(5) and national law, for example section 7(2) no. 2 of the German UWG',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'direct-message'] },
          { fact: 'message.marketing', op: 'eq', value: true },
          { fact: 'recipients.audience', op: 'in', value: ['business', 'both'] },
        ],
      },
      check: 'manual',
      evidence: 'The national rule, named, and how it is met.',
      howToCheck: 'Name the rule of each country on the list; ask the pack of that country where there is one.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/soft-opt-in-conditions',
      scope: 'audience',
      requirement:
        'The exception for customers needs all of it: the address came from a sale, the products are your own and similar, and refusing is free and easy at the sale and in each message.',
      citation: 'Directive 2002/58/EC Art. 13(2)',
      appliesWhen: { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' },
      passWhen: {
        all: [
          { fact: 'recipients.consent.source', op: 'eq', value: 'purchase' },
          { fact: 'recipients.consent.similarProducts', op: 'eq', value: true },
          { fact: 'recipients.consent.refusalOfferedAtCollection', op: 'eq', value: true },
          { fact: 'message.optOut.present', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The order form with the choice to refuse, and the footer of the message.',
      howToCheck: 'Buy something and look for the choice; compare what was sold with what is promoted.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/no-concealed-sender',
      scope: 'asset',
      requirement: 'A marketing message never hides for whom it is sent, and gives a valid address to which a request to stop can go.',
      citation: 'Directive 2002/58/EC Art. 13(4)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'direct-message'] },
          { fact: 'message.marketing', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'message.senderIdentified', op: 'eq', value: true },
          { fact: 'message.optOut.present', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Sender line and footer; one request to stop that arrived.',
      howToCheck: 'Write to the address from a test account.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/device-access-consent',
      scope: 'asset',
      requirement: 'Nothing is stored on or read from a device before the person agreed, unless it is strictly needed for what the person asked for.',
      citation: 'Directive 2002/58/EC Art. 5(3)',
      appliesWhen: { fact: 'data.usesTrackers', op: 'eq', value: true },
      passWhen: { fact: 'data.trackersBeforeConsent', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Network log of a first visit, and the list of what is strictly needed.',
      howToCheck: 'Open the page in a clean browser and watch the requests before touching the banner.',
      severity: 'critical',
    },
  ],
};

/** What only the ePrivacy Directive asks. */
export const euEprivacyFacts: readonly Fact[] = [
  {
    name: 'recipients.consent.similarProducts',
    question: 'Does the message promote only your own products, similar to what the person bought?',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'recipients.consent.refusalOfferedAtCollection',
    question: 'Could people refuse marketing, free of charge, when they gave the address?',
    type: 'boolean',
    knownBy: 'web-team',
  },
];
