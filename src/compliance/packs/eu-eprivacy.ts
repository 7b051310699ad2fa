import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const marketingMail: Condition = {
  all: [
    { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'direct-message'] },
    { fact: 'message.marketing', op: 'eq', value: true },
  ],
};

const marketingCall: Condition = {
  all: [
    { fact: 'channel', op: 'eq', value: 'phone-call' },
    { fact: 'message.marketing', op: 'eq', value: true },
  ],
};

/**
 * The ePrivacy Directive: messages to people and access to their devices. It binds through national laws, which differ:
 * for business recipients most of all, so these are left to a person with the national rule in hand.
 */
export const euEprivacy: Pack = {
  id: 'eu-eprivacy',
  version: '1.0.0',
  title: 'ePrivacy: electronic marketing and device access',
  source: {
    author: 'European Union',
    year: 2002,
    title: 'Directive 2002/58/EC, Art. 5(3) and 13, as amended by Directive 2009/136/EC',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  },
  authorities: ['EU-national', 'EU-DPA'],
  status: 'in-force',
  statusNote:
    'Transposed nationally; details differ by country. The proposal of an ePrivacy Regulation was withdrawn in 2025 (notice of 2025-10-06). A further proposal, COM(2025) 837, would move the rule on devices into the GDPR; it was not law in the summer of 2026. Fax is not covered.',
  asOf: '2026-11-28',
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
      appliesWhen: { all: [marketingMail, { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] }] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written', 'soft-opt-in'] },
      check: 'hybrid',
      evidence: 'The consent, or the order behind the exception, of three recipients drawn at random.',
      howToCheck:
        'Look them up in the log. A newsletter with news counts as marketing when it also leads to something paid (Court of Justice, C-654/23).',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/business-recipients',
      scope: 'audience',
      requirement:
        'For people written to in their business role the national rule counts: some countries ask for prior consent as for consumers, others for a way to refuse.',
      citation: 'Directive 2002/58/EC Art. 13(5) and national law, for example section 7(2) no. 2 of the German UWG',
      appliesWhen: { all: [marketingMail, { fact: 'recipients.audience', op: 'in', value: ['business', 'both'] }] },
      check: 'manual',
      evidence: 'The national rule, named, and how it is met.',
      howToCheck: 'Name the rule of each country on the list; ask the pack of that country where there is one.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/soft-opt-in-conditions',
      scope: 'audience',
      requirement:
        'The exception for customers needs all of it: you got the address in the context of a sale, the products are your own and similar, and refusing is free and easy then and in each message. A free account can be a sale when what others pay carries it.',
      citation: 'Directive 2002/58/EC Art. 13(2); Court of Justice, C-654/23 Inteligo Media (2025-11-13)',
      appliesWhen: { all: [marketingMail, { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' }] },
      passWhen: {
        all: [
          { fact: 'recipients.consent.source', op: 'in', value: ['purchase', 'sign-up'] },
          { fact: 'recipients.consent.similarProducts', op: 'eq', value: true },
          { fact: 'recipients.consent.refusalOfferedAtCollection', op: 'eq', value: true },
          { fact: 'message.optOut.present', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The order form with the choice to refuse, and the footer of the message.',
      howToCheck:
        'Buy something and look for the choice; compare what was sold with what is promoted. Talks without a sale are none. A sign-up counts only for an account with a service that paid offers carry; a sign-up for news alone is consent or nothing.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/no-concealed-sender',
      scope: 'asset',
      requirement: 'A marketing message never hides for whom it is sent, and gives a valid address to which a request to stop can go.',
      citation: 'Directive 2002/58/EC Art. 13(4)',
      appliesWhen: marketingMail,
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
      id: 'eu-eprivacy/recorded-calls-consent',
      scope: 'audience',
      requirement: 'A machine that plays a recorded advertisement calls people only after they agreed to such calls.',
      citation: 'Directive 2002/58/EC Art. 13(1)',
      appliesWhen: {
        all: [
          marketingCall,
          { fact: 'message.recordedCall', op: 'eq', value: true },
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
        ],
      },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The consent of three recipients drawn at random, with its wording.',
      howToCheck: 'Read whether the wording names recorded calls; there is no exception for customers here.',
      severity: 'critical',
    },
    {
      id: 'eu-eprivacy/live-calls',
      scope: 'audience',
      requirement:
        'For marketing calls by a person the national rule counts: some countries ask for prior consent, others let people refuse, in most of them through a register.',
      citation: 'Directive 2002/58/EC Art. 13(3), 13(5) and national law, for example section 7(2) no. 1 of the German UWG',
      appliesWhen: { all: [marketingCall, { fact: 'message.recordedCall', op: 'eq', value: false }] },
      check: 'manual',
      evidence: 'The national rule, named, and how it is met: consent, or the comparison with the register.',
      howToCheck: 'Name the rule of each country on the list; ask the pack of that country where there is one.',
      severity: 'critical',
      confidence: 'medium',
    },
    {
      id: 'eu-eprivacy/device-access-consent',
      scope: 'asset',
      requirement:
        'Nothing is stored on or read from a device before the person agreed, unless it is needed only to carry the message or strictly needed for what the person asked for.',
      citation: 'Directive 2002/58/EC Art. 5(3); EDPB Guidelines 2/2023, which count tracking pixels and links, also in e-mail',
      appliesWhen: { fact: 'data.usesTrackers', op: 'eq', value: true },
      passWhen: { fact: 'data.trackersBeforeConsent', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Network log of a first visit, and the list of what is strictly needed.',
      howToCheck:
        'Open the page, or the mail, in a clean browser and watch the requests before touching the banner. Statistics are not strictly needed.',
      severity: 'critical',
    },
  ],
};

/** What only the ePrivacy Directive asks: nothing; its facts are asked by others as well. */
export const euEprivacyFacts: readonly Fact[] = [];
