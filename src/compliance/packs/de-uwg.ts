import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const advertisingMail: Condition = {
  all: [
    { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'direct-message'] },
    { fact: 'message.marketing', op: 'eq', value: true },
  ],
};

const advertisingCall: Condition = {
  all: [
    { fact: 'channel', op: 'eq', value: 'phone-call' },
    { fact: 'message.marketing', op: 'eq', value: true },
  ],
};

/**
 * Section 7 of the German act against unfair competition: mail and calls. For electronic mail it makes no difference whether a consumer or a company
 * is written to, and that is where it goes beyond the directive behind it.
 */
export const deUwg: Pack = {
  id: 'de-uwg',
  version: '1.0.0',
  title: 'German UWG: unreasonable nuisance by mail and calls',
  source: {
    author: 'Germany',
    title: 'Gesetz gegen den unlauteren Wettbewerb (UWG), sections 7 and 7a',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
  },
  authorities: ['DE-courts', 'DE-BNetzA'],
  status: 'in-force',
  statusNote:
    'Prior express consent is asked since 2009-08-04; the numbers in section 7(2) are those since 2022-05-28, earlier judgements cite electronic mail as no. 3. Competitors and associations sue; calls to consumers without consent are fined by the Bundesnetzagentur as well (section 20). Letters and door-to-door (section 7(1)) and fax are not covered, nor are push notifications, of which the law does not speak.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2009-08-04',
  reach: { jurisdictions: ['DE'], by: 'recipients' },
  rules: [
    {
      id: 'de-uwg/mail-consent',
      scope: 'audience',
      requirement:
        'Advertising by e-mail, text or direct message goes only to people and companies that expressly agreed before, or to customers under the exception for similar products.',
      citation: 'UWG section 7(2) no. 2, 7(3)',
      appliesWhen: advertisingMail,
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written', 'soft-opt-in'] },
      check: 'hybrid',
      evidence: 'The consent, or the order behind the exception, of three recipients drawn at random.',
      howToCheck:
        'Look them up in the log. A published address or a business card is no consent, for companies neither. Electronic mail is meant widely: messengers and messages on networks are among it.',
      severity: 'critical',
    },
    {
      id: 'de-uwg/existing-customers',
      scope: 'audience',
      requirement:
        'The exception for customers needs all of it: the address came from a sale, the goods or services are your own and similar, nobody objected, and people were told then and are told in each message that they can object at basic transmission cost. A free account can be a sale when what others pay carries it.',
      citation: 'UWG section 7(3); Court of Justice, C-654/23 Inteligo Media, on the directive behind it',
      appliesWhen: { all: [advertisingMail, { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' }] },
      passWhen: {
        all: [
          { fact: 'recipients.consent.source', op: 'in', value: ['purchase', 'sign-up'] },
          { fact: 'recipients.consent.similarProducts', op: 'eq', value: true },
          { fact: 'recipients.consent.toldOfObjection', op: 'eq', value: true },
          { fact: 'message.optOut.present', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The order form with the notice, the list of objections, and the footer of the message.',
      howToCheck:
        'Look for the notice in the order or the form of the account; talks without a contract are no sale here, a sign-up for news alone neither. Compare what was sold with what is promoted; a notice that came later does not mend it.',
      severity: 'critical',
    },
    {
      id: 'de-uwg/no-concealed-sender',
      scope: 'asset',
      requirement:
        'The message does not hide for whom it is sent or that it is advertising, and gives a valid address to which a request to stop can go at basic transmission cost.',
      citation: 'UWG section 7(2) no. 3; Digitale-Dienste-Gesetz section 6(1)',
      appliesWhen: advertisingMail,
      passWhen: {
        all: [
          { fact: 'message.senderIdentified', op: 'eq', value: true },
          { fact: 'message.optOut.present', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Sender line and footer; one request to stop that arrived.',
      howToCheck: 'Read sender and subject alone: do they say who advertises? Write to the address from a test account.',
      severity: 'critical',
    },
    {
      id: 'de-uwg/consumer-calls',
      scope: 'audience',
      requirement: 'A consumer is called for advertising only after prior express consent to calls.',
      citation: 'UWG section 7(2) no. 1',
      appliesWhen: { all: [advertisingCall, { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] }] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The consent of three recipients drawn at random, with its wording.',
      howToCheck: 'Read whether it names calls and the company that calls; a confirmed e-mail address does not prove whose number it is.',
      severity: 'critical',
    },
    {
      id: 'de-uwg/recorded-calls',
      scope: 'audience',
      requirement: 'A machine that plays a recorded advertisement calls nobody, companies included, without prior express consent.',
      citation: 'UWG section 7(2) no. 2',
      appliesWhen: { all: [advertisingCall, { fact: 'message.recordedCall', op: 'eq', value: true }] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The consent of three recipients drawn at random, with its wording.',
      howToCheck: 'Read whether the wording names recorded calls.',
      severity: 'critical',
    },
    {
      id: 'de-uwg/consumer-calls-documented',
      scope: 'audience',
      requirement:
        'Consent of consumers to calls is documented in a suitable form when it is given, and kept for five years from then and from each use.',
      citation: 'UWG section 7a',
      appliesWhen: { all: [advertisingCall, { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] }] },
      passWhen: { fact: 'recipients.consent.callRecordYears', op: 'gte', value: 5 },
      check: 'hybrid',
      evidence: 'Three entries of the log, and the rule by which they are deleted.',
      howToCheck: 'Look up the rule on deletion; count from the last call, not from the consent.',
      severity: 'major',
      effectiveFrom: '2021-10-01',
    },
    {
      id: 'de-uwg/business-calls',
      scope: 'audience',
      requirement:
        'A company is called for advertising only when its consent can at least be presumed: a concrete reason lies in its own field of business.',
      citation: 'UWG section 7(2) no. 1',
      appliesWhen: { all: [advertisingCall, { fact: 'recipients.audience', op: 'in', value: ['business', 'both'] }] },
      check: 'manual',
      evidence: 'The reason for each group of companies, written down before the calls.',
      howToCheck: 'Ask why this company wants this call from this caller; general usefulness is not enough.',
      severity: 'critical',
    },
  ],
};

/** What only the UWG asks. */
export const deUwgFacts: readonly Fact[] = [
  {
    name: 'recipients.consent.toldOfObjection',
    question: 'When people gave the address, did the form tell them clearly that they can object to advertising at any time?',
    help: 'At the field for the address, and that it costs no more than sending the objection. A box to refuse with these words is a yes; a line in the terms alone, or a notice that came later, is a no.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.callRecordYears',
    question: 'For how many years after the last call that used it is the record of consent to calls kept?',
    help: 'The record says who agreed to which calls, when and how. 0 when there is none.',
    type: 'number',
    unit: 'years',
    knownBy: 'data-protection',
  },
];
