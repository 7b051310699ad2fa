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
 * The Privacy and Electronic Communications Regulations of the United Kingdom: mail, calls and device access. "Individual subscribers" are people,
 * sole traders and, outside Scotland, partnerships; companies are free under regulation 22, not under regulations 21 and 23.
 */
export const ukPecr: Pack = {
  id: 'uk-pecr',
  version: '1.0.0',
  title: 'UK PECR: electronic marketing and device access',
  source: {
    author: 'United Kingdom',
    year: 2003,
    title: 'The Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426, as amended',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426',
  },
  authorities: ['ICO'],
  status: 'in-force',
  statusNote:
    'Sections 112 (device access), 114 (charities) and 115 (penalties) of the Data (Use and Access) Act 2025 are in force since 2026-02-05 (SI 2026/82): fines now go up to 17.5 million pounds or 4 % of worldwide turnover, before to 500,000 pounds. Calls on claims management and pensions need prior consent (reg. 21A, 21B) and are not covered here, nor is fax.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2003-12-11',
  reach: { jurisdictions: ['GB'], by: 'recipients' },
  rules: [
    {
      id: 'uk-pecr/consent-or-soft-opt-in',
      scope: 'audience',
      requirement: 'Marketing by e-mail, text or direct message goes to individual subscribers only after they agreed, or under a soft opt-in.',
      citation: 'PECR reg. 22(2)-(3A)',
      appliesWhen: { all: [marketingMail, { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] }] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written', 'soft-opt-in'] },
      check: 'hybrid',
      evidence: 'The consent, or the order behind the soft opt-in, of three recipients drawn at random.',
      howToCheck: 'Look them up in the log.',
      severity: 'critical',
    },
    {
      id: 'uk-pecr/soft-opt-in-conditions',
      scope: 'audience',
      requirement:
        'The soft opt-in needs all of it: you got the address in a sale or talks about one, you promote your own similar products, and refusing was free and easy then and is in each message.',
      citation: 'PECR reg. 22(3)',
      appliesWhen: {
        all: [
          marketingMail,
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
          { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' },
          { not: { fact: 'sender.entityTypes', op: 'contains', value: 'charity' } },
        ],
      },
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
      howToCheck:
        'Buy something and look for the choice; compare what was sold with what is promoted. Talks need a sign of interest in buying: a question about opening hours is none. The judgement C-654/23 on free accounts does not bind in the United Kingdom.',
      severity: 'critical',
    },
    {
      id: 'uk-pecr/charity-soft-opt-in',
      scope: 'audience',
      requirement:
        'A charity may use a soft opt-in when the message serves its charitable purposes alone, the person showed interest or gave support, and could refuse then and in each message.',
      citation: 'PECR reg. 22(3A), inserted by the Data (Use and Access) Act 2025 s. 114',
      appliesWhen: {
        all: [
          marketingMail,
          { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' },
          { fact: 'sender.entityTypes', op: 'contains', value: 'charity' },
        ],
      },
      check: 'manual',
      evidence: 'The record of support or interest with its date, the form with the choice to refuse, and the message.',
      howToCheck:
        'Read the message for anything beyond the charitable purposes. It does not reach back: addresses collected before 2026-02-05 count only if people could refuse then. A sale of the charity falls under reg. 22(3).',
      severity: 'critical',
      effectiveFrom: '2026-02-05',
    },
    {
      id: 'uk-pecr/charity-soft-opt-in-2003',
      scope: 'audience',
      requirement:
        'Until 4 February 2026 a charity could use the soft opt-in for what it sold alone, as a company does; gifts and support gave none.',
      citation: 'PECR reg. 22(3)',
      appliesWhen: {
        all: [
          marketingMail,
          { fact: 'recipients.consent.basis', op: 'eq', value: 'soft-opt-in' },
          { fact: 'sender.entityTypes', op: 'contains', value: 'charity' },
        ],
      },
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
      howToCheck: 'Compare what was sold with what is promoted: an appeal for gifts is no similar product.',
      severity: 'critical',
      status: 'superseded',
      effectiveUntil: '2026-02-05',
    },
    {
      id: 'uk-pecr/business-recipients',
      scope: 'audience',
      requirement: 'On a list of business addresses, sole traders and partnerships are individual subscribers: they need consent or a soft opt-in.',
      citation: 'PECR reg. 2(1), 22(1)',
      appliesWhen: { all: [marketingMail, { fact: 'recipients.audience', op: 'in', value: ['business', 'both'] }] },
      check: 'manual',
      evidence: 'How the list tells companies from sole traders and partnerships.',
      howToCheck: 'Draw ten entries and look up the legal form; UK GDPR applies to named people in companies all the same.',
      severity: 'major',
    },
    {
      id: 'uk-pecr/identify-and-contact',
      scope: 'asset',
      requirement:
        'A marketing message never hides who sends it or for whom, and gives a valid address to which a request to stop can go. Companies included.',
      citation: 'PECR reg. 23',
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
      id: 'uk-pecr/live-calls-tps',
      scope: 'audience',
      requirement:
        'No unsolicited live marketing call goes to a number that objected, or that has stood on the TPS or CTPS for 28 days, unless its holder agreed to your calls.',
      citation: 'PECR reg. 21(1)-(4)',
      appliesWhen: { all: [marketingCall, { fact: 'message.recordedCall', op: 'eq', value: false }] },
      passWhen: {
        all: [
          { fact: 'recipients.objectorsRemoved', op: 'eq', value: true },
          {
            any: [
              {
                all: [
                  { fact: 'recipients.tpsScreeningAgeDays', op: 'ne', value: null },
                  { fact: 'recipients.tpsScreeningAgeDays', op: 'lte', value: 28 },
                ],
              },
              { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The screening log with its date, and the list of objections.',
      howToCheck: 'Look up three numbers of the call list in both.',
      severity: 'critical',
    },
    {
      id: 'uk-pecr/recorded-calls-consent',
      scope: 'audience',
      requirement: 'Recorded marketing calls go only to people who agreed to exactly such calls.',
      citation: 'PECR reg. 19',
      appliesWhen: { all: [marketingCall, { fact: 'message.recordedCall', op: 'eq', value: true }] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The consent of three recipients drawn at random, with the wording.',
      howToCheck: 'Read whether the wording names recorded calls; agreeing to calls in general is not enough.',
      severity: 'critical',
    },
    {
      id: 'uk-pecr/call-identification',
      scope: 'asset',
      requirement:
        'A marketing call shows a number at which the caller can be reached and says who calls; on request, and always in a recorded call, it gives an address or a free phone number. Companies included.',
      citation: 'PECR reg. 19(3), 21(A1), 24',
      appliesWhen: marketingCall,
      check: 'manual',
      evidence: 'A recording of one call with the number as the phone showed it, and the script.',
      howToCheck:
        'Call a test number: call the number back that was shown; listen for the name of the company for which the call is made, not of the call centre alone.',
      severity: 'major',
      statusNote: 'The number has had to be shown since May 2016.',
    },
    {
      id: 'uk-pecr/cookies-2011',
      scope: 'asset',
      requirement:
        'Nothing is stored on or read from a device without clear information and consent, unless it is strictly needed for what the person asked for.',
      citation: 'PECR reg. 6, as amended by SI 2011/1208',
      appliesWhen: { fact: 'data.usesTrackers', op: 'eq', value: true },
      passWhen: { fact: 'data.trackersBeforeConsent', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Network log of a first visit, and the list of what is strictly needed.',
      howToCheck: 'Open the page in a clean browser and watch the requests before touching the banner.',
      severity: 'critical',
      status: 'superseded',
      effectiveFrom: '2011-05-26',
      effectiveUntil: '2026-02-05',
    },
    {
      id: 'uk-pecr/cookies',
      scope: 'asset',
      requirement:
        'Nothing is stored on or read from a device without clear information and consent, unless an exception holds: strictly needed, an emergency, or, with notice and a free way to object, statistics on the own service or its appearance.',
      citation: 'PECR reg. 6 and Schedule A1, inserted by the Data (Use and Access) Act 2025 s. 112',
      appliesWhen: { fact: 'data.usesTrackers', op: 'eq', value: true },
      passWhen: {
        any: [
          { fact: 'data.trackersBeforeConsent', op: 'eq', value: false },
          { not: { fact: 'data.earlyTrackerPurposes', op: 'containsAny', value: ['advertising', 'other'] } },
        ],
      },
      check: 'hybrid',
      evidence: 'Network log of a first visit, and the exception named for each tag that runs before consent.',
      howToCheck: 'Open the page in a clean browser and watch the requests; for statistics and appearance look for the notice and the way to object.',
      severity: 'critical',
      effectiveFrom: '2026-02-05',
    },
  ],
};

/** What only PECR asks. */
export const ukPecrFacts: readonly Fact[] = [
  {
    name: 'recipients.tpsScreeningAgeDays',
    question: 'How many days before the call was the list compared with the Telephone Preference Service?',
    help: 'TPS and CTPS; null when it never was.',
    type: 'number',
    unit: 'days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'data.earlyTrackerPurposes',
    question: 'What are the trackers for that run before consent and are not strictly needed?',
    help: 'All that fit; an empty list when none runs. Statistics that others use as well are "other".',
    type: 'choices',
    answers: {
      statistics: 'Statistics on how the own service is used, to improve it',
      appearance: 'How the service looks or works for the person',
      emergency: 'Finding a person who called for emergency help',
      advertising: 'Advertising or its measurement',
      other: 'Anything else',
    },
    knownBy: 'web-team',
  },
];
